"""What happens by itself: members who have not submitted are reminded before the date."""

from datetime import date

from pertvarka.evaluation import messages, queries
from pertvarka.evaluation.states import State
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import add_working_days

REMIND_WORKING_DAYS_BEFORE = 3


@outbox.daily("evaluation.remind", at="08:00")
def remind(day: date) -> None:
    """Write to members who have not submitted and whose date is near. The letter's key lets it leave once."""
    near = add_working_days(day, REMIND_WORKING_DAYS_BEFORE)
    records = queries.full().filter(state=State.RATING, rating_until__gte=day, rating_until__lte=near)
    for record in records.prefetch_related("memberships__submissions"):
        for member in record.group:
            if len(member.submissions.all()) < len(record.areas):
                messages.reminder(member)
