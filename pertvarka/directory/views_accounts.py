"""My account, my roles, my address."""

from typing import cast

from allauth.account.adapter import get_adapter
from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import actions, second_step
from pertvarka.directory.access import guarded, public
from pertvarka.directory.forms import EmailChangeForm, LetterLanguageForm
from pertvarka.directory.forms_people import VocativeForm
from pertvarka.directory.middleware import ACTING_AS
from pertvarka.directory.models import Account, EmailChange, Person
from pertvarka.foundation.clock import now, today


def me(request: HttpRequest) -> Person | None:
    """The person behind the account that is signed in; an account may stand without one."""
    return getattr(request, "person", None) or None


def my_account(request: HttpRequest) -> Account:
    """The account that is signed in; only for guarded pages."""
    return cast(Account, request.user)


def enter_as(request: HttpRequest, account: Account) -> None:
    """Sign somebody in who has just proved who they are (or, in the demonstration, need not)."""
    get_adapter().login(request, account)


@guarded("me.account")
def account(request: HttpRequest) -> HttpResponse:
    """My name, address, password, second step, language of letters and roles."""
    person = me(request)
    return render(
        request,
        "directory/account.html",
        {
            "person": person,
            "email_change": open_change(my_account(request)),
            "has_second_step": second_step.has_second_step(request.user),
            "needs_second_step": second_step.needs_second_step(person),
            "language_form": LetterLanguageForm(initial={"language": person.language}) if person else None,
            "vocative_form": VocativeForm(initial={"vocative": person.called}) if person else None,
            "holdings": person.current_holdings if person else [],
        },
    )


@require_POST
@guarded("me.account")
def choose_language(request: HttpRequest) -> HttpResponse:
    """The language of the letters I get."""
    form = LetterLanguageForm(request.POST)
    person = me(request)
    if person and form.is_valid():
        actions.choose_language(person, form.cleaned_data["language"])
        messages.success(request, _("Your letters will come in this language."))
    return redirect("directory:account")


@guarded("me.account")
def roles(request: HttpRequest) -> HttpResponse:
    """Roles I hold and held; I choose which one I see the house from."""
    person = me(request)
    past = person.holdings.filter(until_on__lt=today()).select_related("organisation") if person else []
    return render(
        request,
        "directory/roles.html",
        {"holdings": person.current_holdings if person else [], "past": past},
    )


@require_POST
@guarded("me.account")
def switch_role(request: HttpRequest) -> HttpResponse:
    """See the house from another of my own current roles."""
    person = me(request)
    wanted = request.POST.get("holding", "")
    mine = {str(holding.pk): holding for holding in (person.current_holdings if person else [])}
    if wanted not in mine:
        raise PermissionDenied("not one's own role")
    request.session[ACTING_AS] = mine[wanted].pk
    return redirect("site:my-page")


def open_change(account: Account) -> EmailChange | None:
    """My request for a new address that still waits for an answer."""
    return account.email_changes.filter(done_at=None, cancelled_at=None, expires_at__gt=now()).first()


@guarded("me.account")
@reauthentication_required(allow_get=False)
def change_email(request: HttpRequest) -> HttpResponse:
    """Ask for a new address; nothing changes until both addresses agree."""
    form = EmailChangeForm(request.POST or None, account=my_account(request))
    if request.method == "POST" and form.is_valid():
        if too_many := ratelimit.consume_or_429(request, action="manage_email"):
            return too_many
        actions.ask_email_change(my_account(request), form.cleaned_data["new_email"], by=me(request))
        messages.success(
            request, _("We have written to both addresses. The new one will work when both agree.")
        )
        return redirect("account_email")
    return render(
        request,
        "directory/change_email.html",
        {"form": form, "email_change": open_change(my_account(request))},
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("me.account")
def cancel_email_change(request: HttpRequest) -> HttpResponse:
    """Keep the present address after all."""
    if actions.cancel_email_change(my_account(request), by=me(request)):
        messages.success(request, _("Your address stays as it was. The links in the letters no longer work."))
    return redirect("account_email")


@public
def confirm_email(request: HttpRequest, token: str) -> HttpResponse:
    """One of the two addresses agrees. A look changes nothing: mail scanners open links too."""
    change = actions.email_change_of(token)
    done = False
    if request.method == "POST":
        try:
            change = actions.confirm_email_change(token)
            done = True
        except actions.EmailChangeUnusable:
            change = None
    elif change and (change.done_at or change.cancelled_at or change.expires_at <= now()):
        change = None
    answer = render(
        request,
        "directory/confirm_email.html",
        {"change": change, "done": done, "token": token},
        status=200 if change else 410,
    )
    answer.headers["Cache-Control"] = "private, no-store"
    return answer
