"""What happens by itself in this room."""

from datetime import date
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.actions.requests import EXAMINE
from pertvarka.foundation import outbox
from pertvarka.foundation.files import actions as files
from pertvarka.foundation.files.models import StoredFile


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
