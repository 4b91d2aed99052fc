"""Whom to appoint to a panel: what speaks for a candidate, what against, what forbids, when a panel is whole.

Pure functions: no database, no clock, no request. A page asks them of one evaluation; a plan of a whole year
may ask them of every expert and every evaluation. Numbers without a source are drafted here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from pertvarka.foundation.clock import add_months

# Drafted: the act's own numbers were not seen (docs/decisions/0048).
CONFLICT_YEARS = 3  # an interest or employment that ended longer ago no longer forbids
FEW_VISITS_MAX = 1  # who has no more of them in the year speaks for themselves
DECLARE_WORKING_DAYS = 5  # within which an appointed expert declares

LEADING_LEVELS = frozenset({"mentoring", "leading"})
FORBIDDING_INTERESTS = {
    "employment": gettext_lazy("Declared: works or worked at this institution."),
    "teaching": gettext_lazy("Declared: taught or gave lectures at this institution."),
    "joint_work": gettext_lazy("Declared: a joint project or publication with this institution."),
    "family": gettext_lazy("Declared: family or a close friend works at this institution."),
}


class Weight(StrEnum):
    """How a consideration weighs. What forbids is never overridden, what is against is with a reason."""

    FORBIDS = "forbids"
    AGAINST = "against"
    FOR = "for"


WEIGHTS = tuple(Weight)  # the heaviest first


class Reason(StrEnum):
    """What a consideration is about."""

    CERTIFICATE = "certificate"
    OWN_INSTITUTION = "own_institution"
    WORKED_THERE_BEFORE = "worked_there_before"
    INTEREST = "interest"
    EARLIER_INTEREST = "earlier_interest"
    MUNICIPALITY = "municipality"
    JOINT_WORK = "joint_work"
    LOAD = "load"
    ROTATION = "rotation"
    COUNTY = "county"
    LANGUAGE = "language"
    AREAS = "areas"
    SIZE = "size"
    LEAD = "lead"
    MEMBER = "member"


@dataclass(frozen=True)
class Consideration:
    """One thing to weigh: how, what about, and a whole sentence with its figures."""

    weight: Weight
    reason: Reason
    words: str


@dataclass(frozen=True)
class Work:
    """Somebody's work at an organisation; `until_on` is its last day, None while it lasts."""

    organisation: int
    name: str
    municipality: str  # codes, as those of the evaluated institution
    county: str
    from_on: date
    until_on: date | None = None

    def meets(self, other: "Work") -> bool:
        """Whether both worked at one organisation on the same day."""
        begins = max(self.from_on, other.from_on)
        return self.organisation == other.organisation and self.lasts_to(begins) and other.lasts_to(begins)

    def lasts_to(self, day: date) -> bool:
        """Whether it had not ended before a day."""
        return self.until_on is None or self.until_on >= day


@dataclass(frozen=True)
class DeclaredInterest:
    """An interest in an organisation; `kind` is a code of evaluation.models.InterestKind."""

    organisation: int
    kind: str
    until_on: date | None = None  # None: it lasts


@dataclass(frozen=True)
class Candidate:
    """An expert as far as appointing needs to know."""

    number: int
    name: str
    level: str
    valid_from: date
    valid_until: date
    left_on: date | None = None
    languages: frozenset[str] = frozenset()
    counties: frozenset[str] = frozenset()  # where they can go
    areas: frozenset[str] = frozenset()  # that they know best
    visits_a_year: int = 4
    visits: tuple[date, ...] = ()  # first days of the visits they have, this evaluation's left out
    work: tuple[Work, ...] = ()
    interests: tuple[DeclaredInterest, ...] = ()

    def visits_in(self, year: int) -> int:
        """How many visits they have in a calendar year."""
        return sum(day.year == year for day in self.visits)


@dataclass(frozen=True)
class Assignment:
    """An evaluation as far as appointing needs to know."""

    organisations: frozenset[int]  # the institution, with those that became part of it
    municipality: str
    county: str
    county_name: str
    first_day: date  # of the visit; while it has none, the day on which one asks
    last_day: date
    areas: tuple[str, ...]
    languages: tuple[str, ...]
    members_min: int
    members_max: int
    colleagues: tuple[Work, ...] = ()  # where the institution's own people work or worked besides
    panel_before: frozenset[int] = frozenset()  # experts who evaluated the institution last time
    year_before: int | None = None

    @property
    def free_since(self) -> date:
        """The day from which a conflict counts; what ended earlier no longer forbids."""
        return add_months(self.first_day, -12 * CONFLICT_YEARS)


# --- One candidate ----------------------------------------------------------------------------------------


