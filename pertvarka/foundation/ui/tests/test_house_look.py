"""What no template of any room may contain, because the browser is told to refuse it."""

import re
from pathlib import Path

import pytest
from django.conf import settings

TEMPLATES = sorted((Path(settings.ROOT) / "pertvarka").glob("**/templates/**/*.html"))
SHEETS = sorted((Path(settings.ROOT) / "pertvarka").glob("**/static/**/*.css"))
FORBIDDEN = {
    "a style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "a style element": re.compile(r"<style\b", re.IGNORECASE),
    "a script inside the page": re.compile(r"<script\b(?![^>]*\ssrc=)", re.IGNORECASE),
    "an on… attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "an address that runs a script": re.compile(r"javascript:", re.IGNORECASE),
}
EXTERNAL = re.compile(r"""(?:src|@import|url\()\s*=?\s*["'(]?\s*(?:https?:)?//""", re.IGNORECASE)
COLOUR = re.compile(r"(?<![\w&%-])#[0-9a-fA-F]{3,8}\b")


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.relative_to(settings.ROOT).as_posix())
def test_no_template_contains_what_the_policy_refuses(template):
    source = template.read_text(encoding="utf-8")
    found = [what for what, pattern in FORBIDDEN.items() if pattern.search(source)]
    assert found == []
    assert not EXTERNAL.search(source), "everything shown comes from this server"


def test_the_patterns_find_what_they_look_for():
    samples = ['<p style="x">', "<style>", "<script>x", '<a onclick="x">', 'href="javascript:x"']
    for sample, (what, pattern) in zip(samples, FORBIDDEN.items(), strict=True):
        assert pattern.search(sample), what
    assert not FORBIDDEN["a script inside the page"].search('<script type="module" src="x"></script>')
    assert EXTERNAL.search('<img src="https://example.org/x">')


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.relative_to(settings.ROOT).as_posix())
def test_colours_are_written_only_as_tokens(sheet):
    if sheet.name == "tokens.css":
        assert "--pv-forest" in sheet.read_text(encoding="utf-8")
        return
    source = re.sub(r"url\([^)]*\)|@media print.*", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert COLOUR.findall(source) == []
