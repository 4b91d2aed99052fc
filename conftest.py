"""Tests make and change tables, so they begin as the tables' owner."""

import os

os.environ["DATABASE_URL"] = os.environ.get("DATABASE_OWNER_URL") or os.environ["DATABASE_URL"]