def considerations(candidate: Candidate, assignment: Assignment) -> list[Consideration]:
    """What is to be weighed before this candidate is appointed, the heaviest first."""
    found = [each for rule in RULES for each in rule(candidate, assignment)]
    return sorted(found, key=lambda each: WEIGHTS.index(each.weight))


def standing(found: Iterable[Consideration]) -> tuple[int, int, int]:
    """A key that puts better candidates first: nothing forbids, little is against, much speaks for."""
    weights = [each.weight for each in found]
    return weights.count(Weight.FORBIDS), weights.count(Weight.AGAINST), -weights.count(Weight.FOR)


def _certificate(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    if candidate.left_on and candidate.left_on <= assignment.last_day:
        words = _("Left the register on %(day)s.") % {"day": candidate.left_on}
        yield Consideration(Weight.FORBIDS, Reason.CERTIFICATE, words)
    if candidate.valid_from > assignment.first_day or candidate.valid_until < assignment.last_day:
        days = {"first": candidate.valid_from, "last": candidate.valid_until}
        words = (
            _("The certificate does not hold on the visit: it is valid from %(first)s to %(last)s.") % days
        )
        yield Consideration(Weight.FORBIDS, Reason.CERTIFICATE, words)


def _own_institution(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    for work in candidate.work:
        if work.organisation not in assignment.organisations:
            continue
        if work.until_on is None:
            yield Consideration(Weight.FORBIDS, Reason.OWN_INSTITUTION, _("Works at this institution."))
        elif work.lasts_to(assignment.free_since):
            words = _("Worked at this institution until %(day)s.") % {"day": work.until_on}
            yield Consideration(Weight.FORBIDS, Reason.OWN_INSTITUTION, words)
        else:
            words = _("Worked at this institution long ago, until %(day)s.") % {"day": work.until_on}
            yield Consideration(Weight.AGAINST, Reason.WORKED_THERE_BEFORE, words)


def _interests(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    for interest in candidate.interests:
        if interest.organisation not in assignment.organisations:
            continue
        lasts = interest.until_on is None or interest.until_on >= assignment.free_since
        if lasts and interest.kind in FORBIDDING_INTERESTS:
            words = str(FORBIDDING_INTERESTS[interest.kind])
            yield Consideration(Weight.FORBIDS, Reason.INTEREST, words)
        elif lasts:
            words = _("Declared another interest in this institution.")
            yield Consideration(Weight.AGAINST, Reason.INTEREST, words)
        else:
            words = _("Declared an interest that ended on %(day)s.") % {"day": interest.until_on}
            yield Consideration(Weight.AGAINST, Reason.EARLIER_INTEREST, words)


def _municipality(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    near = {
        work.name
        for work in _present(candidate, assignment)
        if work.municipality == assignment.municipality and work.organisation not in assignment.organisations
    }
    if near:
        words = _("Works in the same municipality: %(names)s.") % {"names": ", ".join(sorted(near))}
        yield Consideration(Weight.AGAINST, Reason.MUNICIPALITY, words)


def _joint_work(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    recent = [work for work in candidate.work if work.lasts_to(assignment.free_since)]
    shared = {
        work.name
        for work in recent
        if work.organisation not in assignment.organisations
        for other in assignment.colleagues
        if other.lasts_to(assignment.free_since) and work.meets(other)
    }
    if shared:
        words = _("Worked with people of this institution: %(names)s.") % {"names": ", ".join(sorted(shared))}
        yield Consideration(Weight.AGAINST, Reason.JOINT_WORK, words)


def _load(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    year = assignment.first_day.year
    visits = candidate.visits_in(year)
    figures = {"visits": visits, "year": year, "most": candidate.visits_a_year}
    if visits >= candidate.visits_a_year:
        words = _("The year is full: %(visits)s of %(most)s visits in %(year)s.") % figures
        yield Consideration(Weight.AGAINST, Reason.LOAD, words)
    elif visits <= FEW_VISITS_MAX:
        words = _("Few visits yet: %(visits)s of %(most)s in %(year)s.") % figures
        yield Consideration(Weight.FOR, Reason.LOAD, words)


def _rotation(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    if candidate.number in assignment.panel_before:
        words = _("Evaluated this institution last time, in %(year)s.") % {"year": assignment.year_before}
        yield Consideration(Weight.AGAINST, Reason.ROTATION, words)


def _areas(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    known = [area for area in assignment.areas if area in candidate.areas]
    if known:
        words = _("Knows these areas best: %(areas)s.") % {"areas": ", ".join(known)}
        yield Consideration(Weight.FOR, Reason.AREAS, words)


def _county(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    name = {"county": assignment.county_name}
    if assignment.county in candidate.counties:
        yield Consideration(Weight.FOR, Reason.COUNTY, _("Goes to this county: %(county)s.") % name)
    elif candidate.counties:
        words = _("Does not go to this county: %(county)s.") % name
        yield Consideration(Weight.AGAINST, Reason.COUNTY, words)


def _languages(candidate: Candidate, assignment: Assignment) -> Iterator[Consideration]:
    missing = [language for language in assignment.languages if language not in candidate.languages]
    if missing:
        words = _("Does not work in the institution's language: %(codes)s.") % {"codes": ", ".join(missing)}
        yield Consideration(Weight.AGAINST, Reason.LANGUAGE, words)
    else:
        words = _("Works in the institution's language.")
        yield Consideration(Weight.FOR, Reason.LANGUAGE, words)


def _present(candidate: Candidate, assignment: Assignment) -> list[Work]:
    return [work for work in candidate.work if work.lasts_to(assignment.first_day)]


RULES = (
    _certificate,
    _own_institution,
    _interests,
    _municipality,
    _joint_work,
    _load,
    _rotation,
    _areas,
    _county,
    _languages,
)


# --- The whole panel --------------------------------------------------------------------------------------


def why_not_panel(
    members: Sequence[Candidate], assignment: Assignment, *, lead: int | None
) -> list[Consideration]:
    """What speaks against naming this panel, the heaviest first; nothing when it is whole.

    lead: the number of the candidate who is to lead it.
    """
    found = [
        *_size(members, assignment),
        *_lead(members, lead),
        *_members(members, assignment),
        *_uncovered(members, assignment),
        *_one_county(members, assignment),
    ]
    return sorted(found, key=lambda each: WEIGHTS.index(each.weight))


def _size(members: Sequence[Candidate], assignment: Assignment) -> Iterator[Consideration]:
    missing, spare = assignment.members_min - len(members), len(members) - assignment.members_max
    if missing > 0:
        words = ngettext(
            "One more member is needed, the panel has %(least)s at least.",
            "%(count)s more members are needed, the panel has %(least)s at least.",
            missing,
        ) % {"count": missing, "least": assignment.members_min}
        yield Consideration(Weight.FORBIDS, Reason.SIZE, words)
    if spare > 0:
        words = ngettext(
            "One member is too many, the panel has %(most)s at most.",
            "%(count)s members are too many, the panel has %(most)s at most.",
            spare,
        ) % {"count": spare, "most": assignment.members_max}
        yield Consideration(Weight.FORBIDS, Reason.SIZE, words)


def _lead(members: Sequence[Candidate], lead: int | None) -> Iterator[Consideration]:
    leader = next((member for member in members if member.number == lead), None)
    if leader is None:
        yield Consideration(Weight.FORBIDS, Reason.LEAD, _("Name the lead of the panel."))
    elif problem := why_not_lead(leader.name, leader.level):
        yield Consideration(Weight.FORBIDS, Reason.LEAD, problem)


def why_not_lead(name: str, level: str) -> str | None:
    """Why an expert of this level cannot lead a panel, or None."""
    if level in LEADING_LEVELS:
        return None
    return _("%(name)s cannot lead: the lead is a leading or a mentoring evaluator.") % {"name": name}


def _members(members: Sequence[Candidate], assignment: Assignment) -> Iterator[Consideration]:
    for member in members:
        for each in considerations(member, assignment):
            if each.weight == Weight.FORBIDS:
                words = _("%(name)s: %(problem)s") % {"name": member.name, "problem": each.words}
                yield Consideration(Weight.FORBIDS, Reason.MEMBER, words)


def _uncovered(members: Sequence[Candidate], assignment: Assignment) -> Iterator[Consideration]:
    areas = [area for area in assignment.areas if not any(area in member.areas for member in members)]
    if members and areas:
        words = _("Nobody knows these areas best: %(areas)s.") % {"areas": ", ".join(areas)}
        yield Consideration(Weight.AGAINST, Reason.AREAS, words)
    spoken = frozenset().union(*(member.languages for member in members))
    languages = [language for language in assignment.languages if language not in spoken]
    if members and languages:
        words = _("Nobody works in the institution's language: %(codes)s.") % {"codes": ", ".join(languages)}
        yield Consideration(Weight.AGAINST, Reason.LANGUAGE, words)


def _one_county(members: Sequence[Candidate], assignment: Assignment) -> Iterator[Consideration]:
    counties = [{work.county for work in _present(member, assignment)} for member in members]
    if len(members) > 1 and all(counties) and len(set().union(*counties)) == 1:
        yield Consideration(Weight.AGAINST, Reason.COUNTY, _("All members work in one county."))
