"""The panel of an external evaluation: candidates weighed, appointed, named; the experts' own declaration."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.models import County
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.appointing import Weight
from pertvarka.evaluation.external_states import EXTERNAL_FLOW
from pertvarka.evaluation.forms import (
    DeclareForm,
    NamePanelForm,
    OverrideForm,
    ReasonForm,
    StepDownForm,
    language_choices,
)
from pertvarka.evaluation.models import (
    Expert,
    ExpertLevel,
    ExternalEvaluation,
    PanelForming,
    PanelMember,
)
from pertvarka.evaluation.queries.experts import ExpertSearch
from pertvarka.evaluation.queries.panels import Weighed
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.foundation.clock import today
from pertvarka.foundation.refusals import explaining as explaining_on

A_PAGE = 10


def forming(number: int) -> PanelForming:
    """The forming of the panel of the evaluation with this number; 404 otherwise."""
    return PanelForming(external_evaluation(number))


def to_panel(panel: PanelForming) -> HttpResponse:
    """Go to the page of the panel."""
    return redirect("external:panel", number=panel.pk)


explaining_on_the_panel = explaining_on(
    to_panel, out_of_step=gettext_lazy("This cannot be done now: see where the evaluation stands.")
)


def _member(panel: PanelForming, number: int) -> PanelMember:
    """A present member of the panel; 404 otherwise."""
    present = PanelMember.objects.filter(evaluation=panel.evaluation, stepped_down_at=None)
    return get_object_or_404(present.select_related("evaluation", "expert__person"), pk=number)


# --- Forming ----------------------------------------------------------------------------------------------


@guarded("panel.appoint", record=forming)
def panel(request: Request, panel: PanelForming) -> HttpResponse:
    """Who sits in the panel, what it lacks, and every candidate with what speaks for and against."""
    record = panel.evaluation
    search = ExpertSearch.read(request.GET)
    shows_forbidden = request.GET.get("forbidden") == "1"
    takes_members = record.state in queries.panels.TAKES_MEMBERS
    candidates = _candidates(record, search, shows_forbidden) if takes_members else []
    problems = queries.panels.panel_problems(record) if record.panel_named_on is None else []
    forbidding = [each for each in problems if each.weight == Weight.FORBIDS]
    steps = {step.name for step in EXTERNAL_FLOW.open_steps(record.state)}
    return render(
        request,
        "evaluation/panel/panel.html",
        {
            "record": record,
            "forming": panel,
            "members": record.panel,
            "gone": [member for member in record.places if member.stepped_down_at],
            "unreplaced": queries.panels.unreplaced(record),
            "replaces": _replaced_by_asking(request, record),
            "problems": problems,
            "steps": steps,
            "may_name": "name_panel" in steps and not forbidding,
            "takes_members": takes_members,
            "search": search,
            "shows_forbidden": shows_forbidden,
            "page": Paginator(candidates, A_PAGE).get_page(request.GET.get("page")),
            "levels": ExpertLevel.choices,
            "counties": County.objects.all(),
            "areas": record.chosen_areas,
            "languages": language_choices(),
            "year": (record.visit_from or today()).year,
        },
    )


def _candidates(record: ExternalEvaluation, search: ExpertSearch, shows_forbidden: bool) -> list[Weighed]:
    """Who may be appointed, the best first; whom a rule forbids only when asked for."""
    sitting = [member.expert_id for member in record.panel]
    found = search.among(queries.experts.shown()).exclude(pk__in=sitting)
    weighed = queries.panels.weigh(record, found)
    return [each for each in weighed if shows_forbidden or not each.forbidding]


def _replaced_by_asking(request: Request, record: ExternalEvaluation) -> PanelMember | None:
    """In whose place one looks for somebody: the one named in the address, else the one who is missed."""
    missed = queries.panels.unreplaced(record)
    asked = request.GET.get("replaces", "") or request.POST.get("replaces", "")
    chosen = [member for member in missed if str(member.pk) == asked]
    return next(iter(chosen or missed), None)


@guarded("panel.appoint", record=forming)
@explaining_on_the_panel
def appoint(request: Request, panel: PanelForming, expert: int) -> HttpResponse:
    """Weigh one candidate once more and give them a place."""
    record = panel.evaluation
    found = get_object_or_404(Expert, pk=expert)
    weighed = queries.panels.weigh(record, queries.experts.shown().filter(pk=found.pk))[0]
    asks_why = bool(weighed.against) and not weighed.forbidding
    form = OverrideForm(request.POST if request.method == "POST" else None, asks_why=asks_why)
    replaces = _replaced_by_asking(request, record)
    if form.is_valid():
        member = actions.appoint_expert(
            record, expert=found, replaces=replaces, by=request.person, **form.cleaned_data
        )
        messages.success(
            request,
            _("%(name)s is appointed; the letter is on its way.") % {"name": member.expert.name},
        )
        return to_panel(panel)
    context = {"record": record, "weighed": weighed, "form": form, "replaces": replaces}
    return render(request, "evaluation/panel/appoint.html", context, status=422 if form.errors else 200)


@require_POST
@guarded("panel.appoint", record=forming)
@explaining_on_the_panel
def name_lead(request: Request, panel: PanelForming, member: int) -> HttpResponse:
    """Let a member lead."""
    found = actions.name_lead(_member(panel, member), by=request.person)
    messages.success(request, _("%(name)s leads the panel now.") % {"name": found.expert.name})
    return to_panel(panel)


@guarded("panel.appoint", record=forming)
@explaining_on_the_panel
def take_out(request: Request, panel: PanelForming, member: int) -> HttpResponse:
    """Take a member out, with a reason that they read."""
    found = _member(panel, member)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.take_out_of_panel(found, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("%(name)s no longer sits in the panel.") % {"name": found.expert.name})
        return to_panel(panel)
    context = {"record": panel.evaluation, "member": found, "form": form}
    return render(request, "evaluation/panel/take_out.html", context, status=422 if form.errors else 200)


@guarded("panel.appoint", record=forming)
@explaining_on_the_panel
def name_panel(request: Request, panel: PanelForming) -> HttpResponse:
    """Name the panel as it sits; what forbids it is shown in place of the button."""
    record = panel.evaluation
    EXTERNAL_FLOW.take("name_panel", record.state)
    problems = queries.panels.panel_problems(record)
    forbidding = [each for each in problems if each.weight == Weight.FORBIDS]
    form = NamePanelForm(
        request.POST if request.method == "POST" else None,
        asks_why=bool(problems) and not forbidding,
        asks_order=panel.needs_an_order,
        initial={"named_on": today()},
    )
    if form.is_valid():
        actions.name_panel(record, by=request.person, **form.cleaned_data)
        messages.success(request, _("The panel is named; its members have been told."))
        return to_panel(panel)
    context = {
        "record": record,
        "forming": panel,
        "problems": problems,
        "forbidding": forbidding,
        "form": form,
    }
    return render(request, "evaluation/panel/name.html", context, status=422 if form.errors else 200)


@guarded("panel.appoint", record=forming)
@explaining_on_the_panel
def reform_panel(request: Request, panel: PanelForming) -> HttpResponse:
    """Open a named panel for changes, with a reason."""
    EXTERNAL_FLOW.take("reform_panel", panel.evaluation.state)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.reform_panel(panel.evaluation, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("The panel is open for changes. Name it again when it is whole."))
        return to_panel(panel)
    context = {"record": panel.evaluation, "form": form}
    return render(request, "evaluation/panel/reform.html", context, status=422 if form.errors else 200)


# --- The experts themselves -------------------------------------------------------------------------------


@guarded("panel.declare", record=external_evaluation)
@explaining_external
def declare(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The declaration of interest and the pledge of confidentiality, agreed to before any paper is seen."""
    member = record.member_of(request.person)
    form = DeclareForm(request.POST if request.method == "POST" else None)
    words = _declaration(request, record)
    if form.is_valid():
        actions.declare(record, words=words, by=request.person)
        messages.success(request, _("Thank you. Your declaration is kept; the papers are open to you."))
        return to_external("view", record)
    context = {
        "record": record,
        "member": member,
        "words": member.declaration if member and member.has_declared else words,
        "until": queries.panels.declare_until(member) if member else None,
        "form": form,
    }
    return render(request, "evaluation/panel/declare.html", context, status=422 if form.errors else 200)


def _declaration(request: Request, record: ExternalEvaluation) -> str:
    """The words to agree to, in the language of the page."""
    context = {"record": record, "organisation": record.organisation, "person": request.person}
    return render_to_string("evaluation/panel/declaration.txt", context).strip()


@guarded("panel.step_down", record=external_evaluation)
@explaining_external
def step_down(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Leave the panel because of an interest, or for another reason."""
    form = StepDownForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.step_down(record, by=request.person, **form.said)
        messages.success(request, _("You have stepped down. Whoever forms the panel has been told."))
        return redirect("experts:own")
    context = {"record": record, "form": form}
    return render(request, "evaluation/panel/step_down.html", context, status=422 if form.errors else 200)
