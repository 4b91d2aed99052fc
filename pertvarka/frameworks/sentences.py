"""Sentences of the decision rule brought in step with the numbers of their conditions, as an offer."""

from collections import Counter
from fractions import Fraction

from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.prose import named_in, numbers_in, numbers_wanted, written
from pertvarka.frameworks.shapes import LANGUAGES


def offered(document: Node, address: str) -> dict[str, str]:
    """For the line at this address: sentence_lt and sentence_en with the rule's numbers written in.

    Only those that name other numbers now, and only where it can be said which number stands for which: a
    sentence that names the same number twice is left to people.
    """
    if not address.startswith("line-"):
        return {}
    place = int(address.removeprefix("line-")) - 1
    at = f"decision_rule.rules[{place}]."
    keys = {
        problem.place.removeprefix(at) for problem in problems_of(document) if problem.place.startswith(at)
    }
    rule = document["decision_rule"]
    if not keys or not keys <= {"sentence_lt", "sentence_en"}:
        return {}
    fields = {field["name"]: field for field in rule["fields"]}
    outcomes = {outcome["code"]: outcome for outcome in rule["outcomes"]}
    wanted, may = numbers_wanted(rule["rules"][place], fields, outcomes)
    found = {}
    for language in LANGUAGES:
        key = f"sentence_{language}"
        sentence = rule["rules"][place][key]
        better = _with_numbers(sentence, language, wanted, may)
        if better != sentence and not Counter(wanted) - numbers_in(better, language):
            found[key] = better
    return found


def _with_numbers(sentence: str, language: str, wanted: list[Fraction], may: set[Fraction]) -> str:
    """The sentence with each number that the rule no longer has replaced by the one that it has instead."""
    named = numbers_in(sentence, language)
    missing = _in_order(wanted, Counter(wanted) - named)
    extra = Counter(
        {number: times for number, times in (named - Counter(wanted)).items() if number not in may}
    )
    surplus = _in_order([each.number for each in named_in(sentence, language)], extra)
    if len(missing) != len(surplus):
        return sentence
    better = sentence
    for new, old in zip(missing, surplus, strict=True):
        places = [each for each in named_in(better, language) if each.number == old]
        if len(places) != 1:
            return sentence
        [place] = places
        better = better[: place.start] + written(new, language) + better[place.end :]
    return better


def _in_order(numbers: list[Fraction], wanted: Counter[Fraction]) -> list[Fraction]:
    """The counted numbers, as often as they are counted, in the order in which they stand in the list."""
    left = Counter(wanted)
    found = []
    for number in numbers:
        if left[number] > 0:
            left[number] -= 1
            found.append(number)
    return found
