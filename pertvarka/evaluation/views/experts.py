"""The register of experts: looked through, kept by the agency, and said by the experts themselves."""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log
from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import County
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.expert_history import ACTS
from pertvarka.evaluation.expert_table import COLUMNS, row_of
from pertvarka.evaluation.forms import (
    AddExpertForm,
    EndExpertForm,
    InterestForm,
    QualificationForm,
    ReadinessForm,
    ReasonForm,
    language_choices,
)
from pertvarka.evaluation.history import acts_in_words
from pertvarka.evaluation.models import Expert, ExpertLevel
from pertvarka.evaluation.queries.experts import ExpertSearch
from pertvarka.foundation import journal, sheets, versions
from pertvarka.foundation.clock import add_months, today
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.refusals import View
from pertvarka.frameworks.queries import in_force

FRAMEWORK = "institution-evaluation"
A_PAGE = 25
ACTS_SHOWN = 50


def expert_of(number: int) -> Expert:
    """The expert with this number; 404 otherwise."""
    return get_object_or_404(queries.experts.shown(), pk=number)


def to_expert(expert: Expert) -> HttpResponse:
    """Go to the expert's page."""
    return redirect("experts:view", number=expert.pk)


def framework() -> Any:
    """The framework in force, whose areas experts know; 404 before one is published."""
    version = in_force(FRAMEWORK, on=today())
    if version is None:
        raise Http404
    return version.tree


def with_a_say(view: View) -> View:
    """Only for the expert and for those who keep the register."""

    @wraps(view)
    def door(request: Request, expert: Expert, **parts: Any) -> HttpResponse:
        if not _has_a_say(request, expert):
            raise PermissionDenied("expert.declare")
        return view(request, expert, **parts)

    return door


def _has_a_say(request: Request, expert: Expert) -> bool:
    return any(may(request.person, name, expert) for name in ("expert.keep", "expert.declare"))


# --- Looking ----------------------------------------------------------------------------------------------


@guarded("expert.list")
def register(request: Request) -> HttpResponse:
    """Everybody in the register: searched, filtered, sorted."""
    search = ExpertSearch.read(request.GET)
    found = search.among(queries.experts.visible_to(request.person))
    return render(
        request,
        "evaluation/experts/register.html",
        {
            "search": search,
            "page": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
            "levels": ExpertLevel.choices,
            "counties": County.objects.all(),
            "areas": framework().areas,
            "languages": language_choices(),
            "may_keep": may(request.person, "expert.keep"),
            "today": today(),
            "soon": add_months(today(), queries.experts.EXPIRING_MONTHS),
        },
    )


def _exported(request: Request) -> tuple[list[str], Iterator[Any]]:
    """Whom one looks for as columns and rows."""
    found = list(ExpertSearch.read(request.GET).among(queries.experts.visible_to(request.person)))
    access_log.note(request, about=[expert.person_id for expert in found])
    return [str(column.title) for column in COLUMNS], map(row_of, found)


@guarded("expert.list")
def register_csv(request: Request) -> HttpResponseBase:
    """Whom one looks for, as CSV."""
    return sheets.csv_response("ekspertai.csv", *_exported(request))


@guarded("expert.list")
def register_xlsx(request: Request) -> HttpResponseBase:
    """Whom one looks for, as XLSX."""
    return sheets.xlsx_response("ekspertai.xlsx", *_exported(request))


@guarded("me.view")
def own(request: Request) -> HttpResponse:
    """To one's own page in the register; 404 for who is not in it."""
    return to_expert(get_object_or_404(Expert, person=request.person))


@guarded("expert.view", record=expert_of)
def view(request: Request, expert: Expert) -> HttpResponse:
    """One expert: qualification, what they take on, visits, interests, history."""
    access_log.note(request, about=[expert.person_id])
    places = queries.experts.places_of(expert)
    return render(
        request,
        "evaluation/experts/expert.html",
        {
            "expert": expert,
            "is_own": expert.person_id == request.person.pk,
            "places": places,
            "load": queries.experts.load_by_year(places),
            "interests": queries.experts.interests_of(expert),
            "languages": [words for code, words in language_choices() if code in expert.languages],
            "acts": acts_in_words(journal.entries_about(expert)[:ACTS_SHOWN], ACTS),
            "may_keep": may(request.person, "expert.keep", expert),
            "has_a_say": _has_a_say(request, expert),
            "today": today(),
            "soon": add_months(today(), queries.experts.EXPIRING_MONTHS),
        },
    )


