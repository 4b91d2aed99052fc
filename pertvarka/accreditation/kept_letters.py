"""Letters about steps of a case: written from a template, previewed in a rehearsal, kept with the case.

A template is a letter's subject, {{ person.salutation }}, its body, and {{ link }}. Greeting and link are
each reader's own; so what is previewed and changed is subject and body, once in each language.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from pertvarka.accreditation.models import Case, KeptLetter
from pertvarka.directory.models import Person
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox.letters import attached

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)
NOBODY = {"salutation": "", "greeting": ""}  # in whose place a letter is read before it has a reader


@dataclass(frozen=True)
class Words:
    """What a letter says in one language, without greeting and link."""

    subject: str
    body: str


@dataclass(frozen=True)
class Enclosure:
    """A paper that goes with a letter, in one language. address: where its readers find it here."""

    name: str
    address: str
    content: bytes  # PDF

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)

    @property
    def as_kept(self) -> dict[str, Any]:
        """What the case keeps of it; the paper itself lies where its address leads."""
        told = {"name": self.name, "address": self.address, "size": self.size}
        return {**told, "sha256": sha256(self.content).hexdigest()}


@dataclass(frozen=True)
class Letter:
    """A letter of a step: its words in each language, and those who get it, each in their own.

    enclose: the papers that go with it, in the active language.
    """

    name: str
    words: Mapping[str, Words]
    people: tuple[Person, ...]
    enclose: Callable[[], list[Enclosure]] = list
    _enclosed: dict[str, list[Enclosure]] = field(default_factory=dict)

    def enclosed(self, language: str) -> list[Enclosure]:
        """The papers in a language, made when first asked for: typesetting takes its time."""
        if language not in self._enclosed:
            with translation.override(language):
                self._enclosed[language] = self.enclose()
        return self._enclosed[language]


@dataclass
class Stage:
    """A step being taken by somebody: the words they have changed, and the letters written so far."""

    by: Person | None = None
    changed: Mapping[tuple[str, str], Words] = field(default_factory=dict)  # by letter and language
    letters: list[Letter] = field(default_factory=list)


_stage: ContextVar[Stage | None] = ContextVar("stage", default=None)


@contextmanager
def with_words(
    changed: Mapping[tuple[str, str], Words] | None = None, *, by: Person | None = None
) -> Iterator[Stage]:
    """Let the letters written inside say these words instead of their templates', and be sent by somebody."""
    stage = Stage(by, changed or {})
    token = _stage.set(stage)
    try:
        yield stage
    finally:
        _stage.reset(token)


class _CurtainError(Exception):
    """The rehearsal is over."""


def rehearse(act: Callable[[], object]) -> list[Letter]:
    """The letters that an act would send; nothing it does stays. Whatever it raises is raised."""
    with with_words() as stage:
        try:
            with transaction.atomic():
                act()
                raise _CurtainError
        except _CurtainError:
            return stage.letters


def write(
    case: Case,
    name: str,
    people: Iterable[Person],
    *,
    enclose: Callable[[], list[Enclosure]] = list,
    **context: Any,
) -> None:
    """Send a letter about a step to each of these people in their language, and keep it with the case.

    name: of the template in accreditation/letters/. enclose: see Letter. The moment keeps letters about a
    repeated step apart.
    """
    stage = _stage.get() or Stage()
    words = {
        language: stage.changed.get((name, language)) or _written(case, name, language, context)
        for language in LANGUAGES
    }
    letter = Letter(name, words, tuple(dict.fromkeys(people)), enclose)
    stage.letters.append(letter)
    for person in letter.people:
        _send(case, letter, person, stage.by)


def _written(case: Case, name: str, language: str, context: dict[str, Any]) -> Words:
    """What the template says in a language."""
    place = {"case": case, "organisation": case.organisation, "person": NOBODY, "link": ""}
    with translation.override(language):
        text = render_to_string(f"accreditation/letters/{name}.txt", {**context, **place}).strip()
    subject, _break, body = text.partition("\n")
    return Words(" ".join(subject.split()), body.strip())


def _send(case: Case, letter: Letter, person: Person, by: Person | None) -> None:
    moment, words = now(), letter.words[person.language]
    enclosed = letter.enclosed(person.language)
    with translation.override(person.language):
        link = settings.SITE_URL + reverse("accreditation:case", kwargs={"number": case.pk})
        text = f"{person.salutation}\n\n{words.body}\n\n{link}\n"
    key = f"accreditation:{case.pk}:{letter.name}:{person.pk}:{moment:%Y%m%dT%H%M%S%f}"
    files = [attached(each.name, each.content, "application/pdf") for each in enclosed]
    outbox.letter(to=person.email, subject=words.subject, text=text, key=key, attachments=files)
    KeptLetter.objects.create(
        case=case,
        step=letter.name,
        person=person,
        language=person.language,
        subject=words.subject,
        text=text,
        enclosed=[each.as_kept for each in enclosed],
        sent_by=by,
        sent_at=moment,
    )
