"""Whether the house can work: each examination looks at one thing and says what to do when it is not well.

./manage doctor prints them all; /readyz asks only the quick ones.
"""

import os
import shutil
import smtplib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from pertvarka.foundation import clock, postgresql
from pertvarka.foundation.sealing import seals
from pertvarka.foundation.sealing.shelves import counts_by_key

OLDEST_POSTGRESQL = 15
WORKER_SILENT_SECONDS = 120  # it looks for work every few seconds, so two minutes mean that it stopped
LONGEST_UNCHAINED = timedelta(minutes=10)  # the worker chains every few seconds
LONGEST_WITHOUT_ROOT = timedelta(hours=36)  # one is published every night
LINKS_EXAMINED = 1000
LOW_DISK_BYTES, FULL_DISK_BYTES = 2 * 1024**3, 200 * 1024**2


@dataclass(frozen=True)
class Finding:
    """What one examination found: `level` is "ok", "warning" or "problem", `advice` what to do."""

    level: str
    what: str
    advice: str = ""


def ok(what: str) -> Finding:
    """All is well."""
    return Finding("ok", what)


def warning(what: str, advice: str) -> Finding:
    """It works, but not as it should for long."""
    return Finding("warning", what, advice)


def problem(what: str, advice: str) -> Finding:
    """It does not work."""
    return Finding("problem", what, advice)


def database_answers() -> bool:
    """Whether the database answers at all."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1")
            return cursor.fetchone() == (1,)
    except DatabaseError:
        return False


@cache
def _migrations_on_disk() -> frozenset[tuple[str, str]]:
    return frozenset(MigrationLoader(None, ignore_no_migrations=True).disk_migrations)


def missing_migrations() -> list[str]:
    """Migrations that the code has and the database has not, in no particular order of running."""
    missing = _migrations_on_disk() - set(MigrationRecorder(connection).applied_migrations())
    return sorted(f"{app}.{name}" for app, name in missing)


def worker_silence() -> timedelta | None:
    """How long ago the worker was last seen; None when it never was."""
    from pertvarka.foundation.outbox.queries import worker_seen_at  # models load after this module

    seen_at = worker_seen_at()
    return clock.now() - seen_at if seen_at else None


def worker_works() -> bool:
    """Whether the worker was seen in the last two minutes."""
    silence = worker_silence()
    return silence is not None and silence.total_seconds() <= WORKER_SILENT_SECONDS


# --- Examinations ---------------------------------------------------------------------------------------


def examine_database() -> Finding:
    """The server answers and is not too old."""
    if not database_answers():
        return problem("The database does not answer.", "Check DATABASE_URL and that PostgreSQL runs.")
    version = postgresql.server_version()
    if version < OLDEST_POSTGRESQL:
        return problem(
            f"PostgreSQL {version} is too old.", f"Move to PostgreSQL {OLDEST_POSTGRESQL} or newer."
        )
    return ok(f"PostgreSQL {version} answers.")


def examine_role() -> Finding:
    """The role the application runs as owns no table, so that it cannot change the journal's rules."""
    with connection.cursor() as cursor:
        cursor.execute("select current_user, count(*) from pg_tables where tableowner = current_user")
        role, owned = cursor.fetchone()
        cursor.execute("select rolsuper from pg_roles where rolname = current_user")
        (rules_all,) = cursor.fetchone()
    if owned or rules_all:
        return problem(
            f"The run-time role {role} " + ("is a superuser." if rules_all else f"owns {owned} tables."),
            "Put another role into DATABASE_URL, keep the owner in DATABASE_OWNER_URL: docs/production.md.",
        )
    return ok(f"The run-time role {role} owns nothing.")


def examine_migrations() -> Finding:
    """The tables are those the code expects."""
    if missing := missing_migrations():
        return problem(f"{len(missing)} migrations are not applied: {missing[0]}…", "Run ./manage migrate.")
    return ok("All migrations are applied.")


def examine_worker() -> Finding:
    """Somebody carries the letters out."""
    silence = worker_silence()
    if silence is None:
        return problem("The worker has never been seen.", "Start it: systemctl start pertvarka-worker.")
    seconds = int(silence.total_seconds())
    if seconds > WORKER_SILENT_SECONDS:
        return problem(
            f"The worker was last seen {seconds} s ago.",
            "Look at journalctl -u pertvarka-worker and start it.",
        )
    return ok(f"The worker was seen {seconds} s ago.")


