"""docs/production.md, done as it stands: its commands run in order and its services serve, under gunicorn.

Only places differ: the guide's folders, passwords and mail server are replaced by this run's own.
"""

import http.client
import json
import os
import re
import secrets
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message

from launcher.postgres import Cluster
from launcher.sockets import PORT

pytestmark = pytest.mark.system

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "production.md"
HOST = "pertvarka.example"
BLOCK = re.compile(r"^```(\w+)([^\n]*)\n(.*?)^```$", re.M | re.S)
PATIENCE = 60  # seconds for a service to answer on a busy machine


@dataclass(frozen=True)
class Block:
    """One fenced block of the guide: its language, the words after it, its text."""

    language: str
    marks: tuple[str, ...]
    text: str

    def named(self, key: str) -> str:
        """The value of key=value among the marks, or nothing."""
        return next((mark.partition("=")[2] for mark in self.marks if mark.startswith(f"{key}=")), "")


def blocks() -> list[Block]:
    """The guide's blocks in order."""
    found = BLOCK.findall(GUIDE.read_text("utf-8"))
    return [Block(language, tuple(marks.split()), text) for language, marks, text in found]


class Letters(Message):
    """A mail server that keeps what it accepts."""

    def __init__(self) -> None:
        super().__init__()
        self.accepted: list[str] = []

    def handle_message(self, message) -> None:
        self.accepted.append(f"{message['To']}: {message.get_payload(decode=True).decode()}")


class LocalConnection(http.client.HTTPConnection):
    """HTTP over the application server's socket, as nginx speaks it."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=30)
        self.path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(30)
        self.sock.connect(str(self.path))


@dataclass
class House:
    """The guide's house in a folder of its own."""

    folder: Path
    cluster: Cluster
    letters: Letters
    mail_port: int
    words: dict[str, str] = field(default_factory=dict)
    services: list[subprocess.Popen] = field(default_factory=list)
    said: dict[str, str] = field(default_factory=dict)

    def placed(self, text: str) -> str:
        """The guide's text with this run's places and secrets."""
        for old, new in {
            "?host=/run/postgresql": f"?host={self.cluster.sockets}&port={PORT}",
            "localhost:25": f"localhost:{self.mail_port}",
            "/opt/pertvarka/.venv/bin/python": sys.executable,
            "/opt/pertvarka/node_modules": os.environ["ASSETS_ROOT"],
            "/opt/pertvarka": str(ROOT),
            "/etc/pertvarka": str(self.folder / "etc"),
            "/var/lib/pertvarka": str(self.folder / "var"),
            "/var/backups/pertvarka": str(self.folder / "backups"),
            "/run/pertvarka": str(self.folder / "run"),
            **self.words,
        }.items():
            text = text.replace(old, new)
        return text

    def shell(self, text: str) -> str:
        """Run a block as the operator would; returns what it printed."""
        done = subprocess.run(
            ["sh", "-eu", "-c", self.placed(text)],
            cwd=ROOT,
            env=bare(),
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{text}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def start_services(self) -> None:
        """Start what the units start, with the units' environment, and wait until the house is ready."""
        for unit in ("pertvarka-web.service", "pertvarka-worker.service"):
            text = self.placed(next(block.text for block in blocks() if block.named("unit") == unit))
            command = re.search(r"^ExecStart=(.*)$", text, re.M)
            variables = [re.search(r"^EnvironmentFile=(.*)$", text, re.M)]
            assert command
            assert variables[0]
            environment = bare() | read_environment(Path(variables[0][1]))
            with (self.folder / f"{unit}.log").open("ab") as log:
                self.services.append(
                    subprocess.Popen(
                        shlex.split(command[1]), cwd=ROOT, env=environment, stdout=log, stderr=log
                    )
                )
        until(lambda: self.get("/readyz").status == 200, "the house is ready")

    def stop_services(self) -> None:
        """Stop them in order."""
        for service in self.services:
            service.send_signal(signal.SIGTERM)
        for service in self.services:
            service.wait(timeout=30)
        self.services.clear()

    def get(self, path: str, **headers: str) -> "Answer":
        """What nginx would get for a visitor's request."""
        connection = LocalConnection(self.folder / "run" / "web.sock")
        connection.request("GET", path, headers={"Host": HOST, "X-Forwarded-Proto": "https"} | headers)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        connection.close()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, body)

    def log(self) -> str:
        """What both services wrote."""
        return "".join(path.read_text("utf-8") for path in sorted(self.folder.glob("*.log")))


