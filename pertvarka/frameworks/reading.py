"""A framework's YAML read safely: plain values only, nothing that can grow, repeat or run.

Decimal numbers stay text ("2.8"), because a binary float is another number than the one that was written;
days become text as well (2009-01-01), so the document is the same in YAML, in JSON and in the database.
"""

from collections.abc import Hashable, Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import yaml
from django.utils.translation import gettext as _

from pertvarka.frameworks.problems import FrameworkError, Node, Problem, shown, within

SIZE_LIMIT = 1_000_000  # bytes; the whole national framework is 66 kB
DEPTH_LIMIT = 20


class _PlainLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML without duplicate keys and without floats."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise refused(key.start_mark, _("a key must be one word"))
            if key.value in seen:
                sentence = _("the key “%(key)s” is written twice") % {"key": shown(key.value)}
                raise refused(key.start_mark, sentence)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def refused(mark: Any, sentence: str) -> FrameworkError:
    """The error of one line; `mark` is YAML's own, or None."""
    return FrameworkError(Problem(sentence, line=mark.line + 1 if mark else 1))


def _as_written(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return str(node.value)


def _day(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    value = loader.construct_yaml_timestamp(node)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    sentence = _("a day is wanted, not a moment (%(value)s)") % {"value": shown(node.value)}
    raise refused(node.start_mark, sentence)


_PlainLoader.add_constructor("tag:yaml.org,2002:float", _as_written)
_PlainLoader.add_constructor("tag:yaml.org,2002:timestamp", _day)


def decoded(content: bytes) -> str:
    """A file's bytes as text; a mark of UTF-8 at its head is left out.

    Raises FrameworkError for a file too large or not in UTF-8.
    """
    if len(content) > SIZE_LIMIT:
        raise FrameworkError(Problem(_("The file is larger than %(limit)s bytes.") % {"limit": SIZE_LIMIT}))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise FrameworkError(
            Problem(_("this is not UTF-8 text; save the file as UTF-8"), line=line)
        ) from error


def read(text: str) -> Node:
    """The YAML document as plain values.

    Raises FrameworkError for anything too large, too deep, repeated by reference, tagged, or not YAML.
    """
    if len(text.encode("utf-8", "replace")) > SIZE_LIMIT:
        raise FrameworkError(Problem(_("The file is larger than %(limit)s bytes.") % {"limit": SIZE_LIMIT}))
    try:
        _refuse_what_can_grow(text)
        document = yaml.load(text, Loader=_PlainLoader)  # noqa: S506 – a subclass of the safe loader
    except FrameworkError:
        raise
    except yaml.MarkedYAMLError as error:
        sentence = _("this is not readable YAML (%(reason)s)") % {"reason": error.problem}
        raise refused(error.problem_mark, sentence) from error
    except (yaml.YAMLError, ValueError) as error:
        sentence = _("This is not readable YAML (%(reason)s).") % {"reason": shown(error)}
        raise FrameworkError(Problem(sentence)) from error
    if not isinstance(document, dict):
        sentence = _("The file must be a mapping with the keys %(keys)s and so on.")
        raise FrameworkError(Problem(sentence % {"keys": "id, version, groups"}))
    return document


def _refuse_what_can_grow(text: str) -> None:
    """References let ten lines unfold into millions; deep nesting exhausts the stack. Neither is needed."""
    depth = 0
    for event in yaml.parse(text, Loader=_PlainLoader):
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            sentence = _("references (%(signs)s) are not allowed; write the text out")
            raise refused(event.start_mark, sentence % {"signs": "&name, *name"})
        if tag := getattr(event, "tag", None):
            raise refused(event.start_mark, _("tags (%(tag)s) are not allowed") % {"tag": shown(tag)})
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEPTH_LIMIT:
            raise refused(event.start_mark, _("nested deeper than %(limit)s levels") % {"limit": DEPTH_LIMIT})


def with_lines(problems: list[Problem], text: str) -> list[Problem]:
    """The same problems, each with the line of the text that its place stands on."""
    root = yaml.compose(text, Loader=_PlainLoader)
    lines = dict(_lines_of(root, "")) if root else {}
    return [replace(problem, line=_nearest(lines, problem.place)) for problem in problems]


def _lines_of(node: yaml.Node, place: str) -> Iterator[tuple[str, int]]:
    """(place, line from 1) of everything in the document; a key counts as the beginning of its value."""
    yield place, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = within(place, key.value)
            yield from _lines_of(value, inner)
            yield inner, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _lines_of(value, f"{place}[{number}]")


def _nearest(lines: dict[str, int], place: str) -> int:
    """The line of the place, or of the nearest thing around it that is written."""
    while place and place not in lines:
        place = place[: max(place.rfind("."), place.rfind("["), 0)]
    return lines.get(place, 1)
