"""Published versions: loaded by the operator, published from a draft, taken back before their day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Refused
from pertvarka.frameworks import messages
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.dictionary import bring_definitions
from pertvarka.frameworks.models import Framework, FrameworkVersion, Withdrawal
from pertvarka.frameworks.problems import FrameworkError, Node, Problem
from pertvarka.frameworks.reading import SIZE_LIMIT, decoded, read, with_lines

DATA = Path(__file__).parent.parent / "data"


class Change(StrEnum):
    """What loading did."""

    CREATED = "created"
    NOTHING = "nothing"


@dataclass(frozen=True)
class Loaded:
    version: FrameworkVersion
    change: Change


def load(source: Path | str) -> Loaded:
    """Read, check and publish a framework; it becomes binding and immutable.

    source: a file, or the YAML itself. Loading the same content again does nothing.
    Raises FrameworkError with every problem found, and when the version is published with other content.
    """
    return publish_document(document_of(text_of(source) if isinstance(source, Path) else source))


def text_of(path: Path) -> str:
    """The text of a file; raises FrameworkError when it cannot be read, is too large or is not UTF-8."""
    try:
        with path.open("rb") as file:
            return decoded(file.read(SIZE_LIMIT + 1))
    except OSError as error:
        sentence = _("The file cannot be read: %(reason)s.") % {"reason": error.strerror}
        raise FrameworkError(Problem(sentence)) from error


def document_of(text: str) -> Node:
    """The complete, checked document of a framework's YAML.

    The figures that its indicators want are brought in from the dictionary with their definitions and units,
    unless the file carries them itself; so one hash covers everything that a reader is shown.
    Raises FrameworkError.
    """
    document = read(text)
    if "figures" not in document and "units" not in document:
        bring_definitions(document)
    if problems := problems_of(document):
        raise FrameworkError(*with_lines(problems, text))
    return document


@transaction.atomic
def publish_document(document: Node, *, by: Person | None = None, note: str = "") -> Loaded:
    """Publish a checked document under its own number and date; an act for the journal.

    Whoever calls this has checked who may; `by` is None for the operator's command.
    """
    framework = locked(document["id"])
    digest = content_hash(document)
    version = framework.versions.filter(version=document["version"]).first()
    if version and version.content_hash == digest:
        return Loaded(version, Change.NOTHING)
    if version:
        sentence = _("version %(number)s is already published with other content; raise the version")
        raise FrameworkError(Problem(sentence % {"number": version.version}))
    version = FrameworkVersion.objects.create(
        framework=framework,
        version=document["version"],
        in_force_from=date.fromisoformat(document["in_force_from"]),
        document=document,
        content_hash=digest,
        published_at=now(),
    )
    journal.record(version, "publish", by=by, note=note, details={"content_hash": digest})
    return Loaded(version, Change.CREATED)


def locked(code: str) -> Framework:
    """The framework with this code, made when it is new, locked until the transaction ends."""
    framework, _is_new = Framework.objects.get_or_create(code=code)
    return Framework.objects.select_for_update().get(pk=framework.pk)


@transaction.atomic
def withdraw(version: FrameworkVersion, *, reason: str, by: Person) -> Withdrawal:
    """Take a version back before it comes into force; its heads of centres are told.

    Raises Refused from its day on: somebody may have been evaluated by it.
    """
    locked(version.framework.code)
    require(by, "framework.publish", version)
    if version.in_force_from <= today():
        raise Refused(_("The version is already in force. Publish the next one instead."))
    if Withdrawal.objects.filter(version=version).exists():
        raise Refused(_("The version has already been withdrawn."))

    withdrawal = Withdrawal.objects.create(
        version=version, reason=reason, withdrawn_by=by, withdrawn_at=now()
    )
    journal.record(version, "withdraw", by=by, note=reason)
    messages.withdrawn(withdrawal)
    return withdrawal
