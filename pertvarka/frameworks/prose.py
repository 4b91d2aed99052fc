"""The numbers that a sentence of the decision rule names: held against its tree, prose cannot drift."""

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

# Small numbers that are written as words; beginnings are enough for Lithuanian endings.
WORDS: dict[str, dict[str, int]] = {
    "lt": {"vien": 1, "dvi": 2, "dviej": 2, "du": 2, "trys": 3, "trij": 3, "keturi": 4, "penki": 5},
    "en": {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5},
}
ENDINGS = {"lt": r"(?:as|a|o|ą|os|i|is|ų|am|ai)?", "en": ""}


def numbers_in(sentence: str, language: str) -> Counter[Fraction]:
    """Every number named and how often, in figures (2,8 or 2.8) or in words."""
    found = Counter(Fraction(each.replace(",", ".")) for each in re.findall(r"\d+(?:[.,]\d+)?", sentence))
    for word, number in WORDS[language].items():
        times = len(re.findall(rf"\b{word}{ENDINGS[language]}\b", sentence.lower()))
        if times:
            found[Fraction(number)] += times
    return found


def written(number: Fraction, language: str) -> str:
    """A number as a sentence names it: 2,8 in Lithuanian, 2.8 in English."""
    text = f"{Decimal(number.numerator) / Decimal(number.denominator):f}"
    return text.replace(".", ",") if language == "lt" else text


def numbers_wanted(
    rule: dict[str, Any], fields: dict[str, Any], outcomes: dict[str, Any]
) -> tuple[Counter[Fraction], set[Fraction]]:
    """Numbers the sentence of this rule must name and how often, and those it may name besides.

    "more than none" is said without a figure ("any", "at least one"), so it demands no number.
    """
    must: Counter[Fraction] = Counter()
    may: set[Fraction] = set()
    for leaf in _leaves(rule["when"]):
        field = fields[leaf["field"]]
        limit = Fraction(str(leaf["value"]))
        if leaf["op"] == ">" and limit == 0:
            may.add(Fraction(1))
        else:
            must[limit] += 1
        where = field.get("where", {})
        for area in (field.get("area"), where.get("area")):
            if area:
                must[Fraction(area)] += 1
        if isinstance(where.get("rating"), int):
            must[Fraction(where["rating"])] += 1
        if "area_mean" in where:
            must[Fraction(str(where["area_mean"]["value"]))] += 1
    if term := outcomes[rule["outcome"]]["term_years"]:
        must[Fraction(term)] += 1
    return must, may


def _leaves(condition: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in ("all", "any"):
        for each in condition.get(key, []):
            yield from _leaves(each)
    if "field" in condition:
        yield condition
