"""The steps of a case, each described once: who may, from which state, what it needs, which clock it starts.

What it does stands in actions/, what it asks in forms/steps.py; views/steps.py shows every step alike.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries import Need, situations
from pertvarka.accreditation.states import AFTER_DECISION, BEFORE_DECISION, CASE_FLOW, CaseState
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.frameworks.procedure_tree import Term

OWN_PAGE = "accreditation:step"  # where every step is taken that has no form of its own


@dataclass(frozen=True)
class CaseStep:
    """A step. title: of its button; says: what it does; done: told when it is done.

    stage: of the procedure, that it does: terms counted from it begin. moves_on: whether it is among the next
    steps, or among what can be done besides. page: the route where it is taken.
    """

    name: str
    title: Promise
    says: Promise
    done: Promise
    permission: str
    states: frozenset[str]
    icon: str
    stage: str = ""
    moves_on: bool = False
    when: Callable[[Case], bool] = lambda case: True
    needs: Callable[[Case], list[Need]] = lambda case: []
    page: str = OWN_PAGE

    def is_open(self, case: Case) -> bool:
        """Whether it may follow where the case stands."""
        return case.state in self.states and self.when(case)

    def address(self, case: Case) -> str:
        """Where it is taken in this case."""
        own = {"name": self.name} if self.page == OWN_PAGE else {}
        return reverse(self.page, kwargs={"number": case.pk, **own})

    def terms(self, case: Case) -> list[Term]:
        """The terms whose clock it starts."""
        return [term for term in case.procedure.terms.values() if self.stage in term.from_stages]


def of_flow(name: str, **described: Any) -> CaseStep:
    """A step of CASE_FLOW, with its power and states."""
    step = CASE_FLOW.steps[name]
    return CaseStep(name, permission=step.permission, states=step.source, **described)


def beside(name: str, permission: str, states: Any = BEFORE_DECISION, **described: Any) -> CaseStep:
    """A step that leaves the case in its state."""
    return CaseStep(name, permission=permission, states=frozenset(states), **described)


def _is_paused(case: Case) -> bool:
    return any(pause.until_on is None for pause in case.pauses.all())


BEFORE_EVALUATION = (CaseState.REQUESTED, CaseState.PLANNED)

EVERY_STEP = (
    of_flow(
        "plan",
        title=_("Put it into the yearly plan"),
        says=_("The institution is told the month; the exact days are agreed later."),
        done=_("The request is in the plan."),
        icon="calendar-plus",
        moves_on=True,
    ),
    of_flow(
        "open_evaluation",
        title=_("Begin the external evaluation"),
        says=_("The institution is told which documents to hand in; then the panel is formed."),
        done=_("The external evaluation has begun. Form the panel next."),
        icon="play",
        moves_on=True,
        needs=queries.needs_of_opening,
    ),
    of_flow(
        "close",
        title=_("Close the case"),
        says=_("Nothing more is to come. The case stays readable and goes to the archive."),
        done=_("The case is closed."),
        icon="archive",
        moves_on=True,
        needs=queries.needs_of_closing,
    ),
    beside(
        "remind",
        "case.tell",
        title=_("Remind those whose turn it is"),
        says=_("They get a letter that says what the case waits for and until when."),
        done=_("The reminder is on its way."),
        icon="bell",
    ),
    beside(
        "move_in_plan",
        "case.plan",
        [CaseState.PLANNED],
        title=_("Move it to another month"),
        says=_("In a published plan this is seen as a change, with its reason."),
        done=_("The case is planned for another month."),
        icon="calendar-clock",
    ),
    of_flow(
        "take_out_of_plan",
        title=_("Take it out of the plan"),
        says=_("The request stays and waits for another month."),
        done=_("The case is out of the plan."),
        icon="calendar-minus",
    ),
    beside(
        "change_track",
        "case.plan",
        BEFORE_EVALUATION,
        title=_("Change the track"),
        says=_("Who forms the panel, and whether findings from elsewhere are taken into account."),
        done=_("The case goes along another track."),
        icon="split",
    ),
    beside(
        "pass_on",
        "case.tell",
        title=_("Pass the case on to the successor"),
        says=_("The institution is no more. The case goes on under the one that took over its work."),
        done=_("The case goes on under the institution that took over."),
        icon="arrow-right",
        moves_on=True,
        when=lambda case: case.organisation.successor_id is not None,
    ),
    beside(
        "pause",
        "case.pause",
        title=_("Let the terms stand still"),
        says=_("By a court's ruling or an order. Last days move by as much, and say why."),
        done=_("The terms stand still."),
        icon="pause",
        when=lambda case: not _is_paused(case),
    ),
    beside(
        "end_pause",
        "case.pause",
        title=_("Let the terms run again"),
        says=_("What is left of each term counts on."),
        done=_("The terms run again."),
        icon="play",
        when=_is_paused,
    ),
    beside(
        "tell",
        "case.tell",
        (*BEFORE_DECISION, CaseState.DECIDED),
        title=_("Record or correct a day"),
        says=_("The day on which something was done or delivered. What was recorded before stays readable."),
        done=_("The day is recorded."),
        icon="calendar-check",
    ),
    of_flow(
        "withdraw",
        title=_("Withdraw the request"),
        says=_("An evaluation that is under way ends without findings. A new request can be filed later."),
        done=_("The request is withdrawn."),
        icon="undo-2",
    ),
    of_flow(
        "appeal",
        title=_("Appeal against the findings"),
        says=_("The appeals board reads the findings and your appeal and decides with reasons."),
        done=_("The appeal is filed. Papers can be added until the board decides."),
        icon="scale",
        stage="appeal",
        when=situations.may_appeal,
    ),
    of_flow(
        "enter_appeal",
        title=_("Enter an appeal from a letter"),
        says=_("What counts is the day on which the letter came, not the day on which it is entered."),
        done=_("The appeal is entered. Papers can be added until the board decides."),
        icon="mail",
        stage="appeal",
        when=situations.may_enter_appeal,
    ),
    beside(
        "add_appeal_file",
        "case.appeal",
        [CaseState.APPEALED],
        title=_("Add a paper to the appeal"),
        says=_("Until the board decides."),
        done=_("The paper is added."),
        icon="paperclip",
    ),
    of_flow(
        "take_back_appeal",
        title=_("Take the appeal back"),
        says=_("There can be no second appeal against the same findings."),
        done=_("The appeal is taken back. The findings stand."),
        icon="undo-2",
    ),
    beside(
        "uphold_appeal",
        "appeal.decide",
        [CaseState.APPEALED],
        title=_("Uphold the appeal"),
        says=_("The findings go back to the experts, who deliver them anew."),
        done=_("The appeal is upheld. The findings go back to the experts."),
        icon="check",
        moves_on=True,
    ),
    beside(
        "dismiss_appeal",
        "appeal.decide",
        [CaseState.APPEALED],
        title=_("Dismiss the appeal"),
        says=_("The findings stand. The proposal's term runs from the delivery of this decision."),
        done=_("The appeal is dismissed. The organiser records its delivery."),
        icon="x",
        moves_on=True,
    ),
    beside(
        "deliver_appeal_decision",
        "case.tell",
        [CaseState.EVALUATING],
        title=_("Record the delivery of the board's decision"),
        says=_("The proposal's term runs from the day after."),
        done=_("The delivery is recorded."),
        icon="mail-check",
        moves_on=True,
        when=situations.waits_for_delivery,
    ),
    beside(
        "waive_appeal",
        "case.tell",
        [CaseState.EVALUATING],
        title=_("Record that there will be no appeal"),
        says=_("Only when the institution has said so in writing. The proposal then need not wait."),
        done=_("The waiver is recorded."),
        icon="file-check",
        when=situations.may_appeal,
    ),
    of_flow(
        "propose",
        title=_("Hand the proposal to the minister"),
        says=_("The letter is registered and sent as you are used to; here its number and day are recorded."),
        done=_("The proposal is with the minister."),
        icon="landmark",
        stage="proposal",
        moves_on=True,
        when=situations.has_findings,
        needs=situations.needs_of_proposing,
    ),
    of_flow(
        "take_back_proposal",
        title=_("Take the proposal back"),
        says=_("It stays in the case with the reason."),
        done=_("The proposal is taken back."),
        icon="undo-2",
    ),
    of_flow(
        "record_decision",
        title=_("Record the minister's order"),
        says=_("An order is recorded once and does not change. A clerical error is corrected beside it."),
        done=_("The order is recorded."),
        icon="stamp",
        stage="decision",
        moves_on=True,
    ),
    beside(
        "attach_order",
        "decision.record",
        AFTER_DECISION,
        title=_("Add the signed order"),
        says=_("PDF, ADOC or ASiC-E. It is kept byte for byte, as it was signed."),
        done=_("The signed order is kept."),
        icon="paperclip",
        moves_on=True,
        when=situations.lacks_order_file,
    ),
    beside(
        "issue_certificate",
        "certificate.issue",
        [CaseState.DECIDED],
        title=_("Issue the certificate"),
        says=_("It gets the next number, a code that anybody can check, and the seal of this system."),
        done=_("The certificate is issued and sealed."),
        icon="award",
        stage="certificate",
        moves_on=True,
        when=situations.may_be_certified,
    ),
    beside(
        "hand_in_improvement",
        "recommendation.answer",
        AFTER_DECISION,
        title=_("Hand in the improvement plan"),
        says=_("Its answers to the recommendations then no longer change. The organiser reads them."),
        done=_("The improvement plan is handed in."),
        icon="list-checks",
        stage="improvement",
        moves_on=True,
        when=situations.owes_improvement,
        needs=queries.needs_of_improvement,
    ),
    beside(
        "follow_up",
        "recommendation.answer",
        AFTER_DECISION,
        title=_("Tell how the recommendations stand"),
        says=_("Once a year until the accreditation ends. The organiser and the next experts read it."),
        done=_("The follow-up is with the organiser."),
        icon="clipboard-list",
        moves_on=True,
        when=situations.is_follow_up_asked,
    ),
    beside(
        "correct_decision",
        "decision.correct",
        AFTER_DECISION,
        title=_("Correct a clerical error in the order"),
        says=_("The old row stays as it is; from now on the corrected one tells what holds."),
        done=_("The corrected order is recorded beside the old one."),
        icon="pencil",
    ),
    beside(
        "suspend",
        "decision.interrupt",
        AFTER_DECISION,
        title=_("Record a suspension by a court"),
        says=_("The order has no force until the court says otherwise. Its last day does not move."),
        done=_("The suspension is recorded."),
        icon="ban",
        when=situations.may_be_interrupted_by("suspend"),
    ),
    beside(
        "end_suspension",
        "decision.interrupt",
        AFTER_DECISION,
        title=_("Record the end of the suspension"),
        says=_("The last day of the accreditation moves only when the court has set another."),
        done=_("The end of the suspension is recorded."),
        icon="play",
        when=situations.may_be_interrupted_by("end_suspension"),
    ),
    beside(
        "withdraw_accreditation",
        "decision.interrupt",
        AFTER_DECISION,
        title=_("Record that the accreditation is withdrawn"),
        says=_("It ends for good from that day, and the register says so."),
        done=_("The withdrawal is recorded."),
        icon="circle-x",
        when=situations.may_be_interrupted_by("withdraw_accreditation"),
    ),
    of_flow(
        "annul",
        title=_("Record that the order is annulled"),
        says=_("It has no force from that day. The case may then be reopened for another proposal."),
        done=_("The annulment is recorded."),
        icon="circle-x",
        when=situations.may_be_interrupted_by("annul"),
    ),
    beside(
        "enter_into_force",
        "decision.interrupt",
        AFTER_DECISION,
        title=_("Record the day on which the order takes force"),
        says=_("The years of the accreditation count from it."),
        done=_("The day is recorded, and the register follows it."),
        icon="calendar-check",
        when=situations.may_be_interrupted_by("enter_into_force"),
    ),
    of_flow(
        "reopen",
        title=_("Reopen the case"),
        says=_("After an annulment a new proposal may be made on the same findings."),
        done=_("The case is open again."),
        icon="rotate-ccw",
    ),
)
STEPS = {step.name: step for step in EVERY_STEP}


def open_steps(case: Case, person: Person) -> list[CaseStep]:
    """The steps that may follow where the case stands and that this person may take."""
    return [step for step in EVERY_STEP if step.is_open(case) and may(person, step.permission, case)]
