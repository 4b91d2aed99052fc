"""What the run-time role may do in the database. Given anew after every migration, so no table is forgotten.

The role owns nothing. A model with the class attribute `append_only = True` can only be read and added to.
"""

from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections
from django.db.backends.base.base import BaseDatabaseWrapper
from psycopg import sql

READ_ONLY = ["django_migrations"]
CHANGING = "UPDATE, DELETE, TRUNCATE"


def append_only_tables() -> list[str]:
    """Tables whose rows are never changed, in alphabetical order."""
    return sorted(model._meta.db_table for model in apps.get_models() if getattr(model, "append_only", False))


def grant_to_runtime_role(using: str = "default", **_signal: Any) -> None:
    """Give the run-time role exactly what it needs; nothing to do where the owner itself runs the house."""
    connection = connections[using]
    if not _is_another_role(connection, settings.RUNTIME_ROLE):
        return
    role = sql.Identifier(settings.RUNTIME_ROLE)
    statements = [
        sql.SQL("GRANT USAGE ON SCHEMA public TO {}").format(role),
        sql.SQL("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}").format(role),
        sql.SQL("GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO {}").format(role),
    ]
    present = set(connection.introspection.table_names())
    for table in present.intersection(append_only_tables()):
        statements.append(_revocation(CHANGING, table, role))
    for table in present.intersection(READ_ONLY):
        statements.append(_revocation(f"INSERT, {CHANGING}", table, role))
    with connection.cursor() as cursor:
        cursor.execute(sql.SQL("; ").join(statements))


def _revocation(rights: str, table: str, role: sql.Identifier) -> sql.Composed:
    return sql.SQL("REVOKE {} ON {} FROM {}").format(sql.SQL(rights), sql.Identifier(table), role)


def _is_another_role(connection: BaseDatabaseWrapper, role: str) -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = %s AND rolname <> current_user", [role])
        return cursor.fetchone() is not None
