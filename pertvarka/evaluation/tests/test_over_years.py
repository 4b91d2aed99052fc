"""Years beside each other: the same code is the same thing only where it is worded alike."""

from copy import deepcopy
from decimal import Decimal

import pytest

from pertvarka.evaluation.over_years import Approved, WhyNone, over_years
from pertvarka.evaluation.tests.factories import _document
from pertvarka.frameworks.tree import build


@pytest.fixture(scope="module")
def document():
    return _document()


def report(year, document, levels, *, version=1, areas=("1.2", "2.3")):
    """A year's report where every indicator has `levels` or what it says for its code."""
    tree = build(document)
    chosen = [area for area in tree.areas if area.code in areas]
    content = {
        "areas": [
            {
                "code": area.code,
                "title_lt": area.title_lt,
                "title_en": area.title_en,
                "mean": "3.00",
                "indicators": [
                    {
                        "code": i.code,
                        "title_lt": i.title_lt,
                        "title_en": i.title_en,
                        "level": levels.get(i.code, "3"),
                    }
                    for i in area.indicators
                ],
            }
            for area in chosen
        ],
        "proposal": {"overall_mean": "2.90"},
    }
    return Approved(year, content, tree, version)


def reworded(document, code):
    """The framework with another sign for one indicator."""
    other = deepcopy(document)
    for group in other["groups"]:
        for area in group["areas"]:
            for indicator in area["indicators"]:
                if indicator["code"] == code:
                    indicator["signs"][0]["sign_lt"] += " Kitaip."
    return other


def row(rows, code):
    return [each for each in rows if each.code == code]


def test_years_stand_in_order_with_their_change(document):
    found = over_years([report(2025, document, {"1.2.1": "4"}), report(2024, document, {"1.2.1": "2"})])

    (line,) = row(found.indicators, "1.2.1")
    assert found.years == [2024, 2025]
    assert [point.value for point in line.points] == [Decimal(2), Decimal(4)]
    assert line.change == 2
    assert found.versions == [1]


def test_what_is_worded_differently_is_another_row_and_its_area_too(document):
    other = reworded(document, "1.2.1")
    found = over_years([report(2024, document, {}), report(2025, other, {}, version=2)])

    newer, older = row(found.indicators, "1.2.1")
    assert (newer.versions, older.versions) == ([2], [1])
    assert [point.why_none for point in newer.points] == [WhyNone.ANOTHER_WORDING, None]
    assert newer.change is None
    assert len(row(found.indicators, "1.2.2")) == 1
    assert len(row(found.areas, "1.2")) == 2
    assert len(row(found.areas, "2.3")) == 1


def test_another_weight_makes_another_mean_of_the_same_indicators(document):
    other = deepcopy(document)
    other["groups"][0]["areas"][1]["indicators"][0]["weight"] = 2
    found = over_years([report(2024, document, {}), report(2025, other, {}, version=2)])

    assert len(row(found.indicators, "1.2.1")) == 1
    assert len(row(found.areas, "1.2")) == 2
    assert len(found.overall) == 2


def test_an_area_not_chosen_and_an_indicator_not_applicable_say_so(document):
    found = over_years([report(2024, document, {"1.2.1": "na"}), report(2025, document, {}, areas=("2.3",))])

    (line,) = row(found.indicators, "1.2.1")
    assert [point.why_none for point in line.points] == [WhyNone.NOT_APPLICABLE, WhyNone.NOT_CHOSEN]


def test_nothing_approved_is_nothing_to_compare():
    found = over_years([])

    assert (found.years, found.areas, found.indicators) == ([], [], [])
