"""Drafts: started, changed part by part, undone, replaced from a file, discarded, published."""

from copy import deepcopy
from datetime import date, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.frameworks import dates, messages
from pertvarka.frameworks.actions.versions import document_of, locked, publish_document
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.dictionary import bring_definitions
from pertvarka.frameworks.models import Act, Draft, FrameworkVersion, Revision
from pertvarka.frameworks.parts import Part, moved, possible_parents
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.queries import codes_ever_given, latest_version
from pertvarka.frameworks.shapes import flat
from pertvarka.frameworks.states import DRAFT_FLOW

ONE_SITTING = timedelta(minutes=10)  # changes of one person to one part within it are one revision


@transaction.atomic
def start_draft(version: FrameworkVersion, *, title: str, note: str = "", by: Person) -> Draft:
    """A working copy of a published version, with the figures' definitions of today."""
    require(by, "framework.draft")
    document = _next_of(version)
    draft = Draft.objects.create(
        framework=version.framework,
        based_on=version,
        title=title,
        note=note,
        author=by,
        started_at=now(),
    )
    return _started(draft, document, Act.START, by)


@transaction.atomic
def start_draft_from_file(text: str, *, title: str, note: str = "", by: Person | None) -> Draft:
    """A draft of what a YAML text says; it is compared with the framework's last version.

    `by` is None for the operator's command. Raises FrameworkError for a text that is not a sound framework.
    """
    if by:
        require(by, "framework.draft")
    document = document_of(text)
    framework = locked(document["id"])
    draft = Draft.objects.create(
        framework=framework,
        based_on=latest_version(framework.code),
        title=title,
        note=note,
        author=by,
        started_at=now(),
    )
    return _started(draft, document, Act.REPLACE, by)


def _next_of(version: FrameworkVersion) -> Node:
    """The version's document as the next one begins: nothing has moved yet, definitions are today's."""
    document = deepcopy(version.document)
    document["version"] = version.version + 1
    for group in document["groups"]:
        for area in group["areas"]:
            for node in (area, *area["indicators"]):
                node.pop("formerly", None)
    bring_definitions(document, anew=True)
    return document


def _started(draft: Draft, document: Node, act: Act, by: Person | None) -> Draft:
    Revision.objects.create(
        draft=draft, number=0, document=document, act=act, made_by=by, made_at=draft.started_at
    )
    journal.record(draft, "start", by=by, note=draft.note)
    return draft


def _locked(draft: Draft) -> Draft:
    """The row, locked until the transaction ends."""
    return (
        Draft.objects.select_for_update(of=("self",)).select_related("framework", "based_on").get(pk=draft.pk)
    )


def _open_to(draft: Draft, by: Person) -> Draft:
    """The draft locked, still open, and this person may change it."""
    record = _locked(draft)
    require(by, "framework.draft", record)
    if not record.is_open:
        raise StepNotAllowed(f"cannot change a draft that is {record.state}")
    return record


@transaction.atomic
def edit(
    draft: Draft, part: Part, value: Node, *, seen: str, by: Person, written: Node | None = None
) -> Draft:
    """Put a value into a part of the draft; the same content changes nothing.

    seen: the fingerprint of the part as it was shown to them. written: what they had written before a button
    rearranged it; an autosave may have brought it already.
    Raises versions.ChangedMeanwhile when the part holds other words by now.
    """
    record = _open_to(draft, by)
    before = record.document
    kept = part.written(before)
    if versions.is_overwriting(seen, kept=kept, wanted=flat(part.shape, written or value)):
        last = record.current
        raise versions.ChangedMeanwhile(kept, last.made_by.full_name if last.made_by else "", last.made_at)
    after = part.put(before, value, taken=codes_ever_given(record.framework))
    return _kept(record, after, Act.EDIT, part.address, by) if after != before else record


@transaction.atomic
def move(draft: Draft, code: str, *, to: str, at: int, by: Person) -> str:
    """Put an area into another group, or an indicator into another area; answers with its new code.

    at: the revision that the person saw. Raises Refused when another has been made since.
    """
    record = _open_to(draft, by)
    if record.revision != at:
        raise Refused(_("The draft has changed meanwhile, so nothing was moved. Look at it and try again."))
    if to not in {parent["code"] for parent in possible_parents(record.document, code)}:
        raise Refused(_("Choose where to move it."))
    document, new = moved(record.document, code, to, taken=codes_ever_given(record.framework))
    _kept(record, document, Act.MOVE, new, by)
    return new


def _kept(draft: Draft, document: Node, act: Act, part: str, by: Person) -> Draft:
    """The draft with this document as its newest revision; what was undone before is dropped."""
    last = draft.current
    if not _is_one_sitting(last, act, part, by):
        draft.revisions.filter(number__gt=draft.revision).delete()
        draft.revision += 1
        draft.save(update_fields=["revision"])
        last = Revision(draft=draft, number=draft.revision, act=act, part=part, made_by=by)
        journal.record(draft, act, by=by, details={"part": part} if part else None)
    last.document, last.made_at = document, now()
    last.save()
    del draft.current
    return draft


