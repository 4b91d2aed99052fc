"""Pure answers about decisions: no database, no clock, no request."""

from pertvarka.accreditation.rules.periods import Period, periods
from pertvarka.accreditation.rules.standing import (
    EXPIRING_DAYS,
    IN_FORCE,
    Break,
    Ruling,
    Standing,
    StandingKind,
    last_day,
    standing,
    standing_of,
    those_that_hold,
)

__all__ = [
    "EXPIRING_DAYS",
    "IN_FORCE",
    "Break",
    "Period",
    "Ruling",
    "Standing",
    "StandingKind",
    "last_day",
    "periods",
    "standing",
    "standing_of",
    "those_that_hold",
]
