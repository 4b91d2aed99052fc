"""Who gets through the doors of appeals, proposals, decisions and certificates."""

from tests.house.doors import Door, to_all
from tests.house.world import World


def unknown_code(world: World) -> dict[str, str]:
    """A code that nobody has issued."""
    return {"code": "AAAA-BBBB-CCCC"}


DECISIONS: dict[str, Door] = {
    "certificates:find": to_all(),
    "certificates:certificate": to_all(404, parts=unknown_code),
    "certificates:paper": to_all(404, parts=unknown_code),
}
