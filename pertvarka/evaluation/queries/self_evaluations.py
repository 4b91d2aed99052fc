"""Reads that more than one caller needs: who sees which self-evaluation, what is asked of whom, agenda."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef, Prefetch, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import GRANTS
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Relation, Role
from pertvarka.evaluation import rules
from pertvarka.evaluation.concordance import Concordance
from pertvarka.evaluation.models import (
    Agreement,
    AspectKind,
    Consensus,
    Membership,
    Rating,
    Report,
    SelfEvaluation,
    Submission,
    Timing,
)
from pertvarka.evaluation.queries.concordance import group_concordance
from pertvarka.evaluation.states import OPEN_STATES, State
from pertvarka.foundation.clock import is_past, now, today, working_days_left
from pertvarka.frameworks import rules as framework_rules


def full() -> QuerySet[SelfEvaluation]:
    """Self-evaluations with what their pages and relations need, in a constant number of queries."""
    return (
        SelfEvaluation.objects.select_related("organisation", "framework_version__framework")
        .defer("framework_version__document")
        .prefetch_related(
            Prefetch("memberships", queryset=Membership.objects.select_related("person")),
            "reveals",
        )
    )


def reachable(person: Person, permission: str) -> Q:
    """The condition under which `may(person, permission, record)` holds, as a database filter."""
    reach = Q(pk__in=[])
    for role in person.roles:
        match GRANTS.get(role, {}).get(permission):
            case Relation.ANY:
                return Q()
            case Relation.ORGANISATION:
                places = [h.organisation_id for h in person.current_holdings if h.role == role]
                reach |= Q(organisation__in=places)
            case Relation.ASSIGNED:
                own = Membership.objects.filter(person=person, left_at=None)
                if role == Role.COORDINATOR:
                    own = own.filter(is_coordinator=True)
                reach |= Q(pk__in=own.values("self_evaluation"))
    return reach


def visible_to(person: Person) -> QuerySet[SelfEvaluation]:
    """The self-evaluations whose page `person` may open."""
    return full().filter(reachable(person, "self_evaluation.view"))


def readable_reports(person: Person) -> QuerySet[SelfEvaluation]:
    """The self-evaluations whose report `person` may read."""
    return SelfEvaluation.objects.filter(reachable(person, "self_evaluation.read_report"))


def listed_for(person: Person) -> QuerySet[SelfEvaluation]:
    """What the list shows: what may be opened, and reports that may be read; `may_view` tells them apart."""
    may_view = reachable(person, "self_evaluation.view")
    has_report = Exists(Report.objects.filter(self_evaluation=OuterRef("pk")))
    readable = Q(reachable(person, "self_evaluation.read_report")) & Q(has_report)
    return (
        SelfEvaluation.objects.select_related("organisation")
        .filter(may_view | readable)
        .annotate(may_view=ExpressionWrapper(may_view, output_field=BooleanField()))
    )


@dataclass(frozen=True)
class HandedIn:
    """Which member has handed in which area; who that was is told to nobody else."""

    pairs: frozenset[tuple[int, str]]  # (membership, area code)
    areas: tuple[str, ...]  # the chosen ones

    @property
    def by_area(self) -> Counter[str]:
        """Area code → how many members have handed it in."""
        return Counter(area for _member, area in self.pairs)

    @property
    def members_done(self) -> int:
        """How many members have handed in every chosen area; never which."""
        done = Counter(member for member, area in self.pairs if area in self.areas)
        return sum(1 for count in done.values() if count == len(self.areas))

    def is_done(self, member: Membership) -> bool:
        """Whether this member has handed in every chosen area."""
        return all((member.pk, area) in self.pairs for area in self.areas)


def handed_in(self_evaluation: SelfEvaluation) -> HandedIn:
    """What the group has handed in, in whichever round; one query."""
    found = Submission.objects.filter(membership__self_evaluation=self_evaluation)
    pairs = found.values_list("membership", "area_code")
    return HandedIn(frozenset(pairs), tuple(self_evaluation.areas))


def submitted_by_area(self_evaluation: SelfEvaluation) -> Counter[str]:
    """Area code → how many members have handed it in."""
    return handed_in(self_evaluation).by_area


def own_answers(member: Membership) -> dict[str, Rating]:
    """A member's own answers by indicator, of the latest round in which they answered."""
    return {rating.indicator_code: rating for rating in member.ratings.order_by("round")}


def own_submissions(self_evaluation: SelfEvaluation, member: Membership) -> dict[str, Submission]:
    """What a member has handed in, by area, of the round that the area is in."""
    return {
        submission.area_code: submission
        for submission in member.submissions.all()
        if submission.round == self_evaluation.round_of(submission.area_code)
    }


@dataclass(frozen=True)
class Vote:
    """One submitted rating as the group sees it after the reveal."""

    level: str
    reason: str
    name: str  # empty unless the group chose names beforehand
    timing: str
    rater: int  # tells which ratings are one person's, for counting; no page shows it

    @property
    def is_late(self) -> bool:
        return self.timing != Timing.ON_TIME

    @property
    def is_second_round(self) -> bool:
        return self.timing == Timing.SECOND_ROUND

    @property
    def is_blind(self) -> bool:
        return self.timing in (Timing.ON_TIME, Timing.LATE)