@dataclass(frozen=True)
class Answer:
    """Status, headers in small letters, and text."""

    status: int
    headers: dict[str, str]
    text: str


def bare() -> dict[str, str]:
    """A new server's environment: nothing of the tests' own."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": "/", "LC_ALL": "C.UTF-8"}


def read_environment(path: Path) -> dict[str, str]:
    """An EnvironmentFile as systemd reads it."""
    pairs = (line.partition("=") for line in path.read_text("utf-8").splitlines() if line)
    return {name: value.strip('"') for name, _equals, value in pairs}


def until(true, what: str) -> None:
    """Wait until something is so; fail by name when it never is."""
    give_up = time.monotonic() + PATIENCE
    while time.monotonic() < give_up:
        try:
            if true():
                return
        except OSError:
            pass  # not listening yet
        time.sleep(0.2)
    pytest.fail(f"Waited {PATIENCE} s in vain until {what}.")


@pytest.fixture(scope="module")
def house():
    """The guide followed from the first line to running services."""
    folder = Path(tempfile.mkdtemp(prefix="pv-guide-"))  # short: a socket's path has at most 107 bytes
    folder.chmod(0o711)  # the database may run as another user
    letters = Letters()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        mail_port = probe.getsockname()[1]
    mail = Controller(letters, hostname="localhost", port=mail_port)
    cluster = Cluster(folder / "database", "test", durable=False, system=folder / "system")
    made = House(folder, cluster, letters, mail_port)
    try:
        mail.start()
        cluster.start()
        cluster.sql("DROP DATABASE pertvarka")
        cluster.sql("DROP ROLE pertvarka_owner; DROP ROLE pertvarka_app")  # the guide makes them
        follow(made)
        yield made
    finally:
        made.stop_services()
        mail.stop()
        cluster.stop()
        cluster.delete()
        shutil.rmtree(folder, ignore_errors=True)


def follow(house: House) -> None:
    """Everything up to the running house, in the guide's order."""
    for name in ("etc", "var", "backups", "run"):
        (house.folder / name).mkdir(mode=0o750)
    house.words = {"APP_PASSWORD": secrets.token_urlsafe(16), "OWNER_PASSWORD": secrets.token_urlsafe(16)}
    for block in blocks():
        if block.named("file"):
            target = Path(house.placed(block.named("file")))
            target.write_text(house.placed(block.text), "utf-8")
            target.chmod(0o600)
        elif "check" in block.marks:
            if "running" in block.marks:
                house.start_services()
            run(house, block)
            if "running" in block.marks:
                return


def run(house: House, block: Block) -> None:
    """Run one marked block; a key it makes is kept for the settings."""
    if block.language == "sql":
        for statement in filter(None, map(str.strip, house.placed(block.text).split(";\n"))):
            house.cluster.sql(f"{statement};")  # CREATE DATABASE wants to be alone
        return
    said = house.shell(block.text)
    house.said[block.text.strip().splitlines()[-1].split()[1]] = said
    for mark in block.marks:
        if mark.isupper():
            house.words[f"{mark}_HERE"] = said.strip()


def test_the_house_is_ready_and_the_doctor_finds_no_problem(house):
    assert json.loads(house.get("/readyz").text) == {
        "ready": True,
        "database": True,
        "migrations": True,
        "worker": True,
        "journal": True,
    }
    assert house.get("/healthz").text == "ok\n"
    assert "PROBLEM" not in house.said["doctor"]
    assert "owns nothing" in house.said["doctor"]


def test_the_front_page_carries_the_security_headers_and_no_cookie(house):
    home = house.get("/")

    assert home.status == 200
    assert "max-age=31536000" in home.headers["strict-transport-security"]
    assert "default-src 'none'" in home.headers["content-security-policy"]
    assert "unsafe" not in home.headers["content-security-policy"]
    assert home.headers["x-content-type-options"] == "nosniff"
    assert home.headers["x-frame-options"] == "DENY"
    assert home.headers["referrer-policy"] == "same-origin"
    assert "set-cookie" not in home.headers


def test_the_sign_in_forms_cookie_is_for_tls_only(house):
    cookie = house.get("/accounts/login/").headers["set-cookie"]

    assert "Secure" in cookie
    assert "HttpOnly" in cookie


def test_static_files_have_hashed_names_and_may_be_kept_for_ever(house):
    styles = re.findall(r'href="(/static/[^"]+\.css)"', house.get("/").text)

    assert styles != []
    assert [path for path in styles if not re.search(r"\.[0-9a-f]{12}\.css$", path)] == []
    answers = [house.get(path) for path in styles]
    assert {answer.status for answer in answers} == {200}
    assert all("immutable" in answer.headers["cache-control"] for answer in answers)


