"""Who gets through the doors of a case's file: hearings, papers, journal and archive."""

from typing import Any

from tests.house.doors import AGENCY, HEAD, Door, only
from tests.house.doors_cases import WATCHERS, case
from tests.house.world import World

READERS = (*WATCHERS, HEAD)  # of a file: no expert and no board, who have their own pages


def hearing(world: World) -> dict[str, Any]:
    """The address of the hearing that the centre has asked for."""
    return {"number": world.cases["evaluating"].hearings.get().pk}


CASE_FILES: dict[str, Door] = {
    "accreditation:hearings": only(*READERS, parts=case()),
    "accreditation:ask-for-hearing": only(HEAD, answer=422, method="post", parts=case()),
    "accreditation:hearing-step": only(
        *AGENCY, answer=422, method="post", parts=lambda world: {**hearing(world), "step": "refuse"}
    ),
    "accreditation:withdraw-hearing": only(HEAD, answer=302, method="post", parts=hearing),
}
