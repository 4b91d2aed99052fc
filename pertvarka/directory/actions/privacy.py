"""Requests about one's own data, with their clock, and exports made for the person alone."""

import base64
from datetime import date, timedelta

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from pertvarka.directory import exporting
from pertvarka.directory import letters_privacy as letters
from pertvarka.directory.access import require
from pertvarka.directory.actions.erasure import forget_person
from pertvarka.directory.models import Person, PersonalExport, PrivacyRequest, RequestKind
from pertvarka.directory.states import REQUEST_FLOW
from pertvarka.foundation import journal, outbox, sealing
from pertvarka.foundation.clock import end_of_months, is_past, now, today
from pertvarka.foundation.flow import Refused, refuse_if

EXPORT_DAYS = 7  # to download it
ANSWER_MONTHS, EXTENDED_MONTHS = 1, 3  # regulation (EU) 2016/679, article 12, paragraph 3
EXPORT_JOB = "directory.build_export"


# --- Exports ----------------------------------------------------------------------------------------------


@transaction.atomic
def ask_export(person: Person, *, by: Person) -> PersonalExport:
    """Have everything about a person gathered by the worker; one that is being made already is returned."""
    person = Person.objects.select_for_update().get(pk=person.pk)
    if making := person.exports.filter(ready_at=None).first():
        return making
    export = PersonalExport.objects.create(
        person=person, asked_at=now(), expires_on=today() + timedelta(days=EXPORT_DAYS)
    )
    outbox.enqueue(EXPORT_JOB, {"export": export.pk}, key=str(export.pk))
    journal.record(export, "ask", by=by)
    return export


@transaction.atomic
def build_export(number: int) -> None:
    """Gather the file and seal it. Done once; a person who was forgotten meanwhile gets none."""
    export = PersonalExport.objects.select_for_update().select_related("person").filter(pk=number).first()
    if export is None or export.ready_at:
        return
    content = exporting.as_zip(export.person)
    export.sealed = sealing.close(base64.b64encode(content).decode(), place=export.place)
    export.size_bytes, export.ready_at = len(content), now()
    export.expires_on = today() + timedelta(days=EXPORT_DAYS)
    export.save(update_fields=["sealed", "size_bytes", "ready_at", "expires_on"])
    letters.send_export_ready(export)


def open_export(export: PersonalExport, *, by: Person) -> bytes:
    """The file, for its person; that it was taken is journalled."""
    journal.record(export, "download", by=by)
    return base64.b64decode(export.content)


# --- Requests ---------------------------------------------------------------------------------------------


@transaction.atomic
def register_request(
    person: Person, *, kind: str, text: str = "", received_on: date | None = None, by: Person
) -> PrivacyRequest:
    """Write down a request: the person's own, or one that came to the officer by post or by word.

    Access and portability are answered at once, by an export. Raises Refused.
    """
    if by != person:
        require(by, "privacy_request.register")
    received = received_on or today()
    refuse_if(_("A request cannot be received in the future.") if received > today() else None)
    try:
        with transaction.atomic():
            request = PrivacyRequest.objects.create(
                person=person,
                kind=kind,
                text=text.strip(),
                received_on=received,
                registered_by=by,
                registered_at=now(),
                due_on=end_of_months(received, ANSWER_MONTHS),
            )
    except IntegrityError as error:
        if "privacy_request_once" not in str(error):
            raise
        raise Refused(_("The same request waits for an answer already.")) from error
    journal.record(request, "register", by=by, details={"kind": kind})
    letters.send_received(request)
    if kind in (RequestKind.ACCESS, RequestKind.PORTABILITY):
        ask_export(person, by=by)
    return request


def _locked(request: PrivacyRequest) -> PrivacyRequest:
    return (
        PrivacyRequest.objects.select_for_update(of=("self",))
        .select_related("person", "answered_by")
        .get(pk=request.pk)
    )


@transaction.atomic
def extend_request(request: PrivacyRequest, *, reason: str, by: Person) -> PrivacyRequest:
    """Take two months more, once and within the first month, and tell the person why. Raises Refused."""
    request = _locked(request)
    step = REQUEST_FLOW.take("extend", request.state)
    require(by, step.permission)
    refuse_if(_("It has been extended already.") if request.extended_at else None)
    refuse_if(
        _("The first month is over, so it cannot be extended any more.")
        if is_past(request.due_on, now())
        else None
    )
    request.due_on = end_of_months(request.received_on, EXTENDED_MONTHS)
    request.extension_reason, request.extended_at = reason.strip(), now()
    request.save(update_fields=["due_on", "extension_reason", "extended_at"])
    journal.record(request, step.name, by=by, note=request.extension_reason)
    letters.send_extended(request)
    return request


@transaction.atomic
def answer_request(request: PrivacyRequest, *, step: str, answer: str, by: Person) -> PrivacyRequest:
    """Answer, in full, in part or by turning down (`step` of the flow), and write to the person."""
    request = _locked(request)
    taken = REQUEST_FLOW.take(step, request.state)
    require(by, taken.permission)
    return _end(request, step, answer=answer, by=by)


@transaction.atomic
def fulfil_erasure(request: PrivacyRequest, *, answer: str, by: Person) -> PrivacyRequest:
    """Erase all that may be erased, and tell the person what stays and why. Raises Refused."""
    request = _locked(request)
    require(by, REQUEST_FLOW.take("fulfil", request.state).permission)
    refuse_if(
        _("This request does not ask to erase anything.") if request.kind != RequestKind.ERASURE else None
    )
    address, language = request.person.email, request.person.language
    kept = [fate for fate in forget_person(request.person, by=by) if fate.is_kept]
    request.kept = [
        {
            "kind": fate.kind.key,
            "count": fate.count,
            "basis_lt": fate.term.basis_lt,
            "basis_en": fate.term.basis_en,
        }
        for fate in kept
    ]
    request.save(update_fields=["kept"])
    step = "fulfil_in_part" if kept else "fulfil"
    return _end(request, step, answer=answer, by=by, to=(address, language))


@transaction.atomic
def withdraw_request(request: PrivacyRequest, *, by: Person) -> PrivacyRequest:
    """The person no longer asks."""
    request = _locked(request)
    step = REQUEST_FLOW.take("withdraw", request.state)
    require(by, step.permission, request)
    return _end(request, step.name, answer="", by=by)


def _end(
    request: PrivacyRequest, step: str, *, answer: str, by: Person, to: tuple[str, str] | None = None
) -> PrivacyRequest:
    request.state, request.ended_at = REQUEST_FLOW.steps[step].target, now()
    request.answer = answer.strip()
    request.answered_by = by if request.answer else None
    request.save(update_fields=["state", "ended_at", "answer", "answered_by"])
    journal.record(request, step, by=by)
    if request.answer:
        letters.send_answer(request, *(to or (request.person.email, request.person.language)))
    return request
