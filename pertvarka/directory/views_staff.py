"""The people of an institution: who holds which role; roles are given and ended here."""

from datetime import date
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.directory import access_log, actions, queries_people
from pertvarka.directory.access import guarded, may
from pertvarka.directory.forms_people import AppointForm, ReleaseForm
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.queries_people import PeopleSearch
from pertvarka.directory.requests import Request
from pertvarka.directory.roles import PERMISSION_OVER, Role
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import Refused

ROWS_ON_A_PAGE = 50
LONGEST_TEXT = 100
EXPORTED = ("person", "first_name", "last_name", "email", "role", "from_on", "until_on", "has_account")


def organisation_of(number: int) -> Organisation:
    """The organisation with this number; 404 otherwise."""
    return get_object_or_404(Organisation, pk=number)


def holding_of(number: int) -> RoleHolding:
    """The role with this number that has not ended; 404 otherwise."""
    found = RoleHolding.objects.select_related("person", "organisation").filter(organisation__isnull=False)
    return get_object_or_404(found.not_ended(), pk=number)


def read_search(request: Request) -> PeopleSearch:
    """The reader's wishes. A value that is none of the choices counts as not chosen."""
    role = request.GET.get("role", "")
    return PeopleSearch(
        text=request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_TEXT],
        role=role if role in Role.values else "",
        with_past=request.GET.get("past") == "1",
    )


@guarded("organisation.see_people", record=organisation_of)
def staff(request: Request, organisation: Organisation) -> HttpResponse:
    """Who holds which role here, what waits for a decision, and the ways to give and end roles."""
    if organisation.merged_into_id:
        return redirect("directory:staff", number=organisation.merged_into_id)
    search = read_search(request)
    found = queries_people.holdings_of(organisation, search)
    given = queries_people.roles_given_by(request.person, organisation)
    page = Paginator(found, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    access_log.note(request, about=[held.person_id for held in page])
    return render(
        request,
        "directory/people/staff.html",
        {
            "organisation": organisation,
            "search": search,
            "page": page,
            "roles": [(role.value, role.label) for role in Role if role in organisation.roles_held_here],
            "given": {role.value for role in given},
            "may_merge": may(request.person, "organisation.merge", organisation),
            "may_import": may(request.person, "people.give_roles", organisation),
            "names": queries_people.waiting_names(Person.objects.filter(pk__in=found.values("person"))),
            "today": today(),
        },
    )


@guarded("organisation.see_people", record=organisation_of)
def staff_csv(request: Request, organisation: Organisation) -> HttpResponseBase:
    """The roles looked for, as CSV."""
    return sheets.csv_response("people.csv", EXPORTED, _rows(request, organisation))


@guarded("organisation.see_people", record=organisation_of)
def staff_xlsx(request: Request, organisation: Organisation) -> HttpResponseBase:
    """The roles looked for, as a spreadsheet."""
    return sheets.xlsx_response("people.xlsx", EXPORTED, _rows(request, organisation))


def _rows(request: Request, organisation: Organisation) -> list[list[Any]]:
    found = list(queries_people.holdings_of(organisation, read_search(request)))
    access_log.note(request, about=[held.person_id for held in found])
    return [
        [
            held.person_id,
            held.person.first_name,
            held.person.last_name,
            held.person.email,
            held.role,
            held.from_on,
            held.until_on,
            held.person.account_id is not None,
        ]
        for held in found
    ]


@guarded("organisation.see_people", record=organisation_of)
def appoint(request: Request, organisation: Organisation) -> HttpResponse:
    """Give somebody a role here."""
    roles = queries_people.roles_given_by(request.person, organisation)
    if not roles:
        raise PermissionDenied("gives no role here")
    form = AppointForm(request.POST or None, roles=roles, initial={"from_on": today()})
    if request.method == "POST" and form.is_valid():
        try:
            holding = actions.appoint(organisation, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            words = {"name": holding.person.full_name, "role": holding.get_role_display()}
            messages.success(request, _("%(name)s has a new role: %(role)s. A letter is on its way.") % words)
            return redirect("directory:staff", number=organisation.pk)
    return render(
        request,
        "directory/people/appoint.html",
        {"form": form, "organisation": organisation},
        status=422 if form.errors else 200,
    )


@guarded("organisation.see_people", record=holding_of)
def release(request: Request, holding: RoleHolding) -> HttpResponse:
    """End a role: its last day, and what follows from it."""
    permission = PERMISSION_OVER.get(Role(holding.role))
    if not permission or not may(request.person, permission, holding):
        raise PermissionDenied("does not end this role")
    last_head = actions.leaves_no_head(holding, date.max)
    form = ReleaseForm(
        request.POST or None, holding=holding, asks_about_heads=last_head, initial={"until_on": today()}
    )
    if request.method == "POST" and form.is_valid():
        try:
            ended = actions.release(holding, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error("knows_no_head_remains" if last_head else None, str(refusal))
        else:
            words = {"name": ended.person.full_name, "day": ended.until_on}
            messages.success(
                request, _("The last day of the role is %(day)s: %(name)s gets a letter.") % words
            )
            return redirect("directory:staff", number=ended.organisation_id)
    return render(
        request,
        "directory/people/release.html",
        {"form": form, "holding": holding, "last_head": last_head},
        status=422 if form.errors else 200,
    )
