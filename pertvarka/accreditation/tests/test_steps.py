"""Steps of a case: plan, open, remind, pause, tell, withdraw, close; letters previewed, changed and kept."""

from datetime import timedelta
from inspect import signature
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.accreditation import actions, queries
from pertvarka.accreditation.actions.locking import StalePage
from pertvarka.accreditation.models import KeptLetter
from pertvarka.accreditation.states import CASE_FLOW, CaseState
from pertvarka.accreditation.steps import EVERY_STEP, STEPS, open_steps
from pertvarka.accreditation.tests.factories import evaluating, planned, published, requested
from pertvarka.accreditation.views.doings import DOINGS
from pertvarka.evaluation import step_letters
from pertvarka.evaluation.step_letters import Words
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.sent_forms import SAVED_COOKIE

pytestmark = pytest.mark.django_db


def letters_to(person):
    return [m.payload for m in Message.objects.filter(kind="letter") if m.payload["to"] == person.email]


def page(world, name):
    return reverse("accreditation:step", kwargs={"number": world.case.pk, "name": name})


def test_each_step_of_the_engine_is_done_by_a_form_and_an_action():
    own_page = {step.name for step in EVERY_STEP if step.page == "accreditation:step"}

    assert own_page == set(DOINGS)
    of_the_flow = set(STEPS) & set(CASE_FLOW.steps)
    assert all(STEPS[name].states == CASE_FLOW.steps[name].source for name in of_the_flow)


def test_a_planned_case_gets_a_letter_that_stays_with_it():
    world = planned()

    letter = KeptLetter.objects.get(case=world.case)
    assert world.fresh().state == CaseState.PLANNED
    assert (letter.step, letter.person, letter.language) == ("planned", world.head, "lt")
    assert letter.text == letters_to(world.head)[-1]["text"]
    assert reverse("accreditation:case", kwargs={"number": world.case.pk}) in letter.text


def test_a_rehearsal_shows_the_letters_and_leaves_nothing():
    world = requested()
    place = actions.Place(world.case.planned_year, 4)

    letters = step_letters.rehearse(lambda: actions.plan(world.case, place=place, by=world.officer))

    assert [(letter.name, letter.people) for letter in letters] == [("planned", (world.head,))]
    assert {"lt", "en"} == set(letters[0].words)
    assert "April" in letters[0].words["en"].body
    assert world.fresh().state == CaseState.REQUESTED
    assert not KeptLetter.objects.exists()
    assert letters_to(world.head) == []


def test_the_words_that_were_changed_are_sent_and_kept():
    world = requested()
    place = actions.Place(world.case.planned_year, 4)

    with step_letters.with_words({("planned", "lt"): Words("Tema", "Kitaip.")}, by=world.officer):
        actions.plan(world.case, place=place, by=world.officer)

    letter = KeptLetter.objects.get()
    assert letter.subject == "Tema"
    assert "Kitaip." in letter.text
    assert letter.sent_by == world.officer


def test_the_letters_of_an_evaluation_are_seen_with_the_step_and_kept_with_the_case():
    world = evaluating()

    def withdraw():
        actions.withdraw(world.case, reason="Jungiamės.", by=world.head)

    letters = step_letters.rehearse(withdraw)
    assert [letter.name for letter in letters] == ["abandoned", "withdrawn"]

    with step_letters.with_words({("abandoned", "lt"): Words("Baigta", "Nebevertinsime.")}, by=world.head):
        withdraw()

    kept = KeptLetter.objects.get(case=world.case, step="abandoned", person=world.head)
    assert (kept.subject, kept.sent_by) == ("Baigta", world.head)
    assert kept.text in [sent["text"] for sent in letters_to(world.head)]
    assert reverse("external:view", kwargs={"number": world.fresh().evaluation_id}) in kept.text


def test_an_evaluation_is_opened_only_by_a_published_plan(in_english):
    world = planned()
    scope = actions.Scope((), 2023, 2025)

    with pytest.raises(actions.Refused, match="plan"):
        actions.open_evaluation(world.case, scope=scope, by=world.officer)


