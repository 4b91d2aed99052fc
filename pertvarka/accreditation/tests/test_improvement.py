"""After the decision: the improvement plan is handed in and followed up, and the evaluation repeated."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.accreditation import actions, jobs, queries, rules
from pertvarka.accreditation.documents.case_file import file_of
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.tests.decided import imported
from pertvarka.accreditation.tests.deciding import decided, proposed, with_findings
from pertvarka.accreditation.tests.factories import requested, words
from pertvarka.directory.models import Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.actions import FollowUpWords
from pertvarka.evaluation.models import FindingsIssue
from pertvarka.foundation import dates
from pertvarka.foundation.clock import add_months, as_of, end_of, today
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

AREA = {
    "code": "2.3",
    "title_lt": "Programų valdymas",
    "title_en": "Management of programmes",
    "recommendations": ["Matuoti poveikį kasmet."],
}
HERE = {"area_code": "2.3", "place": 0}
TOLD = {"2.3:0": FollowUpWords("under_way", "Parengėme klausimyną.")}


# --- Days ---------------------------------------------------------------------------------------------------


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.integers(0, 70))
def test_follow_ups_come_once_a_year_and_end_with_the_accreditation(handed_in_on, months):
    ends_on = add_months(handed_in_on, months)
    days = rules.follow_up_days(handed_in_on, ends_on)

    assert len(days) == months // 12
    assert [day.year for day in days] == [handed_in_on.year + n for n in range(1, len(days) + 1)]
    assert rules.next_follow_up(handed_in_on, ends_on, days) is None


@pytest.mark.parametrize(
    ("on", "asked"), [(date(2027, 9, 9), False), (date(2027, 9, 10), True), (date(2028, 1, 1), True)]
)
def test_a_follow_up_may_be_told_two_months_before_its_last_day_and_late(on, asked):
    assert rules.is_asked(date(2027, 11, 10), on) == asked


# --- Handing in ---------------------------------------------------------------------------------------------


@pytest.fixture
def place(db):
    """A decided case whose findings have one recommendation."""
    world = with_findings()
    FindingsIssue.objects.filter(evaluation=world.case.evaluation).update(content={"areas": [AREA]})
    world, _decision = decided(proposed(world))
    return world


def answered(world):
    evaluation.answer_recommendation(
        world.case.evaluation, **HERE, declined_reason="Matuojame kitaip.", by=world.head
    )
    return world


def handed_in(world):
    actions.hand_in_improvement(answered(world).case, by=world.head)
    return world


def full(world):
    return queries.full().get(pk=world.case.pk)


def passage(world):
    return queries.course_of(full(world), today()).passage("improvement")


def again(someone):
    return Person.objects.get(pk=someone.pk)


def tasks(someone):
    return [str(task.text) for task in queries.asks.tasks_for(again(someone))]


def told_of(someone):
    return [text for text in tasks(someone) if "rekomendacij" in text]


def test_the_step_of_the_case_is_done_when_the_plan_is_handed_in(place):
    assert passage(place).standing == "now"

    with pytest.raises(Refused, match=AREA["recommendations"][0]):
        actions.hand_in_improvement(place.case, by=place.head)
    handed_in(place)

    assert (passage(place).standing, passage(place).on) == ("done", today())
    letter = place.case.letters.get(step="improvement_handed_in", person=place.officer)
    assert "Matuojame kitaip." in letter.text


def test_a_plan_handed_in_after_its_term_is_late_and_the_case_says_so(place):
    answered(place)
    with as_of(end_of(today() + timedelta(days=80))):
        assert passage(place).is_late
        actions.hand_in_improvement(place.case, by=place.head)
        assert passage(place).is_late
        assert passage(place).standing == "done"


def test_only_the_institution_hands_in_and_only_after_an_accreditation(place):
    answered(place)
    with pytest.raises(PermissionDenied):
        actions.hand_in_improvement(place.case, by=place.officer)

    early = with_findings(name="Ankstyvas")
    refused = with_findings(name="Atsisakytas", outcome="refuse")
    refused, _decision = decided(proposed(refused, outcome="refuse"), outcome="refuse")
    for other in (early, refused):
        with pytest.raises(StepNotAllowed):
            actions.hand_in_improvement(other.case, by=other.head)
    assert passage(refused).standing == "left_out"


def test_a_case_is_not_closed_while_the_plan_may_still_come(place):
    needs = {need.words: need.is_met for need in queries.needs_of_closing(place.case)}
    assert list(needs.values())[-1] is False

    handed_in(place)

    assert queries.needs_of_closing(place.fresh())[-1].is_met


def test_the_page_of_the_step_names_what_is_not_answered_and_then_hands_in(client, place):
    client.force_login(place.head.account)
    address = reverse("accreditation:step", kwargs={"number": place.case.pk, "name": "hand_in_improvement"})

    assert AREA["recommendations"][0] in client.get(address).text
    answered(place)
    page = client.get(address)
    sent = {"seen": page.context["seen"], "send": "1"}
    for letter, languages in page.context["letters"]:
        for language, form, _enclosed in languages:
            sent |= {f"{letter.name}-{language}-{name}": form.initial[name] for name in ("subject", "body")}
    assert client.post(address, sent).status_code == 302
    assert passage(place).standing == "done"


# --- Following up -------------------------------------------------------------------------------------------


def test_the_institution_is_asked_each_year_and_the_organiser_sees_what_is_late(place):
    handed_in(place)
    due = add_months(today(), 12)

    assert told_of(place.head) == []
    with as_of(end_of(due - timedelta(days=40))):
        assert len(told_of(place.head)) == 1
        assert told_of(place.officer) == []
    with as_of(end_of(due + timedelta(days=1))):
        assert len(told_of(place.officer)) == 1
        actions.follow_up(place.case, told=TOLD, by=place.head)
        assert (told_of(place.head), told_of(place.officer)) == ([], [])
    assert queries.improvement.followed_in(full(place)).due_on == add_months(today(), 24)
    assert place.case.letters.filter(step="follow_up_told", person=place.officer).exists()


def test_follow_ups_end_with_the_accreditation_and_are_not_told_early(place):
    handed_in(place)
    with pytest.raises(StepNotAllowed):
        actions.follow_up(place.case, told=TOLD, by=place.head)

    actions.withdraw_accreditation(
        place.case.decision, from_on=today(), document="T-1", reason="Teismas.", by=place.clerk
    )

    assert queries.improvement.followed_in(full(place)) is None


def test_the_follow_up_stands_in_calendars_and_its_reminder_goes_once(place):
    handed_in(place)
    due = add_months(today(), 12)

    names = [each.name for each in dates.dates_of(again(place.head)) if each.day == due]
    assert [name.split("-")[:2] for name in names] == [["follow", "up"]]
    for _twice in range(2):
        jobs.remind_of_follow_ups(due)
    subjects = [m.payload["subject"] for m in Message.objects.all() if m.payload["to"] == place.head.email]
    assert sum("follow-up" in m.key for m in Message.objects.all()) == 1, subjects


def test_the_form_asks_a_state_and_words_of_every_recommendation(client, place):
    handed_in(place)
    address = reverse("accreditation:step", kwargs={"number": place.case.pk, "name": "follow_up"})
    with as_of(end_of(add_months(today(), 12))):
        client.force_login(place.head.account)
        page = client.get(address)
        assert client.post(address, {"seen": page.context["seen"]}).status_code == 422
        told = {"recommendation-0-state": "done", "recommendation-0-words": "Padaryta."}
        preview = client.post(address, {**told, "seen": page.context["seen"]})

    assert [letter.name for letter, _languages in preview.context["letters"]] == ["follow_up_told"]


def test_the_plan_and_its_follow_ups_are_papers_of_the_case(place):
    handed_in(place)
    with as_of(end_of(add_months(today(), 12))):
        actions.follow_up(place.case, told=TOLD, by=place.head)
        names = [paper.name for paper in file_of(place.fresh())]

    assert {"improvement-plan", "follow-up-1"} <= set(names)


# --- The next evaluation ------------------------------------------------------------------------------------


@pytest.fixture
def ending(db):
    """A centre whose accreditation ends next year, its head and the officer."""
    world = requested()
    actions.withdraw(world.case, reason="Vėliau.", by=world.head)
    imported(world.centre, date(today().year - 4, 5, 2), years=5)
    return world


@pytest.mark.parametrize(("month", "asked"), [(7, 0), (10, 1)])
def test_the_head_is_asked_in_time_for_a_repeat_evaluation(ending, month, asked):
    day = date(today().year, month, 20)
    with as_of(end_of(day)):
        assert len(tasks(ending.head)) == asked
        kept = [each for each in dates.dates_of(again(ending.head)) if each.name.startswith("request-")]
        assert len(kept) == asked
        assert tasks(ending.officer) == []


def test_after_the_last_day_the_organiser_sees_who_has_not_asked(ending):
    with as_of(end_of(date(today().year, 12, 20))):
        assert len(tasks(ending.officer)) == 1
        assert len(tasks(ending.head)) == 1
        actions.file_request(ending.centre, request=words(year=today().year + 1), by=again(ending.head))
        assert [text for text in tasks(ending.head) if "akredit" in text] == []


def test_in_november_the_organiser_gets_one_letter_of_who_has_not_asked(ending):
    for day in (2, 3):
        with as_of(end_of(date(today().year, 11, day))):
            jobs.remind_of_expiry(today())

    missing = [m for m in Message.objects.all() if "requests-missing" in m.key]
    assert [m.payload["to"] for m in missing] == [ending.officer.email]


def test_a_repeat_evaluation_is_a_case_linked_to_the_one_before(client, place):
    with as_of(end_of(today() + timedelta(days=1))):
        later = actions.file_request(place.centre, request=words(), by=place.head)

    assert queries.case_before(later) == place.case
    assert queries.case_after(place.fresh()) == later
    assert Case.objects.get(pk=later.pk).state == "requested"
    client.force_login(place.head.account)
    assert place.case.number in client.get(reverse("accreditation:case", kwargs={"number": later.pk})).text


def test_tasks_ask_the_database_the_same_number_of_questions(db):
    asked = []
    for name in ("Pirmas", "Antras", "Trečias"):
        world, _decision = decided(proposed(with_findings(name=name)))
        actions.hand_in_improvement(world.case, by=world.head)
        officer = again(world.officer)
        with as_of(end_of(add_months(today(), 14))), CaptureQueriesContext(connection) as questions:
            assert len(queries.asks.tasks_for(officer)) >= len(asked) + 1
        asked.append(len(questions))

    assert asked[1:] == asked[:1] * 2
