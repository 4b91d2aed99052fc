"""Every route names its permission, every permission named is granted to somebody, every grant is used."""

from importlib import import_module

from django.apps import apps

from pertvarka.directory.access import EVERYONE, GRANTS
from pertvarka.directory.roles import Relation, Role
from pertvarka.foundation.flow import Flow
from tests.house.reading import HOUSE, house_code, routes, shown, templates, texts

PUBLIC = "public"
ACCESS_TABLE = HOUSE / "directory" / "access.py"


def granted() -> set[str]:
    """All permissions that the access table gives to anybody."""
    return {permission for grants in GRANTS.values() for permission in grants} | set(EVERYONE)


def flows() -> dict[str, Flow]:
    """Every flow of every room's states.py."""
    found = {}
    for config in apps.get_app_configs():
        if (HOUSE / config.label / "states.py").exists():
            states = import_module(f"{config.name}.states")
            found |= {
                f"{config.label}.{name}": flow
                for name, flow in vars(states).items()
                if isinstance(flow, Flow)
            }
    return found


def test_every_route_says_who_may_enter():
    silent = [name for name, view in routes() if not hasattr(view, "permission")]

    assert silent == []


def test_every_route_has_a_name():
    nameless = [name for name, _view in routes() if name.split(":")[-1] in ("None", "")]

    assert nameless == []


def test_every_permission_a_route_names_is_granted_to_somebody():
    unknown = {
        name: view.permission for name, view in routes() if view.permission not in granted() | {PUBLIC}
    }

    assert unknown == {}


def test_every_permission_a_flow_names_is_granted_to_somebody():
    unknown = {
        f"{name}.{step.name}": step.permission
        for name, flow in flows().items()
        for step in flow.steps.values()
        if step.permission not in granted() | {""}  # the worker's, or of whoever holds a letter's link
    }

    assert unknown == {}
    assert flows() != {}


def test_every_permission_granted_is_asked_for_somewhere():
    asked = {text for path in house_code() if path != ACCESS_TABLE for text in texts(path)}
    in_templates = "\n".join(path.read_text("utf-8") for path in templates())

    unused = sorted(name for name in granted() if name not in asked and f'"{name}"' not in in_templates)

    assert unused == []


def test_every_role_has_its_row_in_the_access_table():
    assert set(GRANTS) == set(Role.values)


def test_the_operator_and_the_auditor_change_nothing_of_a_case():
    operator = {name for name in GRANTS[Role.OPERATOR] if not name.startswith("outbox.")}
    auditor = {
        name
        for name in GRANTS[Role.AUDITOR]
        if name.split(".")[1].split("_")[0] not in ("list", "view", "read", "export")
    }

    assert (operator, auditor) == (set(), set())


def test_relations_are_those_the_house_knows():
    relations = {relation for grants in [*GRANTS.values(), EVERYONE] for relation in grants.values()}

    assert relations <= set(Relation)


def test_powers_stand_in_the_access_table_only():
    second_systems = ("is_staff", "is_superuser", "has_perm", "user_passes_test", "permission_required")
    found = [
        f"{shown(path)}: {word}"
        for path in [*house_code(), *templates()]
        for word in second_systems
        if word in path.read_text("utf-8")
    ]

    assert found == []
