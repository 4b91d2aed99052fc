"""What happens by itself: entries are chained within seconds, and a root is published every night."""

from datetime import date

from pertvarka.foundation import outbox
from pertvarka.foundation.journal import chaining


@outbox.at_every_heartbeat
def chain() -> None:
    """Give the entries that wait their places in the chain."""
    chaining.chain_waiting()


@outbox.daily("journal.publish_root", at="00:05", working_days_only=False)
def publish_root(day: date) -> None:
    """Publish what the chain has come to."""
    chaining.publish_root()
