"""The file of a case: its papers, its journal for verifying, and its archive."""

from pertvarka.accreditation.models import Case
from pertvarka.directory.access import may
from pertvarka.directory.models import Person


def opens(person: Person, case: Case) -> dict[str, bool]:
    """Which doors of the file a reader of the case's page may open."""
    return {"file": may(person, "case.read_file", case)}
