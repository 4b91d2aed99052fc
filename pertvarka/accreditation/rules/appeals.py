"""When an institution may appeal against final findings, and when that right is over."""

from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from pertvarka.accreditation.states import AppealState


@dataclass(frozen=True)
class AppealTerm:
    """What became of the right to appeal against final findings.

    last_day: None while a pause holds the term. appeal: its state, empty while there is none. ended_on: when
    the board's decision was delivered or the appeal taken back.
    """

    last_day: date | None
    waived_on: date | None = None
    appeal: str = ""
    ended_on: date | None = None

    def over_on(self, today: date) -> date | None:
        """The day on which the right ended, from which the proposal's term runs; None while it lasts."""
        if self.appeal:
            return self.ended_on
        if self.waived_on:
            return self.waived_on
        return self.last_day if self.last_day and today > self.last_day else None


def why_not_appeal(term: AppealTerm, filed_on: date) -> str | None:
    """Why no appeal can be filed on a day, or None when it can."""
    if term.appeal:
        return _("There has been an appeal against these findings already.")
    if term.waived_on:
        return _("The institution waived its right to appeal in writing on %(day)s.") % {
            "day": term.waived_on
        }
    if term.last_day and filed_on > term.last_day:
        return _("The term of appeal ended on %(day)s, so an appeal can no longer be filed.") % {
            "day": term.last_day
        }
    return None


def why_not_propose(term: AppealTerm, today: date) -> str | None:
    """Why nothing can be proposed to the minister yet, or None when it can."""
    if term.over_on(today):
        return None
    if term.appeal == AppealState.FILED:
        return _("The appeal has not been decided yet.")
    if term.appeal:
        return _("Record first on which day the board's decision was delivered to the institution.")
    if term.last_day is None:
        return _("The term of appeal stands still. Wait until it runs again and ends.")
    return _(
        "The institution may appeal until %(day)s. Wait for that day, or record a waiver in writing."
    ) % {"day": term.last_day}
