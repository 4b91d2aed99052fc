"""The small parts: paths, stamps, addresses, and what people are told."""

import errno
import json
import os
import socket
import subprocess
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from launcher import (
    assets,
    carriers,
    check,
    console,
    demo,
    environment,
    places,
    postgres,
    secret_words,
    services,
    sockets,
)
from launcher.console import Failure

ROOT = Path(__file__).resolve().parent.parent.parent


def test_a_socket_path_of_107_bytes_fits_and_one_of_108_does_not() -> None:
    tail = len("/.s.PGSQL.5432")
    assert sockets.fits(Path("/" + "a" * (106 - tail)))
    assert not sockets.fits(Path("/" + "a" * (107 - tail)))


def test_the_length_of_a_socket_path_is_counted_in_bytes() -> None:
    letters = Path("/" + "ž" * 50)
    assert len(str(sockets.socket_path(letters))) < sockets.LONGEST
    assert not sockets.fits(letters)


def test_the_socket_folder_is_short_and_for_its_owner_alone() -> None:
    folder = sockets.make_folder()
    try:
        assert sockets.fits(folder)
        assert sockets.is_private(folder, os.geteuid())
        assert folder.stat().st_mode & 0o777 == 0o700
    finally:
        sockets.remove_folder(folder, os.geteuid())
    assert not folder.exists()


def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pertvarka-x"
    folder.mkdir(mode=0o700)
    with pytest.raises(Failure, match="not private"):
        sockets.refuse_strange(folder, os.geteuid() + 1)


def test_a_link_in_place_of_the_folder_is_refused_and_not_followed_when_removing(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir(mode=0o700)
    (target / ".s.PGSQL.5432").touch()
    link = tmp_path / "pertvarka-x"
    link.symlink_to(target)
    with pytest.raises(Failure):
        sockets.refuse_strange(link, os.geteuid())
    sockets.remove_folder(link, os.geteuid())
    assert (target / ".s.PGSQL.5432").exists()


def test_a_folder_that_others_may_enter_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pertvarka-x"
    folder.mkdir()
    folder.chmod(0o755)
    assert not sockets.is_private(folder, os.geteuid())


def test_an_address_survives_odd_letters_in_the_password() -> None:
    parts = urlsplit(postgres.url("pertvarka_app", "a/b@c:d", Path("/tmp/pertvarka-ž x")))  # noqa: S108 - only words
    assert parts.username == "pertvarka_app"
    assert parts.password == "a%2Fb%40c%3Ad"
    assert parse_qs(parts.query) == {"host": ["/tmp/pertvarka-ž x"], "port": ["5432"]}  # noqa: S108 - only words


def test_a_stamp_is_fresh_only_for_the_very_value(tmp_path: Path) -> None:
    stamps = places.Stamps(tmp_path / "stamps")
    assert not stamps.fresh("tables", "1")
    stamps.set("tables", "1")
    assert stamps.fresh("tables", "1")
    assert not stamps.fresh("tables", "2")
    stamps.forget("tables", "never-set")
    assert not stamps.fresh("tables", "1")


def test_a_digest_sees_a_changed_letter_a_new_name_and_another_word(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a")
    first = places.digest([one])
    one.write_text("b")
    assert places.digest([one]) != first
    two.write_text("a")
    assert places.digest([two]) != first
    assert places.digest([two], "x") != places.digest([two], "y")


def test_a_second_holder_of_a_lock_is_told_so(tmp_path: Path) -> None:
    with (
        places.locked(tmp_path / "lock", wait=False) as first,
        places.locked(tmp_path / "lock", wait=False) as second,
    ):
        assert (first, second) == (True, False)


def test_a_moved_checkout_keeps_its_database_and_a_copy_gets_its_own(tmp_path: Path) -> None:
    here, system = tmp_path / "here", tmp_path / "system"
    here.mkdir()
    system.mkdir()
    first = places.system_folder(here / ".pertvarka", system, here)
    assert places.system_folder(here / ".pertvarka", system, here) == first
    copy = tmp_path / "copy"
    subprocess.run(["cp", "-r", here, copy], check=True)
    assert places.system_folder(copy / ".pertvarka", system, copy) != first
    moved = here.rename(tmp_path / "moved")
    assert places.system_folder(moved / ".pertvarka", system, moved) == first


def test_secrets_are_for_us_alone_and_stay_the_same(tmp_path: Path) -> None:
    path = tmp_path / "state" / "secrets.json"
    made = secret_words.keep(path, "demonstration")
    assert path.stat().st_mode & 0o777 == 0o600
    assert made.secret_key.startswith("demonstration-")
    assert secret_words.keep(path, "demonstration") == made
    path.chmod(0o644)
    with pytest.raises(Failure, match="Others may read"):
        secret_words.keep(path, "demonstration")


def test_lost_secrets_are_not_replaced_under_existing_data(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="secrets of the database are missing"):
        secret_words.keep(tmp_path / "secrets.json", "demonstration", must_exist=True)


def test_a_taken_port_is_named_with_a_free_one() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(Failure) as told:
            services.refuse_taken(port)
    assert f"Port {port} is taken" in told.value.what
    assert "./demo --port" in told.value.do


def test_a_port_beyond_the_range_is_refused() -> None:
    with pytest.raises(SystemExit):
        demo.read(["--port", "65536"])


def test_too_little_space_is_said_with_figures(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="MB are needed"):
        places.enough_space([tmp_path], 10**9)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("tar: write error: No space left on device", "disk is full"),
        ("npm error code ENOTFOUND", "registries do not answer"),
        ("Temporary failure in name resolution", "registries do not answer"),
        ("error: Failed to fetch: `…`", "registries do not answer"),
        ("npm error code EINTEGRITY", "differs from the one that was locked"),
        ("The virtual environment was not created: ensurepip is not available", "virtual environments"),
    ],
)
def test_what_programs_complain_of_is_said_plainly(words: str, told: str) -> None:
    assert told in console.recognise(words, Failure("something else", "")).what


