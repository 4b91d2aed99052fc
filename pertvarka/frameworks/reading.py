"""A framework's YAML read safely: plain values only, nothing that can grow, repeat or run.

Decimal numbers stay text ("2.8"), because a binary float is another number than the one that was written;
days become text as well (2009-01-01), so the document is the same in YAML, in JSON and in the database.
"""

from collections.abc import Hashable
from datetime import date, datetime
from typing import Any

import yaml

SIZE_LIMIT = 1_000_000  # bytes; the whole national framework is 66 kB
DEPTH_LIMIT = 20


class FrameworkError(ValueError):
    """What is wrong with a framework, one sentence per problem, each naming its place."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class _PlainLoader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """Safe YAML without duplicate keys and without floats."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise FrameworkError([f"line {key.start_mark.line + 1}: a key must be one word."])
            if key.value in seen:
                raise FrameworkError(
                    [f"line {key.start_mark.line + 1}: the key “{key.value}” is written twice."]
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def _as_written(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    return str(node.value)


def _day(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> str:
    value = loader.construct_yaml_timestamp(node)
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise FrameworkError([f"line {node.start_mark.line + 1}: a day is wanted, not a moment ({node.value})."])


_PlainLoader.add_constructor("tag:yaml.org,2002:float", _as_written)
_PlainLoader.add_constructor("tag:yaml.org,2002:timestamp", _day)


def read(text: str) -> dict[str, Any]:
    """The YAML document as plain values.

    Raises FrameworkError for anything too large, too deep, repeated by reference, tagged, or not YAML.
    """
    if len(text.encode("utf-8", "replace")) > SIZE_LIMIT:
        raise FrameworkError([f"The file is larger than {SIZE_LIMIT} bytes."])
    try:
        _refuse_what_can_grow(text)
        document = yaml.load(text, Loader=_PlainLoader)  # noqa: S506 – a subclass of the safe loader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise FrameworkError([f"line {line}: this is not readable YAML ({error.problem})."]) from error
    except (yaml.YAMLError, ValueError) as error:
        if isinstance(error, FrameworkError):
            raise
        raise FrameworkError([f"This is not readable YAML ({error})."]) from error
    if not isinstance(document, dict):
        raise FrameworkError(["The file must be a mapping with the keys id, version, groups and so on."])
    return document


def _refuse_what_can_grow(text: str) -> None:
    """References let ten lines unfold into millions; deep nesting exhausts the stack. Neither is needed."""
    depth = 0
    for event in yaml.parse(text, Loader=_PlainLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise FrameworkError(
                [f"line {line}: references (&name, *name) are not allowed; write the text out."]
            )
        if tag := getattr(event, "tag", None):
            raise FrameworkError([f"line {line}: tags ({tag}) are not allowed."])
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEPTH_LIMIT:
            raise FrameworkError([f"line {line}: nested deeper than {DEPTH_LIMIT} levels."])
