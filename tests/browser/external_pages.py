"""The pages of the panel's review, for the sweep: dossier, ratings, agreeing, findings, remarks, answers."""

from typing import Any

from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.external_states import ExternalState as S
from pertvarka.evaluation.models import Dossier, ExternalEvaluation, OutsideFindings, Remark
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.making import MakingState
from tests.browser.places import Places
from tests.browser.stops import APPROVED, AREA, HEAD, INDICATOR, OFFICER, Parts, Stop, pressed
from tests.browser.visit_pages import EXPERT, at, evaluation_at


def studied(places: Places, key: str) -> ExternalEvaluation:
    """An evaluation whose dossier, with the institution's approved years, is with the experts."""
    record = evaluation_at(S.VISITING, places, key)
    if record.dossier is None:
        record.dossier = Dossier.objects.create(
            organisation=record.organisation,
            first_year=record.first_year,
            last_year=record.last_year,
            language="lt",
            state=MakingState.READY,
            parts=1,
            parts_done=1,
            asked_by=places.person(HEAD, key)[0],
            asked_at=now(),
            moved_at=now(),
            paper_sha256="a" * 64,
            archive_sha256="b" * 64,
            archive_size=1,
        )
        record.dossier_handed_in_at = now()
        record.save()
    return record


def studied_at(**more: Any) -> Parts:
    """Its address."""
    return lambda places, key: {"number": studied(places, key).pk, **more}


def evidence(places: Places, key: str) -> dict[str, Any]:
    """A piece of evidence that its dossier lists."""
    record = studied(places, key)
    reports = queries.external.reports_handed_in(record)
    listed = set().union(*(documents.revisions_listed(report.content) for report in reports))
    return {"number": record.pk, "revision": min(listed)}


def remark(places: Places, key: str) -> dict[str, Any]:
    """The remark that waits for its answer."""
    record = evaluation_at(S.ANSWERING, places, key)
    return {"number": record.pk, "remark": Remark.objects.get(issue__evaluation=record).pk}


def outside(places: Places, key: str) -> OutsideFindings:
    """What another body has found, for the panel that judges now."""
    record = evaluation_at(S.CONSENSUS, places, key)
    facts = {"summary": "Mokymosi ištekliai atnaujinti.", "brought_by": record.opened_by, "brought_at": now()}
    about = {"evaluation": record, "document": "SV6-12", "area_code": AREA}
    paper = {"body": "Studijų kokybės vertinimo centras", "issued_on": today()}
    return OutsideFindings.objects.get_or_create(**about, defaults=facts | paper)[0]


def brought_in(places: Places, key: str) -> dict[str, Any]:
    """The evaluation with it."""
    return {"number": outside(places, key).evaluation_id}


def one_brought_in(places: Places, key: str) -> dict[str, Any]:
    """It itself."""
    return {**brought_in(places, key), "found": outside(places, key).pk}


recommendation = at(S.FINAL, area=AREA, place=0)


def stop(name: str, route: str, who: str, parts: Parts, **more: Any) -> Stop:
    return Stop(f"review, {name}", f"external:{route}", who, key=APPROVED, parts=parts, **more)


REVIEW = [
    stop("the evaluation, the head's", "view", HEAD, at(S.REMARKS)),
    stop("the evaluation, the expert's", "view", EXPERT, at(S.CONSENSUS)),
    stop("history", "history", OFFICER, at(S.ANSWERING)),
    stop("dossier, to be handed in", "dossier", HEAD, at(S.STUDYING)),
    stop("dossier, with the experts", "dossier", EXPERT, studied_at()),
    stop("dossier, evidence", "evidence", EXPERT, evidence),
    stop("findings of other bodies", "outside-findings", OFFICER, brought_in),
    stop(
        "findings of other bodies, refused",
        "outside-findings",
        OFFICER,
        at(S.STUDYING),
        status=422,
        act=pressed(),
    ),
    stop("findings of other bodies, to be left out", "leave-out-findings", OFFICER, one_brought_in),
    stop("begin", "review-next", EXPERT, studied_at(), moves=True),
    stop("no dossier yet", "review", EXPERT, at(S.STUDYING, code=INDICATOR)),
    stop("an indicator", "review", EXPERT, studied_at(code=INDICATOR)),
    stop(
        "an indicator, refused",
        "review",
        EXPERT,
        studied_at(code=INDICATOR),
        status=422,
        act=pressed("[data-plain-submit]"),  # the first button takes a passage into the note
    ),
    stop("look over", "submit", EXPERT, at(S.RATING)),
    stop("reveal", "reveal", EXPERT, at(S.RATING)),
    stop("agreeing", "consensus", EXPERT, at(S.CONSENSUS)),
    stop("agreeing, an indicator", "agree", EXPERT, at(S.CONSENSUS, code=INDICATOR)),
    stop("agreeing, as the officer sees it", "agree", OFFICER, at(S.CONSENSUS, code=INDICATOR)),
    stop("agreeing, an area", "area", EXPERT, at(S.CONSENSUS, code=AREA)),
    stop("deliver", "deliver", EXPERT, at(S.CONSENSUS)),
    stop("deliver, refused", "deliver", EXPERT, at(S.CONSENSUS), status=422, act=pressed()),
    stop("deliver, an unanswered remark", "deliver", EXPERT, at(S.ANSWERING)),
    stop("draft findings", "findings", HEAD, at(S.REMARKS, kind="draft", issue=1)),
    stop("final findings", "findings", OFFICER, at(S.FINAL, kind="final", issue=1)),
    stop("remarks", "remarks", HEAD, at(S.REMARKS)),
    stop("remarks, closed", "remarks", HEAD, at(S.FINAL)),
    stop("a remark", "remark", HEAD, at(S.REMARKS, code=INDICATOR)),
    stop("a remark, refused", "remark", HEAD, at(S.REMARKS, code="whole"), status=422, act=pressed()),
    stop("closing remarks", "close-remarks", HEAD, at(S.REMARKS)),
    stop("answers", "answers", EXPERT, at(S.ANSWERING)),
    stop("answers, none to give yet", "answers", OFFICER, at(S.REMARKS)),
    stop("an answer", "answer-remark", EXPERT, remark),
    stop("an answer, refused", "answer-remark", EXPERT, remark, status=422, act=pressed()),
    stop("recommendations", "recommendations", HEAD, at(S.FINAL)),
    stop("recommendations, not handed in", "recommendations", OFFICER, at(S.FINAL)),
    stop("a recommendation", "answer-recommendation", HEAD, recommendation),
    stop(
        "a recommendation, refused",
        "answer-recommendation",
        HEAD,
        recommendation,
        status=422,
        act=pressed(),
    ),
    stop("a measure for it", "answer-with-measure", HEAD, recommendation),
    stop("ending", "abandon", OFFICER, at(S.STUDYING)),
    stop("ending, refused", "abandon", OFFICER, at(S.STUDYING), status=422, act=pressed()),
]

REVIEW_FILES = {
    "external:dossier-paper": "a file",
    "external:dossier-archive": "a file",
    "external:evidence-file": "a file",
    "external:findings-pdf": "a file",
}
