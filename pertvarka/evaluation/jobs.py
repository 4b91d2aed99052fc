"""What happens by itself: people are reminded of what is asked of them, before the date and after it."""

from datetime import date

from pertvarka.directory.reminding import NEAR_WORKING_DAYS, is_wanted, stage_of
from pertvarka.evaluation import messages, queries
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import add_working_days, working_days_left


@outbox.daily("evaluation.remind", at="08:00")
def remind(day: date) -> None:
    """Write to everybody whose turn it is and whose date is near, today or past; once for each of these."""
    for person, task in queries.tasks_due(before=add_working_days(day, NEAR_WORKING_DAYS + 1)):
        stage = stage_of(working_days_left(task.until, day)) if task.until else None
        if stage and is_wanted(stage, person.reminders):
            messages.reminder(person, task, stage)
