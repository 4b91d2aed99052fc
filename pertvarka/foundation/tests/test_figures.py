"""Figures by name: offered once, read a page at a time, frozen whole and without people."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.utils.translation import gettext_lazy

from pertvarka.foundation import figures
from pertvarka.foundation.figures import Column, Counted, Figure, Period, Rows, Value

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
PEOPLE = [
    ("Ona", gettext_lazy("Yes"), date(2020, 1, 2), Decimal("6.9")),
    ("Jonas", "B", None, Decimal("1.0")),
]


def figure(key="trial.total", people=PEOPLE):
    return Figure(
        key=key,
        title="Title",
        definition="Definition",
        unit="persons",
        source="Source",
        counted=Counted.ON_LAST_DAY,
        value=lambda organisation, period: Value(Decimal(len(people))),
        columns=(
            Column("person", "Person", names_people=True),
            Column("word", "Word"),
            Column("since", "Since"),
            Column("years", "Years"),
        ),
        rows=lambda organisation, period: Rows(people),
    )


@pytest.fixture(autouse=True)
def _nothing_offered_stays(monkeypatch):
    monkeypatch.setattr(figures, "_OFFERED", dict(figures.offered()))


def test_an_offered_figure_answers_by_its_key():
    figures.offer(figure())

    assert figures.value("trial.total", None, YEAR) == Value(Decimal(2))
    assert len(figures.rows("trial.total", None, YEAR)) == 2


def test_what_no_room_offers_has_no_value_and_no_rows():
    assert figures.value("trial.unknown", None, YEAR) is None
    assert figures.rows("trial.unknown", None, YEAR)[:] == []


def test_a_key_is_offered_once():
    figures.offer(figure())

    with pytest.raises(ValueError, match=r"trial\.total"):
        figures.offer(figure())


def test_the_running_year_counts_up_to_today(time_machine):
    time_machine.move_to("2026-05-04T10:00:00+03:00")

    assert figures.year_so_far(2025) == Period(date(2025, 1, 1), date(2025, 12, 31))
    assert figures.year_so_far(2026) == Period(date(2026, 1, 1), date(2026, 5, 4))
    assert figures.year_so_far(2027).is_to_come


def test_what_is_frozen_reads_in_both_languages_and_names_nobody():
    frozen = figures.freeze(figure(), None, YEAR, at=datetime(2027, 1, 5, tzinfo=UTC))

    assert frozen.told["value"] == "2"
    assert (frozen.told["first"], frozen.told["last"]) == ("2026-01-01", "2026-12-31")
    assert [column["name"] for column in frozen.kept_rows["columns"]] == ["word", "since", "years"]
    assert frozen.kept_rows["rows"] == [
        [{"words_lt": "Taip", "words_en": "Yes"}, "2020-01-02", {"number": "6.9"}],
        ["B", None, {"number": "1.0"}],
    ]


def test_many_rows_are_kept_in_part_and_vouched_for_whole():
    many = [("Ona", str(number), None, Decimal(1)) for number in range(figures.ROWS_KEPT_MAX + 1)]
    frozen = figures.freeze(figure(people=many), None, YEAR, at=datetime(2027, 1, 5, tzinfo=UTC))
    changed = [*many[:-1], ("Ona", "other", None, Decimal(1))]
    other = figures.freeze(figure(people=changed), None, YEAR, at=datetime(2027, 1, 5, tzinfo=UTC))

    assert frozen.told["rows_total"] == figures.ROWS_KEPT_MAX + 1
    assert len(frozen.kept_rows["rows"]) == figures.ROWS_KEPT_MAX
    assert frozen.told["rows_hash"] != other.told["rows_hash"]
