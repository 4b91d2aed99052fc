"""The doctor finds what is broken, says what to do, and ends with exit code 1 only for a problem."""

import io
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.db import DatabaseError

from pertvarka.foundation import health


def test_every_line_is_printed_with_its_advice_and_a_problem_fails(monkeypatch):
    findings = [
        health.ok("Well."),
        health.warning("Soon full.", "Free some."),
        health.problem("Broken.", "Mend it."),
    ]
    monkeypatch.setattr(health, "EXAMINATIONS", [lambda finding=finding: finding for finding in findings])

    with pytest.raises(CommandError, match="1 of 3 examinations found a problem"):
        call_command("doctor", stdout=(said := io.StringIO()))

    assert said.getvalue().splitlines() == [
        "OK       Well.",
        "WARNING  Soon full.",
        "         → Free some.",
        "PROBLEM  Broken.",
        "         → Mend it.",
    ]


def test_warnings_alone_do_not_fail(monkeypatch):
    monkeypatch.setattr(health, "EXAMINATIONS", [lambda: health.warning("Soon full.", "Free some.")])

    call_command("doctor", stdout=io.StringIO())


def test_a_silent_database_is_one_problem_and_not_a_crash(monkeypatch):
    def examine_role():
        raise DatabaseError("Rasa Petraitienė")

    monkeypatch.setattr(health, "EXAMINATIONS", [examine_role])

    (finding,) = health.examine_all()

    assert (finding.level, finding.what) == ("problem", "Could not look at the role: DatabaseError.")


@pytest.mark.django_db
def test_a_role_that_owns_tables_is_a_problem():
    assert health.examine_role().level == "problem"  # tests run as the owner


@pytest.mark.parametrize(
    ("seconds", "level"),
    [(None, "problem"), (health.WORKER_SILENT_SECONDS + 1, "problem"), (5, "ok")],
)
def test_the_worker_must_have_been_seen_lately(monkeypatch, seconds, level):
    silence = None if seconds is None else timedelta(seconds=seconds)
    monkeypatch.setattr(health, "worker_silence", lambda: silence)

    assert health.examine_worker().level == level


def test_files_that_cannot_be_written_are_a_problem(settings, tmp_path):
    (tmp_path / "in-the-way").write_text("")
    settings.FILES_ROOT = tmp_path / "in-the-way" / "files"

    assert health.examine_files().level == "problem"


def test_files_open_to_everybody_are_a_warning(settings, tmp_path):
    settings.FILES_ROOT = tmp_path / "files"
    first = health.examine_files()
    settings.FILES_ROOT.chmod(0o755)

    assert (first.level, health.examine_files().level) == ("ok", "warning")
    assert list(settings.FILES_ROOT.iterdir()) == []


@pytest.mark.parametrize(("keys", "level"), [(["not a key"], "problem"), (["YWFhYWFh"], "problem")])
def test_seals_that_do_not_work_are_a_problem(settings, keys, level):
    settings.SEAL_KEYS = keys

    assert health.examine_seals().level == level


def test_a_mail_server_that_is_not_there_is_a_problem(settings):
    settings.MAIL_SERVER = {"HOST": "127.0.0.1", "PORT": 9, "USE_SSL": False}

    finding = health.examine_mail()

    assert finding.level == "problem"
    assert "127.0.0.1:9 does not answer" in finding.what


def test_a_full_disk_is_a_problem_and_a_filling_one_a_warning(monkeypatch):
    levels = []
    for free in (health.FULL_DISK_BYTES - 1, health.LOW_DISK_BYTES - 1, health.LOW_DISK_BYTES):
        usage = type("Usage", (), {"free": free})
        monkeypatch.setattr(health.shutil, "disk_usage", lambda _path, usage=usage: usage)
        levels.append(health.examine_disk().level)

    assert levels == ["problem", "warning", "ok"]


def test_production_wants_tls_and_its_own_name(settings):
    settings.DEMONSTRATION, settings.HTTPS = False, True
    settings.SITE_URL, settings.ALLOWED_HOSTS = "https://pertvarka.example", ["localhost"]
    stranger = health.examine_mode()
    settings.ALLOWED_HOSTS = ["pertvarka.example"]

    assert (stranger.level, health.examine_mode().level) == ("problem", "ok")


@pytest.mark.django_db
def test_versions_migrations_and_clock_are_well_here():
    found = [
        health.examine_database(),
        health.examine_migrations(),
        health.examine_clock(),
        health.examine_outbox(),
    ]

    assert [finding.level for finding in found] == ["ok"] * 4
