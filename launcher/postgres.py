"""A PostgreSQL of our own: made, started, found again after a crash, stopped. Nobody else's is touched."""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from launcher import sockets
from launcher.carriers import Carrier, choose, reachable
from launcher.console import Failure, recognise, say
from launcher.places import STATE, locked, private_folder, system_folder, write_whole
from launcher.processes import end, forget, run, start
from launcher.secret_words import SecretWords, keep

DATABASE = "pertvarka"
OWNER, APP = "pertvarka_owner", "pertvarka_app"
PATIENCE = 120  # seconds: recovery after a crash reads back the write-ahead log
RETRIES = 15  # seconds: after a kill -9 of the postmaster its children still leave


@dataclass(frozen=True)
class PidFile:
    """What a running server writes into postmaster.pid (PostgreSQL: src/include/utils/pidfile.h)."""

    pid: int
    sockets: Path
    ready: bool


def read_pid_file(data: Path) -> PidFile | None:
    """The server's own note beside its data, whole or not at all."""
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8").splitlines()
        return PidFile(abs(int(lines[0])), Path(lines[4]), len(lines) > 7 and lines[7].strip() == "ready")
    except (OSError, ValueError, IndexError):
        return None


def serves(pid: int, data: Path) -> bool:
    """Whether that process is a server of these data: a number may have gone to another program since."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    if not Path("/proc/self/cwd").exists():  # no /proc: ask for the program's name
        answer = subprocess.run(
            ["ps", "-o", "comm=", "-p", str(pid)], capture_output=True, text=True, check=False
        )
        return "postgres" in answer.stdout
    try:
        return Path(os.readlink(f"/proc/{pid}/cwd")) == data.resolve()
    except OSError:
        return False  # another user's process or gone: the data's server would be readable to us


def lent_user() -> tuple[int, int] | None:
    """The user a root process lends to PostgreSQL, which refuses to run as root; None for ordinary users."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return found.pw_uid, found.pw_gid
    raise Failure(
        "PostgreSQL does not run as root, and there is no user it could run as.", "Run as an ordinary user."
    )


def url(role: str, password: str, folder: Path, database: str = DATABASE) -> str:
    """The address of a database behind a socket."""
    login = f"{role}:{quote(password, safe='')}"
    return f"postgresql://{login}@/{database}?host={quote(str(folder))}&port={sockets.PORT}"


