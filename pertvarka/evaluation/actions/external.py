"""Opening an external evaluation, handing in the dossier, ending it without findings."""

from collections.abc import Iterable

from django.db import transaction

from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import messages_external, queries
from pertvarka.evaluation.actions.external_locking import locked_external, locked_in, take_external_step
from pertvarka.evaluation.actions.locking import refuse_if
from pertvarka.evaluation.external_states import EXTERNAL_FLOW, TAKES_DOSSIER
from pertvarka.evaluation.models import Dossier, ExternalEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import Step
from pertvarka.frameworks.models import FrameworkVersion, ProcedureVersion


@transaction.atomic
def open_external_evaluation(
    organisation: Organisation,
    *,
    framework_version: FrameworkVersion,
    procedure_version: ProcedureVersion,
    track: str,
    areas: Iterable[str],
    first_year: int,
    last_year: int,
    by: Person,
) -> ExternalEvaluation:
    """Open an external evaluation; the caller has checked the power over its case.

    areas: codes of the chosen ones; the mandatory ones are always evaluated.
    """
    tree = framework_version.tree
    wanted = set(areas) | set(tree.mandatory_area_codes)
    evaluation = ExternalEvaluation.objects.create(
        organisation=organisation,
        framework_version=framework_version,
        procedure_version=procedure_version,
        track=track,
        areas=[area.code for area in tree.areas if area.code in wanted],
        first_year=first_year,
        last_year=last_year,
        opened_by=by,
        opened_at=now(),
    )
    journal.record(evaluation, "open", by=by)
    return evaluation


@transaction.atomic
def hand_in_dossier(evaluation: ExternalEvaluation, *, dossier: Dossier, by: Person) -> ExternalEvaluation:
    """Give the experts the dossier of the years; raises Refused naming what is missing.

    Until the visit begins a newer one may take its place.
    """
    record = locked_in(evaluation, TAKES_DOSSIER, "external.hand_in", by)
    refuse_if(queries.external.why_not_hand_in(record, dossier))

    is_first = record.dossier is None
    record.dossier, record.dossier_handed_in_at = dossier, now()
    record.save(update_fields=["dossier", "dossier_handed_in_at"])
    act = "hand_in_dossier" if is_first else "hand_in_dossier_anew"
    journal.record(record, act, by=by, details={"dossier": dossier.pk, "sha256": dossier.archive_sha256})
    messages_external.dossier_handed_in(record)
    return record


@transaction.atomic
def abandon_external_evaluation(evaluation: ExternalEvaluation, *, reason: str, by: Person) -> None:
    """End an evaluation without findings, because the institution is gone."""
    record, step = take_external_step(evaluation, "abandon", by)
    _end(record, step, reason, by)


@transaction.atomic
def end_with_request(evaluation: ExternalEvaluation, *, reason: str, by: Person) -> None:
    """End it because the request was withdrawn; the caller has checked the power over its case."""
    record = locked_external(evaluation)
    _end(record, EXTERNAL_FLOW.take("abandon", record.state), reason, by)


@transaction.atomic
def pass_on_evaluation(evaluation: ExternalEvaluation, *, to: Organisation, by: Person) -> None:
    """Let another institution be the evaluated one; the caller has checked the power over its case."""
    record = locked_external(evaluation)
    before, record.organisation = record.organisation, to
    record.save(update_fields=["organisation"])
    journal.record(record, "pass_on", by=by, details={"before": before.name_lt, "after": to.name_lt})


def _end(record: ExternalEvaluation, step: Step, reason: str, by: Person) -> None:
    record.state, record.ended_reason = step.target, reason
    record.save(update_fields=["state", "ended_reason"])
    journal.record(record, step.name, by=by, note=reason)
    messages_external.abandoned(record)
