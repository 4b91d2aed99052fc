"""Letters about steps: written from a template, previewed in a rehearsal, sent as they were last seen.

A template is a letter's subject, {{ person.salutation }}, its body, and {{ link }}. Greeting and link are
each reader's own; so what is previewed and changed is subject and body, once in each language.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation

from pertvarka.directory.models import Person
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox.letters import attached
from pertvarka.foundation.outbox.queries import knows_letter

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
    content: bytes
    mimetype: str = "application/pdf"

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.content)

    @property
    def as_kept(self) -> dict[str, Any]:
        """What is kept of it; the paper itself lies where its address leads."""
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


@dataclass(frozen=True)
class SentLetter:
    """A letter as one person gets it. by: who has seen it before it left, if anybody."""

    name: str
    person: Person
    subject: str
    text: str
    enclosed: list[Enclosure]
    by: Person | None
    at: datetime


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
    template: str,
    people: Iterable[Person],
    context: Mapping[str, Any],
    *,
    name: str,
    key: str,
    page: str,
    enclose: Callable[[], list[Enclosure]] = list,
    once_for: str = "",
) -> list[SentLetter]:
    """Send a letter about a step to each of these people in their language.

    key: of the record and the step. page: the address to which the letter leads. enclose: see Letter.
    once_for: about what a person gets it once, however often it is written; without it the moment keeps
    letters about a repeated step apart.
    """
    stage = _stage.get() or Stage()
    words = {
        language: stage.changed.get((name, language)) or _written(template, context, language)
        for language in LANGUAGES
    }
    apart = once_for or f"{now():%Y%m%dT%H%M%S%f}"
    keys = {person: f"{key}:{person.pk}:{apart}" for person in people}
    readers = tuple(person for person in keys if not (once_for and knows_letter(keys[person])))
    letter = Letter(name, words, readers, enclose)
    stage.letters.append(letter)
    return [_send(letter, person, keys[person], page, stage.by) for person in readers]


def _written(template: str, context: Mapping[str, Any], language: str) -> Words:
    """What the template says in a language."""
    with translation.override(language):
        text = render_to_string(template, {**context, "person": NOBODY, "link": ""}).strip()
    subject, _break, body = text.partition("\n")
    return Words(" ".join(subject.split()), body.strip())


def _send(letter: Letter, person: Person, key: str, page: str, by: Person | None) -> SentLetter:
    words = letter.words[person.language]
    enclosed = letter.enclosed(person.language)
    with translation.override(person.language):
        text = f"{person.salutation}\n\n{words.body}\n\n{settings.SITE_URL}{page}\n"
    outbox.letter(
        to=person.email,
        subject=words.subject,
        text=text,
        key=key,
        attachments=[attached(each.name, each.content, each.mimetype) for each in enclosed],
    )
    return SentLetter(letter.name, person, words.subject, text, enclosed, by, now())
