"""The records that belong to a case, for extracts of the journal."""

from django.db.models import Model

from pertvarka.accreditation.models import Case, Certificate, Interruption
from pertvarka.evaluation.models import ExternalEvaluation


def records_of(case: Case) -> list[Model]:
    """The case with what was asked, decided and issued in it."""
    decisions = list(case.decisions.all())
    return [
        case,
        *case.hearings.all(),
        *case.appeals.all(),
        *case.proposals.all(),
        *decisions,
        *Interruption.objects.filter(decision__in=decisions),
        *Certificate.objects.filter(decision__in=decisions),
    ]


def records_of_evaluation(evaluation: ExternalEvaluation | None) -> list[Model]:
    """The evaluation with its panel and findings: what only the organiser may read whole."""
    if evaluation is None:
        return []
    return [evaluation, *evaluation.panel_members.all(), *evaluation.issues.all()]
