"""The panel of an external evaluation: appointed, named, declared, stepped down and replaced."""

from datetime import date
from hashlib import sha256

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import appointing, messages_panel, queries
from pertvarka.evaluation.actions.experts import InterestWords, declare_interest
from pertvarka.evaluation.actions.external_locking import locked_external, locked_in
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.appointing import Consideration, Weight
from pertvarka.evaluation.external_states import EXTERNAL_FLOW, OPEN_STATES, ExternalState
from pertvarka.evaluation.models import Expert, ExternalEvaluation, PanelForming, PanelMember
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.flow import StepNotAllowed


def _locked_forming(
    evaluation: ExternalEvaluation, states: tuple[str, ...], by: Person
) -> ExternalEvaluation:
    """Lock for the work of whoever forms the panel; raises StepNotAllowed or PermissionDenied."""
    record = locked_external(evaluation)
    require(by, "panel.appoint", PanelForming(record))
    if record.state not in states:
        raise StepNotAllowed(f"panel.appoint does not follow from {record.state}")
    return record


def _sitting(record: ExternalEvaluation, member: PanelMember) -> PanelMember:
    """The member as the locked record has it; Refused when they have left meanwhile."""
    for each in record.panel:
        if each.pk == member.pk:
            return each
    raise Refused(_("This expert no longer sits in the panel."))


# --- Who forms the panel ----------------------------------------------------------------------------------


@transaction.atomic
def appoint_expert(
    evaluation: ExternalEvaluation,
    *,
    expert: Expert,
    replaces: PanelMember | None = None,
    override_reason: str = "",
    by: Person,
) -> PanelMember:
    """Give an expert a place in the panel and ask them to declare; done twice it changes nothing.

    replaces: whose place it is, once the panel has been named. Raises Refused where a rule forbids, where
    something speaks against and no reason is given, and where the panel is full.
    """
    record = _locked_forming(evaluation, queries.panels.TAKES_MEMBERS, by)
    for member in record.panel:
        if member.expert_id == expert.pk:
            return member
    expert = Expert.objects.select_for_update().get(pk=expert.pk)  # two panels do not fill one year at once
    _refuse_without_a_place(record, replaces)
    weighed = queries.panels.weigh(record, Expert.objects.filter(pk=expert.pk))[0]
    _refuse_unless_overridden(weighed.considerations, override_reason)

    member = PanelMember.objects.create(
        evaluation=record,
        expert=expert,
        appointed_by=by,
        appointed_at=now(),
        override_reason=override_reason if weighed.against else "",
        replaces=replaces,
    )
    details = {"expert": expert.pk, "against": [str(each.reason) for each in weighed.against]}
    journal.record(record, "appoint", by=by, note=member.override_reason, details=details)
    messages_panel.appointed(member, by)
    if replaces:
        messages_panel.replaced(record, member)
    return member


def _refuse_without_a_place(record: ExternalEvaluation, replaces: PanelMember | None) -> None:
    """Before the panel is named there are as many places as its track has; then only those left empty."""
    if record.state == ExternalState.FORMING:
        most = record.procedure.tracks[record.track].members_max
        refuse_if(_full(most) if len(record.panel) >= most else None)
    elif replaces is None or replaces.pk not in {gone.pk for gone in queries.panels.unreplaced(record)}:
        refuse_if(_("The panel has been named. Say in whose place, or form the panel anew."))


def _full(most: int) -> str:
    words = ngettext("The panel is full: %(most)s member.", "The panel is full: %(most)s members.", most)
    return words % {"most": most}


def _refuse_unless_overridden(considerations: list[Consideration], reason: str) -> None:
    """What forbids is refused; what is only against needs a reason."""
    forbidding = [each.words for each in considerations if each.weight == Weight.FORBIDS]
    refuse_if(" ".join(forbidding))
    against = [each.words for each in considerations if each.weight == Weight.AGAINST]
    if against and not reason:
        words = _("Write why, although this speaks against it: %(against)s")
        refuse_if(words % {"against": " ".join(against)})