@pytest.mark.parametrize(("path", "language"), [("/nera/tokio/", "lt"), ("/en/no-such/", "en")])
def test_what_does_not_exist_is_said_in_the_houses_own_look(house, path, language):
    page = house.get(path)

    assert page.status == 404
    assert f'<html lang="{language}"' in page.text
    assert "/static/" in page.text
    assert "Traceback" not in page.text


def test_a_stranger_host_is_refused(house):
    assert house.get("/", Host="evil.example").status == 400


def test_the_first_operators_letter_is_sent_with_the_link_that_was_printed(house):
    link = re.search(rf"https://{HOST}/\S+", house.said["create-admin"])
    assert link

    until(lambda: house.letters.accepted, "the worker has sent the letter")

    (letter,) = house.letters.accepted
    assert letter.startswith("ona.operatore@pertvarka.example")
    assert link[0] in letter
    assert house.get(link[0].removeprefix(f"https://{HOST}")).status == 200


def test_the_logs_are_lines_of_json_and_name_nobody(house):
    request_id = "0123456789abcdef0123456789abcdef"
    asked = {"X-Request-ID": request_id}
    answer = house.get("/rasa.petraitiene@mokykla.example/?email=rasa.petraitiene@mokykla.example", **asked)

    until(lambda: request_id in house.log(), "the request is in the log")
    log = house.log()
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert answer.headers["x-request-id"] == request_id
    (line,) = [line for line in lines if line["request_id"] == request_id and line["message"] == "request"]
    assert (line["method"], line["route"], line["status"]) == ("GET", "unknown", 404)
    assert "petraitiene" not in log
    assert "operatore@" not in log
    assert [text for text in log.splitlines() if "@" in text] == []


def test_units_are_well_formed(house, tmp_path):
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not on this machine: the units' syntax was not examined")
    units = [block for block in blocks() if block.named("unit")]
    for unit in units:
        text = re.sub(r"^(User|Group)=.*\n", "", house.placed(unit.text), flags=re.M)
        (tmp_path / unit.named("unit")).write_text(text, "utf-8")

    for unit in units:
        said = subprocess.run(
            ["systemd-analyze", "verify", "--man=no", str(tmp_path / unit.named("unit"))],
            capture_output=True,
            text=True,
            check=False,
        ).stderr
        assert [line for line in said.splitlines() if unit.named("unit") in line] == []
    assert len(units) == 4


def test_the_web_servers_settings_are_well_formed(house, tmp_path):
    if not shutil.which("nginx"):
        pytest.skip("nginx is not on this machine: its settings were not examined")
    (block,) = [block for block in blocks() if block.language == "nginx"]
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        [
            *[
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                f"/CN={HOST}",
            ],
            *["-keyout", str(key), "-out", str(certificate)],
        ],
        check=True,
        capture_output=True,
    )
    text = re.sub(r"(ssl_certificate_key\s+)\S+;", rf"\1{key};", block.text)
    text = re.sub(r"(ssl_certificate\s+)\S+;", rf"\1{certificate};", text)
    whole = tmp_path / "nginx.conf"
    whole.write_text(f"pid {tmp_path}/pid; events {{}}\nhttp {{ {text} }}\n", "utf-8")

    said = subprocess.run(["nginx", "-t", "-c", str(whole)], capture_output=True, text=True, check=False)

    assert said.returncode == 0, said.stderr


def test_the_backup_of_the_guide_brings_everything_back(house):
    """The last of the guide's blocks; the services are stopped for it as the guide says."""
    rest = [block for block in blocks() if "check" in block.marks]
    rest = rest[next(i for i, block in enumerate(rest) if "running" in block.marks) + 1 :]
    assert len(rest) == 3
    kept = house.folder / "var" / "files" / "kept.txt"
    kept.write_text("Išsaugota", "utf-8")

    run(house, rest[0])
    kept.unlink()
    house.cluster.sql("TRUNCATE directory_invitation", "pertvarka")
    house.stop_services()
    run(house, rest[1])

    assert kept.read_text("utf-8") == "Išsaugota"
    assert house.cluster.sql("SELECT count(*) FROM directory_invitation", "pertvarka").strip() == "1"
    house.start_services()
    assert house.get("/").status == 200
    house.shell("set -a; . /etc/pertvarka/environment; set +a\n./manage doctor")
    run(house, rest[2])
    assert "values were sealed anew." in house.said["rotate-seals"]
