"""Every action on an external evaluation begins alike: lock it, check the step and the power."""

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.external_states import EXTERNAL_FLOW
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.foundation.flow import Step, StepNotAllowed


def locked_external(evaluation: ExternalEvaluation) -> ExternalEvaluation:
    """The row, locked until the transaction ends, with what the relations need."""
    return queries.external.full().select_for_update(of=("self",)).get(pk=evaluation.pk)


def take_external_step(
    evaluation: ExternalEvaluation, name: str, by: Person
) -> tuple[ExternalEvaluation, Step]:
    """Lock, then return the step; raises StepNotAllowed or PermissionDenied."""
    record = locked_external(evaluation)
    step = EXTERNAL_FLOW.take(name, record.state)
    require(by, step.permission, record)
    return record, step


def locked_in(
    evaluation: ExternalEvaluation, states: tuple[str, ...], permission: str, by: Person
) -> ExternalEvaluation:
    """Lock for work that belongs to some states and moves none; raises StepNotAllowed or PermissionDenied."""
    record = locked_external(evaluation)
    require(by, permission, record)
    if record.state not in states:
        raise StepNotAllowed(f"{permission} does not follow from {record.state}")
    return record
