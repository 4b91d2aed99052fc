"""For which year's plan a request is made, and whether it came in time. Pure functions."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from pertvarka.foundation.clock import ONE_DAY, add_working_days
from pertvarka.frameworks.procedure_tree import ProcedureTree
from pertvarka.frameworks.terms import last_day

PROCEDURE = "institution-accreditation"  # of which all this is
REQUEST_TERM = "request_by"  # the key of the term by which requests are made
MONTHS = range(1, 13)
VISIT_MONTHS = (2, 3, 4, 5, 9, 10, 11)  # when schools and centres work; drafted


def dates_from(plan_year: int) -> date:
    """The day from which the yearly dates of a plan are looked for: the year before it.

    A date at the end of the year before that, put off by its days of rest, is over by then.
    """
    return add_working_days(date(plan_year - 2, 12, 31), 1) + ONE_DAY


def last_day_to_request(procedure: ProcedureTree, plan_year: int) -> date:
    """The last day for requests to come into the plan of a year: the yearly date of the year before.

    On a day of rest it moves to the next working day, where the term says so.
    """
    due = last_day(procedure.terms[REQUEST_TERM], dates_from(plan_year))
    return due.day or date.max  # without a pause a yearly date is always known


def is_late(procedure: ProcedureTree, *, requested_on: date, plan_year: int) -> bool:
    """Whether a request came after the last day for that year's plan."""
    return requested_on > last_day_to_request(procedure, plan_year)


def years_to_ask_for(procedure: ProcedureTree, requested_on: date) -> list[int]:
    """The years a request may name, the one for which it comes in time first.

    A late request may still name the next year: it is taken and shown as late.
    """
    following = requested_on.year + 1
    late = is_late(procedure, requested_on=requested_on, plan_year=following)
    return [following + 1, following] if late else [following, following + 1]


def track_for(procedure: ProcedureTree, kind: str) -> str:
    """The track that institutions of a kind go by default; the first one for a kind that none names."""
    named = [track.code for track in procedure.tracks.values() if kind in track.kinds]
    return (named or list(procedure.tracks))[0]


def spread(waiting: Sequence[tuple[int, str]], taken: Iterable[tuple[int, str]]) -> dict[int, int]:
    """A month for each waiting request, so that months, and counties within them, are even.

    waiting: (number of the case, county), placed in this order. taken: (month, county) of what is planned.
    """
    planned = Counter(taken)
    proposed: dict[int, int] = {}
    for number, county in waiting:
        month = min(VISIT_MONTHS, key=lambda each: _crowd(planned, each, county))
        planned[month, county] += 1
        proposed[number] = month
    return proposed


def _crowd(planned: Counter[tuple[int, str]], month: int, county: str) -> tuple[int, int, int]:
    """How full a month is: in all, then with visits in the same county; the earlier one first."""
    in_all = sum(count for (each, _county), count in planned.items() if each == month)
    return in_all, planned[month, county], month
