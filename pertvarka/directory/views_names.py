"""A person's name: how one asks for another, and how it is confirmed."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import actions
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_people import NameForm, VocativeForm
from pertvarka.directory.models import Outcome, Person
from pertvarka.directory.requests import Request
from pertvarka.foundation.flow import Refused


def person_of(number: int) -> Person:
    """The person with this number; 404 otherwise."""
    return get_object_or_404(Person, pk=number)


def myself(request: Request) -> Person:
    """The person behind the account; an account without one has no name to change."""
    if not request.person:
        raise Http404
    return request.person


@guarded("me.account")
def ask_for_name(request: Request) -> HttpResponse:
    """Ask for another name of my own; somebody else confirms it."""
    person = myself(request)
    form = NameForm(
        request.POST or None, initial={"first_name": person.first_name, "last_name": person.last_name}
    )
    if request.method == "POST" and form.is_valid():
        try:
            actions.ask_for_name(person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error("last_name", str(refusal))
        else:
            messages.success(request, _("Your request is written down. You will get a letter."))
            return redirect("directory:account")
    return render(
        request,
        "directory/people/ask_for_name.html",
        {"form": form, "waiting": actions.waiting_change(person)},
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("me.account")
def withdraw_name(request: Request) -> HttpResponse:
    """Take my request back."""
    if actions.withdraw_name(myself(request)):
        messages.success(request, _("Your request is withdrawn. The name stays as it was."))
    return redirect("directory:account")


@require_POST
@guarded("me.account")
def choose_vocative(request: Request) -> HttpResponse:
    """How letters call me."""
    form = VocativeForm(request.POST)
    if form.is_valid():
        actions.choose_vocative(myself(request), form.cleaned_data["vocative"])
        messages.success(request, _("Letters will greet you like this."))
    return redirect("directory:account")


@guarded("person.rename", record=person_of)
def rename(request: Request, person: Person) -> HttpResponse:
    """Give a person another name, as they asked or as a document says."""
    waiting = actions.waiting_change(person)
    proposed = waiting or person
    form = NameForm(
        request.POST or None,
        initial={
            "first_name": proposed.first_name,
            "last_name": proposed.last_name,
            "reason": waiting.reason if waiting else "",
        },
    )
    if request.method == "POST" and form.is_valid():
        try:
            change = actions.rename(person, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error("last_name", str(refusal))
        else:
            words = {"name": change.new_name}
            messages.success(request, _("The person is shown as %(name)s from now on.") % words)
            return redirect("directory:rename", number=person.pk)
    return render(
        request,
        "directory/people/rename.html",
        {
            "form": form,
            "person": person,
            "waiting": waiting,
            "former": person.name_changes.filter(outcome=Outcome.ACCEPTED),
        },
        status=422 if form.errors else 200,
    )


@require_POST
@guarded("person.rename", record=person_of)
def refuse_name(request: Request, person: Person) -> HttpResponse:
    """Leave the name as it is."""
    waiting = actions.waiting_change(person)
    if waiting:
        actions.refuse_name(waiting, by=request.person)
        messages.success(request, _("The name stays as it was. The person has been written to."))
    return redirect("directory:rename", number=person.pk)
