"""The numbers that a sentence of the decision rule names: held against its tree, prose cannot drift."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

# Small numbers that are written as words; beginnings are enough for Lithuanian endings.
WORDS: dict[str, dict[str, int]] = {
    "lt": {"vien": 1, "dvi": 2, "dviej": 2, "du": 2, "trys": 3, "trij": 3, "keturi": 4, "penki": 5},
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
}
ENDINGS = {"lt": r"(?:as|a|o|ą|os|i|is|ų|am|ai)?", "en": ""}


@dataclass(frozen=True)
class Named:
    """A number where a sentence names it, in figures (2,8 or 2.8) or in a word."""

    number: Fraction
    start: int
    end: int


def named_in(sentence: str, language: str) -> list[Named]:
    """Every number that the sentence names, in its order."""
    found = [
        Named(Fraction(each[0].replace(",", ".")), each.start(), each.end())
        for each in re.finditer(r"\d+(?:[.,]\d+)?", sentence)
    ]
    for word, number in WORDS[language].items():
        for each in re.finditer(rf"\b{word}{ENDINGS[language]}\b", sentence.lower()):
            found.append(Named(Fraction(number), each.start(), each.end()))
    return sorted(found, key=lambda named: named.start)


def numbers_in(sentence: str, language: str) -> Counter[Fraction]:
    """Every number named and how often."""
    return Counter(named.number for named in named_in(sentence, language))


def written(number: Fraction, language: str) -> str:
    """A number as a sentence names it: 2,8 in Lithuanian, 2.8 in English."""
    text = f"{Decimal(number.numerator) / Decimal(number.denominator):f}"
    return text.replace(".", ",") if language == "lt" else text


def numbers_wanted(
    rule: dict[str, Any], fields: dict[str, Any], outcomes: dict[str, Any]
) -> tuple[list[Fraction], set[Fraction]]:
    """Numbers that the sentence of this rule must name, as often as listed, and those it may name besides.

    They stand in the order of the conditions. "more than none" is said without a figure ("any", "at least
    one"), so it demands no number.
    """
    must: list[Fraction] = []
    may: set[Fraction] = set()
    for leaf in _leaves(rule["when"]):
        field = fields[leaf["field"]]
        limit = Fraction(str(leaf["value"]))
        where = field.get("where", {})
        must += [Fraction(area) for area in (field.get("area"), where.get("area")) if area]
        if isinstance(where.get("rating"), int):
            must.append(Fraction(where["rating"]))
        if "area_mean" in where:
            must.append(Fraction(str(where["area_mean"]["value"])))
        if leaf["op"] == ">" and limit == 0:
            may.add(Fraction(1))
        else:
            must.append(limit)
    if term := outcomes[rule["outcome"]]["term_years"]:
        must.append(Fraction(term))
    return must, may


def _leaves(condition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in ("all", "any"):
        for each in condition.get(key, []):
            yield from _leaves(each)
    if "field" in condition:
        yield condition
