"""The days that the timeline needs, gathered from a case and everything that belongs to it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from django.utils.translation import gettext as _

from pertvarka.accreditation import planning
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import AppealState, CaseState
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue
from pertvarka.evaluation.queries import recommendations
from pertvarka.foundation import journal
from pertvarka.foundation.clock import VILNIUS
from pertvarka.frameworks.procedure_tree import ProcedureTree
from pertvarka.frameworks.terms import Pause
from pertvarka.frameworks.timeline import Agreed, Course, Done, Facts, course

Acts = Mapping[tuple[int, str], datetime]  # (evaluation, act) → when it was last done
Days = dict[str, Done]

C, E = CaseState, ExternalState
WITH_PANEL = tuple(state for state in E if state not in (E.FORMING, E.ABANDONED))
AFTER_VISIT = (E.RATING, E.CONSENSUS, E.REMARKS, E.ANSWERING, E.FINAL)
AFTER_REMARKS = (E.ANSWERING, E.FINAL)
WITH_PROPOSAL = (C.PROPOSED, C.DECIDED, C.CLOSED, C.ANNULLED)
WITH_DECISION = (C.DECIDED, C.CLOSED, C.ANNULLED)
OVER = (C.CLOSED, C.WITHDRAWN, C.ANNULLED)
ORGANISER, STAND_IN = "agency", "own_evaluator"  # actors of a procedure
TOLD_BY_JOURNAL = ("name_panel", "end_visit", "close_remarks")


def courses(cases: Iterable[Case], on: date) -> dict[int, Course]:
    """How each of these cases stands on a day, by its number; one query beside those of `full()`."""
    found = list(cases)
    evaluations = [case.evaluation_id for case in found if case.evaluation_id]
    acts = journal.last_moments(ExternalEvaluation, evaluations, TOLD_BY_JOURNAL)
    return {case.pk: course(_procedure_of(case), facts_of(case, acts), on) for case in found}


def course_of(case: Case, on: date) -> Course:
    """How a case stands on a day."""
    return courses([case], on)[case.pk]


def _procedure_of(case: Case) -> ProcedureTree:
    """The procedure of a case; in the organiser's own case whoever stands in acts in its stages."""
    procedure = case.procedure
    stand_in = procedure.actors.get(STAND_IN)
    if stand_in is None or not case.concerns_the_organiser:
        return procedure
    return replace(procedure, actors={**procedure.actors, ORGANISER: stand_in})


def facts_of(case: Case, acts: Acts) -> Facts:
    """What is known of a case that came from `full()`."""
    done: Days = {"request": Done(case.requested_on)}
    anew: Days = {}
    agreed: dict[str, Agreed] = {}
    if evaluation := case.evaluation:
        done |= _evaluated(evaluation, acts)
        anew = _findings_sent_back(case)
        if evaluation.visit_from and evaluation.visit_until:
            agreed = {"visit": Agreed(evaluation.visit_from, evaluation.visit_until)}
    done |= _appealed(case) | _decided(case)
    done |= {told.stage: Done(told.on, told.note) for told in case.happenings.all()}
    return Facts(
        done={key: day for key, day in done.items() if key not in anew},
        agreed=agreed,
        begun_anew=anew,
        pauses=[Pause(pause.from_on, pause.until_on, pause.document) for pause in case.pauses.all()],
        left_out=_left_out(case),
        ended=case.state in OVER,
        yearly_from=planning.dates_from(case.planned_year) if case.planned_year else None,
    )


# --- What the evaluation knows ------------------------------------------------------------------------------


