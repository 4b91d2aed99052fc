"""./demo and ./manage as people start them, in a checkout with the launcher and the smallest of sites."""

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher import assets, carriers, places
from launcher.tests.test_servers import gone

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.system
MANAGE = """
import os, sys, time
import psycopg
word = sys.argv[1]
if word == "migrate":
    with psycopg.connect(os.environ["DATABASE_OWNER_URL"]) as database:
        database.execute("CREATE TABLE IF NOT EXISTS visits (at timestamptz DEFAULT now())")
        database.execute("GRANT SELECT, INSERT ON visits TO pertvarka_app")
elif word == "collectstatic":
    open(os.environ["STATIC_ROOT"] + "/staticfiles.json", "w").write("{}")
elif word == "demonstrate":
    print("Sign in at", os.environ["SITE_URL"] + "/demonstration/")
elif word == "worker":
    while True:
        time.sleep(1)
elif word == "count":
    with psycopg.connect(os.environ["DATABASE_URL"]) as database:
        print(database.execute("SELECT count(*), current_user FROM visits").fetchone())
with open(os.environ["FILES_ROOT"] + "/../said", "a") as said:
    said.write(word + "\\n")
"""
WSGI = """
import os
import psycopg
def application(request, start_response):
    with psycopg.connect(os.environ["DATABASE_URL"]) as database:
        database.execute("INSERT INTO visits DEFAULT VALUES")
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [os.environ["PERTVARKA_MODE"].encode()]
"""

BEGUN: list["subprocess.Popen[str]"] = []


def venv_beside(checkout: Path) -> None:
    """A virtual environment that lends the packages of the one the tests run in, stamped as complete."""
    venv, ours = checkout / ".venv", Path(sys.prefix)
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to(Path(sys.executable).resolve())
    (venv / "lib").symlink_to(ours / "lib")
    shutil.copy(ours / "pyvenv.cfg", venv)
    lock = places.digest([], (ROOT / "requirements" / "app.txt").read_text(encoding="utf-8"))
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    stamp = {"kind": "app", "lock": lock, "place": str(venv), "python": version}
    (venv / "pertvarka.json").write_text(json.dumps(stamp))


@pytest.fixture
def checkout() -> Iterator[Path]:
    """A checkout with the doors, the launcher and a site of two files; all set up but its data."""
    folder = Path("/var/tmp") / f"pertvarka doors {os.getpid()}-{time.monotonic_ns()}"  # noqa: S108 - removed below
    folder.mkdir(mode=0o755)
    shutil.copytree(
        ROOT / "launcher", folder / "launcher", ignore=shutil.ignore_patterns("__pycache__", "tests")
    )
    shutil.copytree(ROOT / "requirements", folder / "requirements")
    for name in ("demo", "manage", "package-lock.json", ".npmrc"):
        shutil.copy(ROOT / name, folder)
    (folder / "config").mkdir()
    (folder / "pertvarka").mkdir()
    (folder / "manage.py").write_text(MANAGE)
    (folder / "config" / "wsgi.py").write_text(WSGI)
    venv_beside(folder)
    lock = places.digest([], *((ROOT / name).read_text("utf-8") for name in ("package-lock.json", ".npmrc")))
    places.Stamps(folder / assets.ASSETS.name / ".pertvarka").set("lock", lock)
    yield folder
    while BEGUN:  # a test that failed midway leaves nothing running either
        child = BEGUN.pop()
        child.terminate()
        child.wait(timeout=60)
    card = folder / ".pertvarka" / "identity.json"
    if card.exists():  # as root the data lie in a system folder
        shutil.rmtree(places.SYSTEM / f"pertvarka-{json.loads(card.read_text())['id']}")
    shutil.rmtree(folder)


def bare(checkout: Path) -> dict[str, str]:
    """An environment whose PATH holds a Python and a shell's few words, but no msgfmt, node, npm or psql."""
    programs = checkout / "programs"
    programs.mkdir(exist_ok=True)
    for name, path in {"sh": "/bin/sh", "dirname": "/usr/bin/dirname", "python3.11": sys.executable}.items():
        if not (programs / name).exists():
            (programs / name).symlink_to(path)
    return {"PATH": str(programs), "HOME": "/nonexistent"}


