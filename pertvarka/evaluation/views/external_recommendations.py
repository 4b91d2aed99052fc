"""The recommendations of final findings: answered by the institution, handed in, followed up."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.forms import MeasureForm, RecommendationAnswerForm
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue
from pertvarka.evaluation.queries.recommendations import Recommendation
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external


def _findings_of(record: ExternalEvaluation) -> FindingsIssue:
    """The final findings that stand; 404 before they do."""
    findings = queries.recommendations.standing_findings(record)
    if findings is None:
        raise Http404
    return findings


@guarded("external.read_findings", record=external_evaluation)
def recommendations(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Each recommendation with its answer; until the plan is handed in only the institution sees answers."""
    findings = _findings_of(record)
    plan = queries.recommendations.plan_of(findings)
    answers = may(request.person, "recommendation.answer", record)
    if plan:
        found = queries.recommendations.handed_in(plan)
    else:
        found = queries.recommendations.recommendations(findings) if answers else []
    return render(
        request,
        "evaluation/recommendations/page.html",
        {
            "record": record,
            "plan": plan,
            "recommendations": found,
            "waiting": len(queries.recommendations.unanswered(found)),
            "may_answer": answers and plan is None,
        },
    )


def _recommendation(record: ExternalEvaluation, area: str, place: int) -> Recommendation:
    """The recommendation at this place; 404 when there is none."""
    found = queries.recommendations.find(_findings_of(record), f"{area}:{place}")
    if found is None:
        raise Http404
    return found


@guarded("recommendation.answer", record=external_evaluation)
@explaining_external
def answer(request: Request, record: ExternalEvaluation, area: str, place: int) -> HttpResponse:
    """Say what is done about a recommendation, or why nothing is."""
    found = _recommendation(record, area, place)
    offered = queries.recommendations.measures_to_choose(record.organisation, found.measures)
    form = RecommendationAnswerForm(request.POST or None, recommendation=found, offered=offered)
    if request.method == "POST" and form.is_valid():
        actions.answer_recommendation(
            record, area_code=area, place=place, by=request.person, **form.arguments
        )
        messages.success(request, _("The answer is kept."))
        return to_external("recommendations", record)
    context = {"record": record, "recommendation": found, "form": form}
    status = 422 if form.errors else 200
    return render(request, "evaluation/recommendations/answer.html", context, status=status)


@guarded("recommendation.answer", record=external_evaluation)
@explaining_external
def write_measure(request: Request, record: ExternalEvaluation, area: str, place: int) -> HttpResponse:
    """Write a new measure that answers a recommendation into the institution's latest plan."""
    found = _recommendation(record, area, place)
    planned = queries.recommendations.self_evaluation_to_plan(record.organisation)
    if planned is None:
        messages.error(request, _("The plan begins when the head has approved the findings."))
        return to_external("recommendations", record)
    form = MeasureForm(
        request.POST or None,
        areas=planned.report.content["areas"],
        people=queries.people_of(planned),
        initial={"answers": f"{area}:own"},
    )
    if request.method == "POST" and form.is_valid():
        measure = actions.answer_with_measure(
            record,
            area_code=area,
            place=place,
            words=form.words(),
            owner=form.chosen_owner(),
            by=request.person,
        )
        messages.success(request, _("“%(title)s” is in the plan.") % {"title": measure.title})
        return to_external("recommendations", record)
    context = {"record": record, "recommendation": found, "form": form}
    status = 422 if form.errors else 200
    return render(request, "evaluation/recommendations/measure.html", context, status=status)
