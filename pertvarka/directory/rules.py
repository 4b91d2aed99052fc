"""Answers about people and their powers: no database, no clock, no request."""

from datetime import date, timedelta

from django.utils.translation import gettext as _

from pertvarka.directory.roles import DEPUTY_DAYS_MAX


def why_not_lend(*, from_on: date, until_on: date, on: date) -> tuple[str, str] | None:
    """(field, problem) of the days of a delegation given on `on`; None when they are in order.

    Nothing is delegated backwards: an act done without power does not become valid later.
    """
    if from_on < on:
        return "from_on", _("A deputy's power cannot begin in the past. Choose today or a later day.")
    if until_on < from_on:
        return "until_on", _("The last day is before the first one.")
    if until_on > from_on + timedelta(days=DEPUTY_DAYS_MAX):
        return "until_on", _(
            "A deputy is named for a year at most. For a longer absence the role goes to a successor."
        )
    return None
