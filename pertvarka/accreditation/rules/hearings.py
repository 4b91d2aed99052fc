"""Terms of a hearing. All three are drafted: the applicant's right is known, its days were not seen."""

from datetime import date

from django.utils.translation import gettext as _

from pertvarka.accreditation.states import HearingState
from pertvarka.foundation.clock import add_working_days

ANSWER_WORKING_DAYS = 5  # the organiser answers, from the day after it was asked
NOTICE_WORKING_DAYS = 3  # between the answer and the hearing
MINUTES_WORKING_DAYS = 5  # the minutes are delivered, from the day after it was held


def why_not_propose(state: str) -> str | None:
    """Why a hearing in this state holds the proposal back, or None; drafted, after the administrative law.

    Whoever is concerned is heard before a decision; the organiser may refuse a hearing with a reason.
    """
    return {
        HearingState.ASKED.value: _(
            "The institution has asked to be heard. Grant it, or refuse it with a reason."
        ),
        HearingState.GRANTED.value: _("The hearing has been granted. Hold it first and write its minutes."),
        HearingState.HELD.value: _("The minutes of the hearing are not delivered to the institution yet."),
    }.get(state)


def answer_by(asked_on: date) -> date:
    """The last day to answer whether a hearing is held."""
    return add_working_days(asked_on, ANSWER_WORKING_DAYS)


def earliest_day(answered_on: date) -> date:
    """The first day on which a hearing may be held."""
    return add_working_days(answered_on, NOTICE_WORKING_DAYS)


def minutes_by(held_on: date) -> date:
    """The last day to deliver the minutes."""
    return add_working_days(held_on, MINUTES_WORKING_DAYS)
