"""Bytes that nobody refers to go: at once after a release, daily after a crash."""

from datetime import date

from pertvarka.foundation import outbox
from pertvarka.foundation.files import actions, places


@outbox.job("files.remove")
def remove(payload: dict[str, str]) -> None:
    """Take the bytes of a released file away, unless it has been kept anew meanwhile."""
    actions.remove_unless_known(payload["sha256"])


@outbox.daily("files.tidy", at="03:00", working_days_only=False)
def tidy(day: date) -> None:
    """Take away what a crash or a failed transaction has left behind."""
    places.remove_left_over()
    for content in places.all_kept():
        if places.is_old(content):
            actions.remove_unless_known(content.name)
