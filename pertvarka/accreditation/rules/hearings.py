"""Terms of a hearing. All three are drafted: the applicant's right is known, its days were not seen."""

from datetime import date

from pertvarka.foundation.clock import add_working_days

ANSWER_WORKING_DAYS = 5  # the organiser answers, from the day after it was asked
NOTICE_WORKING_DAYS = 3  # between the answer and the hearing
MINUTES_WORKING_DAYS = 5  # the minutes are delivered, from the day after it was held


def answer_by(asked_on: date) -> date:
    """The last day to answer whether a hearing is held."""
    return add_working_days(asked_on, ANSWER_WORKING_DAYS)


def earliest_day(answered_on: date) -> date:
    """The first day on which a hearing may be held."""
    return add_working_days(answered_on, NOTICE_WORKING_DAYS)


def minutes_by(held_on: date) -> date:
    """The last day to deliver the minutes."""
    return add_working_days(held_on, MINUTES_WORKING_DAYS)
