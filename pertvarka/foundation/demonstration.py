"""The demonstration and the real system never share a database.

A database says what it is in its own comment; the launcher writes it when it makes the demonstration's.
"""

from typing import Any

from django.conf import settings
from django.core.checks import Error, Tags, register
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

MARK = "pertvarka: demonstration"


def mark_of_database() -> str:
    """The comment that the database carries, or nothing."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
        )
        return cursor.fetchone()[0] or ""


def what_is_wrong() -> str:
    """Why this run may not use this database; nothing when it may. Tests use databases of their own."""
    is_marked = mark_of_database() == MARK
    name = connection.settings_dict["NAME"]
    if settings.MODE == "demonstration" and not is_marked:
        return (
            f"The database “{name}” is not the demonstration's own, so the demonstration will not touch it. "
            "Start ./demo without DATABASE_URL; or, if the database is empty and meant for it, run: "
            f"COMMENT ON DATABASE \"{name}\" IS '{MARK}'"
        )
    if settings.MODE == "production" and is_marked:
        return (
            f"The database “{name}” holds the demonstration with its invented people and open sign-in. "
            "Point DATABASE_URL at a database of its own. See docs/production.md."
        )
    return ""


def ensure_own_database() -> None:
    """Raise ImproperlyConfigured when demonstration and real system would meet; called before serving."""
    if problem := what_is_wrong():
        raise ImproperlyConfigured(problem)
    connection.close()


@register(Tags.database)
def own_database(databases: Any = None, **options: Any) -> list[Error]:
    """The same for ./manage migrate and check --database."""
    problem = what_is_wrong() if "default" in (databases or ()) else ""
    return [Error(problem, id="pertvarka.E001")] if problem else []
