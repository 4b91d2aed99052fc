"""Who gets through the doors of the register of experts and of panels."""

from typing import Any

from pertvarka.directory.roles import Role
from tests.house.doors import AGENCY, AUDITOR, Door, Parts, everywhere, only
from tests.house.world import World

EXPERT = Role.EXPERT.value
READERS = (*AGENCY, *everywhere(Role.MINISTRY_CLERK.value), AUDITOR)


def expert(world: World) -> dict[str, Any]:
    """The address of the expert's page."""
    return {"number": world.expert.pk} if world.expert else {}


def interest(world: World) -> dict[str, Any]:
    """The address of the interest that the expert has declared."""
    return {**expert(world), "interest": world.expert.interests.get().pk} if world.expert else {}


def evaluation(state: str) -> Parts:
    """The address of the centre's external evaluation that stands at `state`."""
    return lambda world: {"number": world.evaluations[state].pk}


def place(state: str) -> Parts:
    """The address of the expert's place in its panel."""

    def parts(world: World) -> dict[str, Any]:
        record = world.evaluations[state]
        return {"number": record.pk, "member": record.panel_members.get().pk}

    return parts


def candidate(world: World) -> dict[str, Any]:
    """The address at which the expert is weighed for a panel."""
    return {**evaluation("forming")(world), "expert": world.expert.pk if world.expert else 0}


EXPERTS: dict[str, Door] = {
    "experts:list": only(*READERS),
    "experts:csv": only(*READERS),
    "experts:xlsx": only(*READERS),
    "experts:own": Door(answers={EXPERT: 302}, otherwise=404),
    "experts:add": only(*AGENCY),
    "experts:view": only(*READERS, EXPERT, parts=expert),
    "experts:change": only(*AGENCY, parts=expert),
    "experts:readiness": only(*AGENCY, EXPERT, parts=expert),
    "experts:end": only(*AGENCY, parts=expert),
    "experts:take-back": only(*AGENCY, answer=302, method="post", parts=expert),
    "experts:declare-interest": only(*AGENCY, EXPERT, parts=expert),
    "experts:withdraw-interest": only(*AGENCY, EXPERT, parts=interest),
    "external:panel": only(*AGENCY, parts=evaluation("forming")),
    "external:appoint": only(*AGENCY, parts=candidate),
    "external:name-lead": only(*AGENCY, answer=302, method="post", parts=place("forming")),
    "external:take-out": only(*AGENCY, parts=place("forming")),
    "external:name-panel": only(*AGENCY, parts=evaluation("forming")),
    "external:reform-panel": only(*AGENCY, parts=evaluation("studying")),
    "external:declare": only(EXPERT, parts=evaluation("studying")),
    "external:step-down": only(EXPERT, parts=evaluation("studying")),
}
