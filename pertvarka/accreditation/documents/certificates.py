"""The certificate of accreditation: what it says, frozen when it is issued, and its sheet of paper."""

from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.accreditation.models import Case, Decision
from pertvarka.foundation import typeset
from pertvarka.foundation.ui.writing import written_day

TEMPLATE = Path(__file__).parent.parent / "certificate.typ"
CERTIFICATE_YEARS = 5  # for fewer years another document is given: order V-2460 of 2010, point 21

Content = dict[str, Any]


def certificate_content(
    decision: Decision, case: Case, *, number: str, code: str, issued_on: date
) -> Content:
    """What the certificate says, as JSON; the verification page shows all of it."""
    organisation, procedure = decision.organisation, case.procedure
    outcome = procedure.outcomes[decision.outcome]
    party = procedure.own_evaluator if case.concerns_the_organiser else procedure.organiser
    return {
        "number": number,
        "code": code,
        "issued_on": issued_on.isoformat(),
        "institution": {"name_lt": organisation.name_lt, "name_en": organisation.name_en},
        "organiser": {"name_lt": party.name_lt, "name_en": party.name_en},
        "decider": {"name_lt": procedure.decider.name_lt, "name_en": procedure.decider.name_en},
        "outcome": {"title_lt": outcome.title_lt, "title_en": outcome.title_en},
        "years": decision.years,
        "order_number": decision.order_number,
        "order_date": decision.order_date.isoformat(),
        "in_force_from": decision.in_force_from.isoformat() if decision.in_force_from else "",
        "valid_until": decision.valid_until.isoformat() if decision.valid_until else "",
        "case": case.number,
        "is_demonstration": organisation.is_demonstration,
    }


def verification_address(code: str) -> str:
    """Where anybody can check a certificate."""
    with translation.override("lt"):
        return settings.SITE_URL + reverse("certificates:certificate", kwargs={"code": code})


def certificate_pdf(content: Content, *, made_at: datetime) -> bytes:
    """The sheet as PDF/A-2a with PDF/UA-1, not sealed yet."""
    address = verification_address(content["code"])
    with translation.override("en"):
        english = {"title": _title(content), "sentence": _sentence(content)}
    with translation.override("lt"):
        data = {
            "certificate": _shown(content, address),
            "words": _words(content),
            "english": english,
            "facts": _facts(content),
            "qr": _qr(address),
        }
        return typeset.pdf(TEMPLATE, data, made_at=made_at)


def _shown(content: Content, address: str) -> Content:
    names = content["institution"]
    return {
        **{name: content[name] for name in ("number", "code", "issued_on", "is_demonstration")},
        "organiser": content["organiser"]["name_lt"],
        "institution": names["name_lt"],
        "institution_en": names["name_en"] if names["name_en"] != names["name_lt"] else "",
        "address": address,
        "address_shown": address.partition("://")[2],
    }


def _title(content: Content) -> str:
    full = content["years"] >= CERTIFICATE_YEARS
    return _("Certificate of accreditation") if full else _("Statement of accreditation")


def _sentence(content: Content) -> str:
    years = content["years"]
    sentence = ngettext(
        "Accreditation has been granted for %(years)s year, from %(first)s until %(last)s.",
        "Accreditation has been granted for %(years)s years, from %(first)s until %(last)s.",
        years,
    )
    first, last = (date.fromisoformat(content[name]) for name in ("in_force_from", "valid_until"))
    return sentence % {
        "years": years,
        "first": written_day(first, always_year=True),
        "last": written_day(last, always_year=True),
    }


def _facts(content: Content) -> list[tuple[str, str]]:
    order = _("No. %(number)s, %(day)s") % {"number": content["order_number"], "day": content["order_date"]}
    return [
        (_("Decided by"), content["decider"]["name_lt"]),
        (_("Minister's order"), order),
        (_("What was decided"), content["outcome"]["title_lt"]),
        (_("Case"), content["case"]),
    ]


def _words(content: Content) -> dict[str, str]:
    return {
        "title": _title(content),
        "sentence": _sentence(content),
        "number": _("No."),
        "issued_by": _("Issued by"),
        "check": _("Check that it is genuine"),
        "how_to_check": _(
            "The page behind the code shows what this certificate says and whether it is in force today."
        ),
        "qr": _("QR code that leads to the page where the certificate is checked"),
        "sealed": _("Sealed electronically by this system; this is not a qualified signature."),
        "specimen": _("Specimen"),
        "demonstration": _("Demonstration data: the institution and the order are invented."),
    }


def _qr(address: str) -> str:
    drawn = BytesIO()
    segno.make(address, error="m", micro=False).save(
        drawn, kind="svg", border=0, xmldecl=False, dark="#172721", light=None
    )
    return drawn.getvalue().decode()
