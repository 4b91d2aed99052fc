"""The papers of a visit: its agenda, its protocol, and an expert's certificate of work done."""

from datetime import datetime
from itertools import groupby
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from pertvarka.evaluation.documents.self_evaluations import ROOM
from pertvarka.evaluation.models import (
    Agenda,
    AgendaItem,
    ExternalEvaluation,
    PanelMember,
    Protocol,
    WorkDone,
)
from pertvarka.evaluation.visit_words import written_days
from pertvarka.foundation import typeset
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_day, written_moment, written_number

TEMPLATE = ROOM / "visit.typ"
Facts = list[tuple[str, str]]


def agenda_pdf(record: ExternalEvaluation, agenda: Agenda) -> bytes:
    """The agenda as it was last sent, as PDF/A-2a with PDF/UA-1 in the active language."""
    assert agenda.sent_at  # noqa: S101 – its view and letter only take one that was sent
    items = [AgendaItem.as_was_sent(item) for item in agenda.sent]
    days = [
        {"title": written_day(day, always_year=True), "rows": [_item_row(item) for item in found]}
        for day, found in groupby(items, key=lambda item: item.on)
    ]
    edition = (_("Edition"), _("%(edition)s, sent on %(when)s") % _sent(agenda))
    facts = [*_facts(record), edition]
    return _pdf(record, _("Agenda of the visit"), agenda.sent_at, facts=facts, days=days)


def _sent(agenda: Agenda) -> dict[str, Any]:
    return {"edition": agenda.edition, "when": written_moment(agenda.sent_at) if agenda.sent_at else "–"}


def _item_row(item: AgendaItem) -> list[str]:
    return [f"{item.begins:%H:%M}–{item.ends:%H:%M}", item.title, item.with_whom or "–", item.place or "–"]


def protocol_pdf(record: ExternalEvaluation, protocol: Protocol) -> bytes:
    """The protocol with the signatures it has, as PDF/A-2a with PDF/UA-1."""
    signed = {signature.member_id: signature.signed_at for signature in protocol.signed_by}
    signatures = [
        [
            member.expert.person.full_name,
            written_moment(signed[member.pk]) if member.pk in signed else _("not signed yet"),
        ]
        for member in record.panel
    ]
    facts = [*_facts(record), (_("Edition"), str(protocol.edition))]
    settled = max([protocol.written_at, *signed.values()])
    paragraphs = [line for line in protocol.text.splitlines() if line.strip()]
    return _pdf(
        record, _("Protocol of the visit"), settled, facts=facts, paragraphs=paragraphs, signatures=signatures
    )


def protocol_to_begin_from(record: ExternalEvaluation) -> str:
    """The first lines of a protocol: where, when, who, and the talks of the agenda."""
    agenda = getattr(record, "agenda", None)
    talks = [f"{item['begins']}–{item['ends']} {item['title']}" for item in agenda.sent] if agenda else []
    lines = [f"{words}: {value}" for words, value in _facts(record)]
    return "\n".join(
        [*lines, "", f"{_('Talks')}:", *talks, "", f"{_('Looked at')}: ", "", f"{_('Agreed')}: "]
    )


def work_pdf(record: ExternalEvaluation, member: PanelMember, work: WorkDone) -> bytes:
    """The certificate of work done: who worked how many days in which evaluation, and who confirmed it."""
    assert work.confirmed_by  # noqa: S101 – its view only takes days that were confirmed
    assert work.confirmed_at  # noqa: S101 – and so does the database
    facts = [
        (_("Expert"), member.expert.person.full_name),
        (_("Part taken"), _("Lead of the panel") if member.is_lead else _("Member of the panel")),
        *_facts(record, with_panel=False),
        (_("Days worked"), written_number(work.days, 1)),
        (_("Confirmed"), f"{work.confirmed_by.full_name}, {written_moment(work.confirmed_at)}"),
    ]
    page = settings.SITE_URL + reverse("external:work", kwargs={"number": record.pk})
    closing = _("The expert named here can show the same on the page %(page)s.") % {"page": page}
    return _pdf(record, _("Certificate of work done"), work.confirmed_at, facts=facts, closing=closing)


def _facts(record: ExternalEvaluation, *, with_panel: bool = True) -> Facts:
    """What every paper of a visit says: the evaluation, the institution, the days, the panel."""
    facts = [
        (_("Evaluation"), in_language(record.procedure, "title")),
        (_("Institution"), in_language(record.organisation, "name")),
    ]
    if record.visit_from and record.visit_until:
        facts.append((_("Days of the visit"), written_days(record.visit_from, record.visit_until)))
    if with_panel:
        names = ", ".join(member.expert.person.full_name for member in record.panel)
        facts.append((_("Panel"), names))
    return facts


def _pdf(
    record: ExternalEvaluation,
    title: str,
    settled: datetime,
    *,
    facts: Facts,
    closing: str = "",
    **parts: Any,
) -> bytes:
    """A paper of a visit, dated by the moment at which what it says was settled."""
    data = {
        "language": translation.get_language() or "lt",
        "title": title,
        "organisation": in_language(record.organisation, "name"),
        "is_demonstration": record.organisation.is_demonstration,
        "facts": facts,
        "days": [],
        "paragraphs": [],
        "signatures": [],
        "closing": closing,
        "words": _words(record),
        **parts,
    }
    return typeset.pdf(TEMPLATE, data, made_at=settled)


def _words(record: ExternalEvaluation) -> dict[str, Any]:
    return {
        "author": in_language(record.procedure.organiser, "name"),
        "demonstration": _("Demonstration data: the institution, the people and the figures are invented."),
        "heads": [_("Time"), _("Topic"), _("With whom"), _("Place")],
        "signatures": _("Signatures"),
        "expert": _("Expert"),
        "signed": _("Signed"),
        "page": _("Page"),
        "of": _("of"),
    }
