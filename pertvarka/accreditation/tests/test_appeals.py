"""Appeals: within the term, once, decided by the board, delivered, or waived."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, transaction

from pertvarka.accreditation import actions, queries
from pertvarka.accreditation.models import Appeal, KeptLetter, Pause
from pertvarka.accreditation.tests.deciding import (
    LONG_AGO,
    appealed,
    board_member,
    issued,
    sent,
    with_findings,
)
from pertvarka.directory.access import may
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import Refused, StepNotAllowed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
YESTERDAY = timedelta(days=1)


def fresh_findings():
    return with_findings(delivered_on=today() - YESTERDAY)


def test_the_head_appeals_with_files_and_the_board_learns_of_it():
    place, board = fresh_findings(), board_member()
    assert not may(board, "case.view", place.case)

    appeal = actions.file_appeal(place.case, text="Nesutinkame.", files=[sent(), sent()], by=place.head)

    case = place.fresh()
    assert case.state == "appealed"
    assert [file.file_name for file in appeal.files.all()] == ["isakymas.pdf"]
    assert may(board, "appeal.decide", case)
    assert set(KeptLetter.objects.values_list("step", "person")) == {
        ("appeal_filed", board.pk),
        ("appeal_filed", place.officer.pk),
    }
    assert journal.entries_about(case)[0].act == "appeal"


def test_a_late_appeal_is_refused_with_the_day_on_which_the_term_ended():
    place = with_findings()
    findings = queries.final_findings(place.case)
    due = queries.appeal_due(place.case, findings)

    with pytest.raises(Refused, match=due.day.isoformat()):
        actions.file_appeal(place.case, text="Nesutinkame.", by=place.head)

    assert not Appeal.objects.exists()


def test_a_pause_moves_the_term_so_that_the_same_appeal_is_in_time():
    place = with_findings()
    Pause.objects.create(
        case=place.case,
        from_on=today() - timedelta(days=LONG_AGO - 1),
        until_on=today() - YESTERDAY,
        document="eI-1",
        reason="Teismas sustabdė.",
        told_by=place.officer,
        told_at=now(),
    )

    assert actions.file_appeal(place.case, text="Nesutinkame.", by=place.head).state == "filed"


def test_a_paper_appeal_counts_from_the_day_it_came_and_not_from_the_day_of_entry():
    place = with_findings()
    came = today() - timedelta(days=LONG_AGO - 2)

    appeal = actions.enter_appeal(
        place.case, text="Nesutinkame.", filed_on=came, document="S-9", files=[sent()], by=place.officer
    )

    assert (appeal.filed_on, appeal.is_from_paper) == (came, True)
    assert KeptLetter.objects.filter(person=place.head, step="appeal_filed").exists()


@pytest.mark.parametrize("days", [1, -LONG_AGO - 1])
def test_a_paper_appeal_from_an_impossible_day_is_refused(days):
    place = with_findings()

    with pytest.raises(Refused):
        actions.enter_appeal(
            place.case, text="x", filed_on=today() + timedelta(days=days), document="", by=place.officer
        )


def test_a_second_click_does_not_appeal_twice():
    place = appealed(fresh_findings())

    with pytest.raises(StepNotAllowed):
        actions.file_appeal(place.case, text="Nesutinkame.", by=place.head)

    assert Appeal.objects.count() == 1


def test_only_the_institution_appeals_and_only_the_board_decides():
    place, board = fresh_findings(), board_member()
    with pytest.raises(PermissionDenied):
        actions.file_appeal(place.case, text="x", by=place.officer)
    appealed(place)

    for someone in (place.head, place.officer, place.clerk):
        with pytest.raises(PermissionDenied):
            actions.dismiss_appeal(place.case, reasons="x", by=someone)
    assert actions.dismiss_appeal(place.case, reasons="Nepagrįsta.", by=board).state == "dismissed"


def test_an_upheld_appeal_sends_the_findings_back_and_the_next_ones_may_be_appealed_again():
    place, board = appealed(fresh_findings()), board_member()

    actions.uphold_appeal(place.case, reasons="2.3 vertinta ne pagal požymius.", by=board)

    evaluation = ExternalEvaluation.objects.get(pk=place.case.evaluation_id)
    assert (place.fresh().state, evaluation.state) == ("evaluating", "answering")
    assert queries.final_findings(place.fresh()) is None
    issued(evaluation.pk, today(), issue=2, by=place.officer)
    ExternalEvaluation.objects.update(state="final")
    assert actions.file_appeal(place.fresh(), text="Vis dar nesutinkame.", by=place.head).findings.issue == 2


def test_a_dismissed_appeal_holds_the_proposal_until_the_decision_is_delivered():
    place, board = appealed(fresh_findings()), board_member()
    actions.dismiss_appeal(place.case, reasons="Nepagrįsta.", by=board)
    propose = {"outcome": "accredit_5", "reasons": "", "document": "S-1", "handed_over_on": today()}

    with pytest.raises(Refused, match="delivered"):
        actions.propose(place.fresh(), **propose, by=place.officer)
    actions.deliver_appeal_decision(place.case, on=today(), note="per E. pristatymą", by=place.officer)

    assert actions.propose(place.fresh(), **propose, by=place.officer).outcome == "accredit_5"
    with pytest.raises(StepNotAllowed):
        actions.deliver_appeal_decision(place.case, on=today(), note="dar kartą", by=place.officer)


def test_an_appeal_taken_back_ends_the_matter():
    place = appealed(fresh_findings())

    appeal = actions.take_back_appeal(place.case, reason="Susitarėme.", by=place.head)

    assert (appeal.state, appeal.ended_on, place.fresh().state) == ("withdrawn", today(), "evaluating")
    with pytest.raises(Refused, match="already"):
        actions.file_appeal(place.fresh(), text="x", by=place.head)


def test_a_waiver_in_writing_ends_the_term_and_the_head_is_told():
    place = fresh_findings()

    actions.waive_appeal(place.case, waived_on=today(), document="S-3", by=place.officer)

    term = queries.appeal_term(place.case, queries.final_findings(place.case))
    assert term.over_on(today()) == today()
    assert KeptLetter.objects.get().person == place.head
    with pytest.raises(Refused, match="waived"):
        actions.file_appeal(place.fresh(), text="x", by=place.head)


def test_the_database_takes_no_appeal_against_findings_of_another_case():
    place, other = fresh_findings(), with_findings(name="Kitas")

    with pytest.raises(DatabaseError), transaction.atomic():
        Appeal.objects.create(
            case=place.case,
            findings=queries.final_findings(other.case),
            text="x",
            filed_by=place.head,
            filed_at=now(),
            filed_on=today(),
        )
