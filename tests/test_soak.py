"""Thirty members save at once while workers and the whole server are killed: nothing acknowledged is lost."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.served import surroundings_of_the_tests

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 60


@pytest.mark.system
@pytest.mark.django_db(transaction=True)
def test_nothing_acknowledged_is_lost_while_the_server_is_killed() -> None:
    command = [sys.executable, str(ROOT / "bench" / "soak"), "--seconds", str(SECONDS)]
    command += ["--seed", os.environ.get("PERTVARKA_SEED", "1")]

    ended = subprocess.run(
        command, env=surroundings_of_the_tests(), capture_output=True, text=True, check=False
    )

    assert ended.stdout, ended.stderr
    came_of_it = json.loads(ended.stdout.splitlines()[-1])
    assert came_of_it["faults"] == []
    assert ended.returncode == 0
    assert came_of_it["acknowledged"] > 100
    assert came_of_it["killed_workers"] + came_of_it["killed_servers"] > 3
