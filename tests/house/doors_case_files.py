"""Who gets through the doors of a case's file: hearings, papers, journal and archive."""

from typing import Any

from tests.house.doors import AGENCY, HEAD, Door, everywhere, only
from tests.house.doors_cases import MINISTER, WATCHERS, case
from tests.house.world import World

READERS = (*WATCHERS, HEAD)  # of a file: no expert, and the board only where there is an appeal
EXPORTERS = tuple(actor for actor in READERS if actor not in everywhere(MINISTER))


def hearing(world: World) -> dict[str, Any]:
    """The address of the hearing that the centre has asked for."""
    return {"number": world.cases["evaluating"].hearings.get().pk}


def archive(world: World) -> dict[str, Any]:
    """The address of the archive of the centre's case that is being made."""
    return {"number": world.cases["evaluating"].archives.get().pk}


CASE_FILES: dict[str, Door] = {
    "accreditation:hearings": only(*READERS, parts=case()),
    "accreditation:ask-for-hearing": only(HEAD, answer=422, method="post", parts=case()),
    "accreditation:hearing-step": only(
        *AGENCY, answer=422, method="post", parts=lambda world: {**hearing(world), "step": "refuse"}
    ),
    "accreditation:file": only(*READERS, parts=case()),
    "accreditation:paper": only(*READERS, parts=case(name="request")),
    "accreditation:journal-extract": only(*EXPORTERS, parts=case()),
    "accreditation:archives": only(*AGENCY, parts=case()),
    "accreditation:ask-for-archive": only(*AGENCY, answer=302, method="post", parts=case()),
    "accreditation:archive": only(*AGENCY, parts=archive),
    "accreditation:archive-file": only(*AGENCY, answer=404, parts=archive),  # the worker has not made it yet
    "accreditation:withdraw-hearing": only(HEAD, answer=302, method="post", parts=hearing),
}
