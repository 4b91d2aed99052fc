"""The improvement plan of a self-evaluation as a board, and one measure of it."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import MeasureForm, OptionalReasonForm, ProgressForm, ReasonForm
from pertvarka.evaluation.models import Measure, SelfEvaluation
from pertvarka.evaluation.plan_words import acts_on
from pertvarka.evaluation.states import ASKS_WHY, MEASURE_FLOW, MeasureState
from pertvarka.evaluation.views.reports import reported
from pertvarka.foundation import journal, versions
from pertvarka.foundation.flow import StepNotAllowed


def measure_of(number: int) -> Measure:
    """The measure with this number and what its page shows; 404 otherwise."""
    return get_object_or_404(queries.shown_measures(), pk=number)


def _to_measure(measure: Measure) -> HttpResponse:
    return redirect("evaluation:measure", number=measure.pk)


def _to_plan(record: SelfEvaluation) -> HttpResponse:
    return redirect("evaluation:plan", number=record.pk)


def _steps(request: Request, measure: Measure) -> list[str]:
    """The steps that may follow and that this person may take."""
    return [
        step.name
        for step in MEASURE_FLOW.open_steps(measure.state)
        if may(request.person, step.permission, measure)
    ]


@guarded("plan.view", record=reported)
def board(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The plan by state, the points that no measure answers yet, and whether the head stands by it."""
    measures = queries.measures_of(record)
    courses = queries.figure_courses(measures)
    cards = [(measure, _steps(request, measure), courses.get(measure.pk)) for measure in measures]
    points = queries.points(record, measures)
    return render(
        request,
        "evaluation/plan/board.html",
        {
            "record": record,
            "plan": queries.plan_of(record),
            "columns": [
                (label, state, [card for card in cards if card[0].state == state])
                for state, label in MeasureState.choices
            ],
            "measures": measures,
            "done": sum(measure.state == MeasureState.DONE for measure in measures),
            "late": sum(measure.is_overdue for measure in measures),
            "points": points,
            "gaps": [point for point in points if not point.measures],
            "may_prepare": may(request.person, "measure.prepare", record),
            "may_confirm": may(request.person, "plan.confirm", record),
            "carried_on": queries.carried_on(record),
        },
    )


@guarded("measure.prepare", record=reported)
def add(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Write a measure; ?answers= names the point that it answers."""
    form = _form(request, record, initial={"answers": request.GET.get("answers", "")})
    if request.method == "POST" and form.is_valid():
        measure = actions.add_measure(
            record, words=form.words(), owner=form.chosen_owner(), by=request.person
        )
        messages.success(request, _("“%(title)s” is in the plan.") % {"title": measure.title})
        return _to_plan(record)
    return _measure_form(request, record, form)


def _form(request: Request, record: SelfEvaluation, **more: Any) -> MeasureForm:
    return MeasureForm(
        request.POST or None,
        areas=record.report.content["areas"],
        people=queries.people_of(record),
        **more,
    )


def _measure_form(
    request: Request, record: SelfEvaluation, form: MeasureForm, version: str = ""
) -> HttpResponse:
    return render(
        request,
        "evaluation/plan/measure_form.html",
        {"record": record, "form": form, "measure": form.measure, "version": version},
        status=422 if form.errors else 200,
    )


@guarded("measure.view", record=measure_of)
def measure(request: Request, measure: Measure) -> HttpResponse:
    """One measure: what it is, how it goes, what it changed, and what has been done to it."""
    context = _around(request, measure) | {"progress": ProgressForm()}
    return render(request, "evaluation/plan/measure.html", context)


def _around(request: Request, measure: Measure) -> dict[str, Any]:
    """What a measure's page shows besides its words."""
    record = measure.self_evaluation
    return {
        "measure": measure,
        "record": record,
        "course": queries.figure_courses([measure]).get(measure.pk),
        "steps": _steps(request, measure),
        "recommendations": queries.recommendations.answered_by(measure),
        "effects": measure.effects.select_related("self_evaluation", "told_by"),
        "acts": acts_on(journal.entries_about(measure)),
        "may_prepare": may(request.person, "measure.prepare", measure),
        "may_progress": measure.is_open and may(request.person, "measure.progress", measure),
        "may_see_plan": may(request.person, "plan.view", record),
        "may_remove": measure.state == MeasureState.PLANNED and not measure.plan.confirmed_at,
    }


@guarded("measure.prepare", record=measure_of)
def change(request: Request, measure: Measure) -> HttpResponse:
    """Change what an open measure says."""
    if not measure.is_open:
        messages.error(request, _("This measure is closed. Open it again before you change it."))
        return _to_measure(measure)
    record = measure.self_evaluation
    form = _form(request, record, measure=measure)
    if versions.takes_theirs(request):
        messages.success(request, _("The measure stays as it was saved."))
        return _to_measure(measure)
    seen = versions.began_with(request, queries.words_of_measure(measure))
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_measure(
                measure, words=form.words(), owner=form.chosen_owner(), seen=seen, by=request.person
            )
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=measure.title)
        messages.success(request, _("The measure is saved."))
        return _to_measure(measure)
    return _measure_form(request, record, form, version=seen)


@require_POST
@guarded("measure.prepare", record=measure_of)
def remove(request: Request, measure: Measure) -> HttpResponse:
    """Take out a measure written by mistake."""
    record = measure.self_evaluation
    try:
        actions.remove_measure(measure, by=request.person)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return _to_measure(measure)
    messages.success(request, _("“%(title)s” is taken out of the plan.") % {"title": measure.title})
    return _to_plan(record)


@guarded("measure.progress", record=measure_of)
def move(request: Request, measure: Measure, step: str) -> HttpResponse:
    """Take a step; those that ask why have a page of their own."""
    if step not in MEASURE_FLOW.steps:
        raise Http404
    sent = request.POST if request.method == "POST" else None
    form = ReasonForm(sent) if step in ASKS_WHY else OptionalReasonForm(sent)
    if form.is_valid():
        try:
            actions.move_measure(measure, step, note=form.cleaned_data["reason"], by=request.person)
        except StepNotAllowed:
            messages.error(request, _("This step cannot be taken now: see where the measure stands."))
            return _to_measure(measure)
        messages.success(request, _("“%(title)s” has moved on.") % {"title": measure.title})
        back = request.POST.get("back") == "plan" and may(
            request.person, "plan.view", measure.self_evaluation
        )
        return _to_plan(measure.self_evaluation) if back else _to_measure(measure)
    return render(
        request,
        "evaluation/plan/move.html",
        {"measure": measure, "record": measure.self_evaluation, "form": form, "step": step},
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("measure.progress", record=measure_of)
def progress(request: Request, measure: Measure) -> HttpResponse:
    """Write down how it goes."""
    form = ProgressForm(request.POST)
    if not form.is_valid():
        context = _around(request, measure) | {"progress": form}
        return render(request, "evaluation/plan/measure.html", context, status=422)
    try:
        actions.note_progress(measure, by=request.person, **form.cleaned_data)
    except StepNotAllowed:
        messages.error(request, _("This measure is closed. Open it again before you write how it goes."))
    else:
        messages.success(request, _("Your note is kept."))
    return _to_measure(measure)


@require_POST
@guarded("plan.confirm", record=reported)
def confirm(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The head stands by the plan as it is today."""
    try:
        actions.confirm_plan(record, by=request.person)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(
            request, _("The plan is confirmed. Later changes are seen in each measure's history.")
        )
    return _to_plan(record)
