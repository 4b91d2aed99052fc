"""The pages of appeals, proposals, decisions and certificates, for the walk through every page."""

from typing import Any

from pertvarka.accreditation.models import Case, Certificate
from pertvarka.accreditation.states import CaseState
from tests.browser.case_pages import CLERK
from tests.browser.places import Places
from tests.browser.stops import OFFICER, Parts, Stop


def certificate(places: Places, key: str) -> dict[str, Any]:
    """A certificate of the demonstration."""
    return {"code": Certificate.objects.all()[0].code}


def case_in(state: CaseState, **more: Any) -> Parts:
    """A case of the demonstration that stands there."""
    return lambda places, key: {"number": Case.objects.filter(state=state).order_by("pk")[0].pk, **more}


DECISIONS = [
    *(
        Stop(f"case that is {state}", "accreditation:case", OFFICER, parts=case_in(state))
        for state in (
            *(CaseState.EVALUATING, CaseState.APPEALED, CaseState.PROPOSED, CaseState.DECIDED),
            *(CaseState.ANNULLED, CaseState.CLOSED, CaseState.WITHDRAWN),
        )
    ),
    Stop("case, the clerk's", "accreditation:case", CLERK, parts=case_in(CaseState.PROPOSED)),
    *(
        Stop(f"case, step {name}", "accreditation:step", CLERK, parts=case_in(state, name=name))
        for state, name in (
            (CaseState.PROPOSED, "record_decision"),
            (CaseState.DECIDED, "attach_order"),
            (CaseState.DECIDED, "correct_decision"),
            (CaseState.CLOSED, "suspend"),
            (CaseState.CLOSED, "withdraw_accreditation"),
            (CaseState.CLOSED, "annul"),
        )
    ),
    Stop("check a certificate", "certificates:find"),
    Stop("a certificate in force", "certificates:certificate", parts=certificate),
    Stop("check a certificate, none found", "certificates:find", query="?code=AAAA", status=404),
    Stop(
        "a certificate that nobody issued",
        "certificates:certificate",
        parts=lambda places, key: {"code": "AAAA-BBBB-CCCC"},
        status=404,
    ),
]