def test_an_opened_evaluation_belongs_to_the_case_and_keeps_its_track():
    case = evaluating().fresh()

    assert case.state == CaseState.EVALUATING
    assert case.evaluation.track == case.track
    assert case.evaluation.procedure_version == case.procedure_version


def test_a_withdrawn_request_ends_its_evaluation_and_lets_a_new_one_be_filed():
    world = evaluating()

    actions.withdraw(world.case, reason="Jungiamės.", by=world.head)

    case = world.fresh()
    assert (case.state, case.ended_reason) == (CaseState.WITHDRAWN, "Jungiamės.")
    assert case.evaluation.state == "abandoned"
    assert requested("Kitas").case.number != case.number


def test_nobody_but_the_institution_withdraws_a_request():
    world = evaluating()

    with pytest.raises(PermissionDenied):
        actions.withdraw(world.case, reason="x", by=world.officer)


def test_a_pause_moves_the_last_days_and_says_why():
    world = published()
    case = queries.full().get(pk=world.case.pk)
    before = queries.course_of(case, today()).passage("dossier")

    actions.pause(
        world.case,
        from_on=today(),
        until_on=today() + timedelta(days=10),
        document="Nutartis e2-1",
        reason="Teismas.",
        by=world.officer,
    )

    after = queries.course_of(queries.full().get(pk=world.case.pk), today())
    assert before.standing == after.passage("dossier").standing
    assert after.pause.reason == "Nutartis e2-1"
    with pytest.raises(actions.Refused):
        actions.pause(world.case, from_on=today(), until_on=None, document="d", reason="r", by=world.officer)


def test_a_pause_that_lasts_is_ended_by_a_day():
    world = published()
    actions.pause(
        world.case,
        from_on=today() - timedelta(days=5),
        until_on=None,
        document="d",
        reason="r",
        by=world.officer,
    )

    actions.end_pause(world.case, until_on=today(), note="Nutartis", by=world.officer)

    assert world.case.pauses.get().until_on == today()
    with pytest.raises(actions.Refused):
        actions.end_pause(world.case, until_on=today(), note="Nutartis", by=world.officer)


def test_a_day_told_later_corrects_an_earlier_one_and_both_stay():
    world = published()
    first, second = today() - timedelta(days=3), today() - timedelta(days=2)
    for day in (first, second):
        actions.tell(world.case, stage="plan", on=day, note="Pataisyta", by=world.officer)

    course = queries.course_of(queries.full().get(pk=world.case.pk), today())

    assert course.passage("plan").on == second
    assert world.case.happenings.filter(stage="plan").count() == 3


def test_a_reminder_goes_to_those_whose_turn_it_is():
    world = published()
    course = queries.course_of(queries.full().get(pk=world.case.pk), today())
    assert {passage.stage.key for passage in course.now} == {"group", "dossier"}

    actions.remind(world.case, by=world.officer)

    assert KeptLetter.objects.filter(step="reminded").exists()


def test_steps_are_offered_to_those_who_may_take_them():
    world = planned()

    def offered(person):
        return {step.name for step in open_steps(queries.full().get(pk=world.case.pk), person)}

    assert offered(world.head) == {"withdraw"}
    assert {"open_evaluation", "pause", "tell", "remind", "move_in_plan"} <= offered(world.officer)
    assert offered(world.clerk) == set()


# --- The page of a step -------------------------------------------------------------------------------------


def test_a_step_is_taken_in_two_pages_and_sends_what_was_last_seen(client):
    world = requested()
    client.force_login(world.officer.account)
    asked = client.get(page(world, "plan"))
    fields = {"seen": asked.context["seen"], "year": world.case.planned_year, "month": 5}

    preview = client.post(page(world, "plan"), fields)

    assert preview.status_code == 200
    assert world.fresh().state == CaseState.REQUESTED
    words = {
        "planned-lt-subject": "Tema",
        "planned-lt-body": "Mano žodžiai.",
        "planned-en-subject": "Subject",
        "planned-en-body": "My words.",
    }
    done = client.post(page(world, "plan"), {**fields, **words, "send": "1"})
    assert done.status_code == 302
    assert "Mano žodžiai." in KeptLetter.objects.get().text
    assert KeptLetter.objects.get().sent_by == world.officer


