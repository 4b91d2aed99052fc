"""What appointing needs to read: every expert as a candidate for one evaluation, and the panel as it is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.evaluation import appointing
from pertvarka.evaluation.appointing import (
    Assignment,
    Candidate,
    Consideration,
    DeclaredInterest,
    Weight,
    Work,
)
from pertvarka.evaluation.external_states import OPEN_STATES, ExternalState
from pertvarka.evaluation.models import Expert, ExternalEvaluation, Interest, PanelForming, PanelMember
from pertvarka.evaluation.queries.experts import places
from pertvarka.evaluation.queries.external import family
from pertvarka.evaluation.queries.self_evaluations import Task
from pertvarka.foundation.clock import VILNIUS, add_working_days, today
from pertvarka.foundation.ui.languages import in_language

WORKING_LANGUAGES = ("lt",)  # drafted: in what language institutions give their papers and are visited
TAKES_MEMBERS = (
    ExternalState.FORMING,
    ExternalState.STUDYING,
    ExternalState.VISITING,
    ExternalState.RATING,
)  # who joins after the reveal does not rate blind


# --- Weighing ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Weighed:
    """An expert with what is to be weighed before they are appointed."""

    expert: Expert
    candidate: Candidate
    considerations: list[Consideration]
    visits: int  # in the year of the visit, without this one

    def of(self, weight: str) -> list[Consideration]:
        return [each for each in self.considerations if each.weight == weight]

    @property
    def forbidding(self) -> list[Consideration]:
        return self.of(Weight.FORBIDS)

    @property
    def against(self) -> list[Consideration]:
        return self.of(Weight.AGAINST)


def weigh(evaluation: ExternalEvaluation, experts: QuerySet[Expert]) -> list[Weighed]:
    """These experts as candidates, the best first; a constant number of queries."""
    assignment = assignment_of(evaluation)
    found = list(experts)
    candidates = _candidates(found, evaluation)
    weighed = [
        Weighed(
            expert,
            candidate,
            appointing.considerations(candidate, assignment),
            candidate.visits_in(assignment.first_day.year),
        )
        for expert, candidate in zip(found, candidates, strict=True)
    ]
    return sorted(weighed, key=lambda each: (*appointing.standing(each.considerations), each.candidate.name))


def panel_problems(evaluation: ExternalEvaluation) -> list[Consideration]:
    """What speaks against naming the panel as it now sits, the heaviest first."""
    sitting = Expert.objects.filter(pk__in=[member.expert_id for member in evaluation.panel])
    members = [each.candidate for each in weigh(evaluation, with_candidates(sitting))]
    lead = evaluation.lead.expert_id if evaluation.lead else None
    return appointing.why_not_panel(members, assignment_of(evaluation), lead=lead)


def with_candidates(experts: QuerySet[Expert]) -> QuerySet[Expert]:
    """Experts with what a candidate needs."""
    return experts.select_related("person").prefetch_related("counties")


def assignment_of(evaluation: ExternalEvaluation) -> Assignment:
    """An evaluation as appointing sees it; six queries."""
    organisation, track = evaluation.organisation, evaluation.procedure.tracks[evaluation.track]
    place = organisation.municipality
    lineage = family(organisation)
    before = _evaluation_before(evaluation, lineage)
    return Assignment(
        organisations=frozenset(lineage),
        municipality=place.code,
        county=place.county_id,
        county_name=in_language(place.county, "name"),
        first_day=evaluation.visit_from or today(),
        last_day=evaluation.visit_until or today(),
        areas=tuple(evaluation.areas),
        languages=WORKING_LANGUAGES,
        members_min=track.members_min,
        members_max=track.members_max,
        colleagues=tuple(_colleagues(organisation, lineage)),
        panel_before=frozenset(member.expert_id for member in before.panel) if before else frozenset(),
        year_before=_day_of(before).year if before else None,
    )


def _evaluation_before(evaluation: ExternalEvaluation, lineage: set[int]) -> ExternalEvaluation | None:
    done = ExternalEvaluation.objects.filter(organisation__in=lineage, state=ExternalState.FINAL)
    found = done.exclude(pk=evaluation.pk).order_by("-opened_at", "-pk")
    return found.prefetch_related("panel_members").first()


def _day_of(evaluation: ExternalEvaluation) -> date:
    return evaluation.visit_from or evaluation.opened_at.astimezone(VILNIUS).date()


def _works(held: Iterable[RoleHolding]) -> Iterator[Work]:
    for holding in held:
        organisation = holding.organisation
        if organisation:
            place = organisation.municipality
            name = in_language(organisation, "name")
            yield Work(organisation.pk, name, place.code, place.county_id, holding.from_on, holding.until_on)


def _held() -> QuerySet[RoleHolding]:
    return RoleHolding.objects.filter(organisation__isnull=False).select_related("organisation__municipality")


def _colleagues(organisation: Organisation, lineage: set[int]) -> Iterator[Work]:
    """Where the people who hold a role at the institution today work or worked besides."""
    here = RoleHolding.objects.current().filter(organisation=organisation)
    return _works(_held().filter(person__in=here.values("person")).exclude(organisation__in=lineage))


def _candidates(experts: list[Expert], evaluation: ExternalEvaluation) -> list[Candidate]:
    numbers = [expert.pk for expert in experts]
    visits: dict[int, list[date]] = defaultdict(list)
    for place in places().filter(expert__in=numbers).exclude(evaluation=evaluation):
        visits[place.expert_id].append(place.day)
    interests: dict[int, list[DeclaredInterest]] = defaultdict(list)
    for each in Interest.objects.filter(expert__in=numbers, withdrawn_at=None):
        declared = DeclaredInterest(each.organisation_id, each.kind, each.until_on)
        interests[each.expert_id].append(declared)
    held: dict[int, list[RoleHolding]] = defaultdict(list)
    for holding in _held().filter(person__in=[expert.person_id for expert in experts]):
        held[holding.person_id].append(holding)
    return [
        Candidate(
            number=expert.pk,
            name=expert.name,
            level=expert.level,
            valid_from=expert.valid_from,
            valid_until=expert.valid_until,
            left_on=expert.left_on,
            languages=frozenset(expert.languages),
            counties=frozenset(county.pk for county in expert.counties.all()),
            areas=frozenset(expert.areas),
            visits_a_year=expert.visits_a_year,
            visits=tuple(visits[expert.pk]),
            work=tuple(_works(held[expert.person_id])),
            interests=tuple(interests[expert.pk]),
        )
        for expert in experts
    ]


# --- The panel --------------------------------------------------------------------------------------------


def unreplaced(evaluation: ExternalEvaluation) -> list[PanelMember]:
    """Those who stepped down after the panel was named and in whose place somebody may still be named.

    Nobody joins after the reveal, so then there is none.
    """
    if evaluation.panel_named_on is None or evaluation.state not in TAKES_MEMBERS:
        return []
    replaced = {member.replaces_id for member in evaluation.places}
    return [member for member in evaluation.places if member.stepped_down_at and member.pk not in replaced]


def is_short(evaluation: ExternalEvaluation) -> bool:
    """Whether the panel has fewer members than its track asks for."""
    return len(evaluation.panel) < evaluation.procedure.tracks[evaluation.track].members_min


def declare_until(member: PanelMember) -> date:
    """The day by which a member declares their interests."""
    appointed_on = member.appointed_at.astimezone(VILNIUS).date()
    return add_working_days(appointed_on, appointing.DECLARE_WORKING_DAYS)


def panel_asks(evaluation: ExternalEvaluation, person: Person) -> Iterator[Task]:
    """What forming the panel asks of a person: to declare, to form it, to replace somebody."""

    def task(text: object, until: date | None, page: str) -> Task:
        year = _day_of(evaluation).year
        return Task(text, until, page, evaluation.pk, evaluation.organisation, year)  # type: ignore[arg-type]

    if evaluation.state not in OPEN_STATES:
        return
    member = evaluation.member_of(person)
    if member and not member.has_declared and may(person, "panel.declare", evaluation):
        words = _("Declare interests and pledge confidentiality")
        yield task(words, declare_until(member), "external:declare")
    if may(person, "panel.appoint", PanelForming(evaluation)):
        if evaluation.state == ExternalState.FORMING:
            yield task(_("Form the panel of experts"), None, "external:panel")
        elif evaluation.lead is None:
            yield task(_("Name the lead of the panel"), None, "external:panel")
        for gone in unreplaced(evaluation) if is_short(evaluation) else ():
            in_place = _("Name somebody in the place of %(name)s") % {"name": gone.expert.name}
            yield task(in_place, None, "external:panel")


def undeclared() -> QuerySet[PanelMember]:
    """Members of open panels who have not declared yet, for reminders."""
    waiting = PanelMember.objects.filter(
        declared_at=None, stepped_down_at=None, evaluation__state__in=OPEN_STATES
    )
    return waiting.select_related("evaluation__organisation", "expert__person")
