"""Certificates: numbered, typeset, sealed with the house's key and kept, once for each decision."""

import secrets
from io import BytesIO

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation import documents, queries
from pertvarka.accreditation import messages_decisions as messages
from pertvarka.accreditation.actions.decisions import locked_decision
from pertvarka.accreditation.actions.locking import Refused, refuse_if
from pertvarka.accreditation.models import Case, Certificate, Decision
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.typeset import seal
from pertvarka.frameworks.models import Procedure

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # none is mistaken for another, aloud or on paper
GROUPS, GROUP_LETTERS = 3, 4  # 60 bits: nobody finds a certificate by guessing


@transaction.atomic
def issue_certificate(decision: Decision, *, by: Person) -> Certificate:
    """Issue the certificate of a decision in force. Raises Refused when it is not, or without a key."""
    record = locked_decision(decision)
    require(by, "certificate.issue", record)
    if hasattr(record, "certificate"):
        raise StepNotAllowed("the certificate has been issued already")
    case = record.case
    if case is None:
        raise Refused(_("An order brought in from earlier records has a certificate of its own."))
    refuse_if(why_not_issue(record))
    number, code, moment = _next_number(case), new_code(), now()
    content = documents.certificate_content(record, case, number=number, code=code, issued_on=today())
    plain = documents.certificate_pdf(content, made_at=moment)
    sealed = seal.seal(plain, reason=number)
    kept = files.keep(BytesIO(sealed), name=f"{number}.pdf")
    certificate = Certificate.objects.create(
        decision=record,
        number=number,
        issued_on=today(),
        issued_by=by,
        issued_at=moment,
        code=code,
        content=content,
        file=kept.file,
        is_sealed=True,
    )
    details = {"number": number, "code": code, "sha256": kept.file.sha256}
    journal.record(case, "issue_certificate", by=by, details=details)
    messages.certificate_issued(certificate)
    return certificate


def why_not_issue(decision: Decision) -> str | None:
    """Why no certificate can be issued for a decision now; None when it can."""
    if not seal.has_key():
        return _("The system has no key to seal certificates with, so none is issued. Tell the operator.")
    if hasattr(decision, "corrected_by"):
        return _("This order has been corrected: issue the certificate of the later one.")
    if not queries.standing_of_decision(decision).is_in_force:
        return _("A certificate is issued for an accreditation in force, and this one is not in force today.")
    return None


def new_code() -> str:
    """A code nobody guesses, in groups that are read aloud: K7PT-4M2Q-9XWD."""
    return "-".join("".join(secrets.choice(LETTERS) for _n in range(GROUP_LETTERS)) for _g in range(GROUPS))


def _next_number(case: Case) -> str:
    """The next number of the procedure, as its pattern writes it; without gaps, whatever the year."""
    procedure = Procedure.objects.select_for_update().get(pk=case.procedure_version.procedure_id)
    issued = Certificate.objects.filter(decision__case__procedure_version__procedure=procedure).count()
    return case.procedure.certificate_number.format(number=issued + 1, year=today().year)
