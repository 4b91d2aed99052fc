"""Who gets through the doors of external evaluations, each at a stage at which it has something to show."""

from typing import Any

from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Remark
from tests.house.doors import AGENCY, AUDITOR, HEAD, INDICATOR, Door, Parts, everywhere, only
from tests.house.world import World

CLERK, MINISTER = Role.MINISTRY_CLERK.value, Role.MINISTER.value
EXPERT = Role.EXPERT.value  # leads the panel and has pledged
OVERSEERS = (*AGENCY, *everywhere(CLERK, MINISTER), AUDITOR)
PARTIES = (*OVERSEERS, HEAD, EXPERT)
PANEL_SIDE = (*AGENCY, EXPERT)  # they follow the work before it is delivered


def at(stage: str, **more: Any) -> Parts:
    """The address of the centre's external evaluation that stands at `stage`."""
    return lambda world: {"number": world.evaluations[stage].pk, **more}


def remark_at(stage: str) -> Parts:
    """The address of the remark that has been sent on its draft."""

    def parts(world: World) -> dict[str, Any]:
        record = world.evaluations[stage]
        return {"number": record.pk, "remark": Remark.objects.get(issue__evaluation=record).pk}

    return parts


EXTERNAL: dict[str, Door] = {
    "external:view": only(*PARTIES, parts=at("studying")),
    "external:history": only(*PARTIES, parts=at("studying")),
    "external:dossier": only(*PARTIES, parts=at("studying")),
    # Nothing is handed in yet.
    "external:dossier-paper": only(EXPERT, answer=404, parts=at("studying")),
    "external:dossier-archive": only(EXPERT, answer=404, parts=at("studying")),
    "external:evidence": only(EXPERT, answer=404, parts=at("studying", revision=1)),
    "external:evidence-file": only(EXPERT, answer=404, parts=at("studying", revision=1)),
    "external:outside-findings": only(*PANEL_SIDE, parts=at("studying")),
    # None is brought in.
    "external:leave-out-findings": only(*AGENCY, answer=404, parts=at("studying", found=1)),
    "external:review-next": only(EXPERT, answer=302, parts=at("studying")),
    "external:review": only(EXPERT, parts=at("studying", code=INDICATOR)),
    "external:submit": only(EXPERT, parts=at("rating")),
    "external:withdraw": only(EXPERT, answer=302, method="post", parts=at("rating")),
    "external:reveal": only(EXPERT, parts=at("rating")),
    "external:consensus": only(*PANEL_SIDE, parts=at("consensus")),
    "external:agree": only(*PANEL_SIDE, parts=at("consensus", code=INDICATOR)),
    "external:area": only(*PANEL_SIDE, parts=at("consensus", code="2.3")),
    "external:deliver": only(*PANEL_SIDE, parts=at("consensus")),
    # The minister's side and the auditor wait for the final findings.
    "external:findings": Door(
        answers=dict.fromkeys((*PANEL_SIDE, HEAD), 200)
        | dict.fromkeys((*everywhere(CLERK, MINISTER), AUDITOR), 404),
        parts=at("remarks", kind="draft", issue=1),
    ),
    "external:findings-pdf": only(*OVERSEERS, HEAD, parts=at("final", kind="final", issue=1)),
    "external:remarks": only(HEAD, parts=at("remarks")),
    "external:remark": only(HEAD, parts=at("remarks", code=INDICATOR)),
    "external:send-remarks": only(HEAD, answer=302, method="post", parts=at("remarks")),
    "external:close-remarks": only(*AGENCY, HEAD, parts=at("remarks")),
    "external:answers": only(*PANEL_SIDE, parts=at("answering")),
    "external:answer-remark": only(EXPERT, parts=remark_at("answering")),
    "external:recommendations": only(*OVERSEERS, HEAD, parts=at("final")),
    "external:answer-recommendation": only(HEAD, parts=at("final", area="2.3", place=0)),
    "external:answer-with-measure": only(HEAD, parts=at("final", area="2.3", place=0)),
    "external:abandon": only(*AGENCY, parts=at("studying")),
}
