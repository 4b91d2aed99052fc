"""Editing a draft part by part."""

from django.contrib import messages
from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.foundation import versions
from pertvarka.foundation.clock import now
from pertvarka.frameworks import actions
from pertvarka.frameworks.forms import PartForm
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.parts import Part, UnknownRow, addresses, new_code, part_of, possible_parents
from pertvarka.frameworks.places import part_words
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.rearranging import UnknownAct, rearranged
from pertvarka.frameworks.sentences import offered
from pertvarka.frameworks.shapes import ROWS
from pertvarka.frameworks.views.doors import Workspace, draft, explaining, revision_seen

GO_ON = "go-on"  # the button that saves and leads to the next part
WRITE_NUMBERS = "write-numbers"  # the button that brings a line's sentences in step with its numbers


def _part(record: Draft, address: str) -> Part:
    found = part_of(record.document, address)
    if found is None:
        raise Http404
    return found


@guarded("framework.view_draft", record=draft)
@explaining
def part(request: Request, record: Draft, address: str) -> HttpResponse:
    """One part of the draft: to read, and for officers to change."""
    found = _part(record, address)
    if request.method == "POST":
        return _saved(request, record, found)
    return _page(request, record, found)


def _page(request: Request, record: Draft, found: Part) -> HttpResponse:
    work = Workspace(record, request.person)
    form = PartForm(found, record.document, found.written(record.document))
    form.show(work.findings)
    before, after = work.beside(found.address)
    context = {
        "draft": record,
        "work": work,
        "tab": "parts",
        "part": found,
        "part_form": form,
        "title": part_words(record.document, found.address),
        "version": found.fingerprint(record.document),
        "before": before,
        "after": after,
        "parents": possible_parents(record.document, found.address),
        "offered": offered(record.document, found.address),
    }
    return render(request, "frameworks/drafts/part.html", context)


def _saved(request: Request, record: Draft, found: Part) -> HttpResponse:
    """Keep what was written and do what the pressed button says."""
    if versions.takes_theirs(request):
        messages.success(request, _("The part stays as it was saved."))
        return redirect("frameworks:part", number=record.pk, address=found.address)
    form = PartForm(found, record.document, request.POST)
    if not form.is_valid():
        return _refused(request, record, form)
    act = request.POST.get("act", "")
    try:
        value = _after(act, record, found, form)
        seen = request.POST.get(versions.FIELD, "")
        changed = actions.edit(record, found, value, seen=seen, written=form.value, by=request.person)
    except (UnknownAct, UnknownRow) as error:
        raise BadRequest(str(error)) from error
    except versions.ChangedMeanwhile as other:
        return _both(request, record, found, other)
    if request.htmx:
        return _autosaved(request, changed, found)
    return _onward(request, record, changed, found, act)


def _after(act: str, record: Draft, found: Part, form: PartForm) -> Node:
    """What the form says, after what the pressed button does to it."""
    if ":" in act:
        return rearranged(found.shape, form.value, act)
    if act == WRITE_NUMBERS:
        return form.value | offered(found.put(record.document, form.value), found.address)
    return form.value


def _refused(request: Request, record: Draft, form: PartForm) -> HttpResponse:
    """422 for what cannot be kept, such as a text that is too long; everything written stays in the form."""
    if request.htmx:
        return render(
            request, "frameworks/drafts/part.html#saved", {"part_form": form, "refused": True}, status=422
        )
    work = Workspace(record, request.person)
    before, after = work.beside(form.part.address)
    context = {
        "draft": record,
        "work": work,
        "tab": "parts",
        "part": form.part,
        "part_form": form,
        "form": form,
        "title": part_words(record.document, form.part.address),
        "version": request.POST.get(versions.FIELD, ""),
        "before": before,
        "after": after,
    }
    return render(request, "frameworks/drafts/part.html", context, status=422)


def _both(request: Request, record: Draft, found: Part, other: versions.ChangedMeanwhile) -> HttpResponse:
    """409: both texts side by side. An autosave only says that it was not saved: 422, which is shown."""
    if request.htmx:
        return render(request, "frameworks/drafts/part.html#saved", {"other": other}, status=422)
    written = {name: request.POST[name] for name in request.POST}
    fields = dict.fromkeys([*other.kept, *written], "")
    kept, mine = fields | dict(other.kept), fields | written
    for name in fields:
        if name.endswith(f"-{ROWS}"):
            mine[name] = max(kept[name], mine[name], key=lambda count: (len(count), count))
    other.kept = kept
    form = PartForm(found, record.document, mine, long_labels=True)
    heading = part_words(record.document, found.address)
    return versions.both_versions(request, form, other, heading=heading)


def _autosaved(request: Request, changed: Draft, found: Part) -> HttpResponse:
    """The few pieces of the page that an autosave renews."""
    again = _part(changed, found.address)
    context = {
        "saved_at": now(),
        "version": again.fingerprint(changed.document),
        "draft": changed,
        "work": Workspace(changed, request.person),
    }
    return render(request, "frameworks/drafts/part.html#renewed", context)


def _onward(request: Request, record: Draft, changed: Draft, found: Part, act: str) -> HttpResponse:
    """Where the pressed button leads: to what was added, to the next part, or back to the same."""
    known = addresses(changed.document)
    address = found.address
    if act.startswith("add:") and (added := new_code(record.document, changed.document)):
        address = added
    elif act == GO_ON and known.index(address) + 1 < len(known):
        address = known[known.index(address) + 1]
    messages.success(request, _("Saved."))
    return redirect("frameworks:part", number=record.pk, address=address)


@require_POST
@guarded("framework.draft", record=draft)
@explaining
def move(request: Request, record: Draft, address: str) -> HttpResponse:
    """Put an area into another group, or an indicator into another area."""
    _part(record, address)
    code = actions.move(
        record,
        address,
        to=request.POST.get("to", ""),
        at=revision_seen(request),
        by=request.person,
    )
    messages.success(request, _("Moved. Its code is now %(code)s.") % {"code": code})
    return redirect("frameworks:part", number=record.pk, address=code)
