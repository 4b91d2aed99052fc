"""Every action begins alike: lock the self-evaluation, check the step and the power."""

from django.db.models import Prefetch

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation.models import Membership, SelfEvaluation
from pertvarka.evaluation.states import take
from pertvarka.foundation.flow import Refused, Step, refuse_if

__all__ = ["Refused", "locked", "refuse_if", "take_step"]


def locked(self_evaluation: SelfEvaluation) -> SelfEvaluation:
    """The row, locked until the transaction ends, with what the relations need."""
    return (
        SelfEvaluation.objects.select_for_update(of=("self",))
        .select_related("organisation", "framework_version")
        .defer("framework_version__document")
        .prefetch_related(Prefetch("memberships", queryset=Membership.objects.select_related("person")))
        .get(pk=self_evaluation.pk)
    )


def take_step(self_evaluation: SelfEvaluation, name: str, by: Person) -> tuple[SelfEvaluation, Step]:
    """Lock, then return the step; raises StepNotAllowed or PermissionDenied."""
    record = locked(self_evaluation)
    step = take(name, record.state, is_correcting=record.is_correcting)
    require(by, step.permission, record)
    return record, step
