"""Anybody verifies a decision of the register: what the journal says of it, checked here and elsewhere."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import register
from pertvarka.accreditation.queries.attested import ATTEST, attested
from pertvarka.directory.access import public
from pertvarka.foundation.clock import today
from pertvarka.foundation.journal import exporting, proofs


@public
@require_safe
def verification(request: HttpRequest, number: int) -> HttpResponse:
    """What the journal says of a decision, whether it fits up to the latest root, and how to check."""
    decision = _in_register(number)
    context = {"decision": decision, "extract_name": _file_name(decision), **card_of(decision)}
    found = context["attested"]
    if found and found.place.root:
        context["check"] = proofs.check(found.place)
    return render(request, "accreditation/register/verification.html", context)


@public
@require_safe
def extract(request: HttpRequest, number: int) -> HttpResponse:
    """What the journal says of a decision, for the stand-alone program; 404 before a root stands over it."""
    decision = _in_register(number)
    found = attested(decision)
    if found is None or found.place.root is None:
        raise Http404
    lines = exporting.case(decision, until=found.place.root, acts=[ATTEST])
    return HttpResponse(
        b"".join(lines),
        content_type="application/jsonl",
        headers={"Content-Disposition": f'attachment; filename="{_file_name(decision)}"'},
    )


def card_of(decision: Decision) -> dict[str, Any]:
    """What the card needs that leads here from the pages that show a decision."""
    return {"verified": decision, "attested": attested(decision), "next_root_at": proofs.next_root_at()}


def _in_register(number: int) -> Decision:
    """A decision that the register shows today; 404 otherwise."""
    shown = register.entries_on(today()).select_related("organisation", "corrects", "public_file")
    decision: Decision = get_object_or_404(shown, pk=number)
    return decision


def _file_name(decision: Decision) -> str:
    return f"decision-{decision.pk}.jsonl"
