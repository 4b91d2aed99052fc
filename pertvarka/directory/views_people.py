"""People: the list of those one may look at, and the page of one."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from pertvarka.directory import access_log, queries_people
from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request

ROWS_ON_A_PAGE = 50
LONGEST_TEXT = 100


def person_of(number: int) -> Person:
    """The person with this number; 404 otherwise."""
    return get_object_or_404(Person, pk=number)


def read_text(request: Request) -> str:
    """The words looked for."""
    return request.GET.get("q", "").replace("\x00", "").strip()[:LONGEST_TEXT]


@guarded("person.list")
def people(request: Request) -> HttpResponse:
    """The people one may look at, found by present or former name or by address."""
    text = read_text(request)
    found = queries_people.visible_to(request.person).filter(queries_people.named(text))
    page = Paginator(queries_people.with_names(found), ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    access_log.note(request, about=[each.pk for each in page])
    return render(
        request,
        "directory/people/people.html",
        {
            "page": page,
            "text": text,
            "names": queries_people.waiting_names(found),
            "may_merge": may(request.person, "person.merge"),
            "may_recover": may(request.person, "recovery.view"),
        },
    )


@guarded("person.view", record=person_of)
def person(request: Request, shown: Person) -> HttpResponse:
    """One person: names over time, address, and the roles that the reader may know of."""
    if shown.merged_into_id:
        return redirect("directory:person", number=shown.merged_into_id)
    access_log.note(request, about=[shown.pk])
    return render(
        request,
        "directory/people/person.html",
        {
            "shown": queries_people.with_names(Person.objects.filter(pk=shown.pk)).get(),
            "holdings": queries_people.roles_known_to(request.person, shown),
            "may_merge": may(request.person, "person.merge", shown) and shown != request.person,
            "may_rename": may(request.person, "person.rename", shown) and shown != request.person,
        },
    )