def free_port() -> int:
    """A port nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def begin(checkout: Path, port: int, *more: str) -> tuple["subprocess.Popen[str]", str]:
    """Starts ./demo and returns it with what it said until it served."""
    child = subprocess.Popen(
        [checkout / "demo", "--port", str(port), *more],
        env=bare(checkout),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    BEGUN.append(child)
    assert child.stdout is not None
    said = ""
    for line in child.stdout:
        said += line
        if "Ctrl-C stops" in line:
            return child, said
    raise AssertionError(said)


def children_of(pid: int) -> list[int]:
    """The processes that this one started, and theirs."""
    try:
        found = [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:  # it ended meanwhile, as PostgreSQL's short-lived helpers do
        return []
    return found + [grandchild for child in found for grandchild in children_of(child)]


def kill_everything(child: "subprocess.Popen[str]") -> None:
    """kill -9 for all at one moment: ./demo is held still first, so that it can neither revive nor close."""
    child.send_signal(signal.SIGSTOP)
    for pid in children_of(child.pid):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    child.kill()
    child.wait()


def visit(host: str, port: int) -> str:
    """The front page's text."""
    with urllib.request.urlopen(f"http://{host}:{port}/", timeout=20) as page:
        text: str = page.read().decode()
        return text


def test_demo_serves_says_where_refuses_a_second_and_leaves_nothing_running(checkout: Path) -> None:
    port = free_port()
    child, said = begin(checkout, port)
    started = children_of(child.pid)
    assert f"Sign in at http://localhost:{port}/demonstration/" in said
    assert visit("localhost", port) == visit("127.0.0.1", port) == "demonstration"

    second = subprocess.run(
        [checkout / "demo"], env=bare(checkout), capture_output=True, text=True, check=False
    )
    assert second.returncode == 1
    assert f"already running at http://localhost:{port} (process {child.pid})" in second.stderr
    counted = subprocess.run(
        [checkout / "manage", "count"], env=bare(checkout), capture_output=True, text=True, check=True
    )
    assert counted.stdout.strip() == "(3, 'pertvarka_app')"

    child.send_signal(signal.SIGTERM)
    assert child.wait(timeout=60) == 0
    assert len(started) >= 4
    assert all(gone(pid, patience=1) for pid in started)


def test_a_second_start_does_only_what_changed_and_loses_nothing(checkout: Path) -> None:
    child, _ = begin(checkout, free_port())
    kill_everything(child)
    said_file = checkout / ".pertvarka" / "demo" / "said"
    assert sorted(said_file.read_text().split()) == ["collectstatic", "demonstrate", "messages", "migrate"]
    said_file.unlink()
    port = free_port()

    child, said = begin(checkout, port)

    assert "it recovers by itself" in said
    assert f"Sign in at http://localhost:{port}/demonstration/" in said
    assert not said_file.exists()
    child.send_signal(signal.SIGINT)
    assert child.wait(timeout=60) == 0
    counted = subprocess.run(
        [checkout / "manage", "count"], env=bare(checkout), capture_output=True, text=True, check=True
    )
    assert counted.stdout.strip() == "(2, 'pertvarka_app')"


def test_reset_begins_anew(checkout: Path) -> None:
    child, _ = begin(checkout, free_port())
    child.terminate()
    assert child.wait(timeout=60) == 0
    mark = checkout / ".pertvarka" / "demo" / "files" / "kept"
    mark.touch()
    port = free_port()
    again, said = begin(checkout, port, "--reset")
    again.terminate()
    assert again.wait(timeout=60) == 0, said
    assert "Deleting the demonstration's data" in said
    assert not mark.exists()


def test_a_worker_that_falls_is_started_again(checkout: Path) -> None:
    child, _ = begin(checkout, free_port())
    try:
        worker = next(
            pid for pid in children_of(child.pid) if b"worker\0" in Path(f"/proc/{pid}/cmdline").read_bytes()
        )
        os.kill(worker, signal.SIGKILL)
        assert child.stdout is not None
        told = next(line for line in child.stdout if "fell" in line)
        assert "The worker fell and is started again" in told
    finally:
        child.terminate()
        child.wait(timeout=60)


def test_manage_in_production_guesses_nothing(checkout: Path) -> None:
    shutil.rmtree(checkout / ".venv" / "bin")
    environment = bare(checkout) | {"DATABASE_URL": "postgresql://somebody@/elsewhere"}
    told = subprocess.run(
        [checkout / "manage", "count"], env=environment, capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert "./manage set-up" in told.stderr
    assert not (checkout / ".pertvarka" / "demo").exists()


def test_the_wheel_is_where_the_launcher_looks() -> None:
    found = carriers.from_wheel()
    assert found is not None
    assert found.major >= carriers.OLDEST
