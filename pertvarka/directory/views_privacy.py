"""My data: what is kept about me and who reads it, an export of it all, and what I ask about it."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from pertvarka.directory import actions
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_privacy import PrivacyRequestForm
from pertvarka.directory.models import Person, PersonalExport, PrivacyRequest
from pertvarka.directory.requests import Request
from pertvarka.directory.views_accounts import me
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused, StepNotAllowed

SHOWN = 20  # of my requests, the newest first


def myself(request: Request) -> Person:
    """Who is signed in; an account without a person has no data of their own here."""
    person = me(request)
    if person is None:
        raise Http404
    return person


def _page(request: Request, form: PrivacyRequestForm, status: int = 200) -> HttpResponse:
    person = myself(request)
    template = "directory/privacy/my_data.html" + ("#export" if request.htmx else "")
    return render(
        request,
        template,
        {
            "export": person.exports.filter(expires_on__gte=today()).first(),
            "requests": person.privacy_requests.order_by("-registered_at")[:SHOWN],
            "form": form,
        },
        status=status,
    )


@guarded("me.account")
def my_data(request: Request) -> HttpResponse:
    """What one may see, take along and ask for."""
    return _page(request, PrivacyRequestForm())


@require_POST
@guarded("me.account")
def ask_export(request: Request) -> HttpResponse:
    """Have everything about me gathered."""
    person = myself(request)
    actions.ask_export(person, by=person)
    messages.success(request, _("Your data are being gathered. A letter says when the file is ready."))
    return redirect("directory:my-data")


@require_safe
@guarded("me.account")
@reauthentication_required
def download_export(request: Request, number: int) -> HttpResponse:
    """The file, for nobody but me."""
    person = myself(request)
    mine = PersonalExport.objects.filter(person=person, ready_at__isnull=False, expires_on__gte=today())
    content = actions.open_export(get_object_or_404(mine, pk=number), by=person)
    answer = HttpResponse(content, content_type="application/zip")
    answer.headers["Content-Disposition"] = 'attachment; filename="pertvarka-my-data.zip"'
    answer.headers["Cache-Control"] = "private, no-store"
    return answer


@require_POST
@guarded("me.account")
def ask(request: Request) -> HttpResponse:
    """Ask something about my own data."""
    person = myself(request)
    form = PrivacyRequestForm(request.POST)
    if form.is_valid():
        try:
            actions.register_request(person, by=person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error("kind", str(refusal))
        else:
            messages.success(
                request, _("Your request is written down. You will get an answer within a month.")
            )
            return redirect("directory:my-data")
    return _page(request, form, status=422)


def request_of(number: int) -> PrivacyRequest:
    """The request with this number; 404 otherwise."""
    found = PrivacyRequest.objects.select_related("person__account", "registered_by", "answered_by")
    return get_object_or_404(found, pk=number)


@require_POST
@guarded("privacy_request.withdraw", record=request_of)
def withdraw(request: Request, asked: PrivacyRequest) -> HttpResponse:
    """I no longer ask."""
    try:
        actions.withdraw_request(asked, by=request.person)
        messages.success(request, _("Your request is withdrawn."))
    except StepNotAllowed:
        messages.info(request, _("It has been answered already."))
    return redirect("directory:my-data")
