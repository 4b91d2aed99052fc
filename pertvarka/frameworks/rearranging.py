"""Rows of a part's lists come, go and change places.

An act is a verb and a name in the form: add:evidence, up:signs-2, remove:figures-0, join:when-1, add:when-1.
"""

from collections.abc import Callable
from typing import Any

from pertvarka.frameworks import shapes
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.shapes import Condition, Rows, Shape, Words, joint_of


class UnknownAct(ValueError):
    """No button of the form says this."""


def rearranged(shape: Shape, value: Node, act: str) -> Node:
    """The value after the act; raises UnknownAct for what no button of the form could say."""
    verb, _, name = act.partition(":")
    key, *steps = name.split("-")
    each = next((each for each in shape if each.name == key), None)
    try:
        way = [int(step) for step in steps]
        match each:
            case Condition():
                return value | {key: _condition_after(value[key], verb, way)}
            case Rows(fixed=False) | Words():
                return value | {key: _list_after(value[key], verb, way, lambda: _blank(each))}
    except (ValueError, IndexError, KeyError) as error:
        raise UnknownAct(act) from error
    raise UnknownAct(act)


def _blank(rows: Rows | Words) -> Node:
    if isinstance(rows, Words) or not rows.add:
        raise UnknownAct("add")
    return shapes.read(rows.shape, {}) | rows.blank


def _list_after(items: list[Any], verb: str, way: list[int], new: Callable[[], Any]) -> list[Any]:
    """The list after a verb: add at the end, or up, down, remove of the item that the way leads to."""
    if verb == "add" and not way:
        return [*items, new()]
    [place] = way
    rest = [*items[:place], *items[place + 1 :]]
    moved = items[place]
    match verb:
        case "remove":
            return rest
        case "up" if place > 0:
            return [*rest[: place - 1], moved, *rest[place - 1 :]]
        case "down" if place < len(items) - 1:
            return [*rest[: place + 1], moved, *rest[place + 1 :]]
    raise UnknownAct(verb)


def _condition_after(condition: Node, verb: str, way: list[int]) -> Node:
    """The condition after a verb. add: one more comparison within; join: put into a group of its own."""
    if not way and verb == "join":
        return {"all": [condition]}
    joint = joint_of(condition)
    inner = condition[joint]
    if not way and verb == "add":
        return {joint: [*inner, _like_its_neighbour(inner)]}
    place, *rest = way
    if not rest and verb in ("remove", "up", "down"):
        return {joint: _list_after(inner, verb, way, dict)}
    return {joint: [*inner[:place], _condition_after(inner[place], verb, rest), *inner[place + 1 :]]}


def _like_its_neighbour(inner: list[Node]) -> Node:
    """A comparison to begin with: of the same number as the last one, without a limit yet."""
    last = next((each for each in reversed(inner) if "field" in each), {"field": "", "op": ">="})
    return {"field": last["field"], "op": last["op"], "value": ""}
