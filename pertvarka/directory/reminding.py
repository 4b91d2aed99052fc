"""When a person is reminded of a date, by how many working days are left. Pure functions."""

from enum import StrEnum

from pertvarka.directory.models import Reminders

NEAR_WORKING_DAYS = 3


class Stage(StrEnum):
    """How close the date is; each date reminds a person once at each stage."""

    NEAR = "near"
    LAST_DAY = "last_day"
    LATE = "late"


def stage_of(days_left: int) -> Stage | None:
    """The stage of a date with so many working days left (negative: late), or None while it is far."""
    if days_left < 0:
        return Stage.LATE
    if days_left == 0:
        return Stage.LAST_DAY
    return Stage.NEAR if days_left <= NEAR_WORKING_DAYS else None


def is_wanted(stage: Stage | None, reminders: str) -> bool:
    """Whether a person with this choice gets a letter at this stage."""
    if stage is None or reminders == Reminders.NONE:
        return False
    return reminders == Reminders.USUAL or stage != Stage.NEAR
