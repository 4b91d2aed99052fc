"""Reads of recommendations: which are answered and how, what was handed in, what became of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from pertvarka.directory.models import Organisation
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import (
    ExternalEvaluation,
    FindingsIssue,
    FollowUpState,
    ImprovementPlan,
    Measure,
    RecommendationAnswer,
    SelfEvaluation,
)
from pertvarka.evaluation.queries.external_review import final_issues
from pertvarka.evaluation.queries.plans import shown_measures
from pertvarka.evaluation.states import MeasureState


@dataclass(frozen=True)
class Answer:
    """A measure that answers a recommendation. number: of its page; None where it was read from the paper."""

    title: str
    due_on: date
    number: int | None = None


@dataclass(frozen=True)
class Told:
    """What was told of a recommendation in a year's follow-up."""

    asked_on: date
    state: str
    words: str

    @property
    def state_in_words(self) -> str:
        return str(FollowUpState(self.state).label)


@dataclass(frozen=True)
class Recommendation:
    """A recommendation of the final findings with what the institution does about it."""

    area: dict[str, Any]  # code, title_lt, title_en
    place: int  # among those of its area, from 0
    text: str
    measures: list[Answer] = field(default_factory=list)
    declined_reason: str = ""
    told: list[Told] = field(default_factory=list)  # the earliest year first

    @property
    def key(self) -> str:
        """By which answers and follow-ups name it."""
        return f"{self.area['code']}:{self.place}"

    @property
    def is_answered(self) -> bool:
        return bool(self.measures or self.declined_reason)


def standing_findings(record: ExternalEvaluation) -> FindingsIssue | None:
    """The final findings that stand, None before they are delivered and while they are written anew."""
    return next(iter(final_issues(record)), None) if record.state == ExternalState.FINAL else None


def plan_of(findings: FindingsIssue) -> ImprovementPlan | None:
    """The improvement plan that was handed in; no query when it came with the findings."""
    plan: ImprovementPlan | None = getattr(findings, "improvement_plan", None)
    return plan


def recommendations(findings: FindingsIssue) -> list[Recommendation]:
    """Every recommendation as it is answered so far, in the order of the findings; two queries.

    A measure that was given up answers nothing.
    """
    answers = {
        answer.key: answer
        for answer in RecommendationAnswer.objects.filter(findings=findings).prefetch_related("measures")
    }
    return [_answered(found, answers.get(found.key)) for found in _recommended(findings.content)]


def _recommended(content: dict[str, Any]) -> Iterable[Recommendation]:
    """The recommendations of findings, without answers."""
    for area in content["areas"]:
        about = {name: area[name] for name in ("code", "title_lt", "title_en")}
        for place, text in enumerate(area["recommendations"]):
            yield Recommendation(about, place, text)


def _answered(found: Recommendation, answer: RecommendationAnswer | None) -> Recommendation:
    if answer is None:
        return found
    measures = [
        Answer(measure.title, measure.due_on, measure.pk)
        for measure in answer.measures.all()
        if measure.state != MeasureState.GIVEN_UP
    ]
    return Recommendation(found.area, found.place, found.text, measures, answer.declined_reason)


def find(findings: FindingsIssue, key: str) -> Recommendation | None:
    """One of the recommendations as it is answered so far, or None when the findings have no such one."""
    return next((each for each in recommendations(findings) if each.key == key), None)


def unanswered(found: Iterable[Recommendation]) -> list[Recommendation]:
    """Those that wait for an answer."""
    return [each for each in found if not each.is_answered]


def why_not_hand_in(found: Iterable[Recommendation]) -> str | None:
    """Which recommendations wait for an answer, or None."""
    waiting = "; ".join(f"{each.area['code']} „{each.text}“" for each in unanswered(found))
    if not waiting:
        return None
    return _("Answer these recommendations first: %(recommendations)s") % {"recommendations": waiting}


# --- As handed in ---------------------------------------------------------------------------------------


def as_content(found: Iterable[Recommendation]) -> list[dict[str, Any]]:
    """Recommendations and their answers as JSON that no later change touches."""
    return [
        {
            "area": each.area,
            "place": each.place,
            "text": each.text,
            "declined_reason": each.declined_reason,
            "measures": [
                {"title": measure.title, "due_on": measure.due_on.isoformat()} for measure in each.measures
            ],
        }
        for each in found
    ]


def handed_in(plan: ImprovementPlan) -> list[Recommendation]:
    """Every recommendation as the handed-in plan answers it, with what was told since; one query."""
    follow_ups = list(plan.follow_ups.all())
    return [
        Recommendation(
            each["area"],
            each["place"],
            each["text"],
            [Answer(told["title"], date.fromisoformat(told["due_on"])) for told in each["measures"]],
            each["declined_reason"],
            [
                Told(follow_up.asked_on, **follow_up.told[key])
                for follow_up in follow_ups
                if (key := f"{each['area']['code']}:{each['place']}") in follow_up.told
            ],
        )
        for each in plan.content
    ]


def plan_before(record: ExternalEvaluation) -> ImprovementPlan | None:
    """The improvement plan that answered the institution's evaluation before this one."""
    earlier = ImprovementPlan.objects.filter(
        findings__evaluation__organisation=record.organisation_id,
        findings__evaluation__opened_at__lt=record.opened_at,
    )
    return earlier.select_related("findings").order_by("-handed_in_at").first()


# --- The plan whose measures answer -----------------------------------------------------------------------


def self_evaluation_to_plan(organisation: Organisation) -> SelfEvaluation | None:
    """The institution's latest self-evaluation with an approved report: new measures go into its plan."""
    reported = SelfEvaluation.objects.filter(organisation=organisation, reports__isnull=False)
    return reported.order_by("-year").distinct().first()


def measures_to_choose(organisation: Organisation, chosen: Iterable[Answer]) -> list[Measure]:
    """The measures that may answer a recommendation: those of the latest plan, and those chosen already."""
    record = self_evaluation_to_plan(organisation)
    offered = Q(plan__self_evaluation=record) if record else Q(pk__in=[])
    offered |= Q(pk__in=[answer.number for answer in chosen])
    return list(shown_measures().filter(offered).exclude(state=MeasureState.GIVEN_UP))


def answered_by(measure: Measure) -> list[str]:
    """The words of the recommendations that a measure answers; one query."""
    return [
        each.text
        for answer in measure.answers.select_related("findings")
        for each in _recommended(answer.findings.content)
        if each.key == answer.key
    ]
