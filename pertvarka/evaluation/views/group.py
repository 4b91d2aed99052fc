"""The group: who is in it, who coordinates it, whose invitation still waits."""

from functools import partial

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log
from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import MemberForm, OptionalReasonForm, ReasonForm
from pertvarka.evaluation.models import Membership, SelfEvaluation
from pertvarka.evaluation.states import OPEN_STATES, State
from pertvarka.evaluation.views.doors import ask_why, explaining, self_evaluation, to


@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def group(request: Request, record: SelfEvaluation) -> HttpResponse:
    """The members, and a form to take in one more."""
    form = MemberForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            member = actions.add_member(record, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error("email", str(refusal))
        else:
            messages.success(
                request,
                _("%(name)s is in the group; the letter is on its way.") % {"name": member.person.full_name},
            )
            return to("group", record)
    members = list(record.memberships.filter(left_at=None).select_related("person__account"))
    access_log.note(request, about=[member.person_id for member in members])
    return render(
        request,
        "evaluation/group.html",
        {
            "form": form,
            "record": record,
            "members": members,
            "may_join": record.state in actions.MAY_JOIN,
            "may_leave": record.state in OPEN_STATES,
        },
        status=422 if form.errors else 200,
    )


def _member(record: SelfEvaluation, number: int) -> Membership:
    present = Membership.objects.filter(left_at=None).select_related("person")
    return get_object_or_404(present, pk=number, self_evaluation=record)


@require_POST
@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def name_coordinator(request: Request, record: SelfEvaluation, member: int) -> HttpResponse:
    """Make a member the coordinator."""
    found = actions.name_coordinator(_member(record, member), by=request.person)
    messages.success(request, _("%(name)s is the coordinator now.") % {"name": found.person.full_name})
    return to("view", record)


@require_POST
@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def invite_again(request: Request, record: SelfEvaluation, member: int) -> HttpResponse:
    """Send the letter again."""
    found = _member(record, member)
    actions.invite_again(found, by=request.person)
    messages.success(
        request, _("The letter to %(email)s is on its way again.") % {"email": found.person.email}
    )
    return to("group", record)


@guarded("self_evaluation.prepare", record=self_evaluation)
@explaining
def remove_member(request: Request, record: SelfEvaluation, member: int) -> HttpResponse:
    """Take a member out: what becomes of their ratings, and why; before rating starts no reason is needed."""
    found = _member(record, member)
    return ask_why(
        request,
        record,
        "evaluation/remove_member.html",
        partial(actions.remove_member, found, by=request.person),
        said=_("%(name)s is no longer in the group.") % {"name": found.person.full_name},
        form_class=OptionalReasonForm if record.state == State.PREPARING else ReasonForm,
        then="group",
        member=found,
    )


@guarded("self_evaluation.rate", record=self_evaluation)
@explaining
def leave(request: Request, record: SelfEvaluation) -> HttpResponse:
    """Go out of the group oneself."""
    form = OptionalReasonForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        actions.leave(record, by=request.person, reason=form.cleaned_data["reason"])
        messages.success(
            request, _("You are no longer in the group. The coordinator or the head has been told.")
        )
        return redirect("evaluation:list")
    return render(
        request,
        "evaluation/leave.html",
        {"form": form, "record": record, "member": record.membership_of(request.person)},
        status=422 if form.errors else 200,
    )
