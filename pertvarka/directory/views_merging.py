"""Records that mean one person or one institution: found, compared side by side, made one."""

from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.directory import access_log, actions, queries_people
from pertvarka.directory.access import guarded
from pertvarka.directory.forms_merging import MergeForm, MergePeopleForm
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.directory.views_people import person_of, read_text
from pertvarka.directory.views_staff import organisation_of
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.sorting import fold

PEOPLE_ON_A_PAGE = 50
FOUND = 10  # records offered to compare with
ALIKE = 0.8  # share of the same letters from which two addresses are alike


@guarded("person.merge")
def duplicates(request: Request) -> HttpResponse:
    """People whose name somebody else bears too, and what makes two of them likely to be one."""
    found = queries_people.with_names(queries_people.same_names())
    page = Paginator(found, PEOPLE_ON_A_PAGE).get_page(request.GET.get("page"))
    access_log.note(request, about=[person.pk for person in page])
    groups = []
    for _name, same in groupby(page, key=lambda person: person.search_key):
        people = list(same)
        groups.append([(person, _signs(person, people[0])) for person in people])
    return render(request, "directory/merging/duplicates.html", {"page": page, "groups": groups})


def _signs(person: Any, first: Any) -> list[str]:
    """Why this record may be the same person as the first of the same name."""
    if person == first:
        return []
    signs = []
    places = {held.organisation_id for held in first.held_today if held.organisation_id}
    if any(held.organisation_id in places for held in person.held_today):
        signs.append(_("the same institution"))
    mine, theirs = (each.email.partition("@")[0] for each in (person, first))
    if SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= ALIKE:
        signs.append(_("a like address"))
    return signs


@guarded("person.merge", record=person_of)
def merge_person(request: Request, shown: Person) -> HttpResponse:
    """Look for the other record, compare the two, make them one."""
    if shown.merged_into_id:
        return redirect("directory:person", number=shown.merged_into_id)
    number = (request.POST or request.GET).get("other", "")
    if not number.isdecimal():
        return _look_for_person(request, shown)
    others = Person.objects.filter(merged_into=None).exclude(pk=shown.pk)
    other = get_object_or_404(others, pk=int(number[:18]))
    form = MergePeopleForm(request.POST or None, one=shown, other=other)
    if request.method == "POST" and form.is_valid():
        kept, duplicate = form.pair()
        try:
            actions.merge_people(kept, duplicate, by=request.person, **form.chosen())
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The two records are one now. Both addresses have been written to."))
            return redirect("directory:person", number=kept.pk)
    access_log.note(request, about=[shown.pk, other.pk])
    both = queries_people.with_names(Person.objects.filter(pk__in=(shown.pk, other.pk)))
    pair = sorted(both.select_related("account"), key=lambda person: person.pk != shown.pk)
    return render(
        request,
        "directory/merging/merge_person.html",
        {
            "form": form,
            "shown": shown,
            "other": other,
            "pair": [(person, actions.count_references(person)) for person in pair],
        },
        status=422 if form.errors else 200,
    )


def _look_for_person(request: Request, shown: Person) -> HttpResponse:
    """The records of the same name, or those that the words find."""
    text = read_text(request) or shown.full_name
    others = Person.objects.filter(merged_into=None).exclude(pk=shown.pk)
    found = queries_people.with_names(others.filter(queries_people.named(text)))[:FOUND]
    access_log.note(request, about=[shown.pk, *(person.pk for person in found)])
    return render(
        request, "directory/merging/look_for_person.html", {"shown": shown, "text": text, "found": found}
    )


@guarded("organisation.merge", record=organisation_of)
def merge_organisation(request: Request, shown: Organisation) -> HttpResponse:
    """Look for the other record of an institution, compare the two, make them one."""
    if shown.merged_into_id:
        return redirect("directory:staff", number=shown.merged_into_id)
    number = (request.POST or request.GET).get("other", "")
    if not number.isdecimal():
        return _look_for_organisation(request, shown)
    other = get_object_or_404(_other_organisations(shown), pk=int(number[:18]))
    form = MergeForm(request.POST or None, one=shown, other=other)
    if request.method == "POST" and form.is_valid():
        kept, duplicate = form.pair()
        try:
            actions.merge_organisations(kept, duplicate, by=request.person)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("The two records are one now."))
            return redirect("directory:staff", number=kept.pk)
    return render(
        request,
        "directory/merging/merge_organisation.html",
        {
            "form": form,
            "shown": shown,
            "other": other,
            "pair": [(place, actions.count_references(place)) for place in (shown, other)],
        },
        status=422 if form.errors else 200,
    )


def _other_organisations(shown: Organisation) -> QuerySet[Organisation]:
    """Records that this one could be the same as: of the same world, none that is merged already."""
    others = Organisation.objects.filter(merged_into=None, is_demonstration=shown.is_demonstration)
    return others.exclude(pk=shown.pk).select_related("municipality")


def _look_for_organisation(request: Request, shown: Organisation) -> HttpResponse:
    """The likeliest records of the same municipality, or those that the words find."""
    text = read_text(request)
    others = _other_organisations(shown)
    if text:
        for word in fold(text).split():
            others = others.filter(search_key__contains=word)
        found = list(others[:FOUND])
    else:
        near = others.filter(municipality=shown.municipality_id)
        found = sorted(near, key=lambda place: -_likeness(place, shown))[:FOUND]
    return render(
        request,
        "directory/merging/look_for_organisation.html",
        {"shown": shown, "text": text, "found": found},
    )


def _likeness(place: Organisation, other: Organisation) -> float:
    return SequenceMatcher(None, fold(place.name_lt), fold(other.name_lt), autojunk=False).ratio()
