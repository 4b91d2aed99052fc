"""Notes by topic during a visit: one page for a tablet with a weak line."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.external_states import TAKES_NOTES
from pertvarka.evaluation.forms import NoteForm
from pertvarka.evaluation.models import ExternalEvaluation, PanelMember
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation
from pertvarka.foundation import versions
from pertvarka.foundation.clock import now


def _own_place(request: Request, record: ExternalEvaluation) -> PanelMember:
    member = record.member_of(request.person)
    if member is None:
        raise PermissionDenied
    return member


@guarded("visit.note", record=external_evaluation)
def notes(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Every topic with one's own note and what the panel shares; each note saves itself."""
    return _page(request, record)


def _page(
    request: Request, record: ExternalEvaluation, sent: NoteForm | None = None, topic: str = ""
) -> HttpResponse:
    """The page; with the note to `topic` as it was sent, when it came back with errors."""
    lines = [
        (each, sent if each.code == topic and sent else _form(each), versions.fingerprint(_kept(each)))
        for each in queries.visits.topics(record, _own_place(request, record))
    ]
    return render(
        request,
        "evaluation/visit/notes.html",
        {"record": record, "lines": lines, "form": sent, "may_write": record.state in TAKES_NOTES},
        status=422 if sent else 200,
    )


def _kept(topic: queries.visits.Topic) -> versions.Values:
    return queries.visits.words_of_note(topic.own) if topic.own else {}


def _form(topic: queries.visits.Topic) -> NoteForm:
    return NoteForm(initial=dict(_kept(topic)), auto_id=f"id_{topic.slug}_%s")


@guarded("visit.note", record=external_evaluation)
@explaining_external
def save(request: Request, record: ExternalEvaluation, topic: str) -> HttpResponse:
    """Keep one note; what was written on another device meanwhile is shown beside it."""
    found = next(
        (each for each in queries.visits.topics(record, _own_place(request, record)) if each.code == topic),
        None,
    )
    if found is None:
        raise Http404
    if request.method != "POST":
        return _to_note(record, found)
    if versions.takes_theirs(request):
        messages.success(request, _("The note stays as it was saved."))
        return _to_note(record, found)
    form = NoteForm(request.POST, auto_id=f"id_{found.slug}_%s")
    if not form.is_valid():
        if request.htmx:
            return render(request, "evaluation/visit/saved.html", {"form": form}, status=422)
        return _page(request, record, form, topic)
    seen = request.POST.get(versions.FIELD, "")
    try:
        note = actions.save_visit_note(record, topic=topic, seen=seen, by=request.person, **form.cleaned_data)
    except versions.ChangedMeanwhile as changed:
        if request.htmx:
            return render(request, "evaluation/visit/saved.html", {"changed": changed}, status=422)
        return versions.both_versions(request, form, changed, heading=found.title)
    if request.htmx:
        version = versions.fingerprint(queries.visits.words_of_note(note))
        context = {"saved_at": now(), "version": version, "slug": found.slug}
        return render(request, "evaluation/visit/saved.html", context)
    messages.success(request, _("The note is saved."))
    return _to_note(record, found)


def _to_note(record: ExternalEvaluation, topic: queries.visits.Topic) -> HttpResponse:
    """Back to the page of notes, at this topic."""
    return redirect(f"{reverse('external:visit-notes', kwargs={'number': record.pk})}#note-{topic.slug}")
