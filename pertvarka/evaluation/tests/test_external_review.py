"""The panel's review from sealed ratings to final findings: blind, agreed, delivered, answered."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from pertvarka.evaluation import actions, documents
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExpertRating, FindingsIssue, IssueKind, Remark
from pertvarka.evaluation.queries import external_review as review
from pertvarka.evaluation.tests import external_factories as made
from pertvarka.foundation import clock, journal, versions
from pertvarka.foundation.clock import end_of, now, today
from pertvarka.foundation.flow import Refused, StepNotAllowed

pytestmark = pytest.mark.django_db
ANSWER = {"level": "2", "reason": made.REASON, "note": "Paklausti vadovės."}
CODE = "2.3.1"


# --- Ratings ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [ExternalState.STUDYING, ExternalState.VISITING, ExternalState.RATING])
def test_ratings_are_written_from_the_study_of_the_papers_on_and_kept_sealed(state):
    place = made.opened(experts=1).stand(state)

    actions.save_expert_ratings(place.evaluation, answers={CODE: ANSWER}, by=place.lead)

    rating = ExpertRating.objects.get()
    assert rating.answer == ANSWER
    assert "vadov" not in rating.sealed


def test_a_rating_may_be_unfinished_and_is_saved_over_itself():
    place = made.opened(experts=1).stand(ExternalState.STUDYING)

    for level in ("", "3"):
        answer = {"level": level, "reason": "", "note": ""}
        actions.save_expert_ratings(place.evaluation, answers={CODE: answer}, by=place.lead)

    assert [rating.level for rating in ExpertRating.objects.all()] == ["3"]


def test_an_expert_who_has_not_declared_or_sits_elsewhere_cannot_rate():
    place, elsewhere = made.opened().stand(ExternalState.RATING), made.opened(name="Kitas")
    place.record.panel_members.filter(expert__person=place.experts[1]).update(
        declared_at=None, declaration=""
    )

    for someone in (place.experts[1], elsewhere.lead, place.officer, place.head):
        with pytest.raises(PermissionDenied):
            actions.save_expert_ratings(place.evaluation, answers={CODE: ANSWER}, by=someone)


def test_what_is_submitted_is_whole_comes_after_the_visit_and_no_longer_changes():
    place = made.opened(experts=1).stand(ExternalState.VISITING)
    with pytest.raises(StepNotAllowed):
        actions.submit_expert_ratings(place.evaluation, by=place.lead)
    place.stand(ExternalState.RATING)
    with pytest.raises(Refused, match=CODE):
        actions.submit_expert_ratings(place.evaluation, by=place.lead)

    made.rated(place)

    with pytest.raises(Refused):
        actions.save_expert_ratings(place.evaluation, answers={CODE: ANSWER}, by=place.lead)
    actions.submit_expert_ratings(place.evaluation, by=place.lead)  # a second click
    assert journal.entries_about(place.record).filter(act="submit_ratings").count() == 1


def test_what_was_submitted_too_early_is_taken_back_until_the_reveal():
    place = made.rated(made.opened())

    actions.withdraw_expert_ratings(place.evaluation, by=place.lead)
    with pytest.raises(Refused):
        actions.reveal_expert_ratings(place.evaluation, by=place.lead)
    actions.submit_expert_ratings(place.evaluation, by=place.lead)
    actions.reveal_expert_ratings(place.evaluation, by=place.lead)

    with pytest.raises(StepNotAllowed):
        actions.withdraw_expert_ratings(place.evaluation, by=place.lead)


def test_nothing_opens_before_all_of_the_panel_are_in_and_only_the_lead_opens_it():
    place = made.rated(made.opened(), submit=2)
    with pytest.raises(Refused):
        actions.reveal_expert_ratings(place.evaluation, by=place.lead)
    assert review.expert_votes(place.evaluation) == {}
    assert review.external_agenda(place.evaluation) == []
    actions.submit_expert_ratings(place.evaluation, by=place.experts[2])
    for someone in (place.experts[1], place.officer):
        with pytest.raises(PermissionDenied):
            actions.reveal_expert_ratings(place.evaluation, by=someone)

    actions.reveal_expert_ratings(place.evaluation, by=place.lead)

    assert place.evaluation.state == ExternalState.CONSENSUS
    assert {len(votes) for votes in review.expert_votes(place.evaluation).values()} == {3}


def test_ratings_of_an_expert_who_stepped_down_before_the_reveal_do_not_count():
    place = made.rated(made.opened())
    gone = place.record.panel_members.get(expert__person=place.experts[2])
    gone.stepped_down_at, gone.stepped_down_reason = now(), "Serga."
    gone.save()

    actions.reveal_expert_ratings(place.evaluation, by=place.lead)

    votes = review.expert_votes(place.evaluation)[CODE]
    assert {vote.name for vote in votes} == {person.full_name for person in place.experts[:2]}
    assert ExpertRating.objects.filter(member=gone).exists()


def test_private_notes_are_in_no_vote():
    place = made.revealed(made.opened())

    assert "Slapta" not in repr(review.external_agenda(place.evaluation))


# --- Agreeing ---------------------------------------------------------------------------------------------


def test_the_agenda_begins_with_the_widest_disagreement():
    place = made.opened(experts=2).stand(ExternalState.RATING)
    for someone, level in zip(place.experts, ("4", "0"), strict=True):
        answers = {i.code: {"level": "3", "reason": made.REASON, "note": ""} for i in place.record.indicators}
        answers["1.2.2"]["level"] = level
        actions.save_expert_ratings(place.evaluation, answers=answers, by=someone)
        actions.submit_expert_ratings(place.evaluation, by=someone)
    actions.reveal_expert_ratings(place.evaluation, by=place.lead)

    agenda = review.external_agenda(place.evaluation)

    assert (agenda[0].indicator.code, agenda[0].disagreement) == ("1.2.2", 4)
    assert {item.disagreement for item in agenda[1:]} == {0}


def test_the_rule_proposes_nothing_while_anything_is_unrated():
    place = made.revealed(made.opened())
    levels = {i.code: actions.AgreedLevel("3", made.REASON) for i in place.record.indicators}
    last = levels.popitem()
    actions.agree_in_panel(place.evaluation, levels=levels, by=place.lead)

    def proposed():
        return review.rule_proposes(place.evaluation, review.agreed_levels(place.evaluation)).outcome

    assert proposed() == "no_proposal"
    with pytest.raises(Refused, match=last[0]):
        actions.deliver_draft(place.evaluation, delivery=made.delivery(), by=place.lead)
    actions.agree_in_panel(place.evaluation, levels=dict([last]), by=place.lead)
    assert proposed() == "accredit_5"


def test_a_second_writer_does_not_cover_the_first_unseen():
    place = made.revealed(made.opened())
    first, second = actions.AgreedLevel("3", made.REASON), actions.AgreedLevel("2", made.REASON)
    actions.agree_in_panel(place.evaluation, levels={CODE: first}, seen={CODE: ""}, by=place.lead)

    with pytest.raises(versions.ChangedMeanwhile) as changed:
        actions.agree_in_panel(place.evaluation, levels={CODE: second}, seen={CODE: ""}, by=place.experts[1])
    assert changed.value.by == place.lead.full_name

    texts = {"strengths": ["A."], "improvements": [], "recommendations": []}
    actions.describe_findings(place.evaluation, area_code="2.3", by=place.lead, seen="", **texts)
    with pytest.raises(versions.ChangedMeanwhile):
        actions.describe_findings(
            place.evaluation, area_code="2.3", by=place.experts[1], seen="", **texts | {"strengths": ["B."]}
        )


def test_not_applicable_is_refused_in_the_mandatory_area_and_unknown_indicators_everywhere():
    place = made.revealed(made.opened())

    for code, level in ((CODE, "na"), ("1.1.1", "3")):
        with pytest.raises(Refused):
            actions.agree_in_panel(
                place.evaluation, levels={code: actions.AgreedLevel(level, made.REASON)}, by=place.lead
            )


def test_each_area_stands_beside_what_the_institution_said_of_itself():
    place = made.agreed(made.handed_in(made.opened()), level="2")

    beside = review.beside_own(place.evaluation, review.agreed_levels(place.evaluation))

    assert [(each.area.code, each.own, each.found, each.difference) for each in beside] == [
        ("1.2", 3, 2, -1),
        ("2.3", 3, 2, -1),
    ]


# --- Findings ---------------------------------------------------------------------------------------------


def test_the_draft_is_frozen_with_its_hash_and_the_institution_is_told():
    place = made.drafted(made.handed_in(made.opened()))

    issue = FindingsIssue.objects.get()
    assert (issue.kind, issue.issue, issue.proposed_by_rule) == (IssueKind.DRAFT, 1, "accredit_5")
    assert issue.content_hash == documents.content_hash(issue.content)
    assert issue.delivered_on == today()
    assert issue.content["outcome"]["title_en"] == "Accredit for 3 years"
    assert [area["own_mean"] for area in issue.content["areas"]] == ["3.00", "3.00"]
    assert place.evaluation.state == ExternalState.REMARKS
    assert "Slapta" not in str(issue.content)


def test_a_recommendation_needs_its_reason_the_more_so_against_the_rule():
    place = made.agreed(made.opened())

    for outcome in ("accredit_5", "refuse"):
        with pytest.raises(Refused):
            actions.deliver_draft(
                place.evaluation, delivery=made.delivery(outcome=outcome, outcome_reason=" "), by=place.lead
            )


def test_a_delivery_otherwise_than_by_this_system_says_when_and_how():
    place = made.agreed(made.opened())
    yesterday = today() - timedelta(days=1)
    for wrong in (
        {"delivered_on": yesterday},
        {"delivered_on": today() + timedelta(days=1), "delivery_note": "Laišku."},
    ):
        with pytest.raises(Refused):
            actions.deliver_draft(place.evaluation, delivery=made.delivery(**wrong), by=place.officer)

    told = made.delivery(delivered_on=yesterday, delivery_note="Registruotu laišku.")
    issue = actions.deliver_draft(place.evaluation, delivery=told, by=place.officer)

    assert issue.delivered_on == yesterday


def test_a_double_click_delivers_once():
    place = made.drafted(made.opened())

    with pytest.raises(StepNotAllowed):
        actions.deliver_draft(place.evaluation, delivery=made.delivery(), by=place.lead)
    assert FindingsIssue.objects.count() == 1


# --- Remarks ----------------------------------------------------------------------------------------------


def test_a_remark_stays_with_the_institution_until_it_is_sent():
    place = made.drafted(made.opened())
    for text in ("Pradžia", "Visa pastaba."):
        actions.save_remark(place.evaluation, indicator_code=CODE, text=text, by=place.head)
    assert (Remark.objects.get().text, review.remarks_sent(place.evaluation)) == ("Visa pastaba.", [])

    assert len(actions.send_remarks(place.evaluation, indicator_code=CODE, by=place.head)) == 1

    assert actions.send_remarks(place.evaluation, by=place.head) == []
    actions.save_remark(place.evaluation, indicator_code=CODE, text="Kita.", by=place.head)
    assert Remark.objects.count() == 2
    with pytest.raises(IntegrityError), transaction.atomic():
        Remark.objects.update(sent_at=None)


def test_an_emptied_remark_is_gone():
    place = made.drafted(made.opened())
    for text in ("Pradžia", "  "):
        actions.save_remark(place.evaluation, indicator_code="", text=text, by=place.head)

    assert not Remark.objects.exists()


def test_the_institution_closes_when_nothing_is_unsent_and_the_officer_when_the_term_is_over():
    place = made.drafted(made.opened())
    actions.save_remark(place.evaluation, indicator_code="", text="Neišsiųsta.", by=place.head)
    for someone in (place.head, place.officer):
        with pytest.raises(Refused):
            actions.close_remarks(place.evaluation, by=someone)
    with pytest.raises(PermissionDenied):
        actions.close_remarks(place.evaluation, by=place.lead)

    with clock.as_of(end_of(today() + timedelta(days=14))):
        actions.close_remarks(place.evaluation, by=place.officer)

    assert place.evaluation.state == ExternalState.ANSWERING


def test_final_findings_wait_for_an_answer_to_every_remark_and_tell_them():
    place = made.remarked(made.opened())
    remarks = review.remarks_sent(place.evaluation)
    actions.answer_remark(remarks[0], is_accepted=True, answer="Pataisyta.", by=place.lead)
    with pytest.raises(Refused):
        actions.deliver_final(place.evaluation, delivery=made.delivery(), by=place.lead)
    actions.answer_remark(remarks[1], is_accepted=False, answer="Plane kita data.", by=place.experts[1])

    issue = actions.deliver_final(place.evaluation, delivery=made.delivery(), by=place.lead)

    assert issue.content["remarks"] == [
        {"indicator": "", "text": "Pavadinimas netikslus.", "is_accepted": True, "answer": "Pataisyta."},
        {
            "indicator": CODE,
            "text": "Planas patvirtintas sausį.",
            "is_accepted": False,
            "answer": "Plane kita data.",
        },
    ]
    assert place.evaluation.state == ExternalState.FINAL


def test_two_experts_answering_one_remark_see_each_other():
    place = made.remarked(made.opened())
    remark = review.remarks_sent(place.evaluation)[0]
    actions.answer_remark(remark, is_accepted=True, answer="Taip.", seen="", by=place.lead)

    with pytest.raises(versions.ChangedMeanwhile):
        actions.answer_remark(remark, is_accepted=False, answer="Ne.", seen="", by=place.experts[1])


def test_findings_sent_back_by_the_board_are_issued_anew(monkeypatch):
    place = made.finished(made.opened())
    monkeypatch.setattr("pertvarka.evaluation.actions.external_locking.require", lambda *asked: None)

    actions.take_back_findings(place.evaluation, reason="Neįvertintas planas.", by=place.officer)

    assert place.evaluation.state == ExternalState.ANSWERING
    again = {CODE: actions.AgreedLevel("4", made.REASON)}
    actions.agree_in_panel(place.evaluation, levels=again, by=place.lead)
    issue = actions.deliver_final(place.evaluation, delivery=made.delivery(), by=place.lead)
    assert (issue.issue, issue.content["board_reason"]) == (2, "Neįvertintas planas.")


def test_experts_are_shut_out_of_the_papers_when_the_findings_are_final():
    place = made.finished(made.opened())

    with pytest.raises(PermissionDenied):
        actions.agree_in_panel(
            place.evaluation, levels={CODE: actions.AgreedLevel("4", made.REASON)}, by=place.lead
        )
