"""A database that somebody named in DATABASE_URL instead of ours."""

import os
import subprocess
from pathlib import Path

from launcher.console import Failure
from launcher.environment import PYTHON
from launcher.processes import clean
from launcher.secret_words import keep
from launcher.surroundings import surroundings

# Marks an empty database as a demonstration's; leaves every other as it is. Runs with the installed driver.
MARK = """
import os, psycopg
with psycopg.connect(os.environ["DATABASE_OWNER_URL"], connect_timeout=10) as database:
    name, mark, tables = database.execute(
        "SELECT current_database(), shobj_description(d.oid, 'pg_database'),"
        " (SELECT count(*) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema'))"
        " FROM pg_database d WHERE datname = current_database()").fetchone()
    if not mark and not tables:
        mark = "pertvarka: demonstration"
        database.execute(psycopg.sql.SQL("COMMENT ON DATABASE {} IS {}").format(
            psycopg.sql.Identifier(name), psycopg.sql.Literal(mark)))
print(mark or "")
"""


def demonstration(state: Path, port: int) -> dict[str, str]:
    """The environment of a demonstration on that database. Raises Failure when it holds something else."""
    app = os.environ["DATABASE_URL"]
    addresses = {"DATABASE_URL": app, "DATABASE_OWNER_URL": os.environ.get("DATABASE_OWNER_URL") or app}
    answer = subprocess.run(
        [PYTHON, "-c", MARK], capture_output=True, text=True, check=False, env=clean(os.environ) | addresses
    )
    if answer.returncode != 0:
        raise Failure(
            "The database of DATABASE_URL does not answer.", "Check the address, or unset it.", answer.stderr
        )
    if answer.stdout.strip() != "pertvarka: demonstration":
        raise Failure(
            "The database of DATABASE_URL holds data that are not a demonstration's; nothing was changed.",
            "Unset DATABASE_URL to use a database of ./demo's own, or name an empty one.",
        )
    return surroundings(
        "demonstration", state, keep(state / "secrets.json", "demonstration"), addresses, port
    )
