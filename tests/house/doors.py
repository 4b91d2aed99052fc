"""What a door is and how its line is written: who gets which answer, at which address.

The doors themselves stand in access_table.py and, by noun, in the files doors_….py that it joins.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pertvarka.directory.models import PrivacyRequest, Recovery
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Dossier
from pertvarka.foundation.outbox.models import Message
from tests.house.world import DEPUTY, VISITOR, World

HEAD, COORDINATOR, MEMBER = Role.CENTRE_HEAD.value, Role.COORDINATOR.value, Role.GROUP_MEMBER.value
HEADS = (HEAD, Role.SCHOOL_HEAD.value)
OFFICERS = (Role.AGENCY_OFFICER.value, Role.AGENCY_HEAD.value)
DATA_PROTECTION = Role.DATA_PROTECTION_OFFICER.value
OFFICERS_ELSEWHERE = tuple(f"{role} elsewhere" for role in OFFICERS)
AUDITOR, OPERATOR = Role.AUDITOR.value, Role.OPERATOR.value
OWNER = Role.TEACHER.value  # of the measure
INDICATOR, AREA = "2.3.1", "2.3"
FIGURE = "directory.staff_total"
FRAMEWORK = {"code": "institution-evaluation"}

Parts = Callable[[World], dict[str, Any]]


@dataclass(frozen=True)
class Door:
    """`answers` by actor; whoever is not named gets `otherwise`, and the visitor `visitor`."""

    answers: dict[str, int] = field(default_factory=dict)
    otherwise: int = 403
    visitor: int = 302  # to the sign-in page
    parts: Parts = field(default=lambda world: {})
    method: str = "get"
    data: dict[str, str] = field(default_factory=dict)

    def expected(self, actor: str) -> int:
        """The status this actor must get; a deputy's is the head's, unless the door says otherwise."""
        if actor == VISITOR:
            return self.visitor
        if actor == DEPUTY and DEPUTY not in self.answers:
            actor = HEAD
        return self.answers.get(actor, self.otherwise)


def number(stage: str, **more: Any) -> Parts:
    """The address of the self-evaluation that stands at `stage`."""
    return lambda world: {"number": world.stages[stage].pk, **more}


def member_of(stage: str) -> Parts:
    """The address of the ordinary member of that self-evaluation's group."""

    def parts(world: World) -> dict[str, Any]:
        record = world.stages[stage]
        return {"number": record.pk, "member": record.memberships.get(is_coordinator=False).pk}

    return parts


def piece_of(stage: str, **more: Any) -> Parts:
    """The address of the evidence that the head has added for that self-evaluation."""
    return lambda world: {"number": world.stages[stage].evidence_uses.get().evidence_id, **more}


def served_by(stage: str, **more: Any) -> Parts:
    """The address of that evidence among the indicator's."""
    return lambda world: {
        "number": world.stages[stage].pk,
        "code": INDICATOR,
        "piece": world.stages[stage].evidence_uses.get().evidence_id,
        **more,
    }


def revision_reported(world: World) -> dict[str, Any]:
    """The address of the revision that the approved report lists."""
    record = world.stages["approved"]
    return {"number": record.pk, "revision": record.evidence_uses.get().revision_id}


def measure(**more: Any) -> Parts:
    """The address of the measure."""
    return lambda world: {"number": world.measure.pk if world.measure else 0, **more}


def centre(world: World) -> dict[str, Any]:
    """The address of the centre."""
    return {"number": world.centre.pk} if world.centre else {}


def listed(world: World) -> dict[str, Any]:
    """The address of a centre in the public directory."""
    return {"number": world.listed_centre.pk} if world.listed_centre else {}


def asked(world: World) -> dict[str, Any]:
    """The address of the head's request to be forgotten."""
    return {"number": PrivacyRequest.objects.get().pk}


def recovery(world: World) -> dict[str, Any]:
    """The address of the one recovery that waits for a second officer."""
    return {"number": Recovery.objects.get().pk}


def drafted(**more: Any) -> Parts:
    """The address of the framework's draft."""
    return lambda world: {"number": world.draft.pk if world.draft else 0, **more}


def coming(world: World) -> dict[str, Any]:
    """The address of the version that is not in force yet."""
    return {"number": world.coming.pk if world.coming else 0}


def dossier(world: World) -> dict[str, Any]:
    """The address of the dossier that the head has asked for."""
    return {"number": Dossier.objects.get().pk}


def letter(world: World) -> dict[str, Any]:
    """The address of one of the letters that the world's acts have put into the outbox."""
    return {"number": Message.objects.order_by("pk").values_list("pk", flat=True)[0]}


def heads_role(world: World) -> dict[str, Any]:
    """The address of the head's role in the centre."""
    return {"number": world.people[HEAD].holdings.get().pk}


def member(world: World) -> dict[str, Any]:
    """The address of the page of a member of the centre's group."""
    return {"number": world.people[MEMBER].pk}


def members_role(world: World) -> dict[str, Any]:
    """The address of that member's role in the centre."""
    return {"number": world.people[MEMBER].holdings.get(role=MEMBER).pk}


def kind(world: World) -> dict[str, Any]:
    """The kind of a table of people."""
    return {"kind": "people"}


def table(world: World) -> dict[str, Any]:
    """The address of the table that the head has sent."""
    return {"number": world.people[HEAD].imports.get().pk}


def delegation(world: World) -> dict[str, Any]:
    """The address of the delegation by which the deputy takes the head's place."""
    return {"number": world.people[DEPUTY].received_delegations.get().pk}


def to_all(answer: int = 200, *, parts: Parts = lambda world: {}, **how: Any) -> Door:
    """The same answer for everybody, the visitor too."""
    return Door(otherwise=answer, visitor=answer, parts=parts, **how)


def signed_in(answer: int = 200, *, parts: Parts = lambda world: {}, **how: Any) -> Door:
    """Everybody with an account, whatever their roles."""
    return Door(otherwise=answer, parts=parts, **how)


def only(
    *actors: str,
    parts: Parts = lambda world: {},
    answer: int = 200,
    closed_to: tuple[str, ...] = (),
    **how: Any,
) -> Door:
    """These actors and nobody else; `closed_to` keeps out a deputy whose head is let in."""
    answers = dict.fromkeys(actors, answer) | dict.fromkeys(closed_to, 403)
    return Door(answers=answers, parts=parts, **how)


AGENCY = (*OFFICERS, *(f"{role} elsewhere" for role in OFFICERS))  # it oversees every centre
ANY_HEAD_OR_AGENCY = (*HEADS, *(f"{role} elsewhere" for role in HEADS), *AGENCY)


def everywhere(*roles: str) -> tuple[str, ...]:
    """Roles whose power does not depend on the place."""
    return (*roles, *(f"{role} elsewhere" for role in roles))