@dataclass(frozen=True)
class AgendaItem:
    """An indicator to agree on: the votes, their spread and the agreed level when there is one."""

    area: Any
    indicator: Any
    votes: tuple[Vote, ...]
    spread: rules.Spread
    agreement: Agreement | Consensus | None

    @property
    def disagreement(self) -> Decimal | None:
        """The disagreement as it is shown, 0–4 with two decimals."""
        return rules.two_places(self.spread.disagreement)


def votes_by_indicator(self_evaluation: SelfEvaluation) -> dict[str, list[Vote]]:
    """The submitted ratings of revealed areas only, of all rounds; without names unless the group chose them.

    Within a round votes are put in order by level and words, so that their order tells nothing about who
    wrote them.
    """
    revealed = self_evaluation.revealed_areas
    timings = {
        (submission.membership_id, submission.area_code, submission.round): submission.timing
        for submission in Submission.objects.filter(
            membership__self_evaluation=self_evaluation, area_code__in=revealed
        )
    }
    names = {member.pk: member.person.full_name for member in self_evaluation.places}
    votes: dict[str, list[Vote]] = defaultdict(list)
    codes = [i.code for a in self_evaluation.chosen_areas if a.code in revealed for i in a.indicators]
    for rating in Rating.objects.filter(
        membership__self_evaluation=self_evaluation, indicator_code__in=codes
    ):
        area = self_evaluation.tree.area_of(rating.indicator_code)
        timing = timings.get((rating.membership_id, area.code, rating.round))
        if timing:
            name = names[rating.membership_id] if self_evaluation.shows_names else ""
            votes[rating.indicator_code].append(
                Vote(rating.level, rating.reason, name, timing, rating.membership_id)
            )
    for found in votes.values():
        found.sort(key=lambda vote: (vote.is_second_round, vote.name, vote.level, vote.reason))
    return votes


def agenda(self_evaluation: SelfEvaluation) -> list[AgendaItem]:
    """Indicators of the revealed areas, those with the widest disagreement first."""
    votes = votes_by_indicator(self_evaluation)
    agreed = {agreement.indicator_code: agreement for agreement in self_evaluation.agreements.all()}
    items = [
        AgendaItem(
            area,
            indicator,
            tuple(votes.get(indicator.code, ())),
            rules.spread(vote.level for vote in votes.get(indicator.code, ()) if vote.is_blind),
            agreed.get(indicator.code),
        )
        for area in self_evaluation.chosen_areas
        if area.code in self_evaluation.revealed_areas
        for indicator in area.indicators
    ]
    return sorted(items, key=lambda item: -item.spread.disagreement)


@dataclass(frozen=True)
class Task:
    """Something asked of a person: what, until when, where."""

    text: Promise
    until: date | None
    page: str
    number: int
    organisation: Any
    year: int

    @property
    def days_left(self) -> int | None:
        """Working days until the date, negative when it has passed."""
        return working_days_left(self.until, today()) if self.until else None


def _task_in(
    self_evaluation: SelfEvaluation, person: Person, done_areas: int, can_reveal: bool
) -> Task | None:
    """What this self-evaluation asks of this person now, or None."""

    def task(text: Promise, until: date | None, page: str) -> Task:
        return Task(text, until, page, self_evaluation.pk, self_evaluation.organisation, self_evaluation.year)

    member = self_evaluation.membership_of(person)
    leads = person.holds(Role.CENTRE_HEAD, self_evaluation.organisation_id)
    coordinates = bool(member and member.is_coordinator)
    due = due_on(self_evaluation)
    match self_evaluation.state:
        case State.PREPARING if leads or coordinates:
            return task(
                _("Form the group and let it rate"),
                self_evaluation.rating_until,
                "evaluation:group",
            )
        case _ if leads and self_evaluation.coordinator is None:
            return task(_("Name a coordinator: there is none now"), due, "evaluation:group")
        case State.RATING if member and done_areas < len(self_evaluation.areas):
            return task(_("Rate the indicators"), self_evaluation.rating_until, "evaluation:rate")
        case State.RATING if coordinates and can_reveal:
            return task(_("Reveal the ratings"), self_evaluation.agreeing_until, "evaluation:reveal")
        case State.AGREEING if coordinates:
            text = (
                _("Correct the findings with the group")
                if self_evaluation.is_correcting
                else _("Agree on the levels with the group")
            )
            return task(text, self_evaluation.agreeing_until, "evaluation:agenda")
        case State.APPROVAL if leads:
            return task(
                _("Read the findings and approve them"),
                self_evaluation.approval_until,
                "evaluation:approve",
            )
        case _ if due and (leads or coordinates) and is_past(due, now()):
            return task(_("The date has passed: see what can be done"), due, "evaluation:view")
    return None


