"""Proposals, orders, corrections and what interrupts an order."""

import threading
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.urls import reverse

from pertvarka.accreditation import actions, queries
from pertvarka.accreditation.models import Case, Decision, Hearing, Interruption, KeptLetter, Proposal
from pertvarka.accreditation.queries import situations
from pertvarka.accreditation.rules import StandingKind, last_day
from pertvarka.accreditation.tests.decided import imported
from pertvarka.accreditation.tests.deciding import (
    appealed,
    decided,
    order,
    proposed,
    sent,
    with_findings,
)
from pertvarka.accreditation.tests.factories import requested
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import places
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
K = StandingKind
DAY = timedelta(days=1)


def propose(place, **more):
    usual = {"outcome": "accredit_5", "reasons": "", "document": "S-12", "handed_over_on": today()}
    return actions.propose(place.case, **{**usual, **more}, by=place.officer)


def kind(decision: Decision) -> StandingKind:
    return queries.standing_of_decision(Decision.objects.get(pk=decision.pk)).kind


# --- Proposal ---------------------------------------------------------------------------------------------


def test_nothing_is_proposed_while_the_institution_may_appeal():
    place = with_findings(delivered_on=today())
    due = queries.appeal_due(place.case, queries.final_findings(place.case)).day

    with pytest.raises(Refused, match=due.isoformat()):
        propose(place)


def test_nothing_is_proposed_while_an_appeal_is_open_or_without_final_findings():
    with pytest.raises(StepNotAllowed):
        propose(appealed(with_findings(delivered_on=today())))
    unfinished = with_findings(name="Nebaigtas")
    type(unfinished.case.evaluation).objects.update(state="answering")
    unfinished.case = unfinished.fresh()

    with pytest.raises(Refused, match="final findings"):
        propose(unfinished)


def test_a_proposal_like_the_recommendation_takes_over_the_experts_reasons():
    proposal = propose(with_findings())

    assert proposal.reasons == proposal.findings.outcome_reason


def test_a_proposal_unlike_the_recommendation_needs_reasons():
    place = with_findings()

    with pytest.raises(Refused, match="reasons"):
        propose(place, outcome="accredit_3")

    assert propose(place, outcome="accredit_3", reasons="Dvi sritys silpnos.").outcome == "accredit_3"


def test_a_proposal_taken_back_stays_and_another_may_follow():
    place = proposed()

    actions.take_back_proposal(place.case, reason="Rašto klaida.", by=place.officer)
    place.case = place.fresh()
    propose(place)

    assert [each.taken_back_reason for each in Proposal.objects.order_by("pk")] == ["Rašto klaida.", ""]


# --- Order ------------------------------------------------------------------------------------------------


def test_an_order_is_recorded_with_the_file_as_it_was_signed():
    content = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"

    place, decision = decided(file=sent(content))

    assert places.kept(decision.order_file_id).read_bytes() == content
    assert (decision.years, decision.valid_until) == (5, last_day(decision.in_force_from, 5))
    assert place.case.state == "decided"
    entry = journal.entries_about(place.case)[0]
    assert (entry.act, entry.details["order_sha256"]) == ("record_decision", decision.order_file_id)
    assert kind(decision) == K.ACCREDITED


def test_the_order_is_recorded_once_whoever_presses_twice():
    place, _decision = decided()

    with pytest.raises(StepNotAllowed):
        actions.record_decision(place.case, order=order(number="V-78"), by=place.clerk)
    with pytest.raises(DatabaseError), transaction.atomic():
        Decision.objects.create(
            organisation=place.centre,
            case=place.case,
            proposal=queries.standing_proposal(place.case),
            origin="case",
            outcome="accredit_5",
            years=5,
            order_number="V-79",
            order_date=today(),
            in_force_from=today(),
            valid_until=last_day(today(), 5),
            recorded_at=_decision.recorded_at,
        )


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"signed_on": today() + DAY, "in_force_from": today() + DAY}, "before its day"),
        ({"signed_on": today() - 20 * DAY, "in_force_from": today()}, "older than the proposal"),
        ({"in_force_from": today() - 6 * DAY}, "its own day or later"),
        ({"outcome": "accredit_9"}, "no such outcome"),
        ({"outcome": "refuse"}, "note down why"),
    ],
)
def test_an_order_that_cannot_be_true_is_refused(more, says):
    place = proposed()

    with pytest.raises(Refused, match=says):
        actions.record_decision(place.case, order=order(**more), by=place.clerk)

    assert not Decision.objects.exists()


def test_only_the_ministry_records_an_order():
    place = proposed()

    for someone in (place.officer, place.head):
        with pytest.raises(PermissionDenied):
            actions.record_decision(place.case, order=order(), by=someone)


