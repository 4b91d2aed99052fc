"""Earlier decisions that are brought into the register from a table: what every row would do. Nothing writes.

Each row names its source and how sure it is; institutions are found by their present and former names.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.rules import last_day
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
from pertvarka.directory.models import CENTRE_KINDS, FormerName, Organisation, Person
from pertvarka.foundation.sorting import fold
from pertvarka.frameworks.models import ProcedureVersion

PROCEDURE = "institution-accreditation"
MOST_YEARS = 10
MARKS = {  # how sure the source is, as procedures say of their parts
    "official": gettext_lazy("official source"),
    "practice": gettext_lazy("practice"),
    "unseen": gettext_lazy("text not seen"),
}
FIELDS = (
    Field(
        "institution",
        gettext_lazy("Institution"),
        gettext_lazy("Its present or a former name as in the directory, or its number there."),
        ("istaiga", "centras", "pavadinimas", "institucijos pavadinimas", "name", "centre"),
        is_required=True,
    ),
    Field(
        "order_number",
        gettext_lazy("Order number"),
        gettext_lazy("As on the minister's order, for example V-1196."),
        ("isakymas", "isakymo nr.", "isakymo nr", "order"),
        is_required=True,
    ),
    Field(
        "order_date",
        gettext_lazy("Order date"),
        gettext_lazy("Year-month-day."),
        ("isakymo diena", "data", "priimta", "date"),
        is_required=True,
    ),
    Field(
        "years",
        gettext_lazy("Years"),
        gettext_lazy("For how many years it accredits; 0 if it refuses."),
        ("metai", "terminas", "term"),
        is_required=True,
    ),
    Field(
        "in_force_from",
        gettext_lazy("In force from"),
        gettext_lazy("Year-month-day; the day of the order if empty."),
        ("isigaliojo", "galioja nuo", "nuo", "from"),
    ),
    Field(
        "valid_until",
        gettext_lazy("Valid until"),
        gettext_lazy("The last day; counted from the years if empty."),
        ("galioja iki", "iki", "until"),
    ),
    Field(
        "certificate_number",
        gettext_lazy("Certificate number"),
        gettext_lazy("As on the paper, for example KT3-12."),
        ("pazymejimas", "pazymejimo nr.", "pazymejimo nr", "certificate"),
    ),
    Field(
        "source",
        gettext_lazy("Source"),
        gettext_lazy("Where this is known from: the address of a page, or a document with its date."),
        ("saltinis", "nuoroda", "is kur zinoma", "origin"),
        is_required=True,
    ),
    Field(
        "mark",
        gettext_lazy("How sure the source is"),
        gettext_lazy("One of: official source, practice, text not seen."),
        ("zyma", "patikimumas"),
        is_required=True,
    ),
)
COMPARED = ("years", "in_force_from", "valid_until")


class DecisionImport(Kind):
    """An import of earlier decisions into the register."""

    title = gettext_lazy("Earlier decisions about institutions")
    fields = FIELDS
    permission = "register.import"
    upload_route = "register:import"
    all_or_nothing = True
    warning = gettext_lazy(
        "An import into the register cannot be undone: what is written is public at once and stays. "
        "Look through every row before you confirm."
    )

    def __init__(self, organisation: Organisation | None, by: Person) -> None:
        self.by = by

    def plans(self, rows: Iterable[Row], columns: dict[str, int]) -> list[Plan]:
        """What would happen to each row; four queries however many there are."""
        plans = begin(rows, columns, FIELDS)
        known = _Institutions(self.by)
        for plan in plans:
            read_into(plan, "institution", known.find)
            read_into(plan, "order_number", shorter_than(60))
            read_into(plan, "years", _years)
            for name in ("order_date", "in_force_from", "valid_until"):
                read_into(plan, name, day)
            read_into(plan, "certificate_number", shorter_than(60))
            read_into(plan, "source", shorter_than(300))
            read_into(plan, "mark", _mark)
            if not plan.is_refused:
                known.tell_former_name(plan)
                _complete(plan)
        _find_outcomes([plan for plan in plans if not plan.is_refused])
        _find_known([plan for plan in plans if not plan.is_refused])
        _find_repeated(plans)
        return plans

    @classmethod
    def names(cls, numbers: Iterable[int]) -> dict[int, str]:
        """The orders that were written."""
        return {decision.pk: str(decision) for decision in Decision.objects.filter(pk__in=numbers)}


class _Institutions:
    """The institutions that decisions may be about, by number and by every name they bore."""

    def __init__(self, by: Person) -> None:
        """by: the sender; an invented officer brings in decisions about invented institutions only."""
        everybody = Organisation.objects.filter(kind__in=CENTRE_KINDS, is_demonstration=by.is_demonstration)
        self.by_name: dict[str, set[Organisation]] = {}
        self.by_number: dict[str, Organisation] = {}
        for each in everybody.select_related("merged_into"):
            place = each.merged_into or each
            self.by_number[str(each.pk)] = place
            self.by_name.setdefault(fold(each.name_lt), set()).add(place)
        for former in FormerName.objects.filter(organisation__in=everybody).select_related("organisation"):
            self.by_name.setdefault(fold(former.name_lt), set()).add(
                self.by_number[str(former.organisation_id)]
            )

    def find(self, text: str) -> Organisation:
        """The one institution of this name or number. Raises ValidationError."""
        if text in self.by_number:
            return self.by_number[text]
        found = self.by_name.get(fold(text), set())
        if not found:
            raise ValidationError(_("The directory has no institution of this name. Add it there first."))
        if len(found) > 1:
            raise ValidationError(
                _("Several institutions bore this name. Write the number of the right one.")
            )
        return next(iter(found))

    def tell_former_name(self, plan: Plan) -> None:
        """Note which institution is meant when the row names it otherwise than now."""
        place = plan.wanted["institution"]
        if fold(plan.texts["institution"]) != fold(place.name_lt):
            plan.notes.append(_("Now: %(name)s") % {"name": place.name_lt})


def _years(text: str) -> int:
    if not text.isdecimal() or int(text[:3]) > MOST_YEARS:
        raise ValidationError(_("Write a whole number of years, 0 to 10."))
    return int(text)


def _mark(text: str) -> str:
    """The mark by its name for programs or for people, in either language."""
    wanted = fold(text)
    for language in ("lt", "en"):
        with translation.override(language):
            for mark, words in MARKS.items():
                if wanted in (mark, fold(str(words))):
                    return mark
    raise ValidationError(_("Write one of: official source, practice, text not seen."))


def _complete(plan: Plan) -> None:
    """Fill in the days that follow from others, and refuse those that contradict one another."""
    wanted = plan.wanted
    ordered, years = wanted["order_date"], wanted["years"]
    begins = wanted["in_force_from"] = wanted.get("in_force_from") or ordered
    if begins < ordered:
        plan.refuse("in_force_from", _("It cannot take force before the order."))
    if years == 0 and wanted.get("valid_until"):
        plan.refuse("valid_until", _("A refusal has no last day. Leave this empty."))
    ends = wanted["valid_until"] = wanted.get("valid_until") or (last_day(begins, years) if years else None)
    if ends and ends <= begins:
        plan.refuse("valid_until", _("The last day is before the first one."))
    elif ends and years and ends != last_day(begins, years):
        plan.notes.append(_("The last day is not the one that the years give."))


def _find_outcomes(plans: list[Plan]) -> None:
    """What the procedure then in force calls the decision; what it did not know is doubted."""
    wordings = ProcedureVersion.objects.filter(procedure__code=PROCEDURE).defer("document")
    versions = list(wordings.order_by("-in_force_from"))
    for plan in plans:
        years, ordered = plan.wanted["years"], plan.wanted["order_date"]
        code = _outcome(versions, ordered, years)
        plan.wanted["outcome"] = code or (f"accredit_{years}" if years else "refuse")
        if not code:
            plan.fate = Fate.DOUBTFUL
            plan.notes.append(_("No wording of the procedure that is kept here knew such an outcome then."))


def _outcome(versions: list[ProcedureVersion], ordered: date, years: int) -> str | None:
    then = next((version for version in versions if version.in_force_from <= ordered), None)
    outcomes = then.tree.outcomes.values() if then else ()
    return next((outcome.code for outcome in outcomes if outcome.years == years), None)


def _find_known(plans: list[Plan]) -> None:
    """What is in the register already: the same, or the same order with other content."""
    places = {plan.wanted["institution"].pk for plan in plans}
    known = {
        _key(decision.organisation_id, decision.order_number, decision.order_date): decision
        for decision in Decision.objects.filter(organisation__in=places, corrected_by=None)
    }
    for plan in plans:
        plan.record = known.get(_key_of(plan.wanted))
        if plan.record is None:
            continue
        if all(getattr(plan.record, name) == plan.wanted[name] for name in COMPARED):
            plan.fate = Fate.SAME
        else:
            plan.refuse("order_number", _("This order is in the register with another term."))


def _find_repeated(plans: list[Plan]) -> None:
    seen: dict[tuple[Any, ...], int] = {}
    for plan in plans:
        if plan.is_refused:
            continue
        key = _key_of(plan.wanted)
        if key in seen:
            plan.refuse("order_number", _("Row %(number)d says the same.") % {"number": seen[key]})
        seen.setdefault(key, plan.number)


def _key_of(wanted: Mapping[str, Any]) -> tuple[Any, ...]:
    return _key(wanted["institution"].pk, wanted["order_number"], wanted["order_date"])


def _key(institution: int, order_number: str, order_date: date) -> tuple[Any, ...]:
    """One order about one institution, however its number is spaced."""
    return institution, fold(order_number).replace(" ", ""), order_date
