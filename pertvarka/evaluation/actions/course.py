"""Opening, starting, sending, returning, approving and cancelling a self-evaluation."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import documents, messages, queries, rules
from pertvarka.evaluation.actions.evidence_uses import hold_fast
from pertvarka.evaluation.actions.locking import locked, refuse_if, take_step
from pertvarka.evaluation.actions.plans import carry_over
from pertvarka.evaluation.models import FrozenFigure, Report, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.frameworks.models import FrameworkVersion


def _with_mandatory(version: FrameworkVersion, areas: Iterable[str]) -> list[str]:
    """The chosen areas in the framework's order; the mandatory ones always stay."""
    wanted = set(areas) | set(version.tree.mandatory_area_codes)
    return [area.code for area in version.tree.areas if area.code in wanted]


@transaction.atomic
def open_self_evaluation(
    organisation: Organisation,
    *,
    year: int,
    framework_version: FrameworkVersion,
    areas: Iterable[str],
    rating_until: date,
    agreeing_until: date,
    approval_until: date,
    reveals_by_area: bool,
    shows_names: bool,
    message: str,
    by: Person,
) -> SelfEvaluation:
    """Open the year's self-evaluation; raises Refused when the centre already has one for that year."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    require(by, "self_evaluation.open", organisation)
    taken = SelfEvaluation.objects.filter(organisation=organisation, year=year).exclude(state=State.CANCELLED)
    if taken.exists():
        refuse_if(
            _("The %(year)s self-evaluation is already open. Continue it, or cancel it first.")
            % {"year": year}
        )

    record = SelfEvaluation.objects.create(
        organisation=organisation,
        year=year,
        framework_version=framework_version,
        areas=_with_mandatory(framework_version, areas),
        rating_until=rating_until,
        agreeing_until=agreeing_until,
        approval_until=approval_until,
        reveals_by_area=reveals_by_area,
        shows_names=shows_names,
        message=message,
        opened_by=by,
        opened_at=now(),
    )
    journal.record(record, "open", by=by)
    return record


@transaction.atomic
def change_settings(
    self_evaluation: SelfEvaluation,
    *,
    areas: Iterable[str],
    rating_until: date,
    agreeing_until: date,
    approval_until: date,
    reveals_by_area: bool,
    shows_names: bool,
    message: str,
    by: Person,
) -> SelfEvaluation:
    """Change what was set at the opening, until rating starts; afterwards see actions.deadlines.

    Names and areas are promises to the group: nobody rates under one promise and is read under another.
    """
    record = locked(self_evaluation)
    require(by, "self_evaluation.prepare", record)
    if record.state != State.PREPARING:
        raise StepNotAllowed(f"cannot change settings from {record.state}")
    record.rating_until, record.agreeing_until, record.approval_until = (
        rating_until,
        agreeing_until,
        approval_until,
    )
    record.message = message
    record.areas = _with_mandatory(record.framework_version, areas)
    record.reveals_by_area, record.shows_names = reveals_by_area, shows_names
    record.save()
    journal.record(record, "change_settings", by=by)
    return record


@transaction.atomic
def start_rating(self_evaluation: SelfEvaluation, *, by: Person) -> SelfEvaluation:
    """Let the group rate; every member gets a letter."""
    record, step = take_step(self_evaluation, "start_rating", by)
    refuse_if(rules.why_not_start(members=len(record.group), has_coordinator=record.coordinator is not None))

    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    messages.rating_started(record)
    return record


@transaction.atomic
def send_for_approval(self_evaluation: SelfEvaluation, *, by: Person) -> SelfEvaluation:
    """Hand the agreed levels to the head; raises Refused while an indicator has no agreed level."""
    record, step = take_step(self_evaluation, "send_for_approval", by)
    missing = rules.missing_agreements(
        [indicator.code for indicator in record.indicators],
        record.agreements.values_list("indicator_code", flat=True),
    )
    if missing:
        refuse_if(
            _("Agree on the level of these indicators first: %(codes)s.") % {"codes": ", ".join(missing)}
        )

    record.state, record.sent_back_reason = step.target, ""
    record.save(update_fields=["state", "sent_back_reason"])
    journal.record(record, step.name, by=by)
    messages.sent_for_approval(record)
    return record


@transaction.atomic
def return_for_correction(self_evaluation: SelfEvaluation, *, reason: str, by: Person) -> SelfEvaluation:
    """Give the findings back to the group with a reason."""
    record, step = take_step(self_evaluation, "return", by)
    record.state, record.sent_back_reason = step.target, reason
    record.save(update_fields=["state", "sent_back_reason"])
    journal.record(record, step.name, by=by, note=reason)
    messages.returned(record, reason)
    return record


@transaction.atomic
def approve(self_evaluation: SelfEvaluation, *, note: str = "", by: Person) -> Report:
    """Approve the findings and freeze the report, or its next issue when an approved one was corrected."""
    record, step = take_step(self_evaluation, "approve", by)
    approved_at = now()
    hold_fast(record)
    figures = queries.frozen_figures(record, at=approved_at)
    content = documents.report_content(
        record,
        approved_by=by,
        approved_at=approved_at,
        note=note,
        figures_told={key: frozen.told for key, frozen in figures.items()},
    )

    report = Report.objects.create(
        self_evaluation=record,
        issue=content["issue"],
        correction_reason=record.correction_reason,
        content=content,
        content_hash=documents.content_hash(content),
        approved_by=by,
        approved_at=approved_at,
    )
    FrozenFigure.objects.bulk_create(
        FrozenFigure(report=report, key=key, rows=frozen.kept_rows)
        for key, frozen in figures.items()
        if frozen.kept_rows["columns"]
    )
    record.state, record.correction_reason = step.target, ""
    record.save(update_fields=["state", "correction_reason"])
    if report.issue == 1:
        carry_over(record, by=by)
    details = {"report_hash": report.content_hash, "issue": report.issue}
    journal.record(record, step.name, by=by, note=note, details=details)
    messages.approved(record, report)
    return report


@transaction.atomic
def cancel(self_evaluation: SelfEvaluation, *, reason: str, by: Person) -> SelfEvaluation:
    """Stop a self-evaluation that was opened by mistake or cannot go on; its ratings stay sealed."""
    record, step = take_step(self_evaluation, "cancel", by)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by, note=reason)
    messages.cancelled(record, reason)
    return record
