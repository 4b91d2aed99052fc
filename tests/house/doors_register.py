"""Who gets through the doors of the public register: everybody, through nearly all of them."""

from typing import Any

from tests.house.doors import AGENCY, Door, listed, only, to_all
from tests.house.world import World


def no_entry(world: World) -> dict[str, Any]:
    """The address of an entry that there is not."""
    return {"number": 0}


REGISTER: dict[str, Door] = {
    "register:register": to_all(),
    "register:csv": to_all(),
    "register:xlsx": to_all(),
    "register:json": to_all(),
    "register:changes-feed": to_all(),
    "register:api": to_all(),
    "register:entry": to_all(parts=listed),
    "register:standing": to_all(parts=listed),
    "register:document": to_all(404, parts=no_entry),
    "register:verification": to_all(404, parts=no_entry),
    "register:extract": to_all(404, parts=no_entry),
    "register:import": only(*AGENCY),
    # Copies for the public: the agency and the ministry strike out, if there is such a decision at all.
    "register:public-copy": only(answer=404, otherwise=404, parts=no_entry),
    "register:force": only(
        answer=404, otherwise=404, parts=lambda world: {**no_entry(world), "name": "annul"}
    ),
    "register:original": only(answer=404, otherwise=404, parts=no_entry),
    # The same for programs.
    "api-v1:api-root": to_all(302),
    "api-v1:openapi-json": to_all(),
    "api-v1:institutions": to_all(),
    "api-v1:institution": to_all(parts=listed),
    "api-v1:entries": to_all(),
    "api-v1:entry": to_all(404, parts=no_entry),
    "api-v1:changes": to_all(),
    "api-v1:nothing": to_all(404, parts=lambda world: {"rest": "nowhere"}),
}
