"""What every kept file must be: short enough to hold in mind, at home in its room, free of this machine."""

import re

import pytest

from tests.house.reading import HOUSE, ROOT, floors, house_code, kept_files, shown, templates

LONGEST = 600
DATA = {"tokens.css"}  # the design's values, one a line
NOT_READ = {".po", ".json", ".csv", ".yaml", ".yml", ".svg", ".txt", ".lock", ".woff2", ".png", ".ico"}

INLINE = [
    (re.compile(r"<style\b", re.I), "a <style> element"),
    (re.compile(r"<[^>%{]*\sstyle\s*=", re.I), "a style attribute"),
    (re.compile(r"<[^>%{]*\son[a-z]+\s*=\s*[\"']", re.I), "an on… attribute"),
    (
        re.compile(r"<script\b(?![^>]*\b(src|type=\"application/(ld\+)?json\"))[^>]*>", re.I),
        "an inline script",
    ),
    (re.compile(r"(href|src|action)\s*=\s*[\"']javascript:", re.I), "a javascript: address"),
    (re.compile(r"\|\s*safe\b|autoescape off"), "unescaped text"),
]
MACHINE = [
    re.compile(r"(?<![\w.])/(work|root)/[a-z]"),
    re.compile(r"(?<![\w.])/tmp/w\b"),
    re.compile(r"/home/(?!pertvarka)[a-z]+/"),
    re.compile(r"registry[.]npmjs|files[.]python[h]osted|pypi[.]org/simple|--index-url"),
]
SECRET = re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{36}\b")


def faults(page: str) -> list[str]:
    """What a strict content policy or escaping forbids in a template."""
    return [name for pattern, name in INLINE if pattern.search(page)]


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ('<p style="color: red">', ["a style attribute"]),
        ("<button onclick='go()'>", ["an on… attribute"]),
        ("<script>go()</script>", ["an inline script"]),
        ('<script src="{% static "x.js" %}" defer></script>', []),
        ('<a href="javascript:go()">', ["a javascript: address"]),
        ("{{ text|safe }}", ["unescaped text"]),
        ('<p class="style"> on = 3 </p>', []),
    ],
)
def test_what_a_strict_policy_forbids_is_seen(page, found):
    assert faults(page) == found


def test_no_template_holds_inline_style_script_or_unescaped_text():
    found = [f"{shown(path)}: {fault}" for path in templates() for fault in faults(path.read_text("utf-8"))]

    assert found == []


def test_every_page_extends_a_frame_or_is_a_part():
    """A template that writes <html> is a frame; every other whole page extends one, so none is bare."""
    frames = [path for path in templates() if "<html" in path.read_text("utf-8")]
    bare = [
        shown(path)
        for path in templates()
        if path not in frames
        and "<body" in path.read_text("utf-8")
        and "{% extends" not in path.read_text("utf-8")
    ]

    assert bare == []
    assert len(frames) >= 1


def test_no_file_is_longer_than_can_be_held_in_mind():
    too_long = {
        shown(path): lines
        for path in kept_files()
        if path.suffix not in NOT_READ and not {"data", "locale", "upgrades"} & set(path.parts)
        if (lines := path.read_bytes().count(b"\n")) > LONGEST and path.name not in DATA
    }

    assert too_long == {}


def test_every_room_says_on_one_screen_what_it_is_for():
    silent = [room for room in floors() if not (HOUSE / room / "README.md").is_file()]

    assert silent == []


def test_no_file_names_this_machine_a_registry_or_a_secret():
    found = []
    for path in kept_files():
        if path == ROOT / "tests" / "house" / "test_sources.py":
            continue  # it has to name what it looks for
        text = path.read_bytes().decode("utf-8", "replace")
        found += [
            f"{shown(path)}: {match[0]!r}"
            for pattern in [*MACHINE, SECRET]
            if (match := pattern.search(text))
        ]

    assert found == []


def test_no_room_calls_itself_a_drawer_for_odds_and_ends():
    vague = re.compile(r"^(utils?|helpers?|common|misc|managers?)$")

    assert [
        shown(path) for path in house_code() if vague.match(path.stem) or vague.match(path.parent.name)
    ] == []


def test_every_todo_has_its_issue():
    pattern = re.compile(r"\b(TODO|FIXME|XXX)\b(?!.*#\d+)")
    sources = [path for path in kept_files() if path.suffix in {".py", ".html", ".css", ".js", ".md", ".typ"}]

    found = [
        f"{shown(path)}:{number}"
        for path in sources
        if path.parent.name != "house"
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if pattern.search(line)
    ]

    assert found == []


def test_nothing_generated_is_kept():
    generated = re.compile(r"\.(mo|pyc|sqlite3|log)$|(^|/)(node_modules|staticfiles|__pycache__)/")

    assert [shown(path) for path in kept_files() if generated.search(shown(path))] == []
