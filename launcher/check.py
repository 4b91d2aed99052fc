"""./check: every linter and every test, each reported; one failure does not hide the next."""

import argparse
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from launcher import debian, preparation, services
from launcher.console import Failure, say, step
from launcher.environment import PYTHON, VENV
from launcher.places import CHECKOUT, STATE, enough_space, locked, private_folder
from launcher.postgres import Cluster
from launcher.processes import attempt
from launcher.surroundings import of_cluster

OLDEST = "15"  # the oldest PostgreSQL supported, Debian's
SPACE = 2500  # megabytes for the developers' packages, npm's and the test databases
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
CODE = ("config", "launcher", "pertvarka")


@dataclass
class Result:
    """How one part of the check went."""

    name: str
    passed: bool
    seconds: float
    note: str = ""


@dataclass
class Check:
    """One run: its options, the environment of its processes, and what came out so far."""

    options: argparse.Namespace
    environment: dict[str, str]
    results: list[Result] = field(default_factory=list)

    def part(
        self, name: str, *words: str | Path, environment: dict[str, str] | None = None, loud: bool = False
    ) -> None:
        """Runs one program; prints its output at once when `loud`, else only when it fails."""
        say(f"  … {name}")
        begun = time.monotonic()
        hear: Callable[[str], None] | None = (lambda line: say(f"    {line}")) if loud else None
        code, text = attempt(words, environment=environment or self.environment, folder=CHECKOUT, hear=hear)
        result = Result(name, code == 0, time.monotonic() - begun, last_line(text) if loud else "")
        if code != 0 and not loud:
            for line in text.splitlines():
                say(f"    {line}")
        self.results.append(result)
        say(report(result))

    def python(self, name: str, *words: str | Path, loud: bool = False, **more: dict[str, str]) -> None:
        """Runs one program of the environment."""
        self.part(name, PYTHON, *words, loud=loud, **more)


def main(words: list[str]) -> int:
    """Runs the check; returns 0 when everything passed."""
    options = read(words)
    begun = time.monotonic()
    private_folder(STATE)
    say(f"Pertvarka: check, seed {options.seed} (again with: ./check --seed {options.seed})")
    with locked(STATE / "check.lock", wait=True):
        enough_space([CHECKOUT], SPACE if not PYTHON.exists() else 300)
        preparation.install("dev")
        if not options.fast:
            programs()
        cluster = Cluster(STATE / "check", "test", durable=False, carrier=options.postgres)
        try:
            start(cluster)
            check = Check(options, surroundings(cluster, options))
            preparation.messages(check.environment)
            if not options.tests:
                linters(check)
            tests(check)
        finally:
            services.stop_in_order([("database", cluster.stop)])
        if options.all:
            oldest_database(check)
    return verdict(check.results, time.monotonic() - begun)


def read(words: list[str]) -> argparse.Namespace:
    """The options; whatever is not ours goes to pytest."""
    parser = argparse.ArgumentParser(
        prog="./check",
        description="Sets everything up, then runs linters, types, floors, messages, tests. Other arguments "
        "go to pytest, and then only those tests run. Never touches the data of ./demo.",
    )
    how = parser.add_mutually_exclusive_group()
    how.add_argument(
        "--fast",
        action="store_true",
        help="for working: no browser, no servers; tests stop at the first failure",
    )
    how.add_argument(
        "--all", action="store_true", help=f"the full cross of pages, and the rooms on PostgreSQL {OLDEST}"
    )
    parser.add_argument(
        "--seed", type=int, default=int(time.time()) // 86_400, help="deals languages, widths and schemes"
    )
    parser.add_argument(
        "--postgres",
        default=os.environ.get("PERTVARKA_POSTGRES", ""),
        metavar="WHICH",
        help="wheel, debian, or Debian's major version",
    )
    options, tests = parser.parse_known_args(words)
    options.tests = tests
    return options


def start(cluster: Cluster) -> None:
    """Starts the check's own database; a broken one is simply made again: it holds nothing of anybody's."""
    with step("Database of the check"):
        try:
            cluster.start()
        except Failure as failure:
            if not cluster.folder.exists():
                raise
            say(f"  ! {failure.what} It is made again.")
            cluster.delete()
            cluster.start()


def surroundings(cluster: Cluster, options: argparse.Namespace) -> dict[str, str]:
    """The environment of the tests."""
    return of_cluster("test", cluster, 8000) | {
        "CHROMIUM_PATH": chromium(),
        "PERTVARKA_SWEEP": "full" if options.all else "dealt",
        "PERTVARKA_SEED": str(options.seed),
    }


# --- what the machine needs ------------------------------------------------------------------------------


