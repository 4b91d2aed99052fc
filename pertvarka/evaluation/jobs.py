"""What happens by itself: people are reminded of what is asked of them, evidence is examined."""

from datetime import date, timedelta
from typing import Any

from pertvarka.directory.reminding import NEAR_WORKING_DAYS, Stage, is_wanted, stage_of
from pertvarka.evaluation import actions, messages, messages_panel, queries
from pertvarka.evaluation.models import EvidenceRevision
from pertvarka.evaluation.spreads import quarter_of
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import add_working_days, working_days_left
from pertvarka.foundation.files import scanner
from pertvarka.foundation.files.models import Scan

DAYS_TO_PUBLISH = 14  # from the first day of a quarter; a worker that stood still catches up
LATE_TOLD_WITHIN_DAYS = 14  # a measure later than that has been told of, or its page says so


@outbox.daily("evaluation.publish_spreads", at="05:30")
def publish_spreads(day: date) -> None:
    """Publish the quarter's spreads of centres at its beginning. Done again it changes nothing."""
    if (day - quarter_of(day)).days < DAYS_TO_PUBLISH:
        actions.publish_spreads(day)


@outbox.daily("evaluation.remind", at="08:00")
def remind(day: date) -> None:
    """Write to everybody whose turn it is and whose date is near, today or past; once for each of these."""
    for person, task in queries.tasks_due(before=add_working_days(day, NEAR_WORKING_DAYS + 1)):
        stage = stage_of(working_days_left(task.until, day)) if task.until else None
        if stage and is_wanted(stage, person.reminders):
            messages.reminder(person, task, stage)


@outbox.daily("evaluation.remind-to-declare", at="08:05")
def remind_to_declare(day: date) -> None:
    """Write to appointed experts who have not declared, near the day, on it and once past it."""
    for member in queries.panels.undeclared():
        stage = stage_of(working_days_left(queries.panels.declare_until(member), day))
        if stage and is_wanted(stage, member.expert.person.reminders):
            messages_panel.reminder(member, stage)


@outbox.job("evaluation.examine_evidence")
def examine_evidence(payload: dict[str, int]) -> None:
    """Scan and read a file that was added; nothing to do when it has been deleted meanwhile."""
    found = EvidenceRevision.objects.select_related("file", "evidence").filter(pk=payload["revision"])
    if revision := found.first():
        actions.examine_revision(revision)


@outbox.daily("evaluation.examine_unchecked", at="04:00", working_days_only=False)
def examine_unchecked(day: date) -> None:
    """Let the scanner look at what came before there was one."""
    if scanner.is_set():
        for revision in EvidenceRevision.objects.filter(file__scan=Scan.UNCHECKED):
            key = f"{revision.pk}:{day.isoformat()}"
            outbox.enqueue("evaluation.examine_evidence", {"revision": revision.pk}, key=key)


@outbox.daily("evaluation.remind-of-measures", at="08:10")
def remind_of_measures(day: date) -> None:
    """Write to whoever carries a measure out near its day, on it and past it; past it to the head too."""
    before = add_working_days(day, NEAR_WORKING_DAYS + 1)  # so that a day off after the last one counts too
    for measure in queries.measures_due(day - timedelta(days=LATE_TOLD_WITHIN_DAYS), before):
        stage = stage_of(working_days_left(measure.due_on, day))
        concerned = {measure.owner}
        if stage == Stage.LATE:
            concerned |= set(messages.heads_of(measure.self_evaluation))
        for person in concerned:
            if stage and is_wanted(stage, person.reminders):
                messages.measure_due(measure, person, stage)


@outbox.job(actions.DOSSIERS.job)
def make_dossier(payload: dict[str, Any]) -> None:
    """One part of a dossier; it queues the next."""
    actions.DOSSIERS.make(**payload)


@outbox.daily("evaluation.remove_old_dossiers", at="03:10", working_days_only=False)
def remove_old_dossiers(day: date) -> None:
    """Files of dossiers are kept for thirty days."""
    actions.remove_old_dossiers()