def examine_outbox() -> Finding:
    """Nothing keeps failing."""
    from pertvarka.foundation.outbox.queries import failing_count  # models load after this module

    if failing := failing_count():
        return warning(
            f"{failing} letters or tasks keep failing.", "See them on the outbox page and send again."
        )
    return ok("Nothing in the outbox keeps failing.")


def journal_silence() -> timedelta:
    """How long the entry that waits longest for its place in the journal's chain has waited."""
    from pertvarka.foundation.journal.queries import waiting_since  # models load after this module

    since = waiting_since()
    return clock.now() - since if since else timedelta(0)


def journal_is_chained() -> bool:
    """Whether no entry waits for more than ten minutes."""
    return journal_silence() <= LONGEST_UNCHAINED


def examine_journal() -> Finding:
    """No entry is outside the chain or waits for long, the latest are unchanged, and roots are published."""
    from pertvarka.foundation.journal import queries  # models load after this module

    if outside := queries.outside_the_chain():
        return problem(
            f"{outside} entries stand outside the chain.", "Restore; somebody went round its rules."
        )
    if position := queries.first_changed(among_last=LINKS_EXAMINED):
        return problem(
            f"The journal was changed at position {position}.",
            "Export and verify it: docs/journal-format.md.",
        )
    if not journal_is_chained():
        minutes = int(journal_silence().total_seconds() // 60)
        return problem(f"An entry has waited {minutes} min for its place.", "Look at the worker's log.")
    root = queries.latest_root()
    if root is None or clock.now() - root.at > LONGEST_WITHOUT_ROOT:
        return warning("No root of the journal was published lately.", "Let the worker run over midnight.")
    return ok(f"The journal is chained; its root {root.number} stands for {root.last_position} entries.")


def examine_disk() -> Finding:
    """There is room where files are kept."""
    free = shutil.disk_usage(nearest_existing(settings.FILES_ROOT)).free
    shown = f"{free / 1024**3:.1f} GiB are free for files."
    if free < FULL_DISK_BYTES:
        return problem(shown, "Free some room on the disk of FILES_ROOT now.")
    if free < LOW_DISK_BYTES:
        return warning(shown, "Free some room on the disk of FILES_ROOT soon.")
    return ok(shown)


def nearest_existing(path: Path) -> Path:
    """The path itself, or the closest folder above it that exists."""
    return next(folder for folder in [path, *path.parents] if folder.exists())


def examine_files() -> Finding:
    """Files can be written and read back, and strangers cannot read them."""
    root = settings.FILES_ROOT
    probe = root / f".doctor-{os.getpid()}"
    try:
        root.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe.write_bytes(b"well")
        well = probe.read_bytes() == b"well"
        probe.unlink()
    except OSError as error:
        return problem(
            f"FILES_ROOT cannot be written: {error.strerror}.", f"Give this user the folder {root}."
        )
    if not well:
        return problem("FILES_ROOT does not keep what is written.", "Check the disk.")
    if root.stat().st_mode & 0o007:
        return warning("Everybody on this machine can enter FILES_ROOT.", f"Run chmod 750 {root}.")
    return ok("FILES_ROOT can be written.")


def examine_scanner() -> Finding:
    """Files that people bring are checked for viruses."""
    from pertvarka.foundation.files import scanner  # its room's models load after this module

    if not scanner.is_set():
        return warning(
            "No virus scanner is set: files are shown as not checked.",
            "Install clamd and set CLAMD_ADDRESS: docs/production.md.",
        )
    try:
        scanner.ping()
    except scanner.ScannerAway as error:
        return problem(
            f"The virus scanner does not answer: {error}.",
            "Start clamd and check CLAMD_ADDRESS; new files wait meanwhile.",
        )
    return ok("The virus scanner answers.")


def examine_clock() -> Finding:
    """The machine knows Lithuanian time and agrees with the database about the moment."""
    try:
        ZoneInfo("Europe/Vilnius")
    except ZoneInfoNotFoundError:
        return problem("The time-zone data are missing.", "Install the system's package tzdata.")
    with connection.cursor() as cursor:
        cursor.execute("select clock_timestamp()")
        (theirs,) = cursor.fetchone()
    apart = abs((clock.now() - theirs).total_seconds())
    if apart > 5:
        return warning(
            f"The clocks here and in the database are {apart:.0f} s apart.", "Turn time synchronisation on."
        )
    return ok("The clock agrees with the database's.")


def examine_seals() -> Finding:
    """Values can be sealed and opened again, and no key is missing that some were sealed with."""
    try:
        newest, *older = [key.name for key in seals.known_keys()]
    except ValueError:
        return problem(
            "The keys in SEAL_KEYS do not work.",
            "Put back the keys; make new ones as docs/production.md says.",
        )
    counts = counts_by_key()
    if missing := [name for name in counts if name not in {"", newest, *older}]:
        return problem(
            f"SEAL_KEYS lacks {in_words(missing)}; {sum(counts[name] for name in missing)} values need it.",
            "Put the missing keys back: without them these values never open again.",
        )
    if waiting := counts.total() - counts[newest]:
        return warning(
            f"The key {newest} seals; {waiting} values are still sealed with older keys.",
            "Run ./manage rotate-seals and keep every key until it is done.",
        )
    needless = f" Nothing needs {in_words(older)} any more: take it out of SEAL_KEYS." if older else ""
    return ok(f"The key {newest} seals and opens {counts[newest]} values.{needless}")


def in_words(names: list[str]) -> str:
    """Keys by their names."""
    return ("the key " if len(names) == 1 else "the keys ") + ", ".join(sorted(names))


def examine_mail() -> Finding:
    """The mail server answers."""
    server = settings.MAIL_SERVER
    if "HOST" not in server:
        return ok("Letters stay in this house (no mail server in EMAIL_URL).")
    connect: Callable[..., smtplib.SMTP] = smtplib.SMTP_SSL if server["USE_SSL"] else smtplib.SMTP
    try:
        with connect(server["HOST"], server["PORT"], timeout=5) as connected:
            connected.noop()
    except (OSError, smtplib.SMTPException) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
        return problem(
            f"The mail server {server['HOST']}:{server['PORT']} does not answer: {reason}.",
            "Check EMAIL_URL and the firewall; letters wait in the outbox meanwhile.",
        )
    return ok(f"The mail server {server['HOST']}:{server['PORT']} answers.")


def examine_static_files() -> Finding:
    """The pages' styles, scripts and fonts are collected."""
    if settings.MODE == "test":
        return ok("Static files are served from their sources in tests.")
    if not (settings.STATIC_ROOT / "staticfiles.json").exists():
        return problem("The static files are not collected.", "Run ./manage collectstatic --noinput.")
    return ok("The static files are collected.")


def examine_fonts() -> Finding:
    """The font of pages and papers is at hand."""
    folder = settings.ASSETS_ROOT / "@fontsource-variable/source-sans-3/files"
    if not any(folder.glob("*latin-ext*.woff2")):
        return problem("Source Sans 3 is missing.", "Run npm ci --ignore-scripts and check ASSETS_ROOT.")
    return ok("Source Sans 3 is there.")


def examine_mode() -> Finding:
    """A production house answers over TLS under its own name."""
    if settings.DEMONSTRATION:
        return warning("This is a demonstration.", "Put nothing real in it.")
    if not settings.HTTPS:
        return warning("SITE_URL is not https.", "Serve the house over TLS: docs/production.md.")
    host = settings.SITE_URL.split("//", 1)[1].split(":")[0]
    if host not in settings.ALLOWED_HOSTS:
        return problem(f"{host} is not among ALLOWED_HOSTS.", "Add the name that stands in SITE_URL.")
    return ok(f"The house answers as {host}.")


EXAMINATIONS: list[Callable[[], Finding]] = [
    examine_mode,
    examine_database,
    examine_role,
    examine_migrations,
    examine_worker,
    examine_outbox,
    examine_journal,
    examine_clock,
    examine_disk,
    examine_files,
    examine_scanner,
    examine_seals,
    examine_mail,
    examine_static_files,
    examine_fonts,
]


def examine_all() -> list[Finding]:
    """Every finding in order; an examination that cannot be made because of the database says so."""
    findings = []
    for examine in EXAMINATIONS:
        try:
            findings.append(examine())
        except DatabaseError as error:
            looked_at = examine.__name__.removeprefix("examine_").replace("_", " ")
            findings.append(
                problem(
                    f"Could not look at the {looked_at}: {type(error).__name__}.",
                    "First make the database answer.",
                )
            )
    return findings