def test_what_the_browser_kept_of_both_pages_is_forgotten_when_the_step_is_done(client):
    world = requested()
    client.force_login(world.officer.account)
    fields = {
        "seen": client.get(page(world, "plan")).context["seen"],
        "year": world.case.planned_year,
        "month": 5,
    }
    first, second = str(uuid4()), str(uuid4())

    preview = client.post(page(world, "plan"), {**fields, "draft": first})
    words = {
        f"planned-{language}-{part}": "Žodžiai" for language in ("lt", "en") for part in ("subject", "body")
    }
    done = client.post(page(world, "plan"), {**fields, **words, "send": "1", "draft": [first, second]})

    assert f'name="draft" value="{first}"' in preview.content.decode()
    assert done.cookies[SAVED_COOKIE].value == f"{first}.{second}"


def test_a_second_click_does_nothing_and_says_so(client):
    world = published()
    client.force_login(world.officer.account)
    asked = client.get(page(world, "remind"))
    letter = asked.context["letters"][0]
    fields = {"seen": asked.context["seen"], "send": "1"}
    for language, form, _enclosed in letter[1]:
        fields[f"reminded-{language}-subject"] = form.initial["subject"]
        fields[f"reminded-{language}-body"] = form.initial["body"]
    client.post(page(world, "remind"), fields)
    sent = KeptLetter.objects.filter(step="reminded").count()

    again = client.post(page(world, "remind"), fields, follow=True)

    assert sent > 0
    assert KeptLetter.objects.filter(step="reminded").count() == sent
    assert "ds-alert" in again.content.decode()


def test_no_step_whatever_is_done_from_a_page_that_was_stale():
    world = requested()
    stale = journal.newest_number(world.case) - 1

    def does(act):
        asked = [each for each in signature(act).parameters.values() if each.kind is each.KEYWORD_ONLY]
        nothing = {each.name: None for each in asked if each.default is each.empty}
        try:
            act(world.case, **nothing | {"seen": stale, "by": world.officer})
        except StalePage:
            return False
        return True

    assert [name for name, doing in DOINGS.items() if does(doing.act)] == []


def test_a_letter_without_words_is_not_sent(client):
    world = requested()
    client.force_login(world.officer.account)
    seen = client.get(page(world, "plan")).context["seen"]
    fields = {"seen": seen, "year": world.case.planned_year, "month": 5, "send": "1"}

    answer = client.post(page(world, "plan"), {**fields, "planned-lt-subject": "", "planned-lt-body": ""})

    assert answer.status_code == 422
    assert world.fresh().state == CaseState.REQUESTED


def test_what_is_missing_is_said_before_anything_is_asked(client):
    world = planned()
    client.force_login(world.officer.account)

    answer = client.get(page(world, "open_evaluation"))

    assert answer.status_code == 200
    assert not answer.context["is_possible"]


def test_a_step_that_no_longer_follows_leads_back_to_the_case(client):
    world = published()
    client.force_login(world.officer.account)

    answer = client.get(page(world, "plan"))

    assert answer.status_code == 302


def test_the_head_cannot_take_the_officer_s_steps_and_unknown_ones_are_not_found(client):
    world = requested()
    client.force_login(world.head.account)

    assert client.get(page(world, "plan")).status_code == 403
    assert client.get(page(world, "nesamas")).status_code == 404


def test_closing_waits_for_the_decision():
    world = evaluating()

    with pytest.raises(StepNotAllowed):
        actions.close(world.case, by=world.officer)
    assert journal.entries_about(world.case).first().act == "open_evaluation"
