"""From which day a version may be in force."""

from datetime import date, timedelta

from django.utils.translation import gettext as _

from pertvarka.frameworks.models import FrameworkVersion

YEARS_AHEAD_MAX = 10


def why_not_in_force_from(day: date, *, last: FrameworkVersion | None, on: date) -> str | None:
    """Why a version published on a day cannot be in force from `day`, or None.

    last: the newest version of the framework that was not withdrawn. Each comes after the one before, and
    none reaches back: what was begun under a version is finished under it.
    """
    earliest = max(on, last.in_force_from + timedelta(days=1)) if last else on
    latest = date(on.year + YEARS_AHEAD_MAX, 12, 31)
    if day < earliest:
        return _("Choose %(day)s or a later day.") % {"day": earliest.isoformat()}
    if day > latest:
        return _("Choose a day not later than %(day)s.") % {"day": latest.isoformat()}
    return None