def tasks_for(person: Person) -> list[Task]:
    """What is asked of a person in all self-evaluations, nearest date first; a constant number of queries."""
    reach = reachable(person, "self_evaluation.view")
    opened = SelfEvaluation.objects.filter(reach, state__in=OPEN_STATES)
    records = list(opened.select_related("organisation").prefetch_related("memberships"))
    tasks = [task for _person, task in _tasks_in(records, lambda record: [person])]
    return sorted(tasks, key=lambda task: (task.until or date.max, task.number))


def _tasks_in(
    records: list[SelfEvaluation], people_of: Callable[[SelfEvaluation], Iterable[Person]]
) -> Iterator[tuple[Person, Task]]:
    """What each self-evaluation asks of the people named for it."""
    done: Counter[tuple[int, int]] = Counter(
        (number, whose)
        for number, whose, _area in Submission.objects.filter(membership__self_evaluation__in=records)
        .values_list("membership__self_evaluation", "membership__person", "area_code")
        .distinct()
    )
    for record in records:
        counts = [done[record.pk, place.person_id] for place in record.places]
        all_in = all(count == len(record.areas) for count in counts)
        can_reveal = all_in or (any(counts) and is_past(record.rating_until, now()))
        for person in people_of(record):
            task = _task_in(record, person, done[record.pk, person.pk], can_reveal)
            if task:
                yield person, task


def tasks_due(before: date) -> Iterator[tuple[Person, Task]]:
    """Tasks whose day is earlier than `before`, late ones too, each with the person of whom it is asked."""
    records = list(
        full().filter(
            Q(state__in=(State.PREPARING, State.RATING), rating_until__lt=before)
            | Q(state=State.AGREEING, agreeing_until__lt=before)
            | Q(state=State.APPROVAL, approval_until__lt=before)
        )
    )
    heads = _heads_by_centre({record.organisation_id for record in records})

    def involved(record: SelfEvaluation) -> Iterable[Person]:
        group = {member.person_id: member.person for member in record.group}
        return ({head.pk: head for head in heads[record.organisation_id]} | group).values()

    return _tasks_in(records, involved)


def _heads_by_centre(centres: set[int]) -> dict[int, list[Person]]:
    """The people who lead these centres today."""
    found: dict[int, list[Person]] = defaultdict(list)
    holdings = RoleHolding.objects.current().filter(role=Role.CENTRE_HEAD, organisation__in=centres)
    for held in holdings.select_related("person"):
        found[held.organisation_id].append(held.person)  # type: ignore[index]
    return found


def years_taken(organisation: Any) -> set[int]:
    """Years for which the centre already has a self-evaluation that is not cancelled."""
    return set(
        SelfEvaluation.objects.filter(organisation=organisation)
        .exclude(state=State.CANCELLED)
        .values_list("year", flat=True)
    )


def due_on(self_evaluation: SelfEvaluation) -> date | None:
    """The day by which the present step is to be done, or None when nothing is due."""
    return {
        State.PREPARING.value: self_evaluation.rating_until,
        State.RATING.value: self_evaluation.rating_until,
        State.AGREEING.value: self_evaluation.agreeing_until,
        State.APPROVAL.value: self_evaluation.approval_until,
    }.get(self_evaluation.state)


def whose_turn(self_evaluation: SelfEvaluation) -> Promise | str:
    """In words, whose move it is."""
    if self_evaluation.is_correcting and self_evaluation.state == State.AGREEING:
        return _("It is the coordinator's turn: correct the findings with the group")
    return {
        State.PREPARING.value: _("It is the head's and the coordinator's turn: form the group"),
        State.RATING.value: _("It is the group's turn: rate"),
        State.AGREEING.value: _("It is the coordinator's turn: agree on the levels with the group"),
        State.APPROVAL.value: _("It is the head's turn: approve the findings"),
    }.get(self_evaluation.state, "")


@dataclass(frozen=True)
class AreaFindings:
    """An area as the head reads it: its indicators with agreed levels, its mean and what was found."""

    area: Any
    items: tuple[AgendaItem, ...]
    mean: Decimal | None
    strengths: tuple[str, ...]
    improvements: tuple[str, ...]
    concordance: Concordance


def findings(self_evaluation: SelfEvaluation) -> list[AreaFindings]:
    """What the group found, area by area, in the framework's order."""
    items = {item.indicator.code: item for item in agenda(self_evaluation)}
    agreed = {code: item.agreement.level for code, item in items.items() if item.agreement}
    ratings = rules.numeric_ratings(agreed)
    votes = {code: item.votes for code, item in items.items()}
    concordances = group_concordance(self_evaluation, votes).by_area
    aspects = list(self_evaluation.aspects.all())
    return [
        AreaFindings(
            area,
            tuple(items[i.code] for i in area.indicators if i.code in items),
            rules.two_places(framework_rules.area_mean(self_evaluation.tree, area.code, ratings)),
            tuple(a.text for a in aspects if a.area_code == area.code and a.kind == AspectKind.STRENGTH),
            tuple(a.text for a in aspects if a.area_code == area.code and a.kind == AspectKind.IMPROVEMENT),
            concordances[area.code],
        )
        for area in self_evaluation.chosen_areas
    ]