@transaction.atomic
def name_lead(member: PanelMember, *, by: Person) -> PanelMember:
    """Let this member lead; whoever led before sits on as a member."""
    record = _locked_forming(member.evaluation, OPEN_STATES, by)
    member = _sitting(record, member)
    refuse_if(appointing.why_not_lead(member.expert.name, member.expert.level))
    if not member.is_lead:
        record.panel_members.filter(is_lead=True, stepped_down_at=None).update(is_lead=False)
        member.is_lead = True
        member.save(update_fields=["is_lead"])
        journal.record(record, "name_lead", by=by, details={"expert": member.expert_id})
    return member


@transaction.atomic
def take_out_of_panel(member: PanelMember, *, reason: str, by: Person) -> PanelMember:
    """End a member's place; what they wrote is kept aside and does not count. They are told why."""
    record = _locked_forming(member.evaluation, OPEN_STATES, by)
    member = _sitting(record, member)
    _end(record, member, reason, "take_out", by)
    messages_panel.taken_out(member)
    return member


def _end(record: ExternalEvaluation, member: PanelMember, reason: str, act: str, by: Person) -> None:
    member.stepped_down_at, member.stepped_down_reason = now(), reason
    member.save(update_fields=["stepped_down_at", "stepped_down_reason"])
    journal.record(record, act, by=by, note=reason, details={"expert": member.expert_id})


@transaction.atomic
def name_panel(
    evaluation: ExternalEvaluation,
    *,
    order: str = "",
    named_on: date | None = None,
    override_reason: str = "",
    by: Person,
) -> ExternalEvaluation:
    """Name the panel as it sits. Raises Refused with everything that is missing.

    order: number of the minister's order, where the track asks for one; named_on: its day, today by default.
    """
    record = locked_external(evaluation)
    step = EXTERNAL_FLOW.take("name_panel", record.state)
    forming = PanelForming(record)
    require(by, step.permission, forming)
    if forming.needs_an_order and not order:
        refuse_if(_("Write the number of the minister's order that names the panel."))
    problems = queries.panels.panel_problems(record)
    _refuse_unless_overridden(problems, override_reason)

    record.state = step.target
    record.panel_named_on, record.panel_order = named_on or today(), order
    record.save(update_fields=["state", "panel_named_on", "panel_order"])
    details = {"experts": [member.expert_id for member in record.panel], "order": order}
    journal.record(record, step.name, by=by, note=override_reason if problems else "", details=details)
    messages_panel.named(record)
    return record


@transaction.atomic
def reform_panel(evaluation: ExternalEvaluation, *, reason: str, by: Person) -> ExternalEvaluation:
    """Open a named panel for changes; who sits in it stays until taken out."""
    record = locked_external(evaluation)
    step = EXTERNAL_FLOW.take("reform_panel", record.state)
    require(by, step.permission, PanelForming(record))
    record.state, record.panel_named_on, record.panel_order = step.target, None, ""
    record.save(update_fields=["state", "panel_named_on", "panel_order"])
    journal.record(record, step.name, by=by, note=reason)
    return record


# --- The experts themselves -------------------------------------------------------------------------------


@transaction.atomic
def declare(evaluation: ExternalEvaluation, *, words: str, by: Person) -> PanelMember:
    """Keep word for word what an expert agrees to: no interest, confidentiality. It opens the papers."""
    record = locked_in(evaluation, OPEN_STATES, "panel.declare", by)
    member = _own_place(record, by)
    if not member.has_declared:
        member.declared_at, member.declaration = now(), words
        member.save(update_fields=["declared_at", "declaration"])
        details = {"expert": member.expert_id, "sha256": sha256(words.encode()).hexdigest()}
        journal.record(record, "declare", by=by, details=details)
    return member


@transaction.atomic
def step_down(evaluation: ExternalEvaluation, *, reason: str, interest: str = "", by: Person) -> PanelMember:
    """Leave a panel oneself; whoever forms it is asked to name another.

    interest: the kind of interest that is the reason; it is then declared in the register too.
    """
    record = locked_in(evaluation, OPEN_STATES, "panel.step_down", by)
    member = _own_place(record, by)
    _end(record, member, reason, "step_down", by)
    if interest:
        words = InterestWords(record.organisation, interest, reason)
        declare_interest(member.expert, words=words, by=by)
    messages_panel.stepped_down(record, member)
    return member


def _own_place(record: ExternalEvaluation, by: Person) -> PanelMember:
    member = record.member_of(by)
    if member is None:
        raise Refused(_("You do not sit in this panel."))
    return member
