"""A record's state is written in actions only, so that no step is taken past its flow."""

import ast
from pathlib import Path

import pytest

from tests.house.reading import HOUSE, house_code, shown, tree

WRITERS = {"update", "create", "get_or_create", "update_or_create", "bulk_create"}


def is_action(path: Path) -> bool:
    """Whether the file is a room's actions.py or lies in its actions/."""
    return path.name == "actions.py" or path.parent.name == "actions"


def state_writes(module: ast.Module) -> list[int]:
    """Lines that set a record's state: record.state = …, …update(state=…), setattr(record, "state", …)."""
    lines = []
    for node in ast.walk(module):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign):
            lines += [
                node.lineno
                for target in targets
                if isinstance(target, ast.Attribute) and target.attr == "state"
            ]
        if isinstance(node, ast.Call) and writes_by_call(node):
            lines.append(node.lineno)
    return lines


def writes_by_call(call: ast.Call) -> bool:
    """Whether a call writes a state by keyword, by defaults={"state": …} or by setattr."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "setattr":
        return len(call.args) > 1 and isinstance(call.args[1], ast.Constant) and call.args[1].value == "state"
    if name not in WRITERS:
        return False
    names = {keyword.arg for keyword in call.keywords}
    keys = {
        key.value
        for keyword in call.keywords
        if keyword.arg in ("defaults", "create_defaults") and isinstance(keyword.value, ast.Dict)
        for key in keyword.value.keys
        if isinstance(key, ast.Constant)
    }
    return "state" in names | keys


def test_state_is_written_in_actions_only():
    elsewhere = [
        f"{shown(path)}:{line}"
        for path in house_code()
        if not is_action(path)
        for line in state_writes(tree(path))
    ]

    assert elsewhere == []


def test_the_search_finds_the_writes_in_actions():
    in_actions = [shown(path) for path in house_code() if is_action(path) and state_writes(tree(path))]

    assert [path for path in in_actions if path.startswith("pertvarka/evaluation/")] != []
    assert (HOUSE / "evaluation" / "states.py").exists()


@pytest.mark.parametrize(
    ("code", "writes"),
    [
        ("case.state = 'x'", True),
        ("Case.objects.filter(pk=1).update(state='x')", True),
        ("Case.objects.create(year=1, state='x')", True),
        ("Case.objects.update_or_create(pk=1, defaults={'state': 'x'})", True),
        ("setattr(case, 'state', 'x')", True),
        ("shown = case.state", False),
        ("Case.objects.filter(state='x')", False),
        ("state = models.CharField()", False),
    ],
)
def test_writing_and_reading_are_told_apart(code, writes):
    assert bool(state_writes(ast.parse(code))) == writes
