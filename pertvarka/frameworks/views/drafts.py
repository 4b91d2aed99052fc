"""Drafts as a whole: the list, a new one, its page, its file, its history."""

from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.forms import render_refused
from pertvarka.frameworks import actions, content, queries
from pertvarka.frameworks.forms import DescribeForm, FileForm, NewDraftForm
from pertvarka.frameworks.forms.drafts import problems_as_errors
from pertvarka.frameworks.history import acts_in_words
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.states import DRAFT_FLOW
from pertvarka.frameworks.views.doors import Workspace, draft, explaining, revision_seen

A_PAGE = 25


@guarded("framework.view_draft")
def drafts(request: Request) -> HttpResponse:
    """The agency's desk: drafts being worked on, versions, and drafts that were published or put away."""
    return render(
        request,
        "frameworks/drafts/list.html",
        {
            "open_drafts": queries.drafts(),
            "page": Paginator(queries.drafts(put_away=True), A_PAGE).get_page(request.GET.get("page")),
            "versions": queries.with_standing(on=today()),
            "may_draft": may(request.person, "framework.draft"),
            "may_publish": may(request.person, "framework.publish"),
        },
    )


@guarded("framework.draft")
def new(request: Request) -> HttpResponse:
    """Begin a draft with a published version, or with a file."""
    form = NewDraftForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            record = _begun(form, request)
        except FrameworkError as error:
            problems_as_errors(form, error.problems)
        else:
            messages.success(request, _("The draft is begun. Choose what to change."))
            return redirect("frameworks:draft", number=record.pk)
    return render(request, "frameworks/drafts/new.html", {"form": form}, status=422 if form.errors else 200)


def _begun(form: NewDraftForm, request: Request) -> Draft:
    about = {"title": form.cleaned_data["title"], "note": form.cleaned_data["note"], "by": request.person}
    if form.version is None:
        return actions.start_draft_from_file(form.cleaned_data["file"], **about)
    return actions.start_draft(form.version, **about)


@guarded("framework.view_draft", record=draft)
def overview(request: Request, record: Draft) -> HttpResponse:
    """Where the draft stands: what is to be mended, what it changes, what can be done with it."""
    may_take_up = DRAFT_FLOW.allows("take_up_again", record.state) and may(
        request.person, "framework.draft", record
    )
    return _shown(request, record, "frameworks/drafts/overview.html", tab="parts", may_take_up=may_take_up)


def _shown(request: Request, record: Draft, template: str, **context: Any) -> HttpResponse:
    work = Workspace(record, request.person)
    return render(request, template, {"draft": record, "work": work, **context})


@guarded("framework.draft", record=draft)
@explaining
def describe(request: Request, record: Draft) -> HttpResponse:
    """The draft's name and the note of what it changes."""
    initial = {"title": record.title, "note": record.note}
    form = DescribeForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        actions.describe_draft(record, by=request.person, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("frameworks:draft", number=record.pk)
    context = {"draft": record, "form": form}
    return render(request, "frameworks/drafts/describe.html", context, status=422 if form.errors else 200)


@guarded("framework.draft", record=draft)
@explaining
def replace(request: Request, record: Draft) -> HttpResponse:
    """Replace what the draft holds with a file; the last change can be undone."""
    form = FileForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        text, seen = form.cleaned_data["file"], revision_seen(request)
        try:
            actions.replace_from_file(record, text, at=seen, by=request.person)
        except FrameworkError as error:
            problems_as_errors(form, error.problems)
        else:
            messages.success(request, _("The draft now holds what the file says."))
            return redirect("frameworks:draft", number=record.pk)
    context = {"draft": record, "form": form}
    if form.errors:
        return render_refused(request, "frameworks/drafts/replace.html", context)
    return render(request, "frameworks/drafts/replace.html", context)


@guarded("framework.view_draft", record=draft)
def as_yaml(request: Request, record: Draft) -> HttpResponse:
    """The draft as it stands, sound or not, to be worked on elsewhere."""
    name = f"{record.framework.code}-draft-{record.pk}.yaml"
    return HttpResponse(
        content.as_yaml(record.document).encode(),
        content_type="application/yaml; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@guarded("framework.view_draft", record=draft)
def history(request: Request, record: Draft) -> HttpResponse:
    """Who did what with the draft and when."""
    page = Paginator(journal.entries_about(record), A_PAGE).get_page(request.GET.get("page"))
    acts = acts_in_words(page.object_list, record.document)
    return _shown(request, record, "frameworks/drafts/history.html", tab="history", page=page, acts=acts)


@require_POST
@guarded("framework.draft", record=draft)
@explaining
def undo(request: Request, record: Draft) -> HttpResponse:
    """Take back the last change that the person saw."""
    actions.undo(record, at=revision_seen(request), by=request.person)
    messages.success(request, _("The last change is undone."))
    return redirect("frameworks:draft", number=record.pk)


@require_POST
@guarded("framework.draft", record=draft)
@explaining
def redo(request: Request, record: Draft) -> HttpResponse:
    """Take up again what was undone."""
    actions.redo(record, at=revision_seen(request), by=request.person)
    messages.success(request, _("The change is made again."))
    return redirect("frameworks:draft", number=record.pk)


@require_POST
@guarded("framework.draft", record=draft)
@explaining
def discard(request: Request, record: Draft) -> HttpResponse:
    """Put the draft away."""
    actions.discard(record, by=request.person)
    messages.success(request, _("The draft is put away. It can be taken up again."))
    return redirect("frameworks:draft", number=record.pk)


@require_POST
@guarded("framework.draft", record=draft)
@explaining
def take_up_again(request: Request, record: Draft) -> HttpResponse:
    """Go on with a draft that was put away."""
    actions.take_up_again(record, by=request.person)
    messages.success(request, _("The draft is being worked on again."))
    return redirect("frameworks:draft", number=record.pk)