def test_a_full_disk_met_by_ourselves_is_said_plainly() -> None:
    assert "disk is full" in console.translate(OSError(errno.ENOSPC, "No space left on device", "x")).what


def test_an_unknown_complaint_stays_what_it_was() -> None:
    plain = Failure("something else", "read")
    assert console.recognise("ModuleNotFoundError: No module named 'x'", plain) is plain
    assert console.recognise("nothing known", plain) is plain


def fake_python(folder: Path, version: str) -> None:
    """A program that says it is that Python and is too old."""
    folder.mkdir(exist_ok=True)
    for name in ("python3", "python"):
        program = folder / name
        program.write_text(f'#!/bin/sh\ncase "$2" in *exit*) exit 1;; esac\necho {version}\n')
        program.chmod(0o755)


def on_path(folder: Path) -> dict[str, str]:
    """An environment with only this folder and the three programs that sh scripts need."""
    for name in ("dirname", "sh"):
        (folder / name).symlink_to(
            f"/usr/bin/{name}" if Path(f"/usr/bin/{name}").exists() else f"/bin/{name}"
        )
    return {"PATH": str(folder)}


@pytest.mark.parametrize("door", ["demo", "check", "manage"])
def test_an_old_python_is_told_which_one_is_needed(tmp_path: Path, door: str) -> None:
    fake_python(tmp_path / "bin", "3.9.2")
    told = subprocess.run(
        [ROOT / door], env=on_path(tmp_path / "bin"), capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert "needs Python 3.11" in told.stderr
    assert "3.9.2" in told.stderr
    assert "What to do" in told.stderr


def test_no_python_at_all_is_said_too(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    told = subprocess.run(
        [ROOT / "demo"], env=on_path(tmp_path / "bin"), capture_output=True, text=True, check=False
    )
    assert told.returncode == 1
    assert "No Python was found" in told.stderr


def test_help_needs_no_set_up() -> None:
    for door in ("demo", "check"):
        told = subprocess.run([ROOT / door, "--help"], capture_output=True, text=True, check=True)
        assert "Sets everything up" in told.stdout


def test_a_larger_environment_serves_the_smaller_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "works", lambda: True)
    assert environment.satisfied(environment.wanted("dev"), "app")
    assert not environment.satisfied(environment.wanted("app"), "dev")
    assert not environment.satisfied({}, "app")
    assert not environment.satisfied(environment.wanted("dev") | {"place": "/elsewhere"}, "app")


def test_an_existing_database_is_opened_only_by_its_own_version(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(carriers, "from_wheel", lambda: carriers.Carrier("wheel", Path("/w"), 18))
    monkeypatch.setattr(carriers, "from_debian", lambda major=None: None)
    assert carriers.choose("", 18).name == "wheel"
    with pytest.raises(Failure, match="made by PostgreSQL 15"):
        carriers.choose("", 15)


def test_debians_oldest_versions_are_passed_over(tmp_path: Path) -> None:
    for version in ("9.6", "13", "15", "17"):
        (tmp_path / version / "bin").mkdir(parents=True)
        (tmp_path / version / "bin" / "initdb").touch()
    newest, asked = carriers.from_debian(root=tmp_path), carriers.from_debian(15, tmp_path)
    assert newest is not None
    assert asked is not None
    assert (newest.major, asked.major) == (17, 15)
    assert carriers.from_debian(13, tmp_path) is None


def test_every_npm_package_is_listed_with_its_licence(tmp_path: Path) -> None:
    for name in ("plain", "@scope/one"):
        (tmp_path / name).mkdir(parents=True)
        (tmp_path / name / "package.json").write_text(
            json.dumps({"name": name, "version": "1", "license": "MIT"})
        )
    assert [row["name"] for row in assets.licences(tmp_path)] == ["@scope/one", "plain"]


def test_npm_packages_are_pinned_exactly_and_the_lock_names_no_registry() -> None:
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    versions = [*package["dependencies"].values(), *package["devDependencies"].values()]
    assert all(version[0].isdigit() for version in versions)
    assert "resolved" not in (ROOT / "package-lock.json").read_text(encoding="utf-8")


def test_the_verdict_fails_when_one_part_failed_or_nothing_ran(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = check.Result("types", True, 1), check.Result("floors", False, 1)
    assert check.verdict([good], 1) == 0
    assert check.verdict([good, bad], 1) == 1
    assert check.verdict([], 1) == 1
    assert "Failed: floors" in capsys.readouterr().out


def test_pytests_closing_line_is_found_for_the_table() -> None:
    assert check.last_line("....\n===== 12 passed in 1.2s =====\n\n") == "12 passed in 1.2s"
    assert check.last_line("") == ""


def test_a_program_that_falls_again_and_again_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(services.time, "sleep", lambda _seconds: None)
    falls: services.deque[float] = services.deque(maxlen=services.FALLS)
    for _ in range(services.FALLS):
        services.note_fall("worker", falls, "exit code 1", "")
    with pytest.raises(Failure, match="The worker fell"):
        services.note_fall("worker", falls, "exit code 1", "")
