"""The worker's side: parts made one after another, each in a transaction with the mark that it is done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.making.actions import move
from pertvarka.foundation.making.models import Making
from pertvarka.foundation.making.packing import NotTheSame
from pertvarka.foundation.making.states import MakingState


@dataclass(frozen=True)
class Workshop:
    """How one kind of archive is made.

    job: the name of the job that calls `make` with the payload. make_part: makes one part; after the last one
    it returns the fields that say what came of it, archive_sha256 and archive_size among them, else None.
    """

    job: str
    model: type[Making]
    make_part: Callable[[Any, int], dict[str, object] | None]
    remove_files: Callable[[Any], None]

    def begin(self, making: Making) -> None:
        """Queue the next part."""
        key = f"{making.pk}:{making.parts_done}"
        outbox.enqueue(self.job, {"number": making.pk, "part": making.parts_done}, key=key)

    @transaction.atomic
    def make(self, number: int, part: int) -> None:
        """Make one part and queue the next; done twice, nothing is made twice.

        What cannot be made (a full disk, a file that is gone) ends the making with a state that says so.
        """
        making = self.model._default_manager.select_for_update().get(pk=number)
        if making.state != MakingState.BUILDING or making.parts_done != part:
            return
        try:
            made = self.make_part(making, part)
        except (OSError, NotTheSame) as trouble:
            self._end(making, "fail", note=type(trouble).__name__)
            return
        making.parts_done, making.moved_at = part + 1, now()
        for name, value in (made or {}).items():
            setattr(making, name, value)
        making.save()
        if made is None:
            self.begin(making)
        else:
            self._end(making, "finish")

    def remove(self, makings: QuerySet[Any]) -> None:
        """Take away the files of those that are ready; call it in a transaction."""
        for making in makings.filter(state=MakingState.READY).select_for_update():
            self._end(making, "remove")

    def _end(self, making: Making, step_name: str, note: str = "") -> None:
        move(making, step_name)
        journal.record(making, step_name, by=None, note=note)
        if making.state != MakingState.READY:
            transaction.on_commit(partial(self.remove_files, making))
