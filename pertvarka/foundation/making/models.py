"""What every making keeps: how far it is, and what came of it."""

from django.db import models

from pertvarka.foundation.clock import now
from pertvarka.foundation.making.states import MakingState

SLOW_SECONDS = 120  # without a new part the page says that it takes longer than usual


class Making(models.Model):
    """One making of an archive."""

    state = models.CharField(max_length=8, choices=MakingState.choices, default=MakingState.BUILDING)
    parts = models.PositiveSmallIntegerField()  # how many steps the making takes
    parts_done = models.PositiveSmallIntegerField(default=0)
    asked_at = models.DateTimeField()
    moved_at = models.DateTimeField()  # when a part was last finished
    archive_sha256 = models.CharField(max_length=64, blank=True)
    archive_size = models.PositiveBigIntegerField(default=0)  # bytes

    class Meta:
        abstract = True

    @property
    def is_slow(self) -> bool:
        """Whether no part has been finished for a while."""
        return (now() - self.moved_at).total_seconds() > SLOW_SECONDS