# --- Kept by the agency -----------------------------------------------------------------------------------


@guarded("expert.keep")
def add(request: Request) -> HttpResponse:
    """Enter somebody in the register."""
    form = AddExpertForm(
        request.POST or None, tree=framework(), initial={"languages": ["lt"], "visits_a_year": 4}
    )
    if request.method == "POST" and form.is_valid():
        names = {name: form.cleaned_data[name] for name in ("first_name", "last_name", "email")}
        try:
            expert = actions.add_expert(
                **names, qualification=form.qualification, readiness=form.readiness, by=request.person
            )
        except Refused as refusal:
            form.add_error("email", str(refusal))
        else:
            messages.success(request, _("%(name)s is in the register.") % {"name": expert.name})
            return to_expert(expert)
    return render(request, "evaluation/experts/add.html", {"form": form}, status=422 if form.errors else 200)


@guarded("expert.keep", record=expert_of)
def change(request: Request, expert: Expert) -> HttpResponse:
    """Change what the agency keeps, or renew the certificate."""
    kept = actions.Qualification.of(expert)
    form = QualificationForm(request.POST or None, tree=framework(), initial=vars(kept))

    def save(seen: str) -> None:
        actions.change_qualification(expert, qualification=form.qualification, by=request.person, seen=seen)

    return _written(request, expert, form, kept.words, save, "evaluation/experts/change.html")


@guarded("expert.view", record=expert_of)
@with_a_say
def readiness(request: Request, expert: Expert) -> HttpResponse:
    """Change what the expert takes on."""
    kept = actions.Readiness.of(expert)
    form = ReadinessForm(request.POST or None, initial=vars(kept))

    def save(seen: str) -> None:
        actions.change_readiness(expert, readiness=form.readiness, by=request.person, seen=seen)

    return _written(request, expert, form, kept.words, save, "evaluation/experts/readiness.html")


def _written(
    request: Request,
    expert: Expert,
    form: Any,
    kept: dict[str, str],
    save: Callable[[str], None],
    template: str,
) -> HttpResponse:
    """Save a part of the register; who writes over another's words sees both."""
    seen = versions.began_with(request, kept)
    if versions.takes_theirs(request):
        messages.success(request, _("It stays as it was saved."))
        return to_expert(expert)
    if request.method == "POST" and form.is_valid():
        try:
            save(seen)
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=expert.name)
        messages.success(request, _("Saved."))
        return to_expert(expert)
    context = {"expert": expert, "form": form, "version": seen}
    return render(request, template, context, status=422 if form.errors else 200)


@guarded("expert.keep", record=expert_of)
def end(request: Request, expert: Expert) -> HttpResponse:
    """Let an expert leave the register, with a reason."""
    form = EndExpertForm(request.POST or None, initial={"left_on": today()})
    if request.method == "POST" and form.is_valid():
        try:
            actions.end_expert(expert, by=request.person, **form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("%(name)s leaves the register.") % {"name": expert.name})
            return to_expert(expert)
    context = {"expert": expert, "form": form}
    return render(request, "evaluation/experts/end.html", context, status=422 if form.errors else 200)


@require_POST
@guarded("expert.keep", record=expert_of)
def take_back(request: Request, expert: Expert) -> HttpResponse:
    """Undo an ending."""
    actions.take_expert_back(expert, by=request.person)
    messages.success(request, _("%(name)s is in the register again.") % {"name": expert.name})
    return to_expert(expert)


# --- Interests --------------------------------------------------------------------------------------------


@guarded("expert.view", record=expert_of)
@with_a_say
def declare_interest(request: Request, expert: Expert) -> HttpResponse:
    """Declare an interest in an institution."""
    form = InterestForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.declare_interest(expert, words=form.words, by=request.person)
        messages.success(request, _("The interest is in the register."))
        return to_expert(expert)
    context = {"expert": expert, "form": form}
    return render(request, "evaluation/experts/interest.html", context, status=422 if form.errors else 200)


@guarded("expert.view", record=expert_of)
@with_a_say
def withdraw_interest(request: Request, expert: Expert, interest: int) -> HttpResponse:
    """Say that an interest was declared by mistake."""
    found = get_object_or_404(expert.interests.select_related("organisation", "expert"), pk=interest)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.withdraw_interest(found, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("The interest is withdrawn; the history keeps it."))
        return to_expert(expert)
    context = {"expert": expert, "interest": found, "form": form}
    return render(request, "evaluation/experts/withdraw.html", context, status=422 if form.errors else 200)
