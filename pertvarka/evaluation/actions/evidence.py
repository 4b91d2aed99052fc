"""A centre's evidence: added, revised, described, withdrawn, deleted, erased."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import IO, Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation.actions.dossiers import remove_dossiers_of
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.models import Codes, Evidence, EvidenceKind, EvidenceRevision
from pertvarka.evaluation.models.evidence import TITLE_LETTERS
from pertvarka.foundation import journal, outbox, searching, versions
from pertvarka.foundation.clock import now
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files.names import stem


@dataclass(frozen=True)
class Description:
    """How a piece is described; an empty title means that the file's name is one."""

    year_from: int
    year_until: int
    title: str = ""
    description: str = ""
    tags: tuple[str, ...] = ()

    @classmethod
    def of(cls, evidence: Evidence) -> "Description":
        """How a piece is described now."""
        years = evidence.year_from, evidence.year_until
        return cls(*years, evidence.title, evidence.description, tuple(evidence.tags))

    @property
    def words(self) -> dict[str, str]:
        """The same field by field, as forms show it."""
        return {
            "title": self.title,
            "year_from": str(self.year_from),
            "year_until": str(self.year_until) if self.year_until != self.year_from else "",
            "description": self.description,
            "tags": ", ".join(self.tags),
        }


@dataclass(frozen=True)
class Added:
    """A piece, and whether it is new: the same content is not kept twice in one library."""

    evidence: Evidence
    is_new: bool


# --- Adding -----------------------------------------------------------------------------------------------


@transaction.atomic
def add_file(
    organisation: Organisation, *, file: IO[bytes], name: str, description: Description, by: Person
) -> Added:
    """Keep a file as evidence; when the library has it already, that piece is given instead.

    Raises files' Refused or NotKept with the reason in words.
    """
    require(by, "evidence.add", organisation)
    kept = files.keep(file, name=name)
    known = Evidence.objects.filter(
        organisation=organisation, revisions__file=kept.file, revisions__erased_at=None
    ).first()
    if known:
        return Added(known, is_new=False)
    evidence = _added(organisation, EvidenceKind.FILE, description, stem(kept.name), by)
    _revised(evidence, by=by, file=kept.file, file_name=kept.name)
    return Added(evidence, is_new=True)


@transaction.atomic
def add_link(organisation: Organisation, *, address: str, description: Description, by: Person) -> Added:
    """Keep an address as evidence; when the library has it already, that piece is given instead."""
    require(by, "evidence.add", organisation)
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation.pk)
    known = Evidence.objects.filter(organisation=organisation, current__address=address).first()
    if known:
        return Added(known, is_new=False)
    evidence = _added(organisation, EvidenceKind.LINK, description, address, by)
    _revised(evidence, by=by, address=address)
    return Added(evidence, is_new=True)


@transaction.atomic
def add_note(
    organisation: Organisation,
    *,
    text: str,
    description: Description,
    codes: str = Codes.NONE,
    by: Person,
) -> Added:
    """Keep a text as evidence; when the library has it already, that piece is given instead."""
    require(by, "evidence.add", organisation)
    Organisation.objects.select_for_update(no_key=True).get(pk=organisation.pk)
    known = Evidence.objects.filter(organisation=organisation, current__text=text).first()
    if known:
        return Added(known, is_new=False)
    evidence = _added(organisation, EvidenceKind.NOTE, description, text.partition("\n")[0], by)
    _revised(evidence, by=by, text=text, codes=codes)
    return Added(evidence, is_new=True)


def _added(
    organisation: Organisation, kind: str, description: Description, usual_title: str, by: Person
) -> Evidence:
    evidence = Evidence.objects.create(
        organisation=organisation,
        kind=kind,
        title=(description.title or usual_title)[:TITLE_LETTERS],
        description=description.description,
        tags=list(description.tags),
        year_from=description.year_from,
        year_until=description.year_until,
        added_by=by,
        added_at=now(),
    )
    journal.record(evidence, "add", by=by, details={"kind": str(kind)})
    return evidence