def test_letters_leave_with_the_decision_or_neither_is_there():
    """Killed between the order and the letter: one transaction holds both."""
    place = proposed()
    before = Message.objects.count()

    def recorded_by_a_process_that_dies():
        with transaction.atomic():
            actions.record_decision(place.case, order=order(), by=place.clerk)
            raise SystemExit

    with pytest.raises(SystemExit):
        recorded_by_a_process_that_dies()

    assert (Decision.objects.count(), Message.objects.count()) == (0, before)
    decided(place)
    letter = KeptLetter.objects.get(step="decided", person=place.head)
    assert "V-77" in letter.text
    assert Message.objects.filter(payload__to=place.head.email, payload__subject=letter.subject).count() == 1


def test_a_clerical_error_is_corrected_beside_the_old_row():
    place, wrong = decided(file=sent())

    right = actions.correct_decision(wrong, order=order(number="V-77-1"), reason="Numeris.", by=place.clerk)

    assert (right.corrects, right.order_file_id) == (wrong, wrong.order_file_id)
    assert Decision.objects.get(pk=wrong.pk).order_number == "V-77"
    assert place.fresh().decision == right
    with pytest.raises(StepNotAllowed):
        actions.correct_decision(wrong, order=order(), reason="Dar kartą.", by=place.clerk)


