"""Anybody checks a certificate by its code: what it says, and how it stands today."""

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Certificate
from pertvarka.accreditation.queries import register
from pertvarka.accreditation.views.verification import card_of
from pertvarka.directory.access import public
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import downloads

CODE_MAX_LETTERS = 40


@public
def find(request: HttpRequest) -> HttpResponse:
    """The form for a code that was read from paper."""
    typed = request.GET.get("code", "")[:CODE_MAX_LETTERS].strip()
    if not typed:
        return render(request, "accreditation/certificate/find.html", {"typed": ""})
    found = queries.certificate_by(typed)
    if found:
        return redirect("certificates:certificate", code=found.code)
    return _unknown(request, typed)


@public
def certificate(request: HttpRequest, code: str) -> HttpResponse:
    """What the certificate says and how it stands today; what is no longer in force says so first."""
    found = queries.certificate_by(code)
    if found is None:
        return _unknown(request, code)
    if found.code != code:
        return redirect("certificates:certificate", code=found.code)
    decision = found.decision
    replaced_by = getattr(decision, "corrected_by", None)
    context = {
        "certificate": found,
        "content": found.content,
        "decision": decision,
        "replaced_by": replaced_by,
        "standing": queries.standing_of_decision(decision),
        "institution": queries.standing_of_institution(decision),
        "today": today(),
        **(card_of(decision) if register.entries_on(today()).filter(pk=decision.pk).exists() else {}),
    }
    return render(request, "accreditation/certificate/certificate.html", context)


@public
def paper(request: HttpRequest, code: str) -> HttpResponseBase:
    """The sealed sheet as it was issued; it says nothing that the page does not."""
    found: Certificate | None = queries.certificate_by(code)
    if found is None:
        raise Http404
    return downloads.attachment(found.file, f"{found.number}.pdf")


def _unknown(request: HttpRequest, typed: str) -> HttpResponse:
    return render(
        request, "accreditation/certificate/find.html", {"typed": typed, "is_unknown": True}, status=404
    )
