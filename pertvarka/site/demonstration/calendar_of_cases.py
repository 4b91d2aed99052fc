"""On which days an invented case went its way: counted back from today, so that it stands where it should."""

from dataclasses import dataclass
from datetime import date, timedelta

from pertvarka.foundation.clock import add_working_days, is_working_day

# Working days from the visit to each step; what comes before the visit is negative.
BEFORE_VISIT = {"open": -40, "arrange": -37, "panel": -34, "dossier": -22, "question": -18, "agenda": -14}
AFTER_VISIT = {
    "visit": 0,
    "protocol": 1,
    "rate": 4,
    "agree": 7,
    "draft": 9,
    "close_remarks": 13,
    "final": 17,
    "appeal": 24,
    "board": 38,
    "second_final": 46,
    "propose": 60,
    "decide": 72,
    "issue": 76,
    "improve": 84,
    "close": 90,
}
STEPS = ("request", "plan", *BEFORE_VISIT, *AFTER_VISIT)
REQUESTED, PLANNED = (11, 5), (12, 12)  # month and day, in the year before the visit
AFTER_REQUEST = 15  # working days to the plan, when nothing follows yet


@dataclass(frozen=True)
class Days:
    """The day of each step that is told."""

    by_step: dict[str, date]

    def __getitem__(self, step: str) -> date:
        return self.by_step[step]


def days_of(until: str, ago: int, today: date) -> Days:
    """The days of a case whose last step was `ago` working days before today."""
    last = back(today, ago)
    if until == "request":
        return Days({"request": last})
    if until == "plan":
        return Days({"request": back(last, AFTER_REQUEST), "plan": last})
    offsets = BEFORE_VISIT | AFTER_VISIT
    visit = _apart(last, -offsets[until])
    days = {step: _apart(visit, offset) for step, offset in offsets.items()}
    days[until] = last
    plan = min(date(visit.year - 1, *PLANNED), back(days["open"], 5))
    request = min(date(visit.year - 1, *REQUESTED), back(plan, AFTER_REQUEST))
    return Days({**days, "plan": plan, "request": request})


def back(day: date, n: int) -> date:
    """The n-th working day before a day; the day itself, or the working day before it, for 0."""
    while not is_working_day(day):
        day -= timedelta(days=1)
    for _ in range(n):
        day -= timedelta(days=1)
        while not is_working_day(day):
            day -= timedelta(days=1)
    return day


def _apart(day: date, n: int) -> date:
    if n > 0:
        return add_working_days(day, n)
    return back(day, -n)