def test_the_database_lets_nobody_change_or_delete_an_order():
    _place, decision = decided(file=sent())

    for change in (
        {"order_number": "V-1"},
        {"years": 3},
        {"order_file": None},
        {"order_date": date(2020, 1, 1)},
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            Decision.objects.filter(pk=decision.pk).update(**change)
    with pytest.raises(DatabaseError), transaction.atomic():
        decision.delete()


def test_the_signed_order_may_follow_later_but_is_not_replaced():
    place, decision = decided()

    actions.attach_order(decision, file=sent(), by=place.clerk)

    with pytest.raises(StepNotAllowed):
        actions.attach_order(decision, file=sent(), by=place.clerk)


@pytest.mark.django_db(transaction=True)
def test_two_clerks_at_the_same_moment_record_one_order():
    place = proposed()
    start, outcomes = threading.Barrier(2), []

    def record(number: str) -> None:
        start.wait(timeout=10)
        try:
            actions.record_decision(
                Case.objects.get(pk=place.case.pk), order=order(number=number), by=place.clerk
            )
            outcomes.append("recorded")
        except StepNotAllowed:
            outcomes.append("refused")
        finally:
            connection.close()

    clerks = [threading.Thread(target=record, args=(number,)) for number in ("V-1", "V-2")]
    for clerk in clerks:
        clerk.start()
    for clerk in clerks:
        clerk.join(timeout=20)

    assert sorted(outcomes) == ["recorded", "refused"]
    assert Decision.objects.count() == 1
    assert KeptLetter.objects.filter(step="decided", person=place.head).count() == 1


# --- Interruptions ----------------------------------------------------------------------------------------


def interrupted(act, decision, place, **more):
    usual = {"from_on": today() - 3 * DAY, "document": "eI-1-1/2026", "reason": "Nutartis."}
    return act(decision, **{**usual, **more}, by=place.clerk)


def test_a_court_suspends_and_lets_go_without_moving_the_last_day():
    place, decision = decided()
    interrupted(actions.suspend, decision, place)
    assert kind(decision) == K.SUSPENDED

    actions.end_suspension(
        decision, until_on=today() - DAY, document="eI-1-2/2026", last_day=None, by=place.clerk
    )

    again = Decision.objects.get(pk=decision.pk)
    assert (kind(decision), again.valid_until) == (K.ACCREDITED, decision.valid_until)


def test_the_last_day_moves_only_when_the_court_says_so():
    place, decision = decided()
    interrupted(actions.suspend, decision, place)
    moved = decision.valid_until + 40 * DAY
    end = {"until_on": today(), "document": "eI-1-2/2026", "by": place.clerk}
    with pytest.raises(Refused, match="later"):
        actions.end_suspension(decision, **end, last_day=decision.valid_until - DAY)

    actions.end_suspension(decision, **end, last_day=moved)

    assert Decision.objects.get(pk=decision.pk).valid_until == moved
    assert Interruption.objects.get().last_day_moved_to == moved
    assert journal.entries_about(place.case)[0].details["last_day"] == moved.isoformat()


def test_a_withdrawn_accreditation_has_no_force_any_more():
    place, decision = decided()

    interrupted(actions.withdraw_accreditation, decision, place)

    assert kind(decision) == K.WITHDRAWN
    with pytest.raises(StepNotAllowed):
        interrupted(actions.withdraw_accreditation, decision, place)


def test_an_annulled_order_ends_a_suspension_and_its_case_may_be_proposed_anew():
    place, decision = decided()
    interrupted(actions.suspend, decision, place)

    interrupted(actions.annul, decision, place, from_on=today() - DAY)

    assert (kind(decision), place.fresh().state) == (K.ANNULLED, "annulled")
    assert Interruption.objects.get(kind="court").until_on == today() - 2 * DAY
    actions.reopen(place.fresh(), reason="Teismas grąžino.", by=place.officer)
    place, second = decided(proposed(place), number="V-90")
    assert kind(second) == K.ACCREDITED


def test_an_order_held_back_takes_force_later_and_its_years_count_from_then():
    place, decision = decided(in_force_from=None)
    assert kind(decision) == K.COMING
    begins = today() - DAY

    actions.enter_into_force(decision, on=begins, document="eA-5", reason="Byla baigta.", by=place.clerk)

    assert kind(decision) == K.ACCREDITED
    assert Decision.objects.get(pk=decision.pk).valid_until == last_day(begins, 5)
    with pytest.raises(StepNotAllowed):
        actions.enter_into_force(decision, on=today(), document="eA-6", reason="Vėl.", by=place.clerk)


def test_a_refusal_has_no_accreditation_to_withdraw():
    place = with_findings(outcome="refuse")
    proposed(place, outcome="refuse")
    place, decision = decided(place, outcome="refuse")

    assert kind(decision) == K.REFUSED
    with pytest.raises(Refused, match="no accreditation"):
        interrupted(actions.withdraw_accreditation, decision, place)


def test_the_agency_itself_is_proposed_by_the_ministry():
    place = with_findings(name="Pati agentūra", kind="agency")

    with pytest.raises(PermissionDenied):
        propose(place)

    place.officer = place.clerk
    assert propose(place).outcome == "accredit_5"


def test_a_correction_keeps_the_last_day_that_a_court_has_set():
    place, decision = decided()
    begins, moved = decision.in_force_from, decision.valid_until + 40 * DAY
    actions.suspend(decision, from_on=begins, document="T-1", reason="Nutartis.", by=place.clerk)
    actions.end_suspension(decision, until_on=begins + DAY, document="T-2", last_day=moved, by=place.clerk)

    right = actions.correct_decision(decision, order=order(number="V-78"), reason="Numeris.", by=place.clerk)
    again = actions.correct_decision(right, order=order(number="V-79"), reason="Dar.", by=place.clerk)
    refusal = actions.correct_decision(again, order=order(outcome="refuse"), reason="Ne tas.", by=place.clerk)

    assert (right.valid_until, again.valid_until, refusal.valid_until) == (moved, moved, None)


def test_what_interrupts_an_order_goes_on_after_its_correction_and_can_be_ended():
    place, decision = decided()
    begins = decision.in_force_from
    actions.suspend(decision, from_on=begins, document="T-1", reason="Nutartis.", by=place.clerk)
    right = actions.correct_decision(decision, order=order(number="V-78"), reason="Numeris.", by=place.clerk)

    with pytest.raises(Refused):
        actions.suspend(right, from_on=today(), document="T-3", reason="Vėl.", by=place.clerk)
    assert situations.interruptions_open(right) == {"end_suspension", "withdraw_accreditation", "annul"}
    actions.end_suspension(right, until_on=today(), document="T-2", last_day=None, by=place.clerk)

    assert situations.interruptions_open(right) == {"suspend", "withdraw_accreditation", "annul"}
    assert Interruption.objects.get().decision == decision


def test_an_order_from_earlier_records_is_suspended_on_a_page_of_its_own(client, settings):
    settings.DEMONSTRATION = True  # the register then shows invented institutions
    place = requested()
    decision = imported(place.centre, today() - 100 * DAY)
    address = reverse("register:force", args=[decision.pk, "suspend"])
    entry = reverse("register:entry", args=[place.centre.pk])
    sent = {"from_on": today().isoformat(), "document": "T-1", "reason": "Nutartis."}

    client.force_login(place.officer.account)
    assert client.post(address, sent).status_code == 403
    assert address not in client.get(entry).content.decode()
    client.force_login(place.clerk.account)
    assert address in client.get(entry).content.decode()
    assert client.post(address, {**sent, "from_on": "2000-01-01"}).status_code == 422
    assert client.post(address, sent).status_code == 302
    assert client.post(address, sent).status_code == 302

    assert Interruption.objects.get().decision == decision
    assert reverse("register:force", args=[decision.pk, "annul"]) in client.get(entry).content.decode()


def test_an_order_of_a_case_has_its_steps_on_the_page_of_the_case(client):
    place, decision = decided()
    client.force_login(place.clerk.account)

    answer = client.get(reverse("register:force", args=[decision.pk, "suspend"]))

    assert answer.url == reverse("accreditation:step", args=[place.case.pk, "suspend"])


@pytest.mark.parametrize("state", ["asked", "granted", "held"])
def test_nothing_is_proposed_while_the_institution_waits_to_be_heard(state):
    place = with_findings()
    hearing = actions.ask_for_hearing(place.case, text="Prašome išklausyti.", by=place.head)
    facts = {"planned_on": today(), "held_on": today(), "minutes": "Išklausyta."}
    Hearing.objects.filter(pk=hearing.pk).update(state=state, **facts)

    with pytest.raises(Refused):
        proposed(place)
    assert not all(need.is_met for need in situations.needs_of_proposing(place.fresh()))
    Hearing.objects.filter(pk=hearing.pk).update(state="delivered", delivered_on=today())

    assert proposed(place).case.state == "proposed"
