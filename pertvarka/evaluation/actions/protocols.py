"""The protocol of the visit: written by the panel, signed by all of it, signed anew when it is changed."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import messages_visit, queries
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import Refused
from pertvarka.evaluation.external_states import TAKES_PROTOCOL
from pertvarka.evaluation.models import EarlierProtocol, ExternalEvaluation, Protocol, ProtocolSignature
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import now


@transaction.atomic
def write_protocol(evaluation: ExternalEvaluation, *, text: str, seen: str, by: Person) -> Protocol:
    """Write the protocol. A text that somebody has signed is kept, and the new one is the next edition.

    seen: the fingerprint of what the writer began with. Raises ChangedMeanwhile when another of the panel
    has written since.
    """
    record = locked_in(evaluation, TAKES_PROTOCOL, "protocol.sign", by)
    protocol = queries.visits.protocol_of(record) or Protocol(evaluation=record)
    kept = queries.visits.words_of_protocol(protocol)
    if versions.is_overwriting(seen, kept=kept, wanted={"text": text}):
        raise versions.ChangedMeanwhile(kept, protocol.written_by.full_name, protocol.written_at)
    if protocol.text == text:  # a second click
        return protocol
    signed = protocol.signed_by if protocol.pk else []
    if signed:
        _keep_signed(protocol)
    protocol.text, protocol.written_by, protocol.written_at = text, by, now()
    protocol.save()
    journal.record(record, "write_protocol", by=by, details={"edition": protocol.edition})
    messages_visit.protocol_changed(record, [signature.member for signature in signed], by)
    return protocol


def _keep_signed(protocol: Protocol) -> None:
    """Put the signed edition aside as it is, and begin the next one."""
    EarlierProtocol.objects.create(
        protocol=protocol,
        edition=protocol.edition,
        text=protocol.text,
        written_by=protocol.written_by,
        written_at=protocol.written_at,
    )
    protocol.edition += 1


@transaction.atomic
def sign_protocol(evaluation: ExternalEvaluation, *, seen: str, by: Person) -> ProtocolSignature:
    """Stand by the text that one has read. seen: its fingerprint; another text is refused."""
    record = locked_in(evaluation, TAKES_PROTOCOL, "protocol.sign", by)
    protocol = queries.visits.protocol_of(record)
    if protocol is None:
        raise Refused(_("There is no protocol to sign yet."))
    if versions.fingerprint(queries.visits.words_of_protocol(protocol)) != seen:
        raise Refused(_("The protocol was changed meanwhile. Read it again, then sign."))
    signature, is_new = ProtocolSignature.objects.get_or_create(
        protocol=protocol,
        member=record.member_of(by),
        edition=protocol.edition,
        defaults={"signed_at": now()},
    )
    if is_new:
        journal.record(record, "sign_protocol", by=by, details={"edition": protocol.edition})
    return signature
