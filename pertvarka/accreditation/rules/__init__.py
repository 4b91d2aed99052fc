"""Pure answers about decisions: no database, no clock, no request."""

from pertvarka.accreditation.rules.appeals import AppealTerm, why_not_appeal, why_not_propose
from pertvarka.accreditation.rules.follow_up import follow_up_days, is_asked, next_follow_up
from pertvarka.accreditation.rules.orders import why_force_day_is_wrong, why_order_day_is_wrong
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
    "AppealTerm",
    "Break",
    "Period",
    "Ruling",
    "Standing",
    "StandingKind",
    "follow_up_days",
    "is_asked",
    "last_day",
    "next_follow_up",
    "periods",
    "standing",
    "standing_of",
    "those_that_hold",
    "why_force_day_is_wrong",
    "why_not_appeal",
    "why_not_propose",
    "why_order_day_is_wrong",
]
