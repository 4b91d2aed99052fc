"""Days, agenda and means of a visit, without a database."""

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation import visit_rules
from pertvarka.evaluation.visit_rules import Line, proposed_agenda, visit_days, why_visit_days_wrong

MONDAY, TUESDAY, FRIDAY, SATURDAY = date(2027, 3, 1), date(2027, 3, 2), date(2027, 3, 5), date(2027, 3, 6)
NEXT_MONDAY = date(2027, 3, 8)
INDEPENDENCE = date(2027, 3, 11)  # a holiday, a Thursday


class Area:
    def __init__(self, code):
        self.code, self.title_lt, self.title_en = code, f"Sritis {code}", f"Area {code}"


@pytest.mark.parametrize(
    ("first", "last", "wrong"),
    [
        (MONDAY, MONDAY, set()),
        (MONDAY, TUESDAY, set()),
        (FRIDAY, NEXT_MONDAY, set()),
        (MONDAY, FRIDAY, {"last_day"}),
        (TUESDAY, MONDAY, {"last_day"}),
        (SATURDAY, NEXT_MONDAY, {"first_day"}),
        (FRIDAY, SATURDAY, {"last_day"}),
        (INDEPENDENCE, INDEPENDENCE, {"first_day", "last_day"}),
        (date(2027, 2, 26), MONDAY, {"first_day"}),
    ],
)
def test_a_visit_takes_one_or_two_coming_working_days(first, last, wrong):
    assert set(why_visit_days_wrong(first, last, earliest=MONDAY)) == wrong


def test_items_that_share_a_time_of_a_day_overlap():
    one = Line(MONDAY, time(9), time(10), "a")
    touching = Line(MONDAY, time(10), time(11), "b")
    within = Line(MONDAY, time(9, 30), time(9, 45), "c")
    elsewhere = Line(TUESDAY, time(9), time(10), "d")

    assert visit_rules.overlapping([one, touching, within, elsewhere]) == [(one, within)]


@given(areas=st.integers(1, 10), last=st.sampled_from([MONDAY, TUESDAY]))
def test_the_pattern_has_a_talk_about_each_area_and_overlaps_nowhere(areas, last):
    lines = proposed_agenda([Area(str(n)) for n in range(areas)], visit_days(MONDAY, last))

    assert visit_rules.overlapping(lines) == []
    assert all(line.begins < line.ends and line.on in (MONDAY, TUESDAY) for line in lines)
    assert {f"{n} Sritis {n}" for n in range(areas)} <= {line.title for line in lines}
    assert lines == sorted(lines, key=lambda line: (line.on, line.begins))


def test_the_visit_needs_everything_or_says_what_is_missing():
    needs = visit_rules.needs_of_visit(
        undeclared=["Ona"], has_dossier=False, is_confirmed=False, first_day=TUESDAY, today=MONDAY
    )
    met = visit_rules.needs_of_visit(
        undeclared=[], has_dossier=True, is_confirmed=True, first_day=TUESDAY, today=TUESDAY
    )

    assert [need.is_met for need in needs] == [False] * 4
    assert "Ona" in needs[0].words
    assert all(need.is_met for need in met)


@given(st.lists(st.integers(1, 5), max_size=23))
def test_means_count_whole_fives_so_that_no_answer_can_be_subtracted(given_answers):
    answers = [{"fair": answer} for answer in given_answers]
    counted = len(answers) // 5 * 5

    means = visit_rules.feedback_means(answers, ["fair"])

    expected = {"fair": Decimal(sum(given_answers[:counted])) / counted} if counted else {}
    assert means == expected


@pytest.mark.parametrize(("days", "fits"), [("2", True), ("2.5", True), ("2.3", False)])
def test_days_of_work_are_told_by_halves(days, fits):
    assert (visit_rules.why_days_wrong(Decimal(days)) is None) == fits
