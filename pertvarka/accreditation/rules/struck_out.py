"""Whether a text still says what must not be public: personal codes, and names of people of the case."""

import re
from collections.abc import Iterable

from pertvarka.foundation.personal_codes import holds_personal_code
from pertvarka.foundation.sorting import fold

ENDING = 3  # letters that Lithuanian cases may change at the end of a surname
SHORTEST_STEM = 4
WORD = re.compile(r"\w+")
BROKEN = re.compile("\u00ad|(?<=\\w)-\\s+")  # a word broken at the end of a line
# Shorter surnames would be found everywhere: their words begin with a capital and end as nouns do.
NOMINATIVE = re.compile("(?<=..)(ius|as|is|ys|us|a|e|o|u|i)$")
CASES = (
    "(as|o|ui|a|u|e|ai|is|io|iui|i|iu|yje|y|ys|us|aus|umi|uje|ius|iaus|iumi|iuje|iau|es|ei|eje|os|oje|ia|"
    "ios|iai|ioje)?"
)


def personal_codes_in(text: str) -> bool:
    """Whether a valid personal code stands in the text."""
    return holds_personal_code(text)


def surnames_in(text: str, surnames: Iterable[str]) -> list[str]:
    """The surnames that seem to stand in a text, in whatever case; rather one too many than one too few.

    Of a double surname each part is looked for.
    """
    words = set(WORD.findall(text)) | set(WORD.findall(BROKEN.sub("", text)))
    folded = {fold(word) for word in words}
    named = {fold(word) for word in words if word[0].isupper()}
    return sorted(
        name for name in set(surnames) if any(_stands(part, folded, named) for part in _parts(name))
    )


def _parts(surname: str) -> list[str]:
    return WORD.findall(fold(surname))


def _stands(part: str, words: set[str], named: set[str]) -> bool:
    """Whether a part of a surname stands among the words, of which `named` begin with a capital."""
    if len(part) > SHORTEST_STEM:
        stem = part[: max(SHORTEST_STEM, len(part) - ENDING)]
        return any(word.startswith(stem) for word in words)
    form = re.compile(re.escape(NOMINATIVE.sub("", part)) + CASES)
    return any(form.fullmatch(word) for word in named)
