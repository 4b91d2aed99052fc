"""Full-text search without case, accents and Lithuanian endings; the same on every PostgreSQL.

Words are folded here and kept with the configuration „simple“: stemmers and accent rules differ between
servers, and the Lithuanian one makes „mok“ of every „mokytojas“. A wanted word loses its ending and stands
for a beginning.
"""

import re
from dataclasses import dataclass
from functools import cache, reduce

from django.contrib.postgres.search import SearchQuery, SearchVector
from django.db.models import Value
from django.db.models.expressions import Combinable

from pertvarka.foundation.sorting import fold

CONFIG = "simple"
WORDS_MAX, LONGEST_WORD = 12, 60
STEM_MIN = 4  # letters that a word keeps, whatever its ending
NOT_LETTERS = re.compile(r"[\W_]+")
# Folded endings of nouns and adjectives, the longest first.
ENDINGS = (
    "iuose", "uose", "iams", "iais", "iuje", "omis", "emis", "imis", "umis",
    "ams", "oms", "ems", "ims", "ums", "ais", "ose", "ese", "yse", "oje", "eje", "yje", "uje", "ius", "ios",
    "ias", "iai", "iui", "iau", "iu", "ia", "io", "as", "is", "ys", "us", "os", "es", "ai", "ei", "ui",
    "a", "e", "i", "o", "u", "y",
)  # fmt: skip


def plain(text: str) -> str:
    """The text as words of small letters without accents, one space between them."""
    return NOT_LETTERS.sub(" ", fold(text)).strip()


def stem(word: str) -> str:
    """A folded word without its ending: „apklausos“ and „apklausa“ become „apklaus“."""
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= STEM_MIN:
            return word.removesuffix(ending)
    return word


def stems(wanted: str) -> list[str]:
    """The beginnings of words that a search asks for."""
    return [stem(word[:LONGEST_WORD]) for word in plain(wanted).split()[:WORDS_MAX]]


def vector(**weighted: str) -> Combinable:
    """What a row is found by: texts by their weight, A (heaviest) to D."""
    parts: list[Combinable] = [
        SearchVector(Value(plain(text)), config=CONFIG, weight=weight) for weight, text in weighted.items()
    ]
    return reduce(lambda whole, part: whole + part, parts)


def query(wanted: str) -> SearchQuery | None:
    """Rows in which a word begins with each of the wanted ones; None when nothing is wanted."""
    # Stems are letters and digits only, so none of them can be taken for an operator.
    beginnings = " & ".join(f"{each}:*" for each in stems(wanted))
    return SearchQuery(beginnings, config=CONFIG, search_type="raw") if beginnings else None


# --- Where in the text ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Piece:
    """Part of a text; `is_found` when it is what was looked for."""

    text: str
    is_found: bool


def pieces(text: str, wanted: str, *, around: int = 70) -> list[Piece]:
    """The first place where a wanted word stands, with `around` letters on both sides; empty when nowhere."""
    looked_for = stems(wanted)
    found = _beginnings(tuple(looked_for)).search(text) if looked_for else None
    if found is None:
        return []
    start, end = max(0, found.start() - around), found.end() + around
    before = ("… " if start else "") + text[start : found.start()]
    after = text[found.end() : end] + (" …" if end < len(text) else "")
    return [Piece(before, False), Piece(found[0], True), Piece(after, False)]


@cache
def _beginnings(looked_for: tuple[str, ...]) -> re.Pattern[str]:
    """A pattern of words that begin so, whatever their accents."""
    either = "|".join("".join(map(_accented, beginning)) for beginning in looked_for)
    return re.compile(rf"\b(?:{either})\w*", re.IGNORECASE)


@cache
def _accents() -> dict[str, str]:
    """Letter → the Latin letters that fold to it."""
    found: dict[str, str] = {}
    for number in range(0xC0, 0x180):
        folded = fold(chr(number))
        if len(folded) == 1:
            found[folded] = found.get(folded, "") + chr(number)
    return found


def _accented(letter: str) -> str:
    variants = _accents().get(letter)
    return f"[{letter}{variants}]" if variants else re.escape(letter)
