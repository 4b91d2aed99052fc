"""When a message is tried again, when a day's work is due, and how an address is shown to the operator."""

from datetime import date, datetime, time, timedelta
from zlib import crc32

from pertvarka.foundation.clock import ONE_DAY, VILNIUS, is_working_day

LEASE = timedelta(minutes=5)  # a worker that has not finished by then is taken for dead
ATTEMPTS_IN_A_ROW = 8  # about nine hours; then the message stands on the page and is tried once a day
FIRST_WAIT = timedelta(seconds=30)
GROWTH = 3  # 30 s, 1.5 min, 4.5 min, 13.5 min, 40 min, 2 h, 6 h
JITTER = 0.15


def wait_after(attempts: int, number: int) -> timedelta:
    """How long message `number` waits after its failed attempt `attempts` (1 is the first).

    Up to 15 % is taken away or added, always the same for the same message and attempt, so that what failed
    together does not come back together.
    """
    usual = ONE_DAY if keeps_failing(attempts) else FIRST_WAIT * GROWTH ** (attempts - 1)
    share = crc32(f"{number}:{attempts}".encode()) / 2**32  # 0 to 1
    return usual * (1 - JITTER + 2 * JITTER * share)


def keeps_failing(attempts: int) -> bool:
    """Whether so many failed attempts put a message on the page of those that keep failing."""
    return attempts >= ATTEMPTS_IN_A_ROW


def latest_due_day(moment: datetime, *, at: time, working_days_only: bool) -> date:
    """The last (working) day whose `at` o'clock in Vilnius has come by a moment, that moment included."""
    here = moment.astimezone(VILNIUS)
    day = here.date() if here.time() >= at else here.date() - ONE_DAY
    while working_days_only and not is_working_day(day):
        day -= ONE_DAY
    return day


def masked_address(address: str) -> str:
    """An e-mail address that shows where a letter goes but not to whom: r…@mokykla.example."""
    name, at, host = address.rpartition("@")
    return f"{name[:1]}…{at}{host}" if at else ""
