"""Which reports a dossier can hold."""

from pertvarka.directory.models import Organisation
from pertvarka.evaluation.models import Report
from pertvarka.evaluation.queries.reports import in_force

YEARS = 3  # of the first accreditation; later ones reach back to the last evaluation


def reports_between(organisation: Organisation, first_year: int, last_year: int) -> list[Report]:
    """The report in force of each approved self-evaluation of these years, the earliest year first."""
    found = Report.objects.filter(
        self_evaluation__organisation=organisation,
        self_evaluation__year__range=(first_year, last_year),
    )
    return list(in_force(found).select_related("self_evaluation"))


def reported_years(organisation: Organisation) -> list[int]:
    """Years with an approved report, the latest first."""
    found = Report.objects.filter(self_evaluation__organisation=organisation)
    years = found.order_by().values_list("self_evaluation__year", flat=True).distinct()
    return sorted(years, reverse=True)