def chromium() -> str:
    """The browser's path, or nothing."""
    named = os.environ.get("CHROMIUM_PATH", "")
    found = (
        [named]
        if named and Path(named).exists()
        else [path for name in CHROMIUMS if (path := shutil.which(name))]
    )
    return found[0] if found else ""


def programs() -> None:
    """Programs of the system that some tests look through; they come from Debian where we are root."""
    if not chromium():
        debian.want(["chromium"], "The browser journeys need it.")
    if not shutil.which("hunspell") or not Path("/usr/share/hunspell/lt_LT.dic").exists():
        debian.want(
            ["hunspell", "hunspell-lt"], "The spelling of the Lithuanian messages is not checked without it."
        )
    if not shutil.which("pdfinfo"):
        debian.want(["poppler-utils"], "The tests that look into PDFs with it are left out.")


# --- the parts ---------------------------------------------------------------------------------------------


def linters(check: Check) -> None:
    """Format, faults, types, floors, templates, migrations, messages."""
    check.python("format", "-m", "ruff", "format", "--check", ".")
    check.python("faults", "-m", "ruff", "check", ".")
    check.python("types", "-m", "mypy", *CODE)
    check.python("floors", VENV / "bin" / "lint-imports")
    check.python("templates", "-m", "djlint", "pertvarka", "--lint", "--quiet")
    check.python("migrations", "manage.py", "makemigrations", "--check", "--dry-run")
    check.python("messages", "manage.py", "messages", "--check")


def tests(check: Check) -> None:
    """The named tests; else those without a browser, then the browser's journeys."""
    options = check.options
    if options.tests:
        check.python("tests", "-m", "pytest", *options.tests, loud=True)
    elif options.fast:
        pytest(check, "tests", "not browser and not system", "-x", *side_by_side())
    else:
        pytest(check, "tests", "not browser and not system", *side_by_side())
        pytest(check, "servers and processes", "system and not browser")
        journeys(check)


def journeys(check: Check) -> None:
    """The browser's part; without a browser it is said aloud; where everything was asked for it fails."""
    if check.environment["CHROMIUM_PATH"]:
        pytest(check, "browser", "browser")
        return
    allowed = not check.options.all
    note = "left out: no Chromium here (apt install chromium)"
    check.results.append(Result("browser", allowed, 0, note))
    say(report(check.results[-1]))


def pytest(
    check: Check, name: str, marks: str, *more: str, environment: dict[str, str] | None = None
) -> None:
    """Runs the tests with these marks."""
    words: list[str | Path] = ["-m", "pytest", "-q", "-m", marks, "--durations=5", "--durations-min=2", *more]
    check.part(name, PYTHON, *words, environment=environment, loud=True)


def side_by_side() -> list[str]:
    """Two processes where there are two processors: it pays above some 20 s of tests."""
    return ["-n", "2"] if (os.cpu_count() or 1) > 1 else []


def oldest_database(check: Check) -> None:
    """The rooms once more on the oldest PostgreSQL supported, so that nothing leans on a newer one."""
    name = f"rooms on PostgreSQL {OLDEST}"
    if not Path(f"/usr/lib/postgresql/{OLDEST}/bin/initdb").exists():
        debian.want([f"postgresql-{OLDEST}"], "The rooms cannot be tested on the oldest version supported.")
    cluster = Cluster(STATE / f"check-{OLDEST}", "test", durable=False, carrier=OLDEST)
    try:
        start(cluster)
        environment = surroundings(cluster, check.options)
        pytest(
            check, name, "not browser and not system", "pertvarka", *side_by_side(), environment=environment
        )
    except Failure as failure:
        check.results.append(Result(name, False, 0, failure.what))
    finally:
        if cluster.sockets:
            services.stop_in_order([("database", cluster.stop)])


# --- what came out ------------------------------------------------------------------------------------------


def last_line(text: str) -> str:
    """The closing line of pytest: "312 passed in 40.1s"."""
    lines = [line.strip("= ") for line in text.splitlines() if line.strip("= ")]
    return lines[-1] if lines else ""


def report(result: Result) -> str:
    """One line of the table."""
    mark = "✓" if result.passed else "✗"
    return f"  {mark} {result.name:<24} {result.seconds:7.1f} s  {result.note}".rstrip()


def verdict(results: list[Result], seconds: float) -> int:
    """Prints the table; returns the exit code."""
    say("\nThe check:")
    for result in results:
        say(report(result))
    failed = [result.name for result in results if not result.passed]
    say(f"\n{'✗ Failed: ' + ', '.join(failed) if failed else '✓ Everything passed'} ({seconds:.0f} s)")
    return 1 if failed or not results else 0
