"""A course says what is done, whose turn it is and until when, and what is still to come."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.frameworks.terms import Pause
from pertvarka.frameworks.tests.procedures import procedure
from pertvarka.frameworks.timeline import Agreed, Done, Facts, Standing, course

AGREED = {"visit": Agreed(date(2026, 11, 17), date(2026, 11, 18))}
DAYS = {
    "request": date(2025, 11, 10),
    "plan": date(2025, 12, 22),
    "group": date(2026, 9, 14),
    "dossier": date(2026, 9, 28),
    "visit": date(2026, 11, 18),
    "draft_findings": date(2026, 12, 2),
    "remarks": date(2026, 12, 9),
    "final_findings": date(2026, 12, 16),
    "appeal": date(2026, 12, 30),
    "board": date(2027, 1, 20),
    "proposal": date(2027, 1, 22),
    "decision": date(2027, 2, 8),
    "certificate": date(2027, 2, 10),
    "improvement": date(2027, 3, 1),
}
KEYS = [stage.key for stage in procedure().stages]


def until(key, *without, **more):
    """What is known when everything up to this stage is done."""
    keys = [each for each in DAYS if each not in without]
    done = {each: Done(DAYS[each]) for each in keys[: keys.index(key) + 1]}
    return Facts(done=done, agreed=AGREED, **more)


def seen(facts, on):
    return course(procedure(), facts, on)


def dues(found):
    return {each.stage.key: each.due and each.due.day for each in found.passages}


def test_the_course_of_the_drawing_counts_the_same_days():
    found = seen(until("visit"), date(2026, 11, 23))

    assert found.turn.stage.key == "draft_findings"
    assert found.turn.actor.turn_lt == "Dabar eilė ekspertų grupei"
    assert found.turn.working_days_left == 7
    assert dues(found) | {"draft_findings": date(2026, 12, 2)} == dues(found)
    assert [dues(found)[key] for key in KEYS[6:13] if key != "board"] == [
        date(2026, 12, 9),
        date(2026, 12, 16),
        date(2027, 1, 4),
        date(2027, 1, 11),
        date(2027, 2, 8),
        date(2027, 2, 15),
    ]


def test_before_anything_is_known_the_first_stage_is_open():
    found = seen(Facts(), date(2026, 9, 1))

    assert [each.stage.key for each in found.now] == ["request"]
    assert found.turn.due.day == date(2026, 11, 16)  # the 15th is a Sunday


def test_the_panel_and_the_dossier_run_side_by_side():
    found = seen(until("plan"), date(2026, 3, 2))

    assert [each.stage.key for each in found.now] == ["group", "dossier"]
    assert [each.due.day for each in found.now] == [date(2026, 10, 19), date(2026, 10, 26)]


def test_a_term_before_the_visit_waits_for_the_visit_s_day(in_english):
    found = seen(Facts(done={key: Done(DAYS[key]) for key in ("request", "plan")}), date(2026, 3, 2))

    assert found.turn.due.day is None
    assert found.turn.working_days_left is None
    assert found.turn.due.reasons == ("The term is counted from “Visit”, whose day is not known yet.",)


def test_an_unused_appeal_lapses_and_the_proposal_counts_from_the_end_of_its_term():
    found = seen(until("final_findings"), date(2027, 1, 5))

    assert found.passage("appeal").standing == Standing.LAPSED
    assert found.passage("appeal").on == date(2027, 1, 4)
    assert found.passage("board").standing == Standing.LEFT_OUT
    assert found.turn.stage.key == "proposal"
    assert found.turn.due.day == date(2027, 1, 11)


def test_on_the_last_day_the_appeal_is_still_open():
    found = seen(until("final_findings"), date(2027, 1, 4))

    assert found.turn.stage.key == "appeal"
    assert found.turn.working_days_left == 0
    assert found.passage("board").standing == Standing.PERHAPS
    assert found.passage("board").due is None


def test_an_appeal_brings_the_board_and_the_proposal_counts_from_its_decision():
    filed = seen(until("appeal"), date(2027, 1, 5))
    heard = seen(until("board"), date(2027, 1, 21))

    assert filed.turn.stage.key == "board"
    assert filed.turn.due.day == date(2027, 1, 28)
    assert filed.passage("proposal").due.day == date(2027, 2, 4)
    assert heard.turn.stage.key == "proposal"
    assert heard.turn.due.day == date(2027, 1, 27)


def test_findings_sent_back_are_counted_anew_and_say_why():
    facts = until(
        "remarks", begun_anew={"final_findings": Done(date(2027, 1, 20), "The board sent them back.")}
    )

    found = seen(facts, date(2027, 1, 21))

    assert found.turn.stage.key == "final_findings"
    assert found.turn.due.day == date(2027, 1, 27)
    assert found.turn.due.reasons[0] == "The board sent them back."


def test_lateness_stays_visible_when_the_stage_is_done():
    late = until("plan", "request")
    late.done["request"] = Done(date(2025, 11, 20))

    facts = Facts(late.done, AGREED, yearly_from=date(2025, 1, 1))
    found = seen(facts, date(2026, 3, 2))

    assert found.passage("request").days_late == 3
    assert [each.stage.key for each in found.late] == ["request"]


def test_an_open_stage_past_its_day_is_late_and_moves_the_forecast():
    in_time, late = (seen(until("visit"), day) for day in (date(2026, 12, 2), date(2026, 12, 10)))

    assert in_time.turn.days_late == 0
    assert late.turn.days_late == 8
    assert late.turn.working_days_left == -6
    assert late.passage("remarks").due.day == date(2026, 12, 17)


def test_a_pause_moves_the_day_and_stops_the_clock():
    pause = Pause(date(2026, 11, 24), None, "ruling I-1234")
    lifted = Pause(date(2026, 11, 24), date(2026, 11, 30), "ruling I-1234")

    held = seen(until("visit", pauses=[pause]), date(2026, 11, 25))
    moved = seen(until("visit", pauses=[lifted]), date(2026, 12, 1))

    assert held.pause == pause
    assert held.turn.due.day is None
    assert held.turn.days_late == 0
    assert moved.pause is None
    assert moved.turn.due.day == date(2026, 12, 9)


def test_what_has_ended_has_nobody_s_turn():
    found = seen(until("visit", ended=True), date(2027, 6, 1))

    assert found.turn is None
    assert found.late == ()
    assert found.passage("decision").standing == Standing.LEFT_OUT


def test_a_stage_may_be_left_out_of_one_course():
    found = seen(until("decision", "board", "appeal", left_out=["certificate"]), date(2027, 2, 9))

    assert [each.stage.key for each in found.now] == ["improvement"]


def test_after_the_decision_the_certificate_and_the_improvement_run_side_by_side():
    found = seen(until("decision"), date(2027, 2, 9))

    assert [each.stage.key for each in found.now] == ["certificate", "improvement"]


def test_a_stage_that_does_not_exist_is_refused():
    with pytest.raises(KeyError):
        seen(Facts(), date(2026, 1, 1)).passage("supper")


# --- Laws ---------------------------------------------------------------------------------------------------


@given(st.integers(0, len(KEYS)), st.sets(st.sampled_from(["appeal", "board", "remarks"])), st.data())
def test_somebody_s_turn_is_always_known_until_the_last_stage_is_over(length, without, data):
    keys = [key for key in KEYS[:length] if key not in without]
    on = date(2025, 11, 1) + timedelta(days=data.draw(st.integers(0, 700)))

    found = seen(Facts({key: Done(DAYS[key]) for key in keys}, AGREED), on)

    assert found.now or all(each.standing.is_over for each in found.passages)
    assert all(each.standing == Standing.DONE for each in found.passages if each.stage.key in keys)


@given(st.integers(0, len(KEYS) - 1), st.integers(0, 400), st.integers(0, 200))
def test_waiting_never_brings_a_later_day_nearer(length, days, waited):
    facts = Facts({key: Done(DAYS[key]) for key in KEYS[:length]}, AGREED, yearly_from=date(2025, 1, 1))
    on = date(2025, 11, 1) + timedelta(days=days)

    before, after = dues(seen(facts, on)), dues(seen(facts, on + timedelta(days=waited)))

    assert all(after[key] >= day for key, day in before.items() if day and after[key])
