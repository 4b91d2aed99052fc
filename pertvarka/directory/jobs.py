"""What happens by itself: reminders before a deputy's power ends; kept forms are deleted after their hour."""

from datetime import date

from pertvarka.directory import actions, letters
from pertvarka.directory.models import Delegation
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import add_working_days

REMIND_WORKING_DAYS_BEFORE = 3


@outbox.daily("directory.remind_of_deputies", at="07:30")
def remind_of_deputies(day: date) -> None:
    """Write about delegations whose last day is near. The letter's key lets it leave once."""
    near = add_working_days(day, REMIND_WORKING_DAYS_BEFORE)
    ending = Delegation.objects.filter(ended_at=None, until_on__gte=day, until_on__lte=near, from_on__lt=day)
    for delegation in ending.select_related("holding__person", "holding__organisation", "deputy"):
        letters.send_delegation_ends_soon(delegation)


@outbox.daily("directory.forget_kept_posts", at="03:30", working_days_only=False)
def forget_kept_posts(day: date) -> None:
    """Delete what has expired; pages have not shown it since."""
    actions.forget_expired_posts()
