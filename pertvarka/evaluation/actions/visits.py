"""The visit itself: its days, its agenda sent and confirmed, its beginning and its end."""

from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import messages_visit, queries, visit_rules
from pertvarka.evaluation.actions.external_locking import locked_in, take_external_step
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.external_states import ARRANGES_VISIT
from pertvarka.evaluation.models import Agenda, AgendaItem, ExternalEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now, today

NOT_CONFIRMED = {"confirmed_by": None, "confirmed_at": None}
NO_WISH = {"wish": "", "wished_by": None, "wished_at": None}


def _change(agenda: Agenda, **values: object) -> None:
    """Set some fields of the agenda and save those."""
    for name, value in values.items():
        setattr(agenda, name, value)
    agenda.save(update_fields=list(values))


def _agenda(record: ExternalEvaluation) -> Agenda:
    """The agenda of a locked evaluation; it begins when first needed."""
    agenda, _is_new = Agenda.objects.get_or_create(evaluation=record)
    return agenda


# --- Days -----------------------------------------------------------------------------------------------


@transaction.atomic
def set_visit_days(
    evaluation: ExternalEvaluation, *, first_day: date, last_day: date, reason: str = "", by: Person
) -> ExternalEvaluation:
    """Tell the institution the days of the visit, or other days instead; an agenda sent before is sent anew.

    reason: why the institution is told later than the procedure asks; refused without it.
    """
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.plan", by)
    if (record.visit_from, record.visit_until) == (first_day, last_day):  # a second click
        return record
    problems = visit_rules.why_visit_days_wrong(first_day, last_day, earliest=today())
    refuse_if(next(iter(problems.values()), None))
    is_short = queries.visits.late_since(record, first_day) is not None
    if is_short and not reason:
        raise Refused(_("The notice is shorter than the procedure asks: write the reason."))
    before = [record.visit_from, record.visit_until]
    record.visit_from, record.visit_until = first_day, last_day
    record.save(update_fields=["visit_from", "visit_until"])
    reason = reason if is_short else ""
    agenda = _agenda(record)
    told = {"told_by": by, "told_at": now(), "short_notice_reason": reason}
    _change(agenda, **told, **NOT_CONFIRMED, **NO_WISH)
    details = {"before": before, "after": [first_day, last_day]}
    journal.record(record, "set_visit_days", by=by, note=reason, details=details)
    messages_visit.days_told(record, agenda, by)
    return record


# --- Agenda ---------------------------------------------------------------------------------------------


@transaction.atomic
def propose_agenda(evaluation: ExternalEvaluation, *, by: Person) -> Agenda:
    """Begin an empty agenda with an item for each area and the usual talks."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.lead", by)
    if record.visit_from is None or record.visit_until is None:
        raise Refused(_("Tell the days of the visit first."))
    agenda = _agenda(record)
    if agenda.items.exists():  # a second click, or somebody has begun by hand
        return agenda
    days = visit_rules.visit_days(record.visit_from, record.visit_until)
    lines = visit_rules.proposed_agenda(record.chosen_areas, days)
    AgendaItem.objects.bulk_create(AgendaItem(agenda=agenda, **vars(line)) for line in lines)
    journal.record(record, "propose_agenda", by=by)
    return agenda


@transaction.atomic
def keep_agenda_item(
    evaluation: ExternalEvaluation, item: AgendaItem | None, *, line: visit_rules.Line, place: str, by: Person
) -> AgendaItem:
    """Write a new item (None) or change one. The institution sees it when the agenda is sent."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.lead", by)
    agenda = _agenda(record)
    values = {**vars(line), "place": place}
    if item is None:
        kept, _is_new = agenda.items.get_or_create(**values)
        return kept
    if not agenda.items.filter(pk=item.pk).update(**values):
        raise Refused(_("This item has been taken out meanwhile."))
    return agenda.items.get(pk=item.pk)


@transaction.atomic
def remove_agenda_item(evaluation: ExternalEvaluation, item: AgendaItem, *, by: Person) -> None:
    """Take an item out. Notes to it stay."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.lead", by)
    AgendaItem.objects.filter(agenda__evaluation=record, pk=item.pk).delete()


@transaction.atomic
def send_agenda(evaluation: ExternalEvaluation, *, by: Person) -> Agenda:
    """Send the agenda as it now stands; the institution confirms it or asks for a change."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.lead", by)
    agenda = _agenda(record)
    written = agenda.written
    if not written:
        raise Refused(_("The agenda is empty. Write it first."))
    refuse_if(queries.visits.why_not_send(record, agenda))
    if not agenda.is_to_be_sent:  # a second click
        return agenda
    sent = {"sent": written, "edition": agenda.edition + 1, "sent_by": by, "sent_at": now()}
    _change(agenda, **sent, **NOT_CONFIRMED, **NO_WISH)
    journal.record(record, "send_agenda", by=by, details={"edition": agenda.edition})
    messages_visit.agenda_sent(record, agenda)
    return agenda


@transaction.atomic
def confirm_agenda(evaluation: ExternalEvaluation, *, edition: int, by: Person) -> Agenda:
    """The institution agrees to the edition of the agenda that it has read."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.confirm", by)
    agenda = _agenda(record)
    refuse_if(_why_not_this_edition(agenda, edition))
    if agenda.confirmed_at:  # a second click
        return agenda
    _change(agenda, confirmed_by=by, confirmed_at=now(), **NO_WISH)
    journal.record(record, "confirm_agenda", by=by, details={"edition": edition})
    messages_visit.agenda_confirmed(record)
    return agenda


@transaction.atomic
def wish_visit_change(evaluation: ExternalEvaluation, *, wish: str, by: Person) -> Agenda:
    """The institution asks to change the days or the agenda; what it had confirmed is no longer so."""
    record = locked_in(evaluation, ARRANGES_VISIT, "visit.confirm", by)
    if record.visit_from is None:
        raise Refused(_("The days of the visit are not told yet."))
    agenda = _agenda(record)
    if agenda.wish == wish:  # a second click
        return agenda
    _change(agenda, wish=wish, wished_by=by, wished_at=now(), **NOT_CONFIRMED)
    journal.record(record, "wish_visit_change", by=by, note=wish)
    messages_visit.change_wished(record, agenda)
    return agenda


def _why_not_this_edition(agenda: Agenda, edition: int) -> str | None:
    if agenda.edition == 0:
        return _("The agenda has not been sent yet.")
    if agenda.edition != edition:
        return _("A newer agenda was sent meanwhile. Read it, then confirm.")
    return None


# --- Beginning and end ----------------------------------------------------------------------------------


@transaction.atomic
def begin_visit(evaluation: ExternalEvaluation, *, by: Person) -> ExternalEvaluation:
    """The panel is there. Raises Refused with everything that is still missing."""
    record, step = take_external_step(evaluation, "begin_visit", by)
    missing = [need.words for need in queries.visits.needs_of_visit(record) if not need.is_met]
    refuse_if(" ".join(missing) or None)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    return record


@transaction.atomic
def end_visit(evaluation: ExternalEvaluation, *, by: Person) -> ExternalEvaluation:
    """The visit is over and all of the panel have signed its protocol; ratings are handed in next."""
    record, step = take_external_step(evaluation, "end_visit", by)
    refuse_if(queries.visits.why_not_end_visit(record))
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    messages_visit.visit_ended(record)
    return record
