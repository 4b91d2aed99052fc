"""Who gets through the doors of cases and of the yearly plan."""

from typing import Any

from pertvarka.directory.roles import Role
from tests.house.doors import AGENCY, AUDITOR, HEAD, Door, Parts, everywhere, only, to_all
from tests.house.world import World

CLERK, MINISTER = Role.MINISTRY_CLERK.value, Role.MINISTER.value
EXPERT, BOARD = Role.EXPERT.value, Role.APPEALS_BOARD.value
WATCHERS = (*AGENCY, *everywhere(CLERK, MINISTER), AUDITOR)  # they see every case
LISTERS = (*WATCHERS, *everywhere(HEAD), EXPERT, BOARD)
PARTIES = (*WATCHERS, HEAD, EXPERT)  # of the centre's own case, which nobody has appealed


def case(state: str = "evaluating", **more: Any) -> Parts:
    """The address of the case that stands at `state`; the evaluating one is the centre's."""
    return lambda world: {"number": world.cases[state].pk, **more}


def of_centre(world: World) -> dict[str, Any]:
    """The address of the centre."""
    return {"number": world.centre.pk} if world.centre else {}


CASES: dict[str, Door] = {
    **{
        f"accreditation:{name}": only(*LISTERS)
        for name in ("cases", "cases-csv", "cases-xlsx", "board", "calendar")
    },
    "accreditation:case": only(*PARTIES, parts=case()),
    "accreditation:history": only(*PARTIES, parts=case()),
    "accreditation:coming-plan": only(*AGENCY, answer=302),
    **{
        f"accreditation:{name}": only(*AGENCY, parts=lambda world: {"year": 2031})
        for name in ("plan", "publish-plan", "invite-requests")
    },
    "accreditation:public-plans": to_all(),
    **{
        f"accreditation:{name}": to_all(404, parts=lambda world: {"year": 2031})  # not published
        for name in ("public-plan", "public-plan-csv", "public-plan-pdf")
    },
    "accreditation:step": only(
        *AGENCY,
        answer=302,
        parts=case(name="plan"),  # past planning: back to the case
    ),
    "accreditation:letter": only(*PARTIES, answer=404, parts=case(letter=0)),
    "accreditation:request-file": only(*PARTIES, answer=404, parts=case()),  # it came without a scan
    "accreditation:new": Door(
        answers=dict.fromkeys(LISTERS, 200) | dict.fromkeys(everywhere(HEAD), 302)  # straight to the form
    ),
    "accreditation:file-request": only(HEAD, parts=of_centre),
    "accreditation:file-from-paper": only(*AGENCY, parts=of_centre),
}
