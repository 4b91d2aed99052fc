"""What differs between versions, and between a draft and a version."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded, public
from pertvarka.directory.requests import Request
from pertvarka.frameworks import queries
from pertvarka.frameworks.difference import difference
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.tree import build
from pertvarka.frameworks.views.doors import Workspace, draft, published
from pertvarka.frameworks.views.reading import lines_of


@public
def changes(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """What a published version changes since the one before it, or since another earlier one."""
    found = published(code, version)
    others = [each for each in queries.earlier_versions(found) if not each.is_withdrawn]
    since = _since(request, others)
    context = {"version": found, "tree": found.tree, "others": others, "since": since}
    if since:
        documents = queries.documents_between(since, found)
        context["difference"] = difference(documents)
    return render(request, "frameworks/changes.html", context)


def _since(request: HttpRequest, others: list[FrameworkVersion]) -> FrameworkVersion | None:
    """The version to compare with: the one asked for, or the newest; 404 for one that is not there."""
    asked = request.GET.get("since")
    if not asked:
        return others[0] if others else None
    found = next((each for each in others if str(each.version) == asked), None)
    if found is None:
        raise Http404
    return found


@guarded("framework.view_draft", record=draft)
def draft_difference(request: Request, record: Draft) -> HttpResponse:
    """What the draft changes since the version that it grew from, or since another."""
    others = list(queries.published().filter(framework=record.framework_id, withdrawal=None))
    asked = request.GET.get("since")
    since = _since(request, others) if asked else record.based_on
    work = Workspace(record, request.person)
    context = {"draft": record, "work": work, "tab": "difference", "others": others, "since": since}
    if since:
        context["difference"] = difference([*queries.documents_since(since, record), work.document])
    return render(request, "frameworks/drafts/difference.html", context)


@guarded("framework.view_draft", record=draft)
def preview(request: Request, record: Draft) -> HttpResponse:
    """The draft written out as readers will see it, once it is sound."""
    work = Workspace(record, request.person)
    context = {"draft": record, "work": work, "tab": "preview"}
    if not work.findings:
        tree = build(work.document)
        context |= {"tree": tree, "lines": lines_of(tree), "is_draft": True}
    return render(request, "frameworks/drafts/preview.html", context)
