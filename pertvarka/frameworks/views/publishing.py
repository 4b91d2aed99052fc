"""Publishing a draft, and taking back a version that is not in force yet."""

from datetime import date

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.foundation.clock import today
from pertvarka.frameworks import actions, dates, queries
from pertvarka.frameworks.actions import Refused
from pertvarka.frameworks.difference import difference
from pertvarka.frameworks.forms import PublishForm, WithdrawForm
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.states import DRAFT_FLOW
from pertvarka.frameworks.views.doors import Workspace, draft, explaining, revision_seen


@guarded("framework.publish", record=draft)
@explaining
def publish(request: Request, record: Draft) -> HttpResponse:
    """Read what it changes and for whom, choose the day, publish."""
    DRAFT_FLOW.take("publish", record.state)
    last = queries.latest_version(record.framework.code)
    form = PublishForm(
        request.POST or None,
        last=last,
        wants_reason=request.person.pk in actions.writers_of(record),
        initial={"in_force_from": _next_year(last)},
    )
    if request.method == "POST" and form.is_valid():
        try:
            version = _published(request, record, form)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(
                request,
                _("Version %(number)s is published; it is in force from %(date)s.")
                % {"number": version.version, "date": version.in_force_from.isoformat()},
            )
            return redirect("frameworks:version", code=version.framework.code, version=version.version)
    work = Workspace(record, request.person)
    context = {
        "draft": record,
        "work": work,
        "form": form,
        "number": record.framework.next_number,
        "last": last,
    }
    if record.based_on:
        context["difference"] = difference([*queries.documents_since(record.based_on, record), work.document])
    return render(request, "frameworks/drafts/publish.html", context, status=422 if form.errors else 200)


def _published(request: Request, record: Draft, form: PublishForm) -> FrameworkVersion:
    chosen = form.cleaned_data
    return actions.publish_draft(
        record,
        at=revision_seen(request),
        in_force_from=chosen["in_force_from"],
        reason=chosen.get("reason", ""),
        tells_heads=chosen["tells_heads"],
        by=request.person,
    )


def _next_year(last: FrameworkVersion | None) -> date:
    """A day to propose: self-evaluations follow the calendar year."""
    day = date(today().year + 1, 1, 1)
    return day if dates.why_not_in_force_from(day, last=last, on=today()) is None else today()


def coming(number: int) -> FrameworkVersion:
    """The version with this number in the database; 404 otherwise."""
    return get_object_or_404(queries.published(), pk=number)


@guarded("framework.publish", record=coming)
def withdraw(request: Request, record: FrameworkVersion) -> HttpResponse:
    """Take back a version that is not in force yet."""
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.withdraw(record, reason=form.cleaned_data["reason"], by=request.person)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The version is withdrawn. The heads of centres are told."))
            return redirect("frameworks:version", code=record.framework.code, version=record.version)
    context = {"version": record, "tree": record.tree, "form": form}
    return render(request, "frameworks/withdraw.html", context, status=422 if form.errors else 200)