def _is_one_sitting(last: Revision, act: Act, part: str, by: Person) -> bool:
    """Whether a change only goes on with the last one: autosaves and second thoughts are no new revision."""
    same = (last.act, last.part, last.made_by_id) == (act, part, by.pk) and act == Act.EDIT
    is_newest = not last.draft.revisions.filter(number__gt=last.number).exists()
    return same and is_newest and now() - last.made_at < ONE_SITTING


@transaction.atomic
def undo(draft: Draft, *, at: int, by: Person) -> Draft:
    """Go back to the revision before number `at`, which the person saw as the last.

    Raises Refused when another revision has been made since, or there is none to undo.
    """
    return _turned(draft, at=at, to=at - 1, act="undo", by=by)


@transaction.atomic
def redo(draft: Draft, *, at: int, by: Person) -> Draft:
    """Take up again the revision after number `at`, which had been undone."""
    return _turned(draft, at=at, to=at + 1, act="redo", by=by)


def _turned(draft: Draft, *, at: int, to: int, act: str, by: Person) -> Draft:
    record = _open_to(draft, by)
    if record.revision != at:
        raise Refused(_("The draft has changed meanwhile, so nothing was undone. Look at it and try again."))
    if not record.revisions.filter(number=to).exists():
        raise Refused(_("There is nothing more to undo."))
    record.revision = to
    record.save(update_fields=["revision"])
    journal.record(record, act, by=by, details={"revision": to})
    return record


@transaction.atomic
def replace_from_file(draft: Draft, text: str, *, at: int, by: Person) -> Draft:
    """Make the draft what a YAML text of the same framework says; it can be undone.

    at: the revision that the person saw. Raises FrameworkError for an unsound text, Refused for another
    framework or when the draft has changed meanwhile.
    """
    record = _open_to(draft, by)
    if record.revision != at:
        raise Refused(_("The draft has changed meanwhile. Look at it and choose the file again."))
    document = document_of(text)
    if document["id"] != record.framework.code:
        raise Refused(_("The file is of another framework: %(code)s.") % {"code": document["id"]})
    return _kept(record, document, Act.REPLACE, "", by) if document != record.document else record


@transaction.atomic
def describe_draft(draft: Draft, *, title: str, note: str, by: Person) -> Draft:
    """Change the draft's name and the note of what it changes."""
    record = _open_to(draft, by)
    record.title, record.note = title, note
    record.save(update_fields=["title", "note"])
    journal.record(record, "describe", by=by, note=note)
    return record


@transaction.atomic
def discard(draft: Draft, *, by: Person) -> Draft:
    """Put the draft away; it can be taken up again."""
    return _step(draft, "discard", by)


@transaction.atomic
def take_up_again(draft: Draft, *, by: Person) -> Draft:
    """Go on with a draft that was put away."""
    return _step(draft, "take_up_again", by)


def _step(draft: Draft, name: str, by: Person) -> Draft:
    record = _locked(draft)
    step = DRAFT_FLOW.take(name, record.state)
    require(by, step.permission, record)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    return record


@transaction.atomic
def publish_draft(
    draft: Draft, *, at: int, in_force_from: date, reason: str, tells_heads: bool, by: Person
) -> FrameworkVersion:
    """Publish the draft as the framework's next version, in force from a day.

    at: the revision that the person read; reason: why one who wrote the draft publishes it too, else empty.
    Raises Refused with what has to be done first.
    """
    record = _locked(draft)
    step = DRAFT_FLOW.take("publish", record.state)
    require(by, step.permission, record)
    locked(record.framework.code)
    last = latest_version(record.framework.code)
    if record.revision != at:
        raise Refused(_("The draft has changed since you read it. Read it again, then publish it."))
    if problem := dates.why_not_in_force_from(in_force_from, last=last, on=today()):
        raise Refused(problem)
    if not reason and by.pk in writers_of(record):
        raise Refused(_("You wrote in this draft yourself. Say why nobody else publishes it."))
    document = record.document | {
        "version": record.framework.next_number,
        "in_force_from": in_force_from.isoformat(),
    }
    if problems_of(document):
        raise Refused(_("The draft is not finished: mend what the check lists, then publish it."))

    version = publish_document(document, by=by, note=reason).version
    record.state, record.version = step.target, version
    record.save(update_fields=["state", "version"])
    journal.record(record, step.name, by=by, note=reason, details={"version": version.version})
    if tells_heads:
        messages.published(version, record)
    return version


def writers_of(draft: Draft) -> set[int]:
    """The people whose changes the draft holds, by number; who copied a version wrote nothing yet."""
    made = draft.revisions.filter(number__lte=draft.revision).exclude(act=Act.START)
    return set(made.exclude(made_by=None).values_list("made_by", flat=True))
