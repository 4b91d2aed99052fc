"""A case whose final findings are delivered, and what comes after: appeal, proposal, decision.

What the experts do is not walked here: the evaluation is put where its own actions would leave it.
"""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case, Decision
from pertvarka.accreditation.tests.factories import World, requested
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import FindingsIssue, IssueKind
from pertvarka.evaluation.tests.factories import load_framework, person
from pertvarka.foundation.clock import now, today

REASON = "Tai rodo vizito protokolas."
LONG_AGO = 60  # days; every term of appeal is over by then


def board_member() -> Person:
    """A member of the appeals board."""
    return Person.objects.filter(first_name="Komisija").first() or person("Komisija", role=Role.APPEALS_BOARD)


def with_findings(*, delivered_on: date | None = None, outcome: str = "accredit_5", **more: Any) -> World:
    """The experts have delivered final findings on a day; long ago unless said otherwise."""
    place = requested(**more)
    case = place.case
    found = evaluation.open_external_evaluation(
        case.organisation,
        framework_version=load_framework(),
        procedure_version=case.procedure_version,
        track=case.track,
        areas=["1.1"],
        first_year=today().year - 3,
        last_year=today().year - 1,
        by=place.officer,
    )
    type(found).objects.filter(pk=found.pk).update(state="final")
    Case.objects.filter(pk=case.pk).update(evaluation=found, state="evaluating")
    issued(found.pk, delivered_on or today() - timedelta(days=LONG_AGO), outcome, by=place.officer)
    place.case = place.fresh()
    board_member()
    return place


def issued(
    number: int, delivered_on: date, outcome: str = "accredit_5", *, issue: int = 1, by: Person
) -> FindingsIssue:
    """Final findings as delivered."""
    return FindingsIssue.objects.create(
        evaluation_id=number,
        kind=IssueKind.FINAL,
        issue=issue,
        content={"areas": []},
        content_hash=f"{issue:064x}",
        outcome=outcome,
        outcome_reason=REASON,
        proposed_by_rule=outcome,
        issued_by=by,
        issued_at=now(),
        delivered_on=delivered_on,
    )


def sent(
    content: bytes = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n", name: str = "isakymas.pdf"
) -> actions.SentFile:
    """A file as a browser sends it."""
    return actions.SentFile(BytesIO(content), name)


def appealed(place: World) -> World:
    """The head has appealed today; the findings were delivered the day before."""
    actions.file_appeal(place.case, text="Nesutinkame.", by=place.head)
    place.case = place.fresh()
    return place


def proposed(place: World | None = None, *, outcome: str = "accredit_5", reasons: str = "") -> World:
    """The proposal lies with the minister."""
    place = place or with_findings()
    actions.propose(
        place.case,
        outcome=outcome,
        reasons=reasons,
        document="S-12",
        handed_over_on=today() - timedelta(days=10),
        by=place.officer,
    )
    place.case = place.fresh()
    return place


def order(**more: Any) -> actions.Order:
    """An order of five days ago, in force from its day."""
    day = today() - timedelta(days=5)
    usual = {"outcome": "accredit_5", "number": "V-77", "signed_on": day, "in_force_from": day}
    return actions.Order(**{**usual, **more})


def decided(place: World | None = None, **more: Any) -> tuple[World, Decision]:
    """The minister's order is recorded."""
    place = place or proposed()
    decision = actions.record_decision(place.case, order=order(**more), by=place.clerk)
    place.case = place.fresh()
    return place, Decision.objects.get(pk=decision.pk)
