"""What happens by itself: entries are chained within seconds, and a root is published every night."""

from datetime import date

from pertvarka.foundation import outbox
from pertvarka.foundation.journal import chaining

BATCHES_A_HEARTBEAT = 10  # some ten thousand entries, in two or three seconds


@outbox.at_every_heartbeat
def chain() -> None:
    """Give waiting entries their places in the chain; a long row of them must not silence the worker."""
    for _batch in range(BATCHES_A_HEARTBEAT):
        if not chaining.chain_batch():
            return


@outbox.daily("journal.publish_root", at=chaining.PUBLISHED_AT, working_days_only=False)
def publish_root(day: date) -> None:
    """Publish what the chain has come to."""
    chaining.publish_root()
