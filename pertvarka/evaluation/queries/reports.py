"""Which issue of a report is in force."""

from django.db.models import QuerySet

from pertvarka.evaluation.models import Report


def in_force(reports: QuerySet[Report]) -> QuerySet[Report]:
    """The latest of these issues of each self-evaluation, in the order of the years."""
    latest = reports.order_by("self_evaluation_id", "-issue").distinct("self_evaluation_id")
    return Report.objects.filter(pk__in=latest.values("pk")).order_by(
        "self_evaluation__year", "self_evaluation"
    )
