"""What happens by itself in this room."""

from datetime import date, timedelta
from typing import Any

from pertvarka.accreditation import actions, messages, queries
from pertvarka.accreditation.actions.requests import EXAMINE
from pertvarka.directory.reminding import NEAR_WORKING_DAYS, is_wanted, stage_of
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import add_working_days, working_days_left
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files.models import StoredFile

LATE_TOLD_WITHIN_DAYS = 14  # a stage later than that has been told of, or its page says so
EXPIRY_MONTHS = (9, 10, 11)  # before the last day for requests, 15 November


@outbox.job(EXAMINE)
def examine_file(payload: dict[str, str]) -> None:
    """Scan and read a file that was brought; nothing to do when it is gone."""
    if file := StoredFile.objects.filter(pk=payload["file"]).first():
        files.scan(file)
        files.read(file)


@outbox.job(actions.ARCHIVES.job)
def make_archive(payload: dict[str, Any]) -> None:
    """One part of a case's archive; it queues the next."""
    actions.ARCHIVES.make(**payload)


@outbox.daily("accreditation.remove_old_archives", at="03:20", working_days_only=False)
def remove_old_archives(day: date) -> None:
    """Files of archives are kept for thirty days."""
    actions.remove_old_archives()


@outbox.daily("accreditation.remind", at="08:20")
def remind(day: date) -> None:
    """Write to those whose turn it is near the last day of a stage, on it, and once when it is past."""
    before = add_working_days(day, NEAR_WORKING_DAYS + 1)  # so that a day off after the last one counts too
    for case, passage in queries.asks.due_stages(day - timedelta(days=LATE_TOLD_WITHIN_DAYS), before):
        stage = stage_of(working_days_left(passage.due.day, day)) if passage.due and passage.due.day else None
        for person in messages.people_whose_turn(case, passage.stage.actor):
            if stage and is_wanted(stage, person.reminders):
                messages.stage_due(case, passage, person, stage)


@outbox.daily("accreditation.remind_of_follow_ups", at="08:25")
def remind_of_follow_ups(day: date) -> None:
    """Write to institutions near the last day of a yearly follow-up, on it, and once when it is past."""
    earliest = day - timedelta(days=LATE_TOLD_WITHIN_DAYS)
    before = add_working_days(day, NEAR_WORKING_DAYS + 1)
    for found in queries.improvement.followed(queries.full()):
        stage = stage_of(working_days_left(found.due_on, day)) if earliest <= found.due_on < before else None
        for person in messages.heads_of(found.case):
            if stage and is_wanted(stage, person.reminders):
                messages.follow_up_due(found, person, stage)


@outbox.daily("accreditation.remind_of_expiry", at="08:30")
def remind_of_expiry(day: date) -> None:
    """In autumn, write once to institutions whose term ends next year and that have not asked yet.

    In the last of these months the organiser learns who has not.
    """
    if day.month not in EXPIRY_MONTHS:
        return
    for place in queries.plans.ending_without_request(day.year + 1):
        messages.request_wanted(place, day.year + 1, occasion="reminder")
    for ending in queries.endings.ending_years(day):
        places = list(ending.institutions)
        if places and ending.year > day.year and day.month == EXPIRY_MONTHS[-1]:
            messages.requests_missing(ending, places)
