"""./demo: everything from a bare checkout to a served demonstration, and back to nothing running."""

import argparse
import contextlib
import json
import os
import time
from pathlib import Path

from launcher import environment, outside_database, places, preparation, services
from launcher.console import Failure, say, step
from launcher.places import CHECKOUT, STATE, Stamps, enough_space, locked, private_folder, write_whole
from launcher.postgres import Cluster
from launcher.processes import Alongside, Stopped
from launcher.surroundings import of_cluster

DEMO = STATE / "demo"
FIRST, LATER = 1500, 150  # megabytes that must be free before the first and before a later start


def main(words: list[str]) -> int:
    """Sets up what is missing, serves until asked to stop. Returns the exit code."""
    options = read(words)
    begun = time.monotonic()
    private_folder(STATE)
    with locked(STATE / "demo.lock", wait=False) as alone:
        if not alone:
            raise already_running()
        services.refuse_taken(options.port)
        write_whole(STATE / "demo.json", json.dumps({"pid": os.getpid(), "port": options.port}))
        first = not environment.stamp_of(environment.VENV)
        written_to = [CHECKOUT, places.SYSTEM if os.geteuid() == 0 else CHECKOUT]
        enough_space(written_to, FIRST if first else LATER)
        serve(options, begun)
    return 0


def read(words: list[str]) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(
        prog="./demo",
        description="Sets everything up and serves the demonstration. Safe to repeat: only what changed is "
        "done again. Ctrl-C stops it; the data stay in .pertvarka (as root: in /var/lib/pertvarka-…).",
    )
    parser.add_argument("--port", type=port_number, default=8000, help="where to serve (8000)")
    parser.add_argument(
        "--reset", action="store_true", help="delete the demonstration's data first and begin anew"
    )
    parser.add_argument(
        "--scale",
        choices=("small", "country"),
        default="small",
        help="country: a whole country of invented schools and teachers beside the centres; takes minutes",
    )
    parser.add_argument(
        "--postgres",
        default=os.environ.get("PERTVARKA_POSTGRES", ""),
        metavar="WHICH",
        help="wheel, debian, or Debian's major version; by default the wheel's, else Debian's",
    )
    return parser.parse_args(words)


def port_number(word: str) -> int:
    """A port from 1 to 65535."""
    number = int(word) if word.isdigit() else 0
    if not 1 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{word!r} is not a port: give a number from 1 to 65535")
    return number


def already_running() -> Failure:
    """What to tell somebody who starts a second demonstration from the same checkout."""
    try:
        known = json.loads((STATE / "demo.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    where = f" at http://localhost:{known['port']} (process {known['pid']})" if known else ""
    stop = "Open it, or stop it with Ctrl-C there" + (f" or: kill {known['pid']}" if known else "") + "."
    return Failure(f"The demonstration of this checkout is already running{where}.", stop)


def serve(options: argparse.Namespace, begun: float) -> None:
    """From set-up to the last stop."""
    say(f"Pertvarka: demonstration on http://localhost:{options.port}")
    outside = os.environ.get("DATABASE_URL", "")
    cluster = None if outside else Cluster(DEMO, "demonstration", durable=True, carrier=options.postgres)
    running: list[services.Service] = []
    try:
        if options.reset:
            reset(cluster)
        places.tell_of_orphans() if os.geteuid() == 0 else None
        preparation.install("app")
        if cluster:
            with step("Database"):
                cluster.start()
            surroundings, identity = of_cluster("demonstration", cluster, options.port), cluster.identity
        else:
            say("  · the database is the one named in DATABASE_URL")
            surroundings, identity = outside_database.demonstration(DEMO, options.port), outside
        told = prepare(surroundings, identity, options.scale)
        running += [server(surroundings, options.port), worker(surroundings)]
        for service in running:
            service.start()
        status = services.await_page(options.port, running[0])
        if status >= 500:
            raise Failure(
                f"The front page answers with {status}.", f"Log: {running[0].log}", running[0].last_words()
            )
        with contextlib.suppress(Stopped):  # asked to end while serving, it did all it was for
            announce(options.port, told, time.monotonic() - begun)
            services.watch(running, cluster)
    finally:
        stops = [(service.name, service.stop) for service in running]
        if cluster and cluster.sockets:
            stops.append(("database", cluster.stop))
        if stops:
            say("\nStopping …")
            services.stop_in_order(stops)
            say("Stopped. Nothing is left running; the data are kept.")


def reset(cluster: Cluster | None) -> None:
    """Deletes the demonstration's data. Nobody else runs: we hold the lock."""
    if cluster is None:
        raise Failure(
            "--reset deletes only databases made by ./demo itself.",
            "Empty the database of DATABASE_URL yourself.",
        )
    with step("Deleting the demonstration's data"):
        cluster.delete()


def prepare(surroundings: dict[str, str], identity: str, scale: str) -> str:
    """Messages and static files beside tables and data; returns what the data's command says of accounts."""
    stamps = Stamps(DEMO / "stamps")
    translating = Alongside(lambda: preparation.messages(surroundings))
    preparation.migrations(surroundings, stamps, identity)
    translating.result()
    collecting = Alongside(lambda: preparation.static_files(surroundings, stamps))
    told = preparation.demonstration(surroundings, stamps, identity, scale)
    collecting.result()
    return told


def server(surroundings: dict[str, str], port: int) -> services.Service:
    """The application server on this machine's own addresses only."""
    hosts = [f"[{host}]" if ":" in host else host for _, host in services.loopbacks()]
    binds = [word for host in hosts for word in ("--bind", f"{host}:{port}")]
    command = [str(environment.PYTHON), "-m", "gunicorn", "config.wsgi", "--workers", "2", "--threads", "4"]
    limits = ["--graceful-timeout", "5", "--timeout", "60", "--no-control-socket", "--log-level", "warning"]
    return services.Service(
        "server", [*command, *binds, *limits], surroundings, DEMO / "log" / "server.log", grace=8
    )


def worker(surroundings: dict[str, str]) -> services.Service:
    """The outbox's worker, which keeps the schedule too."""
    command: list[str | Path] = [environment.PYTHON, CHECKOUT / "manage.py", "worker"]
    return services.Service("worker", command, surroundings, DEMO / "log" / "worker.log", grace=10)


def announce(port: int, told: str, seconds: float) -> None:
    """The address, the accounts, and how to stop."""
    say(f"\n✓ Ready in {seconds:.1f} s: http://localhost:{port}\n")
    for line in told.strip().splitlines():
        say(f"  {line}")
    say(f"\n  Logs: {DEMO / 'log'}\n  Ctrl-C stops everything.")