def _evaluated(evaluation: ExternalEvaluation, acts: Acts) -> Days:
    """The stages that are the experts' and the institution's."""
    done: Days = {}
    if evaluation.state in WITH_PANEL:
        done["group"] = Done(_day(acts.get((evaluation.pk, "name_panel"), evaluation.opened_at)))
    if evaluation.dossier_handed_in_at:
        done["dossier"] = Done(_day(evaluation.dossier_handed_in_at))
    if evaluation.state in AFTER_VISIT:
        ended = acts.get((evaluation.pk, "end_visit"), evaluation.opened_at)
        done["visit"] = Done(evaluation.visit_until or _day(ended))
    if draft := latest_issue(evaluation, "draft"):
        done["draft_findings"] = Done(draft.delivered_on, draft.delivery_note)
    if evaluation.state in AFTER_REMARKS and (closed := acts.get((evaluation.pk, "close_remarks"))):
        done["remarks"] = Done(_day(closed))
    final = latest_issue(evaluation, "final")
    if final and evaluation.state == E.FINAL:
        done["final_findings"] = Done(final.delivered_on, final.delivery_note)
    return done


def latest_issue(evaluation: ExternalEvaluation, kind: str) -> FindingsIssue | None:
    """The latest draft or final findings that were delivered; of issues read before."""
    issues = [issue for issue in evaluation.issues.all() if issue.kind == kind]
    return max(issues, key=lambda issue: issue.issue, default=None)


def _findings_sent_back(case: Case) -> Days:
    """The final findings, to be delivered once more because the board upheld an appeal against them."""
    final = case.evaluation and latest_issue(case.evaluation, "final")
    if not final or case.evaluation.state == E.FINAL:  # type: ignore[union-attr]
        return {}
    upheld = [appeal for appeal in case.appeals.all() if appeal.state == AppealState.UPHELD]
    if not upheld:
        return {}
    day = max(appeal.delivered_on or _day(appeal.decided_at) for appeal in upheld)
    return {"final_findings": Done(day, _("The appeals board sent the findings back to the experts."))}


# --- What the case knows ------------------------------------------------------------------------------------


def _appealed(case: Case) -> Days:
    """What became of the right to appeal against the final findings that stand, and of the appeal."""
    final = case.evaluation and latest_issue(case.evaluation, "final")
    if not final or case.evaluation.state != E.FINAL:  # type: ignore[union-attr]
        return {}
    done: Days = {}
    for waiver in case.appeal_waivers.all():
        if waiver.findings_id == final.pk:
            done["appeal"] = Done(waiver.waived_on, _("waived in writing"))
    for appeal in case.appeals.all():
        if appeal.findings_id == final.pk:
            done["appeal"] = Done(appeal.filed_on)
            if over_on := appeal.delivered_on or appeal.ended_on:
                done["board"] = Done(over_on, _("taken back") if appeal.ended_on else "")
    return done


def _decided(case: Case) -> Days:
    """The proposal that stands, the order and the certificate; none of them after a step back."""
    done: Days = {}
    proposals = [each for each in case.proposals.all() if each.taken_back_at is None]
    if case.state in WITH_PROPOSAL and proposals:
        done["proposal"] = Done(proposals[0].handed_over_on, proposals[0].document)
    decision = decision_of(case)
    if case.state in WITH_DECISION and decision:
        done |= _improved(case)
        done["decision"] = Done(decision.order_date, decision.order_number)
        if hasattr(decision, "certificate"):
            done["certificate"] = Done(decision.certificate.issued_on, decision.certificate.number)
    return done


def _improved(case: Case) -> Days:
    """The improvement plan that was handed in."""
    findings = case.evaluation and latest_issue(case.evaluation, "final")
    plan = recommendations.plan_of(findings) if findings else None
    return {"improvement": Done(plan.handed_in_on)} if plan else {}


def decision_of(case: Case) -> Any:
    """The latest decision, a correction being the later one; of decisions read before."""
    return max(case.decisions.all(), key=lambda each: (each.recorded_at, each.pk), default=None)


def _left_out(case: Case) -> set[str]:
    """Stages that the case does not have: no certificate or plan after a refusal, no board after a waiver."""
    decision = decision_of(case)
    left_out = {"certificate", "improvement"} if decision and decision.is_refusal else set()
    return left_out | ({"board"} if case.appeal_waivers.all() and not case.appeals.all() else set())


def _day(moment: Any) -> date:
    """The day of a moment in Vilnius."""
    day: date = moment.astimezone(VILNIUS).date()
    return day
