"""Accreditations that end and whose institutions have not asked for a repeat evaluation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet

from pertvarka.accreditation import planning
from pertvarka.accreditation.queries.plans import ending_without_request
from pertvarka.directory.models import Organisation
from pertvarka.foundation.clock import add_months, today
from pertvarka.frameworks.queries import procedure_in_force

REMINDED_MONTHS = 3  # before the last day for requests; drafted


@dataclass(frozen=True)
class EndingYear:
    """A year in which accreditations end. ask_by: the last day for requests into its plan."""

    year: int
    ask_by: date
    institutions: QuerySet[Organisation]

    @property
    def is_late(self) -> bool:
        """Whether the last day for requests is past."""
        return self.ask_by < today()


def ending_years(on: date) -> Iterator[EndingYear]:
    """The year of a day and the next, from the time at which requests for their plans are asked for."""
    procedure = procedure_in_force(planning.PROCEDURE, on=on)
    for year in (on.year, on.year + 1) if procedure else ():
        ask_by = planning.last_day_to_request(procedure.tree, year)  # type: ignore[union-attr]
        if add_months(ask_by, -REMINDED_MONTHS) <= on:
            yield EndingYear(year, ask_by, ending_without_request(year))
