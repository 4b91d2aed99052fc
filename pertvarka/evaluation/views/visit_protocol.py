"""The protocol of the visit: read, written together, signed by all of the panel."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.external_states import TAKES_PROTOCOL
from pertvarka.evaluation.forms import ProtocolForm
from pertvarka.evaluation.models import ExternalEvaluation, Protocol
from pertvarka.evaluation.views.external_doors import (
    explaining_external,
    external_evaluation,
    open_external_steps,
    to_external,
)
from pertvarka.evaluation.views.visit_agenda import paper
from pertvarka.foundation import versions
from pertvarka.foundation.flow import StepNotAllowed


def _opened(record: ExternalEvaluation, person: Person) -> Protocol | None:
    """The protocol, where it is for this person to read by now; PermissionDenied otherwise."""
    if not queries.visits.protocol_is_open(record, person):
        raise PermissionDenied
    return queries.visits.protocol_of(record)


@guarded("protocol.read", record=external_evaluation)
def protocol(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The protocol, who has signed it and who has not; the panel also sees earlier signed editions."""
    found = _opened(record, request.person)
    writes = record.state in TAKES_PROTOCOL and may(request.person, "protocol.sign", record)
    unsigned = queries.visits.unsigned(record, found)
    return render(
        request,
        "evaluation/visit/protocol.html",
        {
            "record": record,
            "protocol": found,
            "unsigned": unsigned,
            "version": versions.fingerprint(queries.visits.words_of_protocol(found)) if found else "",
            "writes": writes,
            "may_sign": writes and found and record.member_of(request.person) in unsigned,
            "may_end": "end_visit" in open_external_steps(record, request.person) and found and not unsigned,
            "earlier": found.earlier.select_related("written_by") if found else [],
        },
    )


@guarded("protocol.sign", record=external_evaluation)
@explaining_external
def write(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Write the protocol; of two who write at once the second sees both texts."""
    if record.state not in TAKES_PROTOCOL:
        raise StepNotAllowed(f"cannot write the protocol from {record.state}")
    if versions.takes_theirs(request):
        messages.success(request, _("The protocol stays as it was saved."))
        return to_external("protocol", record)
    found = queries.visits.protocol_of(record)
    kept = queries.visits.words_of_protocol(found) if found else {"text": ""}
    begun = kept if found else {"text": documents.protocol_to_begin_from(record)}
    form = ProtocolForm(request.POST or None, initial=dict(begun))
    seen = versions.began_with(request, kept)
    if request.method == "POST" and form.is_valid():
        try:
            actions.write_protocol(record, text=form.cleaned_data["text"], seen=seen, by=request.person)
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=_("Protocol of the visit"))
        messages.success(request, _("The protocol is saved. All of the panel sign it."))
        return to_external("protocol", record)
    context = {"record": record, "form": form, "version": seen, "protocol": found}
    return render(
        request, "evaluation/visit/write_protocol.html", context, status=422 if form.errors else 200
    )


@require_POST
@guarded("protocol.sign", record=external_evaluation)
@explaining_external
def sign(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Sign the text that one has read."""
    actions.sign_protocol(record, seen=request.POST.get(versions.FIELD, ""), by=request.person)
    messages.success(request, _("You have signed the protocol."))
    return to_external("protocol", record)


@guarded("protocol.read", record=external_evaluation)
def protocol_pdf(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The protocol on paper, with the signatures it has."""
    found = _opened(record, request.person)
    if found is None:
        raise Http404
    return paper(documents.protocol_pdf(record, found), f"vizito-protokolas-{record.pk}")
