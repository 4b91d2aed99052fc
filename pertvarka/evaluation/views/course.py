"""Opening a self-evaluation and moving it along: settings, start, approval, return, cancelling."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.models import Organisation
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import ApprovalForm, OpenForm, ReasonForm, SettingsForm
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import State, take
from pertvarka.evaluation.views.doors import ask_why, centre, explaining, self_evaluation, to
from pertvarka.foundation.clock import add_working_days, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.frameworks.queries import in_force

FRAMEWORK = "institution-evaluation"
DAYS_TO_RATE, DAYS_TO_AGREE, DAYS_TO_APPROVE = 15, 25, 30  # working days; a proposal the head may change


def _proposed_settings(organisation: Organisation, tree: object) -> dict[str, object]:
    """Last year's areas, and dates that leave three weeks to rate, two to agree and one to approve."""
    last = SelfEvaluation.objects.filter(organisation=organisation).exclude(state=State.CANCELLED).first()
    day = today()
    return {
        "areas": last.areas if last else [area.code for area in tree.areas],  # type: ignore[attr-defined]
        "rating_until": add_working_days(day, DAYS_TO_RATE),
        "agreeing_until": add_working_days(day, DAYS_TO_AGREE),
        "approval_until": add_working_days(day, DAYS_TO_APPROVE),
    }


@guarded("self_evaluation.open", record=centre)
def open_for(request: Request, organisation: Organisation) -> HttpResponse:
    """Open the year's self-evaluation of a centre."""
    version = in_force(FRAMEWORK, on=today())
    if version is None:
        messages.error(
            request, _("No evaluation framework is in force. Tell the operator: it must be loaded first.")
        )
        return redirect("evaluation:list")
    form = OpenForm(
        request.POST or None,
        tree=version.tree,
        taken_years=queries.years_taken(organisation),
        initial=_proposed_settings(organisation, version.tree),
    )
    if request.method == "POST" and form.is_valid():
        try:
            record = actions.open_self_evaluation(
                organisation,
                year=form.cleaned_data["year"],
                framework_version=version,
                by=request.person,
                **form.settings(),
            )
        except Refused as refusal:
            form.add_error("year", str(refusal))
        else:
            messages.success(request, _("The self-evaluation is open. Now form the group."))
            return to("group", record)
    return render(
        request,
        "evaluation/open.html",
        {"form": form, "organisation": organisation, "version": version},
        status=422 if form.errors else 200,
    )


@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def settings(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Change areas, calendar and reveal while it is being prepared; later see views.deadlines."""
    if record.state != State.PREPARING:
        raise StepNotAllowed(f"cannot change settings from {record.state}")
    initial = {name: getattr(record, name) for name in SettingsForm.base_fields}
    form = SettingsForm(request.POST or None, tree=record.tree, initial=initial)
    if request.method == "POST" and form.is_valid():
        actions.change_settings(record, by=request.person, **form.settings())
        messages.success(request, _("The settings are saved."))
        return to("view", record)
    return render(
        request,
        "evaluation/settings.html",
        {"form": form, "record": record},
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def start(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Let the group rate."""
    actions.start_rating(record, by=request.person)
    messages.success(request, _("Rating has started. Every member has been written to."))
    return to("view", record)


@require_POST
@guarded("self_evaluation.agree", record=self_evaluation)
@explaining
def send_for_approval(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Hand the findings to the head."""
    actions.send_for_approval(record, by=request.person)
    messages.success(request, _("The findings are with the head now."))
    return to("view", record)


@guarded("self_evaluation.approve", record=self_evaluation)
@explaining
def approve(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Read the findings whole, then approve them."""
    take("approve", record.state, is_correcting=record.is_correcting)
    form = ApprovalForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.approve(record, note=form.cleaned_data["note"], by=request.person)
        messages.success(request, _("The findings are approved and the report is frozen."))
        return to("report", record)
    return render(
        request,
        "evaluation/approve.html",
        {
            "form": form,
            "return_form": ReasonForm(auto_id="return_%s"),
            "record": record,
            "areas": queries.findings(record),
            "changes": documents.pending_changes(record, by=request.person),
        },
        status=422 if form.errors else 200,
    )


@guarded("self_evaluation.approve", record=self_evaluation)
@explaining
def return_for_correction(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Give the findings back with a reason."""
    take("return", record.state, is_correcting=record.is_correcting)
    return ask_why(
        request,
        record,
        "evaluation/return.html",
        partial(actions.return_for_correction, record, by=request.person),
        said=_("The findings are returned to the group."),
    )


@guarded("self_evaluation.cancel", record=self_evaluation)
@explaining
def cancel(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Stop this self-evaluation; it cannot be taken up again."""
    take("cancel", record.state, is_correcting=record.is_correcting)
    return ask_why(
        request,
        record,
        "evaluation/cancel.html",
        partial(actions.cancel, record, by=request.person),
        said=_("The self-evaluation is cancelled."),
    )
