"""A stranger verifies the journal: three downloads, a bare Python, and a tampered copy found by name.

With PERTVARKA_PICTURES=1 it also takes the picture of the guide.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.foundation import journal
from pertvarka.foundation.journal import verify_journal
from tests.browser.pictures import Photographer

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


def downloaded(page: Page, name: str, folder: Path) -> Path:
    """Press what is called so, and keep the file that comes under its own name."""
    with page.expect_download() as came:
        page.get_by_text(name, exact=True).click()
    path = folder / came.value.suggested_filename
    came.value.save_as(path)
    return path


def verified(folder: Path, export: str, *more: str) -> subprocess.CompletedProcess[str]:
    """What a Python without any package of ours says about an export."""
    words = ["verify_journal.py", export, "--roots", "roots.jsonl", *more]
    return subprocess.run(
        [sys.executable, "-I", *words], cwd=folder, capture_output=True, text=True, check=False
    )


def changed(line: bytes) -> bytes:
    """The line with one digit of its hash changed, and nothing else."""
    value = json.loads(line)
    value["leaf"] = ("0" if value["leaf"][0] != "0" else "1") + value["leaf"][1:]
    return verify_journal.encode(value).encode() + b"\n"


def test_a_stranger_verifies_the_journal(country, visit, tmp_path):
    journal.publish_root()
    page = visit()
    page.goto("/")
    page.get_by_role("link", name="Veiksmų žurnalas").click()
    Photographer(os.environ.get("PERTVARKA_PICTURES") == "1").journal(page)

    downloaded(page, "Atsisiųskite programą verify_journal.py", tmp_path)
    downloaded(page, "Atsisiųskite paskelbtas kontrolines sumas", tmp_path)
    export = downloaded(page, "Atsisiųskite grandinę", tmp_path)

    command = page.locator("pre code").inner_text().split()
    assert command == [
        "python3", "verify_journal.py", export.name, "--roots", "roots.jsonl", "--language", "lt",
    ]  # fmt: skip
    done = verified(tmp_path, export.name, *command[-2:])
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("Viskas sutampa.")

    lines = export.read_bytes().splitlines(keepends=True)
    (tmp_path / "tampered.jsonl").write_bytes(b"".join([*lines[:7], changed(lines[7]), *lines[8:]]))
    done = verified(tmp_path, "tampered.jsonl", "--language", "lt")
    assert done.returncode == 1
    assert done.stdout == "NESUTAMPA. Pakeistas įrašas arba jo vieta grandinėje. 7 vieta.\n"


def test_an_auditor_reads_who_did_what_and_a_forged_name_is_found(country, visit, tmp_path):
    journal.publish_root()
    auditor = Person.objects.filter(holdings__role=Role.AUDITOR).first()
    page = visit(auditor)
    page.goto("/en/journal/")

    downloaded(page, "Download the program verify_journal.py", tmp_path)
    downloaded(page, "Download the published roots", tmp_path)
    export = downloaded(page, "Download the journal with its contents", tmp_path)
    done = verified(tmp_path, export.name, "--language", "en")

    assert done.returncode == 0, done.stdout + done.stderr
    line = next(each for each in export.read_bytes().splitlines(keepends=True) if b'"approve"' in each)
    value = json.loads(line)
    forged = {**value, "content": {**value["content"], "actor": "Kitas Žmogus"}}
    data = export.read_bytes().replace(line, verify_journal.encode(forged).encode() + b"\n")
    (tmp_path / "forged.jsonl").write_bytes(data)
    done = verified(tmp_path, "forged.jsonl", "--language", "en")
    assert done.returncode == 1
    assert done.stdout.startswith(
        f"BROKEN. The content is not what was written. Position {value['position']} (entry "
    )
