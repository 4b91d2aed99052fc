"""What a stop of the sweep is: a page in a state, who opens it, its address and what is done on it.

`key` names the centre of the demonstration country (site/demonstration/centres.yaml) whose latest
self-evaluation stands at the wanted stage.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.translation import override
from playwright.sync_api import Page

from pertvarka.directory.models import Delegation, PrivacyRequest, Recovery
from pertvarka.directory.roles import Role
from pertvarka.evaluation import queries
from pertvarka.evaluation.models import Measure
from pertvarka.evaluation.states import OPEN_MEASURES
from tests.browser.places import PASSWORD, Places

RATING, OVERDUE, BY_AREA = "silu", "javu-lauko", "baltuju-berzu"
AGREEING, RETURNED, APPROVAL = "aukstumu", "ezeru-ziedo", "pamario"
CORRECTING = "azuolu-kalvos"
APPROVED, PREPARING, CANCELLED, NEVER = "nemuno-vingio", "veju-malunu", "ruko-slenio", "sviesos-kalvos"
FRESH = "naujojo-tilto"  # a centre without a past
HEAD, OFFICER, OPERATOR, AUDITOR = (
    Role.CENTRE_HEAD.value,
    Role.AGENCY_OFFICER.value,
    Role.OPERATOR.value,
    Role.AUDITOR.value,
)
AGENCY_HEAD = Role.AGENCY_HEAD.value
PROTECTOR = Role.DATA_PROTECTION_OFFICER.value
COORDINATOR, FIRST, LAST = "coordinator", "first", "last"  # places in the group of the centre `key`
OWN, SAFE, LOOSE = "has_password", "has_second_step", "has_no_role"  # accounts made for the sweep
INDICATOR, AREA = "2.3.1", "2.3"
FIGURE, PREVIOUS_MEAN = "directory.staff_total", "evaluation.previous_overall_mean"

Act = Callable[[Page], int]
Parts = Callable[[Places, str], dict[str, Any]]


@dataclass(frozen=True)
class Stop:
    """One page in one state. `act` does something on it and returns the status of the page it leads to."""

    name: str
    route: str
    who: str = ""  # nobody: a visitor
    key: str = RATING
    parts: Parts = field(default=lambda places, key: {})
    query: str = ""
    status: int = 200
    act: Act | None = None
    moves: bool = False  # whether the address leads on to another one
    path: str = ""  # where no route leads

    def address(self, places: Places, language: str) -> str:
        """The path in a language."""
        with override(language):
            start = "/en/" if language == "en" else "/"
            path = (
                start + self.path if self.path else reverse(self.route, kwargs=self.parts(places, self.key))
            )
        return path + self.query

    def visitor(self, places: Places) -> str:
        """Whose browser opens it; one for each person."""
        return str(places.person(self.who, self.key)[0].pk) if self.who else ""


def record(**more: Any) -> Parts:
    """The address of the centre's self-evaluation."""
    return lambda places, key: {"number": places.record(key).pk, **more}


def last_year(**more: Any) -> Parts:
    """The address of the centre's self-evaluation of the year before."""
    return lambda places, key: {"number": places.record(key, years_back=1).pk, **more}


def a_measure(places: Places, key: str) -> dict[str, Any]:
    """An open measure of the centre's plan."""
    measures = Measure.objects.filter(plan__self_evaluation=places.record(key))
    return {"number": measures.filter(state__in=OPEN_MEASURES)[0].pk}


def giving_up(places: Places, key: str) -> dict[str, Any]:
    """The page that asks why that measure is given up."""
    return {**a_measure(places, key), "step": "give_up"}


def a_measure_before(places: Places, key: str) -> dict[str, Any]:
    """A measure of the plan before, whose effect is asked."""
    found = places.record(key)
    begun = [before.measure for before in queries.effects_before(found) if before.is_asked]
    return {"number": found.pk, "measure": begun[0].pk}


def a_member(places: Places, key: str) -> dict[str, Any]:
    """An ordinary member of the centre's group."""
    found = places.record(key)
    return {"number": found.pk, "member": found.memberships.filter(is_coordinator=False)[0].pk}


