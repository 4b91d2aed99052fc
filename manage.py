#!/usr/bin/env python
"""Django's own command line. People use ./manage, which finds the database and the secrets first."""

import os
import sys

# The run-time role owns nothing; what changes or copies whole tables is done by their owner.
OWNERS_COMMANDS = {"migrate", "makemigrations", "backup", "restore"}


def main() -> None:
    """Run one command, as the tables' owner where the command needs it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    owner = os.environ.get("DATABASE_OWNER_URL")
    if owner and len(sys.argv) > 1 and sys.argv[1] in OWNERS_COMMANDS:
        os.environ["DATABASE_URL"] = owner
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
