"""When a date has passed or cannot be kept: move it, remind, leave out an area that nobody rated."""

from functools import partial

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions
from pertvarka.evaluation.forms import DatesForm
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import DATES_OF
from pertvarka.evaluation.views.doors import ask_why, explaining, self_evaluation, to
from pertvarka.foundation.flow import StepNotAllowed


@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def move(request: Request, record: SelfEvaluation) -> HttpResponse:
    """New dates for what is still to come."""
    if record.state not in DATES_OF:
        raise StepNotAllowed(f"cannot move dates from {record.state}")
    form = DatesForm(request.POST or None, record=record)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        actions.move_dates(record, dates=form.dates(), reason=reason, by=request.person)
        messages.success(request, _("The dates are moved. Those concerned have been written to."))
        return to("view", record)
    return render(
        request,
        "evaluation/dates.html",
        {"form": form, "record": record},
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def remind(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Write to those who have not submitted, without saying who they are."""
    actions.remind_members(record, by=request.person)
    messages.success(
        request,
        _("Those who have not submitted get a letter, each at most one a day. Who they are is not told."),
    )
    return to("view", record)


@guarded("self_evaluation.cancel", record=self_evaluation)
@explaining
def drop_area(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """Leave out an area that nobody has rated."""
    if code not in record.areas:
        raise Http404
    return ask_why(
        request,
        record,
        "evaluation/drop_area.html",
        partial(actions.drop_area, record, area_code=code, by=request.person),
        said=_("Area %(code)s is left out.") % {"code": code},
        area=record.tree.area(code),
    )
