"""Whether a text still says what must not be public: personal codes, and names of people of the case."""

import re
from collections.abc import Iterable

from pertvarka.foundation.personal_codes import holds_personal_code
from pertvarka.foundation.sorting import fold

ENDING = 3  # letters that Lithuanian cases may change at the end of a surname
SHORTEST_STEM = 4
WORD = re.compile(r"\w+")


def personal_codes_in(text: str) -> bool:
    """Whether a valid personal code stands in the text."""
    return holds_personal_code(text)


def surnames_in(text: str, surnames: Iterable[str]) -> list[str]:
    """The surnames that seem to stand in a text, in whatever case; rather one too many than one too few."""
    words = {fold(word) for word in WORD.findall(text)}
    return sorted({name for name in surnames if any(word.startswith(_stem(name)) for word in words)})


def _stem(surname: str) -> str:
    """What all cases of a surname begin with."""
    folded = fold(surname)
    return folded[: max(SHORTEST_STEM, len(folded) - ENDING)]
