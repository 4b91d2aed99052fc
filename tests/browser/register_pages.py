"""The pages of the public register, for the sweep."""

from typing import Any

from pertvarka.accreditation.models import Decision
from pertvarka.foundation.clock import today
from tests.browser.case_pages import CLERK
from tests.browser.places import Places
from tests.browser.stops import APPROVED, NEVER, OFFICER, Stop, centre, pressed


def certified(places: Places, key: str) -> dict[str, Any]:
    """An order of the demonstration on which a certificate was issued."""
    return {"number": Decision.objects.filter(certificate__isnull=False)[0].pk}


def certified_centre(places: Places, key: str) -> dict[str, Any]:
    """The institution of that order, with a history and findings."""
    return {"number": Decision.objects.filter(certificate__isnull=False)[0].organisation_id}


def suspending(places: Places, key: str) -> dict[str, Any]:
    """An order from before the system, in force, that a court suspends."""
    in_force = Decision.objects.filter(case=None, valid_until__gt=today(), interruptions=None)
    return {"number": in_force.order_by("pk")[0].pk, "name": "suspend"}


REGISTER = [
    Stop("register", "register:register"),
    Stop("register of a past day", "register:register", query="?on=2015-06-01"),
    Stop("register, no such entry", "register:register", query="?q=qqqq"),
    Stop("register, a day that is none", "register:register", query="?on=vakar"),
    Stop("register entry", "register:entry", key=APPROVED, parts=centre),
    Stop("register, of whom it holds nothing", "register:entry", key=NEVER, parts=centre),
    Stop("register, a table of earlier decisions", "register:import", OFFICER),
    Stop("register, no table", "register:import", OFFICER, status=422, act=pressed()),
    Stop("register entry with its history", "register:entry", parts=certified_centre),
    Stop("register entry, the officer's", "register:entry", OFFICER, parts=certified_centre),
    Stop("an order verified", "register:verification", parts=certified),
    Stop("an order's public copy", "register:public-copy", OFFICER, parts=certified),
    Stop(
        "an order's public copy, refused",
        "register:public-copy",
        OFFICER,
        parts=certified,
        status=422,
        act=pressed(),
    ),
    Stop("an order from before, suspending it", "register:force", CLERK, parts=suspending),
    Stop("register for programs", "register:api"),
]
REGISTER_FILES = {
    "register:csv": "a file",
    "register:xlsx": "a file",
    "register:json": "a file",
    "register:changes-feed": "a feed",
    "register:document": "a file",
    "register:original": "a file, for who strikes out",
    "register:extract": "a file",
    "register:standing": "a part of the institution's page in the directory",
    **{
        f"api-v1:{name}": "for programs"
        for name in (
            *("api-root", "openapi-json", "institutions", "institution"),
            *("entries", "entry", "changes", "nothing"),
        )
    },
}
