"""Who gets through the doors of visits: questions, agenda, notes, protocol, days worked, feedback."""

from typing import Any

from pertvarka.directory.roles import Role
from pertvarka.evaluation.external_states import ExternalState as S
from pertvarka.evaluation.models import AgendaItem, Question
from tests.house.doors import AGENCY, AUDITOR, COORDINATOR, HEAD, Door, Parts, everywhere, only
from tests.house.world import World

CLERK, MINISTER, EXPERT = Role.MINISTRY_CLERK.value, Role.MINISTER.value, Role.EXPERT.value
WATCHERS = (*AGENCY, *everywhere(CLERK), AUDITOR)  # they read what comes of every visit
VIEWERS = (*WATCHERS, *everywhere(MINISTER), HEAD, EXPERT)
QUESTIONERS = (*WATCHERS, HEAD, COORDINATOR, EXPERT)


def at(state: str, **more: Any) -> Parts:
    """The address of the centre's evaluation that stands at `state`."""
    return lambda world: {"number": world.evaluations[state].pk, **more}


def question(world: World) -> dict[str, Any]:
    """The address of the question that waits for an answer."""
    record = world.evaluations[S.STUDYING]
    return {"number": record.pk, "question": Question.objects.get(evaluation=record).pk}


def item(world: World) -> dict[str, Any]:
    """The address of the item of the agenda."""
    record = world.evaluations[S.STUDYING]
    return {"number": record.pk, "item": AgendaItem.objects.get(agenda__evaluation=record).pk}


def member(state: str) -> Parts:
    """The address of the expert in the evaluation that stands at `state`."""

    def parts(world: World) -> dict[str, Any]:
        record = world.evaluations[state]
        return {"number": record.pk, "member": record.panel_members.get().pk}

    return parts


def sent(*actors: str, parts: Parts, **data: str) -> Door:
    """A door that takes what is sent and leads on."""
    return only(*actors, answer=302, parts=parts, method="post", data=data)


VISITS: dict[str, Door] = {
    "external:questions": only(*QUESTIONERS, parts=at(S.STUDYING)),
    "external:questions-csv": only(*QUESTIONERS, parts=at(S.STUDYING)),
    "external:questions-xlsx": only(*QUESTIONERS, parts=at(S.STUDYING)),
    "external:ask": only(EXPERT, parts=at(S.STUDYING)),
    "external:answer": only(HEAD, COORDINATOR, parts=question),
    "external:withdraw-question": sent(EXPERT, parts=question),
    "external:visit-days": only(*AGENCY, EXPERT, parts=at(S.STUDYING)),
    "external:agenda": only(*VIEWERS, parts=at(S.STUDYING)),
    "external:agenda-ics": only(*VIEWERS, parts=at(S.STUDYING)),
    "external:agenda-pdf": only(*VIEWERS, parts=at(S.STUDYING)),
    "external:propose-agenda": sent(EXPERT, parts=at(S.STUDYING)),
    "external:add-agenda-item": only(EXPERT, parts=at(S.STUDYING)),
    "external:change-agenda-item": only(EXPERT, parts=item),
    "external:remove-agenda-item": sent(EXPERT, parts=item),
    "external:send-agenda": sent(EXPERT, parts=at(S.STUDYING)),
    "external:confirm-agenda": sent(HEAD, parts=at(S.STUDYING), edition="1"),
    "external:wish-visit-change": only(HEAD, parts=at(S.STUDYING)),
    "external:begin-visit": sent(EXPERT, parts=at(S.STUDYING)),
    "external:end-visit": sent(EXPERT, parts=at(S.VISITING)),
    "external:visit-notes": only(EXPERT, parts=at(S.VISITING)),
    "external:save-note": sent(EXPERT, parts=at(S.VISITING, topic="visit"), text="Pastaba"),
    "external:protocol": only(*WATCHERS, HEAD, parts=at(S.FINAL)),  # the expert's time is over
    "external:protocol-pdf": only(EXPERT, parts=at(S.VISITING)),  # and here the others' has not come
    "external:write-protocol": only(EXPERT, parts=at(S.VISITING)),
    "external:sign-protocol": sent(EXPERT, parts=at(S.VISITING)),
    "external:work": only(EXPERT, parts=at(S.RATING)),
    "external:work-certificate": only(EXPERT, parts=at(S.CONSENSUS)),
    "external:work-days": only(*AGENCY, parts=at(S.RATING)),
    "external:confirm-work": sent(*AGENCY, parts=member(S.RATING)),
    "external:return-work": only(*AGENCY, parts=member(S.RATING)),
    "external:feedback": only(HEAD, parts=at(S.RATING)),
    "external:read-feedback": only(*AGENCY, parts=at(S.FINAL)),
    "external:feedback-means": only(EXPERT),
    "external:work-table": only(*WATCHERS),
    "external:work-csv": only(*WATCHERS),
    "external:work-xlsx": only(*WATCHERS),
}
