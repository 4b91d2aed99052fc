"""./manage: one of Django's or Pertvarka's own commands, with the database and the secrets found first."""

import json
import os
import signal
import subprocess
import sys

from launcher import environment, preparation
from launcher.console import Failure, speak_aside
from launcher.demo import DEMO
from launcher.places import CHECKOUT, STATE, Stamps, locked, private_folder
from launcher.postgres import Cluster
from launcher.processes import clean
from launcher.surroundings import of_cluster

# After these the tables or the rows may be others than ./demo remembers.
CHANGE_EVERYTHING = {"migrate", "restore", "flush", "loaddata", "sqlflush"}
SET_UP = "set-up"


def main(words: list[str]) -> int:
    """Runs the command; returns its exit code."""
    speak_aside()
    words = words or ["help"]
    if words[0] == SET_UP:
        return set_up()
    if os.environ.get("DATABASE_URL"):
        return with_given_database(words)
    preparation.install("app")
    return with_demonstration(words)


def set_up() -> int:
    """Packages and assets for a server; where its settings are known also messages and static files."""
    private_folder(STATE)
    preparation.install("app")
    if os.environ.get("DATABASE_URL"):
        surroundings = clean(os.environ)
        preparation.messages(surroundings)
        preparation.manage(
            ["collectstatic", "--noinput", "--verbosity=0"], surroundings, "Collecting static files"
        )
    return 0


def with_given_database(words: list[str]) -> int:
    """In production everything comes from the environment; nothing is started, nothing is guessed."""
    if not environment.PYTHON.exists():
        raise Failure("The Python packages are not installed here.", "Run ./manage set-up first.")
    return call(words, clean(os.environ))


def with_demonstration(words: list[str]) -> int:
    """On the demonstration's database, which is started for the command when ./demo does not run."""
    cluster = Cluster(DEMO, "demonstration", durable=True, carrier=os.environ.get("PERTVARKA_POSTGRES", ""))
    try:
        with locked(DEMO / "users.lock", wait=True, shared=True):
            # It may outlive us: another ./manage or a ./demo begun meanwhile can be using it when we end.
            cluster.start(dies_with_us=False)
            if words[0] in CHANGE_EVERYTHING:
                Stamps(DEMO / "stamps").forget("migrations", "demonstration")
            return call(words, of_cluster("demonstration", cluster, port()))
    finally:
        with (
            locked(DEMO / "users.lock", wait=False) as last,
            locked(STATE / "demo.lock", wait=False) as no_demo,
        ):
            if last and no_demo:
                cluster.stop()
            else:
                cluster.leave()


def port() -> int:
    """The port ./demo was last served on, for addresses in letters."""
    try:
        known = json.loads((STATE / "demo.json").read_text(encoding="utf-8"))
        return int(known["port"])
    except (OSError, ValueError, KeyError):
        return 8000


def call(words: list[str], surroundings: dict[str, str]) -> int:
    """Runs manage.py at the caller's terminal, in the caller's folder; Ctrl-C is the command's to answer."""
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    child = subprocess.Popen([environment.PYTHON, CHECKOUT / "manage.py", *words], env=surroundings)
    try:
        return child.wait()
    finally:
        if child.poll() is None:
            child.terminate()
            child.wait()
        sys.stdout.flush()