def _revised(evidence: Evidence, *, by: Person, **content: Any) -> EvidenceRevision:
    """Write the next revision and make it the current one; a file is examined after the commit."""
    number = evidence.current.number + 1 if evidence.current else 1
    revision = EvidenceRevision.objects.create(
        evidence=evidence, number=number, made_by=by, made_at=now(), **content
    )
    evidence.current = revision
    evidence.save(update_fields=["current"])
    index(evidence)
    if revision.file_id:
        outbox.enqueue("evaluation.examine_evidence", {"revision": revision.pk}, key=str(revision.pk))
    return revision


def index(evidence: Evidence) -> None:
    """Write down what a piece is found by: its title, then what describes it, then what stands in it."""
    revision = evidence.current
    inside = [revision.file_name, revision.address, revision.text] if revision else []
    if revision and revision.file and not revision.is_held:
        inside.append(revision.file.text)
    Evidence.objects.filter(pk=evidence.pk).update(
        words=searching.vector(
            A=evidence.title, B=" ".join([evidence.description, *evidence.tags]), C=" ".join(inside)
        )
    )


# --- Changing ---------------------------------------------------------------------------------------------


def locked_piece(evidence: Evidence, permission: str, by: Person) -> Evidence:
    """The piece, locked until the transaction ends; raises PermissionDenied."""
    found = (
        Evidence.objects.select_for_update(of=("self",))
        .select_related("organisation", "current__file")
        .get(pk=evidence.pk)
    )
    require(by, permission, found)
    return found


@transaction.atomic
def revise_file(evidence: Evidence, *, file: IO[bytes], name: str, by: Person) -> EvidenceRevision:
    """Keep a newer file; raises Refused, of this room or of files', and NotKept."""
    evidence = locked_piece(evidence, "evidence.change", by)
    kept = files.keep(file, name=name)
    _refuse_the_same(evidence, file_id=kept.file.pk)
    return _noted(_revised(evidence, by=by, file=kept.file, file_name=kept.name), by)


@transaction.atomic
def revise_link(evidence: Evidence, *, address: str, by: Person) -> EvidenceRevision:
    """Keep a newer address."""
    evidence = locked_piece(evidence, "evidence.change", by)
    _refuse_the_same(evidence, address=address)
    return _noted(_revised(evidence, by=by, address=address), by)


@transaction.atomic
def revise_note(
    evidence: Evidence, *, text: str, codes: str = Codes.NONE, by: Person, seen: str | None = None
) -> EvidenceRevision:
    """Keep a newer text. seen: as for describe_evidence."""
    evidence = locked_piece(evidence, "evidence.change", by)
    _refuse_to_cover(evidence.current, text, seen)
    _refuse_the_same(evidence, text=text)
    return _noted(_revised(evidence, by=by, text=text, codes=codes), by)


def _refuse_to_cover(current: EvidenceRevision | None, text: str, seen: str | None) -> None:
    """Raise ChangedMeanwhile when somebody has written a newer note since the writer began."""
    kept = {"text": current.text if current else ""}
    if current and seen is not None and versions.is_overwriting(seen, kept=kept, wanted={"text": text}):
        raise versions.ChangedMeanwhile(kept, current.made_by.full_name, current.made_at)


def _refuse_the_same(evidence: Evidence, **content: Any) -> None:
    """A second press of the button makes no revision."""
    if all(getattr(evidence.current, name) == value for name, value in content.items()):
        raise Refused(_("This is the same as the present revision, so nothing was changed."))


def _noted(revision: EvidenceRevision, by: Person) -> EvidenceRevision:
    journal.record(revision.evidence, "revise", by=by, details={"revision": revision.number})
    return revision


