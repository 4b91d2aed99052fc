"""The watchman's two questions, asked of a well house and of one with something broken."""

from datetime import timedelta

import pytest

from pertvarka.foundation import health


@pytest.fixture
def worker_seen(monkeypatch):
    """Sets how long ago the worker was seen (seconds), or None for never."""

    def set_silence(seconds):
        silence = None if seconds is None else timedelta(seconds=seconds)
        monkeypatch.setattr(health, "worker_silence", lambda: silence)

    return set_silence


def test_the_process_answers_without_the_database(client):
    answer = client.get("/healthz")  # no django_db mark: a query would raise

    assert (answer.status_code, answer.content) == (200, b"ok\n")
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies


@pytest.mark.django_db
def test_a_house_with_all_its_parts_is_ready(client, worker_seen):
    worker_seen(3)

    answer = client.get("/readyz")

    assert answer.json() == {
        "ready": True,
        "database": True,
        "migrations": True,
        "worker": True,
        "journal": True,
    }
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    assert not answer.cookies


@pytest.mark.django_db
@pytest.mark.parametrize("seconds", [None, health.WORKER_SILENT_SECONDS + 1])
def test_a_house_whose_worker_is_silent_is_not_ready(client, worker_seen, seconds):
    worker_seen(seconds)

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json() == {
        "ready": False,
        "database": True,
        "migrations": True,
        "worker": False,
        "journal": True,
    }


@pytest.mark.django_db
def test_a_house_with_old_tables_is_not_ready(client, worker_seen, monkeypatch):
    worker_seen(3)
    monkeypatch.setattr(health, "missing_migrations", lambda: ["directory.0009_new"])

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["migrations"] is False


def test_a_house_without_its_database_is_alive_but_not_ready(client, monkeypatch):
    monkeypatch.setattr(health, "database_answers", lambda: False)

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert set(answer.json().values()) == {False}


def test_neither_can_be_posted_to(client):
    assert [client.post(path).status_code for path in ("/healthz", "/readyz")] == [405, 405]