class Cluster:
    """One server with its data; `state` is its folder in the checkout, `mark` says what the data are."""

    def __init__(
        self, state: Path, mark: str, *, durable: bool, carrier: str = "", system: Path | None = None
    ) -> None:
        self.state, self.mark, self.durable = state, mark, durable
        self.user = lent_user()
        if self.user and system is None:
            system = system_folder(STATE)
        self.system = system if self.user else None
        self.folder = self.system / state.name if self.system else state / "postgres"
        self.data = self.folder / "data"
        self.log = state / "log" / "postgres.log"
        self.wanted = carrier
        self.child: subprocess.Popen[str] | None = None
        self.sockets: Path | None = None
        self.carrier: Carrier | None = None
        self.secrets: SecretWords | None = None

    # --- what others ask -------------------------------------------------------------------------------

    @property
    def uid(self) -> int:
        """The user the server runs as."""
        return self.user[0] if self.user else os.geteuid()

    @property
    def identity(self) -> str:
        """A word that changes when the data are made anew: stamps about the database carry it."""
        return (self.folder / "made").read_text(encoding="utf-8")

    def running(self) -> PidFile | None:
        """The note of the server that is running on these data now, whoever started it."""
        note = read_pid_file(self.data)
        return note if note and serves(note.pid, self.data) else None

    def url(self, role: str, database: str = DATABASE) -> str:
        """The address for one of the roles; the server must run."""
        if self.sockets is None or self.secrets is None:
            raise RuntimeError("The address is known only while the server runs.")
        passwords = {OWNER: self.secrets.owner, APP: self.secrets.app, "postgres": self.secrets.superuser}
        return url(role, passwords[role], self.sockets, database)

    # --- life ---------------------------------------------------------------------------------------------

    def start(self, *, dies_with_us: bool = True) -> None:
        """Makes the data where there are none, starts the server or joins the running one."""
        private_folder(self.state)
        with locked(self.state / "start.lock", wait=True):
            if not (self.data / "PG_VERSION").exists():
                self._make()
            self._prepare()
            note = self.running()
            if note:
                sockets.refuse_strange(note.sockets, self.uid)
                self.sockets = note.sockets
                self._await_ready(time.monotonic() + PATIENCE)
            else:
                self._forget_stale()
                self.sockets = sockets.make_folder(self.user)
                write_whole(self.state / "sockets", str(self.sockets))
                self._launch(dies_with_us)
            self.sql(self._roles())

    def revive(self) -> None:
        """Starts the server again behind the same socket after it was killed."""
        with locked(self.state / "start.lock", wait=True):
            if not self.running():
                (self.data / "postmaster.pid").unlink(missing_ok=True)
                self._launch(dies_with_us=True)

    def alive(self) -> bool:
        """Whether the server still runs."""
        return self.child.poll() is None if self.child else self.running() is not None

    def stop(self) -> None:
        """Closes the database in order: open transactions are undone, everything else is on disk."""
        note = self.running()
        if self.child:
            end(self.child, signal.SIGINT, grace=60)
            self.child = None
        elif note:
            os.kill(note.pid, signal.SIGINT)
            deadline = time.monotonic() + 60
            while serves(note.pid, self.data) and time.monotonic() < deadline:
                time.sleep(0.05)
        if self.sockets:
            sockets.remove_folder(self.sockets, self.uid)

    def leave(self) -> None:
        """Lets the server run on after us: somebody else is using it, and will stop it."""
        if self.child:
            forget(self.child)
            self.child = None

    def delete(self) -> None:
        """Deletes the data and their secrets for good."""
        if self.running():
            self.stop()
        for folder in (self.folder, self.state):
            if folder.exists():
                shutil.rmtree(folder)

    def sql(self, script: str, database: str = "postgres") -> str:
        """Runs statements as the superuser, through psql beside the server; returns its output."""
        carrier, words = self._tools()
        command = [str(carrier.programs / "psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-U", "postgres"]
        where = ["-h", str(self.sockets), "-p", str(sockets.PORT), "-d", database]
        answer = subprocess.run(
            [*command, *where],
            input=script,
            capture_output=True,
            text=True,
            check=False,
            env=PLAIN | {"PGPASSWORD": words.superuser, "PGCONNECT_TIMEOUT": "20"},
        )
        if answer.returncode != 0:
            raise recognise(
                answer.stderr, Failure("The database refused a statement.", "See above.", answer.stderr)
            )
        return answer.stdout

    # --- how ----------------------------------------------------------------------------------------------

    def _tools(self) -> tuple[Carrier, SecretWords]:
        if self.carrier is None or self.secrets is None:
            raise RuntimeError("The server was not prepared.")
        return self.carrier, self.secrets

    def _prepare(self) -> None:
        made_by = int((self.data / "PG_VERSION").read_text(encoding="utf-8").split(".")[0])
        self._choose(made_by)
        self.secrets = keep(self.state / "secrets.json", self.mark, must_exist=True)

    def _choose(self, made_by: int | None = None) -> Carrier:
        found = choose(self.wanted, made_by)
        self.carrier = reachable(found, self.user, self.system) if self.system else found
        return self.carrier

    def _make(self) -> None:
        """initdb beside the final place, then one rename: an interrupted attempt leaves nothing half made."""
        carrier = self._choose()
        words = keep(self.state / "secrets.json", self.mark)
        private_folder(self.folder)
        half = self.folder / "half"
        shutil.rmtree(half, ignore_errors=True)
        word_file = self.folder / "superuser"
        write_whole(word_file, words.superuser + "\n", mode=0o600)
        try:
            if self.user:
                os.chown(self.folder, *self.user)
                os.chown(word_file, *self.user)
            command = self._initdb(carrier, half, word_file)
            run(command, purpose="Making the database", environment=PLAIN, folder=Path("/"), user=self.user)
        finally:
            word_file.unlink(missing_ok=True)
        write_whole(self.folder / "made", secrets.token_hex(8))
        half.rename(self.data)

    def _initdb(self, carrier: Carrier, data: Path, word_file: Path) -> list[str | Path]:
        locale = ["--locale=C.UTF-8"]
        if (
            carrier.major >= 17
        ):  # rules of letters that come with PostgreSQL itself, the same on every machine
            builtin = "PG_UNICODE_FAST" if carrier.major >= 18 else "C.UTF-8"
            locale += ["--locale-provider=builtin", f"--builtin-locale={builtin}"]
        safety = [] if self.durable else ["--no-sync"]
        who = ["--username=postgres", f"--pwfile={word_file}", "--auth=scram-sha-256"]
        return [carrier.programs / "initdb", f"--pgdata={data}", "--encoding=UTF8", *locale, *safety, *who]

    def _forget_stale(self) -> None:
        """Clears what a killed server left: its socket, and its note with an old number."""
        note, last = read_pid_file(self.data), self.state / "sockets"
        if last.exists():  # a server that closed itself when its keeper was killed leaves only the folder
            sockets.remove_folder(Path(last.read_text(encoding="utf-8")), self.uid)
        if note:
            say("  · the database was not closed in order last time; it recovers by itself")
            sockets.remove_folder(note.sockets, self.uid)
        (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _launch(self, dies_with_us: bool) -> None:
        carrier, _ = self._tools()
        private_folder(self.log.parent)
        give_up = time.monotonic() + RETRIES
        while True:
            with open(self.log, "w", encoding="utf-8") as log:
                self.child = start(
                    [carrier.programs / "postgres", *self._settings()],
                    environment=PLAIN,
                    folder=Path("/"),
                    output=log,
                    user=self.user,
                    dies_with_us=signal.SIGINT if dies_with_us else None,
                    patient=True,
                )
            if self._await_ready(time.monotonic() + PATIENCE):
                return
            end(self.child)
            text = self.log.read_text(encoding="utf-8", errors="replace")
            leaving = "is still in use" in text or "already exists" in text
            if not leaving or time.monotonic() > give_up:
                raise recognise(
                    text, Failure("The database does not start.", f"Its log is {self.log}.", text)
                )
            time.sleep(0.3)

    def _settings(self) -> list[str]:
        wanted = {
            "listen_addresses": "",
            "unix_socket_directories": str(self.sockets),
            "unix_socket_permissions": "0700",
            "port": str(sockets.PORT),
            "max_connections": "80",
            "timezone": "UTC",
            "log_timezone": "UTC",
            "logging_collector": "off",
            "log_statement": "none",
        }
        if not self.durable:  # tests: a lost file is made again
            wanted |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
        return ["-D", str(self.data), *(f"--{name}={value}" for name, value in wanted.items())]

    def _await_ready(self, deadline: float) -> bool:
        """Waits until the server takes connections; False when it ended instead."""
        while time.monotonic() < deadline:
            note = self.running()
            if note and note.ready:
                return True
            if not self.alive():
                return False
            time.sleep(0.03)
        raise Failure(f"The database did not become ready in {PATIENCE} s.", f"Its log is {self.log}.")

    def _roles(self) -> str:
        """Roles, passwords and the database, the same however often they are said.

        The run-time role owns nothing; the owner is its member, so that a test can look through its eyes.
        """
        _, words = self._tools()
        # Names are constants above, passwords are made of url-safe letters: nothing here comes from outside.
        return f"""
SELECT 'CREATE ROLE {OWNER}' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{OWNER}') \\gexec
SELECT 'CREATE ROLE {APP}' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{APP}') \\gexec
ALTER ROLE {OWNER} LOGIN CREATEDB NOCREATEROLE NOSUPERUSER PASSWORD '{words.owner}';
ALTER ROLE {APP} LOGIN NOCREATEDB NOCREATEROLE NOSUPERUSER PASSWORD '{words.app}';
GRANT {APP} TO {OWNER};
SELECT 'CREATE DATABASE {DATABASE} OWNER {OWNER}'
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '{DATABASE}') \\gexec
REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC;
GRANT CONNECT, TEMPORARY ON DATABASE {DATABASE} TO {APP};
COMMENT ON DATABASE {DATABASE} IS 'pertvarka: {self.mark}';
"""  # noqa: S608 - see above


# The server gets nothing of our environment: no stray PG… variable, and messages in English.
PLAIN = {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "HOME": "/", "PGTZ": "UTC"}