def unrated(places: Places, key: str) -> dict[str, Any]:
    """An indicator that the last member has not reached yet."""
    return {"number": places.record(key).pk, "code": places.last_indicator(key)}


def centre(places: Places, key: str) -> dict[str, Any]:
    """The address of the centre."""
    return {"number": places.centre(key).pk}


def head(places: Places, key: str) -> dict[str, Any]:
    """The address of the page of the centre's head."""
    return {"number": places.person(HEAD, key)[0].pk}


def recovery(places: Places, key: str) -> dict[str, Any]:
    """The recovery that waits for a second officer."""
    return {"number": Recovery.objects.latest("pk").pk}


def stop_link(places: Places, key: str) -> dict[str, Any]:
    """The link that stops it."""
    return {"token": Recovery.objects.latest("pk").stop_token}


def false_link(places: Places, key: str) -> dict[str, Any]:
    """A link that somebody has made up."""
    return {"token": "nera"}


def table(state: str) -> Parts:
    """The address of a table that the centre's head has sent, in this state."""
    return lambda places, key: {"number": places.person(HEAD, key)[0].imports.filter(state=state)[0].pk}


def privacy_request(kind: str) -> Parts:
    """The newest request of a kind about somebody's data."""
    return lambda places, key: {"number": PrivacyRequest.objects.filter(kind=kind).latest("pk").pk}


def heads_role(places: Places, key: str) -> dict[str, Any]:
    """The address of the role of the centre's head."""
    return {"number": places.person(HEAD, key)[1].pk}  # type: ignore[union-attr] # the head holds it


def delegation(places: Places, key: str) -> dict[str, Any]:
    """The address of the newest delegation of the centre's head."""
    return {"number": Delegation.objects.filter(holding__organisation=places.centre(key))[0].pk}


def centre_and(kind: str) -> Parts:
    """The address at which the centre takes evidence of a kind."""
    return lambda places, key: {**centre(places, key), "kind": kind}


def piece(kind: str, **more: Any) -> Parts:
    """The address of a piece of the kind that evidence.yaml tells."""
    return lambda places, key: {"number": places.piece(key, kind).pk, **more}


def served(places: Places, key: str) -> dict[str, Any]:
    """The address of a piece among those that serve an indicator."""
    return {**record(code="1.1.1")(places, key), "piece": places.piece(key, "paper").pk}


def reported(places: Places, key: str) -> dict[str, Any]:
    """The address of a revision that the centre's latest report lists."""
    use = places.record(key).evidence_uses.first()
    return {"number": use.self_evaluation_id, "revision": use.revision_id}


def framework(**more: Any) -> Parts:
    """The framework's address."""
    return lambda places, key: {"code": "institution-evaluation", **more}


def pressed(button: str = "main form[method=post] button[type=submit], main form[method=post] button") -> Act:
    """Press the form's button as it is; what is missing is said by the page that comes."""
    return filled({}, button)


def filled(
    values: dict[str, str],
    button: str = "main form[method=post] button[type=submit], main form[method=post] button",
) -> Act:
    """Fill in fields by their names, then press."""

    def act(page: Page) -> int:
        for name, value in values.items():
            page.locator(f"main [name={name}]").first.fill(value)
        with page.expect_navigation() as came:
            page.locator(button).first.click()
        return came.value.status if came.value else 0

    return act


def followed(link: str = "main table a") -> Act:
    """Follow the first link of the page's table."""

    def act(page: Page) -> int:
        with page.expect_navigation() as came:
            page.locator(link).first.click()
        return came.value.status if came.value else 0

    return act


def without_its_key(page: Page) -> int:
    """A form whose key has gone with the cookies."""
    page.evaluate(
        "for (const key of document.querySelectorAll('[name=csrfmiddlewaretoken]')) key.value = 'x'"
    )
    return pressed()(page)


def signing_in(page: Page) -> int:
    """An account with a second step stops at the code."""
    status = filled({"login": "dviguba@pavyzdys.example", "password": PASSWORD})(page)
    assert re.search("second-step/code/$", page.url), page.url
    return status
