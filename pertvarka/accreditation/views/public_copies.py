"""The page on which an order's public copy is put beside its original, and published."""

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.accreditation.actions.public_copies import publish_copy
from pertvarka.accreditation.forms.public_copies import PublicCopyForm
from pertvarka.accreditation.models import Decision
from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.foundation.files import downloads
from pertvarka.foundation.files.refusal import NotKept
from pertvarka.foundation.files.refusal import Refused as FileRefused
from pertvarka.foundation.files.uploads import left_out
from pertvarka.foundation.flow import Refused


def decision_of(number: int) -> Decision:
    """The decision with this number; 404 otherwise."""
    found = Decision.objects.select_related("organisation", "case__evaluation", "order_file", "public_file")
    return get_object_or_404(found, pk=number)


@guarded("decision.strike_out", record=decision_of)
def public_copy(request: Request, decision: Decision) -> HttpResponse:
    """The original's text beside the published one's; a new copy is published here."""
    sent_in = (request.POST, request.FILES) if request.method == "POST" else ()
    form = PublicCopyForm(*sent_in, left_out=left_out(request))
    if form.is_valid():
        sent = form.cleaned_data["file"]
        try:
            publish_copy(
                decision,
                file=sent,
                name=sent.name,
                is_looked_through=form.cleaned_data["is_looked_through"],
                by=request.person,
            )
        except (Refused, FileRefused, NotKept) as refusal:
            form.add_error("file", str(refusal))
        else:
            messages.success(request, _("The copy is published."))
            return redirect("register:entry", number=decision.organisation_id)
    return render(
        request,
        "accreditation/register/public_copy.html",
        {"decision": decision, "form": form},
        status=422 if form.errors else 200,
    )


@guarded("decision.strike_out", record=decision_of)
def original(request: Request, decision: Decision) -> HttpResponseBase:
    """The signed order itself, for who strikes out."""
    if decision.order_file is None or downloads.why_not(decision.order_file):
        raise Http404
    return downloads.attachment(decision.order_file, decision.order_file_name)
