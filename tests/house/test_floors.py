"""Foreign keys keep to the floors too: one written as a string is an import that no import linter sees."""

import pytest
from django.apps import apps
from django.conf import settings

from tests.house.reading import floors

OURS = "pertvarka."


def room_of(model) -> str:
    """The room that a model lives in."""
    return model.__module__.removeprefix(OURS).split(".")[0]


def goes_up(room: str, target: str) -> bool:
    """Whether a key from `room` to `target` leaves its floor for anything but a lower one."""
    levels = floors()
    return room != target and levels[target] >= levels[room]


def keys():
    """Every key of our models that points at a model of ours, except those at the account."""
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.get_fields(include_hidden=True):
            target = getattr(field, "related_model", None)
            is_ours = target is not None and model.__module__.startswith(OURS) and not field.auto_created
            if is_ours and target.__module__.startswith(OURS):
                yield model, field, target


def test_every_room_has_a_floor():
    rooms = {config.name.split(".")[1] for config in apps.get_app_configs() if config.name.startswith(OURS)}

    assert rooms == set(floors())


def test_no_foreign_key_goes_up():
    up = [
        f"{model.__name__}.{field.name} → {target.__name__}"
        for model, field, target in keys()
        if goes_up(room_of(model), room_of(target)) and target is not apps.get_model(settings.AUTH_USER_MODEL)
    ]

    assert up == []


def test_the_search_sees_the_keys_it_speaks_of():
    seen = {f"{model.__name__}.{field.name}" for model, field, _target in keys()}

    assert {"Municipality.county", "RoleHolding.person"} <= seen


@pytest.mark.parametrize(
    ("room", "target", "up"),
    [
        ("evaluation", "directory", False),
        ("directory", "directory", False),
        ("directory", "evaluation", True),
        ("foundation", "site", True),
    ],
)
def test_up_and_down_are_told_apart(room, target, up):
    assert goes_up(room, target) == up
