"""Pure answers about decisions: no database, no clock, no request."""

from pertvarka.accreditation.rules.standing import (
    EXPIRING_DAYS,
    IN_FORCE,
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
    "Standing",
    "StandingKind",
    "last_day",
    "standing",
    "standing_of",
    "those_that_hold",
]
