"""Tests make and change tables, so they work as the tables' owner."""

import os
from collections.abc import Iterator

import pytest
from django.utils import translation

os.environ["DATABASE_URL"] = os.environ.get("DATABASE_OWNER_URL") or os.environ["DATABASE_URL"]


@pytest.fixture(autouse=True)
def in_lithuanian() -> Iterator[None]:
    """Whatever language the page of an earlier test has left behind, this one begins in Lithuanian."""
    with translation.override("lt"):
        yield


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """The settings were read before this file, perhaps with the run-time role."""
    from django.db import connection  # the settings are read only after this file

    from config import environment

    owner = environment.database(os.environ["DATABASE_URL"])
    connection.settings_dict.update({key: owner[key] for key in ("USER", "PASSWORD", "HOST", "PORT")})


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """Tests with real transactions empty every table afterwards; elsewhere the journal refuses that."""
    from django.db import connection  # the settings are read only after this file

    with django_db_blocker.unblock(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass, tgname FROM pg_trigger WHERE tgname LIKE '%\\_not\\_emptied'"
        )
        for table, trigger in cursor.fetchall():
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER {trigger}")
