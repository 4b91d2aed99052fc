"""What happens by itself in this room."""

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
