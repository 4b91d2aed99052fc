"""The only writers of frameworks: load a file, publish what it says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.foundation.clock import now
from pertvarka.foundation.journal import actions as journal
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.models import Framework, FrameworkVersion, Status
from pertvarka.frameworks.problems import FrameworkError, Problem
from pertvarka.frameworks.reading import SIZE_LIMIT, decoded, read, with_lines

DATA = Path(__file__).parent / "data"
FIGURES = DATA / "figures.yaml"


class Change(StrEnum):
    """What loading did."""

    CREATED = "created"
    REPLACED = "replaced"  # a draft got other content
    PUBLISHED = "published"  # a draft became binding
    NOTHING = "nothing"


@dataclass(frozen=True)
class Loaded:
    version: FrameworkVersion
    change: Change


def load(source: Path | str, *, publish: bool) -> Loaded:
    """Read, check and keep a framework; with `publish` it becomes binding and immutable.

    source: a file, or the YAML itself. Loading the same content again does nothing.
    Raises FrameworkError with every problem found, and when the version is published with other content.
    """
    text = _text_of(source) if isinstance(source, Path) else source
    return keep(document_of(text), publish=publish)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return decoded(file.read(SIZE_LIMIT + 1))
    except OSError as error:
        sentence = _("The file cannot be read: %(reason)s.") % {"reason": error.strerror}
        raise FrameworkError(Problem(sentence)) from error


def document_of(text: str) -> dict[str, Any]:
    """The complete, checked document of a framework's YAML.

    The figures that its indicators want are brought in from figures.yaml with their definitions and units,
    unless the file carries them itself; so one hash covers everything that a reader is shown.
    Raises FrameworkError.
    """
    document = read(text)
    if "figures" not in document and "units" not in document:
        document |= _figures_wanted_by(document)
    if problems := problems_of(document):
        raise FrameworkError(*with_lines(problems, text))
    return document


def _figures_wanted_by(document: dict[str, Any]) -> dict[str, Any]:
    """Definitions and units of the figures named anywhere in the document, in the order of their keys.

    The document is not checked yet, so only what has the expected shape is looked at.
    """
    dictionary = read(FIGURES.read_text(encoding="utf-8"))
    wanted = {
        key
        for group in _mappings(document.get("groups"))
        for area in _mappings(group.get("areas"))
        for indicator in _mappings(area.get("indicators"))
        for key in _list(indicator.get("figures"))
        if isinstance(key, str)
    }
    figures = sorted(
        (each for each in dictionary["figures"] if each["key"] in wanted), key=lambda each: each["key"]
    )
    units = {each["unit"] for each in figures}
    return {"figures": figures, "units": [each for each in dictionary["units"] if each["code"] in units]}


def _mappings(value: object) -> list[dict[str, Any]]:
    return [each for each in _list(value) if isinstance(each, dict)]


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


@transaction.atomic
def keep(document: dict[str, Any], *, publish: bool) -> Loaded:
    """Keep a checked document as its framework's version; publishing it is an act for the journal."""
    framework, _created = Framework.objects.get_or_create(code=document["id"])
    framework = Framework.objects.select_for_update().get(pk=framework.pk)
    digest = content_hash(document)
    version = framework.versions.filter(version=document["version"]).first()
    if version and version.content_hash == digest and (version.status == Status.PUBLISHED or not publish):
        return Loaded(version, Change.NOTHING)
    if version and version.status == Status.PUBLISHED:
        sentence = _("version %(number)s is already published with other content; raise the version")
        raise FrameworkError(Problem(sentence % {"number": version.version}))
    change = Change.CREATED if version is None else Change.PUBLISHED if publish else Change.REPLACED
    version = version or FrameworkVersion(framework=framework, version=document["version"])
    version.in_force_from = date.fromisoformat(document["in_force_from"])
    version.document = document
    version.content_hash = digest
    if publish:
        version.status = Status.PUBLISHED
        version.published_at = now()
    version.save()
    if publish:
        journal.record(version, "publish", by=None, details={"content_hash": digest})
    return Loaded(version, change)
