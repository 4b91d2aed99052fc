"""Publishing an order's copy in which personal data are struck out; the original never leaves the house."""

from typing import IO

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import people
from pertvarka.accreditation.rules import struck_out
from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files import places
from pertvarka.foundation.files.models import Reading, StoredFile
from pertvarka.foundation.files.texts import Behind, behind_pages
from pertvarka.foundation.flow import Refused, refuse_if

PDF = "application/pdf"


class LookFirst(Refused):
    """A person must look through the copy and say so, because the house found names or could not read it."""


@transaction.atomic
def publish_copy(
    decision: Decision, *, file: IO[bytes], name: str, is_looked_through: bool, by: Person
) -> Decision:
    """Publish the copy in the place of an earlier one.

    is_looked_through: somebody has read it and answers for what it names. Raises Refused for anything but a
    PDF without personal codes, earlier versions and files in it, LookFirst when it names people of the case,
    says who wrote it, or cannot be read.
    """
    decision = Decision.objects.select_for_update(of=("self",)).get(pk=decision.pk)
    require(by, "decision.strike_out", decision)
    kept = files.keep(file, name=name)
    refuse_if(_why_not(decision, kept.file))
    copy = files.read(kept.file)
    behind = behind_pages(places.kept(copy.sha256)) if copy.is_served else None
    refuse_if(_why_never(copy, behind))
    if not is_looked_through and (doubt := _doubt(decision, copy, behind)):
        raise LookFirst(doubt)
    replaced = decision.public_file
    decision.public_file, decision.public_file_name = copy, kept.name
    decision.save(update_fields=["public_file", "public_file_name"])
    if replaced and replaced != copy:
        files.release(replaced)
    details = {"sha256": copy.sha256, "looked_through": is_looked_through}
    journal.record(decision, "publish_copy", by=by, details=details)
    attest(decision)
    return decision


def _why_not(decision: Decision, file: StoredFile) -> str | None:
    if file.media_type != PDF:
        return _("Only a PDF is published. Save the copy as PDF.")
    if file.sha256 == decision.order_file_id:
        return _("This is the original itself. Send the copy in which personal data are struck out.")
    return None


def _why_never(copy: StoredFile, behind: Behind | None) -> str | None:
    """What nobody may answer for: a personal code, and what is hidden behind the pages."""
    if struck_out.personal_codes_in(copy.text) or (behind and struck_out.personal_codes_in(behind.text)):
        return _(
            "A personal code stands in the copy. Strike it out so that it cannot be copied, and send it anew."
        )
    if behind and behind.is_layered:
        return _(
            "Earlier versions or removed pages are still in the file, and so is what was struck out. "
            "Print the copy into a new PDF and send that."
        )
    if behind and behind.has_files:
        return _("Other files are attached inside the PDF. Print the copy into a new PDF and send that.")
    return None


def _doubt(decision: Decision, copy: StoredFile, behind: Behind | None) -> str | None:
    """Why a person must look first, or None."""
    if copy.reading != Reading.READ or not copy.text.strip() or behind is None:
        return _("The text of the copy cannot be read, so it was not searched. Look through every page.")
    surnames = people.surnames_of(decision)
    if named := struck_out.surnames_in(copy.text, surnames):
        return _("The copy seems to name: %(names)s. Strike them out, or say that they may be public.") % {
            "names": ", ".join(named)
        }
    if hidden := behind.author or ", ".join(struck_out.surnames_in(behind.text, surnames)):
        return _(
            "The properties, notes or hidden texts of the file seem to name: %(names)s. "
            "Remove them, or say that they may be public."
        ) % {"names": hidden}
    return None
