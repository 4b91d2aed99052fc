"""YAML that could grow, run or hide something is refused; what is read is exactly what was written."""

import pytest

from pertvarka.frameworks.content import as_yaml, canonical, content_hash
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.reading import SIZE_LIMIT, decoded, read
from pertvarka.frameworks.tests.factories import document

pytestmark = pytest.mark.usefixtures("in_english")


def test_decimals_and_days_stay_as_written():
    assert read("a: 2.80\nb: 2009-01-01\nc: 3\nd: true\ne: null") == {
        "a": "2.80",
        "b": "2009-01-01",
        "c": 3,
        "d": True,
        "e": None,
    }


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a: &x [1, 2]\nb: *x", "references"),
        ("a: &x [1, 2]", "references"),
        ("a: 1\nb: 2\na: 3", "line 3: the key “a” is written twice"),
        ("a:\n  b: 1\n  b: 2", "line 3: the key “b” is written twice"),
        ("a: !!python/object/apply:os.system [ls]", "tags"),
        ("a: !!binary aGVq", "tags"),
        ("? [1, 2]\n: 3", "a key must be one word"),
        ("a: [1, 2", "not readable YAML"),
        ("a: \x00", "not readable YAML"),
        ("a: 2009-13-01", "not readable YAML"),
        ("a: 2009-01-01T10:00:00", "a day is wanted"),
        ("- 1", "must be a mapping"),
        ("", "must be a mapping"),
        ("a: " + "[" * 30 + "]" * 30, "nested deeper"),
        ("a: 1\n---\nb: 2", "not readable YAML"),
        ("a: " + "x" * SIZE_LIMIT, "larger than"),
        ("a: " + "9" * 5000, "not readable YAML"),
        ("a: \ud800", "not readable YAML"),
        ("<<: {a: 1}\nb: &x 2\nc: *x", "line 2: references"),
    ],
)
def test_what_must_not_be_read_is_refused_with_its_reason(text, problem):
    with pytest.raises(FrameworkError, match=problem):
        read(text)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("a: ą".encode("utf-16"), "line 1: this is not UTF-8 text"),
        ("a: 1\nb: ą".encode("windows-1257"), "line 2: this is not UTF-8 text"),
        (b"x" * (SIZE_LIMIT + 1), "larger than"),
    ],
)
def test_a_file_in_another_encoding_or_too_large_is_refused(content, problem):
    with pytest.raises(FrameworkError, match=problem):
        decoded(content)


def test_the_mark_that_some_editors_put_before_utf_8_does_not_matter():
    assert read(decoded(b"\xef\xbb\xbfa: \xc4\x85")) == {"a": "ą"}


def test_depth_is_refused_before_anything_is_built():
    with pytest.raises(FrameworkError, match="nested deeper"):
        read("[" * 400_000)


def test_the_same_content_has_the_same_bytes_whatever_its_order():
    forwards = {"ą": "Šiauliai", "b": {"x": 1, "y": "2.8"}}
    backwards = {"b": {"y": "2.8", "x": 1}, "ą": "Šiauliai"}

    assert canonical(forwards) == canonical(backwards) == '{"b":{"x":1,"y":"2.8"},"ą":"Šiauliai"}'.encode()


def test_a_document_written_as_yaml_and_read_again_has_the_same_hash():
    assert content_hash(read(as_yaml(document()))) == content_hash(document())
