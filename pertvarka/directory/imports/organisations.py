"""Institutions: which are new, which change, which may stand in the directory under a like name."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory.imports.plans import (
    Fate,
    Field,
    Kind,
    Plan,
    Row,
    begin,
    day,
    read_into,
    shorter_than,
)
from pertvarka.directory.models import (
    CENTRE_KINDS,
    Evidence,
    FormerName,
    Municipality,
    Organisation,
    OrganisationKind,
    Person,
)
from pertvarka.foundation.sorting import fold

FIELDS = (
    Field(
        "name_lt",
        gettext_lazy("Name in Lithuanian"),
        gettext_lazy("The full name as in its statute."),
        ("pavadinimas", "istaigos pavadinimas", "institucija", "istaiga", "mokykla", "name", "name lt"),
        is_required=True,
    ),
    Field(
        "kind",
        gettext_lazy("Kind of institution"),
        gettext_lazy("For example, School or Municipal education centre."),
        ("rusis", "tipas", "institucijos rusis", "type"),
        is_required=True,
    ),
    Field(
        "municipality",
        gettext_lazy("Municipality"),
        gettext_lazy("Its name or its ISO code, for example LT-57."),
        ("savivaldybe", "sav."),
        is_required=True,
    ),
    Field(
        "name_en",
        gettext_lazy("Name in English"),
        gettext_lazy("If it has one."),
        ("pavadinimas anglu kalba", "pavadinimas angliskai", "english name"),
    ),
    Field(
        "website",
        gettext_lazy("Website"),
        gettext_lazy("The address, for example www.mokykla.lt."),
        ("svetaine", "interneto svetaine", "www", "url"),
    ),
    Field(
        "founded_on",
        gettext_lazy("Founded on"),
        gettext_lazy("Year-month-day."),
        ("ikurta", "isteigta", "isteigimo data", "founded"),
    ),
)
GIVEN_KINDS = (OrganisationKind.SCHOOL, *(kind for kind in CENTRE_KINDS if kind != OrganisationKind.AGENCY))
COMPARED = ("kind", "municipality", "name_en", "website", "founded_on")
ALIKE = 0.88  # share of the same letters from which two names of one municipality may be one institution
SHORTENED = ((r"\bm\.? ?sav\.?$", "miesto savivaldybe"), (r"\br\.? ?sav\.?$", "rajono savivaldybe"))


class OrganisationImport(Kind):
    """An import of schools and centres into the directory."""

    title = gettext_lazy("Institutions")
    fields = FIELDS
    permission = "organisation.import"

    def __init__(self, organisation: Organisation | None, by: Person) -> None:
        self.by = by

    def plans(self, rows: Iterable[Row], columns: dict[str, int]) -> list[Plan]:
        """What would happen to each row; a fixed number of queries however many there are."""
        plans = begin(rows, columns, FIELDS)
        municipalities = _municipalities()
        for plan in plans:
            read_into(plan, "name_lt", shorter_than(200))
            read_into(plan, "name_en", shorter_than(200))
            read_into(plan, "kind", _kind)
            read_into(plan, "municipality", lambda text: _municipality(municipalities, text))
            read_into(plan, "website", _website)
            read_into(plan, "founded_on", day)
        _find_known(plans)
        _find_repeated(plans)
        return plans


def _kind(text: str) -> OrganisationKind:
    """The kind by its name for programs or for people, in either language."""
    wanted = fold(text)
    for language in ("lt", "en"):
        with translation.override(language):
            for kind in GIVEN_KINDS:
                if wanted in (kind.value, fold(str(kind.label))):
                    return kind
    raise ValidationError(_("No such kind of institution is imported."))


def _municipalities() -> dict[str, Municipality]:
    """The sixty by code and by every name they go by, folded."""
    found: dict[str, Municipality] = {}
    for place in Municipality.objects.all():
        for name in (place.code, place.name_lt, place.name_en, place.short_name_lt):
            found[fold(name)] = place
    return found


def _municipality(known: dict[str, Municipality], text: str) -> Municipality:
    name = fold(text)
    for shortened, full in SHORTENED:
        name = re.sub(shortened, full, name)
    if name not in known:
        raise ValidationError(_("There is no such municipality. Write its name or its code."))
    return known[name]


def _website(text: str) -> str:
    """The host alone, as the directory keeps it."""
    host = re.sub(r"^https?://", "", text.lower()).split("/")[0]
    if not re.fullmatch(r"[a-z0-9ąčęėįšųūž.-]+\.[a-z]{2,}", host):
        raise ValidationError(_("This is not the address of a website."))
    return shorter_than(200)(host)


def _find_known(plans: list[Plan]) -> None:
    """Compare with everything in the directory: the same name, a former one, a like one nearby."""
    directory = Organisation.objects.filter(is_demonstration=settings.DEMONSTRATION)
    known = list(directory.select_related("merged_into"))
    by_name = {fold(place.name_lt): place.merged_into or place for place in known}
    former = {fold(name) for name in FormerName.objects.values_list("name_lt", flat=True)}
    nearby: dict[str, list[str]] = {}
    for place in known:
        nearby.setdefault(place.municipality_id, []).append(fold(place.name_lt))
    for plan in plans:
        if plan.is_refused:
            continue
        name = fold(plan.wanted["name_lt"])
        plan.record = by_name.get(name)
        if plan.record:
            _compare(plan, plan.record)
        elif name in former:
            _doubt(plan, _("An institution bore this name formerly."))
        elif any(_are_alike(name, other) for other in nearby.get(plan.wanted["municipality"].pk, ())):
            _doubt(plan, _("An institution of a like name stands in this municipality."))


def _doubt(plan: Plan, why: str) -> None:
    plan.fate = Fate.DOUBTFUL
    plan.notes.append(why)


def _are_alike(name: str, other: str) -> bool:
    matcher = SequenceMatcher(None, name, other, autojunk=False)
    return matcher.quick_ratio() >= ALIKE and matcher.ratio() >= ALIKE


def _compare(plan: Plan, place: Organisation) -> None:
    """What the row would change; an empty cell changes nothing."""
    differing = {name: plan.wanted[name] for name in COMPARED if _differs(place, name, plan.wanted.get(name))}
    plan.fate = Fate.CHANGED if differing else Fate.SAME
    if differing and place.evidence == Evidence.VERIFIED:
        plan.refuse("name_lt", _("Its facts come from a published source, which an import does not change."))
    labels = {each.name: str(each.label) for each in FIELDS}
    plan.notes += [_("Changes: %(field)s.") % {"field": labels[name]} for name in differing]


def _differs(place: Organisation, name: str, wanted: Any) -> bool:
    if name == "municipality":
        return wanted is not None and place.municipality_id != wanted.pk
    return wanted not in (None, "") and getattr(place, name) != wanted


def _find_repeated(plans: list[Plan]) -> None:
    seen: dict[str, int] = {}
    for plan in plans:
        if plan.is_refused:
            continue
        name = fold(plan.wanted["name_lt"])
        if name in seen:
            plan.refuse("name_lt", _("Row %(number)d says the same.") % {"number": seen[name]})
        seen.setdefault(name, plan.number)