@transaction.atomic
def describe_evidence(
    evidence: Evidence, *, description: Description, by: Person, seen: str | None = None
) -> Evidence:
    """Change title, description, tags and years.

    seen: the fingerprint of what the writer began with; raises ChangedMeanwhile when that has changed since.
    """
    evidence = locked_piece(evidence, "evidence.change", by)
    kept = Description.of(evidence).words
    if seen is not None and versions.is_overwriting(seen, kept=kept, wanted=description.words):
        last = journal.entries_about(evidence).filter(act__in=["add", "describe"])[0]
        raise versions.ChangedMeanwhile(kept, last.actor, last.at)
    evidence.title, evidence.description = description.title, description.description
    evidence.tags = list(description.tags)
    evidence.year_from, evidence.year_until = description.year_from, description.year_until
    evidence.save()
    index(evidence)
    journal.record(evidence, "describe", by=by)
    return evidence


@transaction.atomic
def withdraw_evidence(evidence: Evidence, *, by: Person) -> Evidence:
    """Offer the piece for new use no more; where it is used it stays."""
    evidence = locked_piece(evidence, "evidence.change", by)
    if evidence.withdrawn_at is None:
        evidence.withdrawn_at = now()
        evidence.save(update_fields=["withdrawn_at"])
        journal.record(evidence, "withdraw", by=by)
    return evidence


@transaction.atomic
def offer_evidence_again(evidence: Evidence, *, by: Person) -> Evidence:
    """Undo a withdrawal."""
    evidence = locked_piece(evidence, "evidence.change", by)
    if evidence.withdrawn_at is not None:
        evidence.withdrawn_at = None
        evidence.save(update_fields=["withdrawn_at"])
        journal.record(evidence, "offer_again", by=by)
    return evidence


# --- Taking away ------------------------------------------------------------------------------------------


@transaction.atomic
def delete_evidence(evidence: Evidence, *, by: Person) -> None:
    """Delete a piece that serves nothing and stands in no approved report."""
    evidence = locked_piece(evidence, "evidence.change", by)
    refuse_if(why_not_delete_evidence(evidence))
    revisions = list(evidence.revisions.select_related("file"))
    journal.record(evidence, "delete", by=by)
    evidence.current = None
    evidence.save(update_fields=["current"])
    evidence.delete()
    _release(revisions)


def why_not_delete_evidence(evidence: Evidence) -> str | None:
    """Why a piece stays, or None when it may be deleted."""
    if evidence.revisions.filter(is_reported=True).exists():
        return _("An approved report lists this evidence, so it stays. You can withdraw it from new use.")
    if evidence.uses.exists():
        return _("This evidence is in use. Take it off the indicators first, or withdraw it from new use.")
    return None


@transaction.atomic
def erase_revision(revision: EvidenceRevision, *, reason: str, by: Person) -> EvidenceRevision:
    """Erase what a revision said, for example personal data; that it was, by whom and why stays.

    What an approved report lists only the head may erase.
    """
    permission = "evidence.erase" if revision.is_reported else "evidence.change"
    evidence = locked_piece(revision.evidence, permission, by)
    revision = EvidenceRevision.objects.select_related("file").get(pk=revision.pk)
    if revision.is_erased:  # a second press of the button
        return revision
    file = revision.file
    revision.file, revision.file_name, revision.address, revision.text = None, "", "", ""
    revision.erased_at, revision.erased_by, revision.erased_reason = now(), by, reason
    revision.save()
    if evidence.current_id == revision.pk:
        evidence.current = revision
        index(evidence)
    journal.record(evidence, "erase", by=by, note=reason, details={"revision": revision.number})
    if file:
        files.release(file)
    remove_dossiers_of(evidence.organisation)
    return revision


def _release(revisions: Iterable[EvidenceRevision]) -> None:
    """Let go of the files, each content once; in a fixed order, for each is locked."""
    contents = {revision.file.pk: revision.file for revision in revisions if revision.file}
    for _sha256, file in sorted(contents.items()):
        files.release(file)
