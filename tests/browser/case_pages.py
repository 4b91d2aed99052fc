"""The pages of cases and of the yearly plan, for the walk through every page."""

from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import BEFORE_DECISION
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import today
from tests.browser.places import Places
from tests.browser.stops import AGREEING, AUDITOR, FRESH, HEAD, OFFICER, Parts, Stop, centre, pressed

CLERK = Role.MINISTRY_CLERK.value

CASE_FILES = {
    "accreditation:cases-csv": "a file",
    "accreditation:cases-xlsx": "a file",
    "accreditation:request-file": "a file",
    "accreditation:public-plan-csv": "a file",
    "accreditation:public-plan-pdf": "a file",
    "accreditation:coming-plan": "leads on to next year's plan",
}


def case_of(places: Places, key: str) -> Case:
    """The open case of a centre; its head asks for one when there is none."""
    place = places.centre(key)
    found = place.cases.filter(state__in=BEFORE_DECISION).first()
    if found is None:
        head = Person.objects.get(pk=places.person(HEAD, key)[0].pk)
        request = actions.Request(today().year + 1, "Prašome akredituoti.", "kovo mėnuo")
        found = actions.file_request(place, request=request, by=head)
    return found


def case(**more: Any) -> Parts:
    """The address of the centre's open case."""
    return lambda places, key: {"number": case_of(places, key).pk, **more}


def letter(places: Places, key: str) -> dict[str, Any]:
    """The letter of a planned case, that it is in the plan."""
    found = case_of(places, key)
    return {"number": found.pk, "letter": found.letters.earliest("pk").pk}


def next_year(places: Places, key: str) -> dict[str, Any]:
    """The address of next year's plan."""
    return {"year": today().year + 1}


def never(places: Places, key: str) -> dict[str, Any]:
    """A year for which nothing was planned."""
    return {"year": 2010}


CASES = [
    Stop("request for accreditation", "accreditation:file-request", HEAD, key=FRESH, parts=centre),
    Stop(
        "request for accreditation, refused",
        "accreditation:file-request",
        HEAD,
        key=FRESH,
        parts=centre,
        status=422,
        act=pressed(),
    ),
    Stop("request, for whom", "accreditation:new", OFFICER),
    Stop("request from a letter", "accreditation:file-from-paper", OFFICER, key=FRESH, parts=centre),
    Stop(
        "request from a letter, refused",
        "accreditation:file-from-paper",
        OFFICER,
        key=FRESH,
        parts=centre,
        status=422,
        act=pressed(),
    ),
    Stop("case, the head's", "accreditation:case", HEAD, key=FRESH, parts=case()),
    Stop("case, the officer's", "accreditation:case", OFFICER, key=FRESH, parts=case()),
    Stop("case, the auditor's", "accreditation:case", AUDITOR, key=FRESH, parts=case()),
    Stop("case, history", "accreditation:history", OFFICER, key=FRESH, parts=case()),
    Stop("case, into the plan", "accreditation:step", OFFICER, key=FRESH, parts=case(name="plan")),
    Stop(
        "case, into the plan, its letter",
        "accreditation:step",
        OFFICER,
        key=FRESH,
        parts=case(name="plan"),
        act=pressed(),
    ),
    Stop("case, a pause", "accreditation:step", OFFICER, key=FRESH, parts=case(name="pause")),
    Stop(
        "case, a pause, refused",
        "accreditation:step",
        OFFICER,
        key=FRESH,
        parts=case(name="pause"),
        status=422,
        act=pressed(),
    ),
    Stop("case, a day told", "accreditation:step", OFFICER, key=FRESH, parts=case(name="tell")),
    Stop("case, withdrawing", "accreditation:step", HEAD, key=FRESH, parts=case(name="withdraw")),
    Stop("cases", "accreditation:cases", OFFICER),
    Stop("cases, the head's", "accreditation:cases", HEAD, key=FRESH),
    Stop("cases, the clerk's by last day", "accreditation:cases", CLERK, query="?order=due&turn=agency"),
    Stop("cases, none found", "accreditation:cases", OFFICER, query="?q=qqqq&state=closed"),
    Stop("cases as a board", "accreditation:board", OFFICER),
    Stop("cases in a calendar", "accreditation:calendar", OFFICER),
    Stop("plan of next year", "accreditation:plan", OFFICER, parts=next_year),
    Stop("plan of next year, proposed", "accreditation:plan", OFFICER, parts=next_year, query="?spread=1"),
    Stop("plan of a year without requests", "accreditation:plan", OFFICER, parts=never),
    Stop("plan, publishing", "accreditation:publish-plan", OFFICER, parts=next_year),
    Stop("plan, who has not asked", "accreditation:invite-requests", OFFICER, parts=next_year),
    Stop("published plans", "accreditation:public-plans"),
    Stop("a plan that is not published", "accreditation:public-plan", parts=never, status=404),
    Stop("case, a letter", "accreditation:letter", OFFICER, key=AGREEING, parts=letter),
]
