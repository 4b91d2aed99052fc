"""What each kind of import takes, and what it would do with every row. Nothing here writes."""

from pertvarka.directory.imports.organisations import OrganisationImport
from pertvarka.directory.imports.people import PeopleImport
from pertvarka.directory.imports.plans import Fate, Field, Kind, Plan, guess_columns

# Rooms above add theirs, with what writes it, through `actions.offer_import`.
KINDS: dict[str, type[Kind]] = {"people": PeopleImport, "organisations": OrganisationImport}

__all__ = ["KINDS", "Fate", "Field", "Kind", "Plan", "guess_columns"]
