"""Servers of our own on the database in which the tests write."""

import os
from urllib.parse import urlsplit, urlunsplit

from django.db import connection


def surroundings_of_the_tests() -> dict[str, str]:
    """The environment for a process that shall work on the tests' database."""
    parts = urlsplit(os.environ["DATABASE_URL"])
    address = urlunsplit(parts._replace(path=f"/{connection.settings_dict['NAME']}"))
    return os.environ | {"DATABASE_URL": address}
