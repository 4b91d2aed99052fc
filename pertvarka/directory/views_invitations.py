"""Invitations: the invited person's side, and the officer who invites a centre's head."""

from typing import cast

from django.conf import settings
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log, actions
from pertvarka.directory.access import guarded, public
from pertvarka.directory.forms import AcceptInvitationForm, InviteHeadForm
from pertvarka.directory.models import CENTRE_KINDS, Account, Invitation, Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.directory.roles import Role
from pertvarka.directory.views_accounts import enter_as, me, my_account


def invitation_of(token: str) -> Invitation | None:
    """The invitation with this token."""
    return (
        Invitation.objects.select_related("person__account", "invited_by__person")
        .filter(token_digest=actions.digest(token))
        .first()
    )


def has_account_already(person: Person) -> bool:
    """Whether the person, or at least their address, has an account."""
    return person.account_id is not None or Account.objects.filter(email__iexact=person.email).exists()


def show(
    request: Request, token: str, *, form: AcceptInvitationForm | None = None, reason: str = ""
) -> HttpResponse:
    """The page of one invitation in whatever state it is. Never kept by a browser: its address is a key."""
    invitation = invitation_of(token)
    reason = reason or (actions.why_not_usable(invitation) if invitation else "unknown")
    has_account = bool(invitation and has_account_already(invitation.person))
    if invitation:
        access_log.note(request, about=[invitation.person_id])  # whoever has the link may be somebody else
    if invitation and not reason and not has_account and not form:
        form = AcceptInvitationForm(initial={"token": token}, person=invitation.person)
    answer = render(
        request,
        "directory/invitation.html",
        {
            "token": token,
            "invitation": invitation if reason != "unknown" else None,
            "inviter": getattr(invitation.invited_by, "person", None) if invitation else None,
            "holdings": invitation.person.own_holdings if invitation else [],
            "reason": reason,
            "has_account": has_account,
            "form": form,
        },
        status=422 if form and form.errors else 200,
    )
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


@public
def accept_invitation(request: Request, token: str) -> HttpResponse:
    """Who invites me to what. Answers go to addresses without the token, so that no log keeps it."""
    return show(request, token)


@sensitive_post_parameters("token", "password1", "password2")
@require_POST
@public
def answer_invitation(request: Request) -> HttpResponse:
    """Make my account and come in."""
    token = request.POST.get("token", "")
    invitation = invitation_of(token)
    if not invitation or actions.why_not_usable(invitation):
        return show(request, token)
    form = AcceptInvitationForm(request.POST, person=invitation.person)
    if not form.is_valid():
        return show(request, token, form=form)
    try:
        account = actions.accept_invitation(token, password=form.cleaned_data["password1"])
    except actions.InvitationUnusable as unusable:
        return show(request, token, reason="" if unusable.reason == "account_exists" else unusable.reason)
    enter_as(request, account)
    messages.success(request, _("Your account is ready and you are signed in."))
    return redirect(settings.LOGIN_REDIRECT_URL)


@require_POST
@public
def join_with_account(request: Request) -> HttpResponse:
    """Accept with the account I am signed in to; it may have no person yet, so it holds no permission."""
    token = request.POST.get("token", "")
    if not request.user.is_authenticated:
        return show(request, token)
    try:
        actions.accept_invitation_as(token, my_account(request))
    except actions.InvitationUnusable as unusable:
        return show(request, token, reason=unusable.reason)
    messages.success(request, _("You have accepted the invitation."))
    return redirect(settings.LOGIN_REDIRECT_URL)


@require_POST
@public
def renew_invitation(request: Request) -> HttpResponse:
    """Ask for a new letter in place of an expired one."""
    token = request.POST.get("token", "")
    try:
        sent = actions.renew_invitation(token)
    except actions.InvitationUnusable as unusable:
        return show(request, token, reason=unusable.reason)
    return show(request, token, reason="renewed" if sent else "wait")


def centre_of(number: int) -> Organisation:
    """The centre with this number; raises Http404."""
    found = Organisation.objects.filter(pk=number, kind__in=CENTRE_KINDS).first()
    if not found:
        raise Http404
    return found


@guarded("organisation.invite_head", record=centre_of)
def invite_head(request: Request, centre: Organisation) -> HttpResponse:
    """Invite somebody to head a centre."""
    if settings.DEMONSTRATION and not centre.is_demonstration:
        raise PermissionDenied("the demonstration gives nobody power over a real institution")
    form = InviteHeadForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        person = actions.invite_head(centre, **form.cleaned_data, by=cast(Person, me(request)))
        messages.success(
            request,
            _("The invitation to %(name)s is on its way to %(email)s.")
            % {"name": person.full_name, "email": person.email},
        )
        return redirect("directory:invite-head", number=centre.pk)
    heads = list(centre.holdings.current().filter(role=Role.CENTRE_HEAD).select_related("person"))
    access_log.note(request, about=[head.person_id for head in heads])
    return render(
        request,
        "directory/invite_head.html",
        {"centre": centre, "form": form, "heads": heads, "days": settings.INVITATION_DAYS},
        status=422 if form.errors else 200,
    )
