"""The pages of the public register, for the sweep."""

from tests.browser.stops import APPROVED, NEVER, OFFICER, Stop, centre, pressed

REGISTER = [
    Stop("register", "register:register"),
    Stop("register of a past day", "register:register", query="?on=2015-06-01"),
    Stop("register, no such entry", "register:register", query="?q=qqqq"),
    Stop("register, a day that is none", "register:register", query="?on=vakar"),
    Stop("register entry", "register:entry", key=APPROVED, parts=centre),
    Stop("register, of whom it holds nothing", "register:entry", key=NEVER, parts=centre),
    Stop("register, a table of earlier decisions", "register:import", OFFICER),
    Stop("register, no table", "register:import", OFFICER, status=422, act=pressed()),
    Stop("register for programs", "register:api"),
]
REGISTER_FILES = {
    "register:csv": "a file",
    "register:xlsx": "a file",
    "register:json": "a file",
    "register:changes-feed": "a feed",
    "register:document": "a file",
    "register:original": "a file, for who strikes out",
    "register:verification": "needs a decision; test_verification.py opens it",
    "register:extract": "a file",
    "register:public-copy": "needs a decision; test_public_copies.py opens it",
    "register:force": "needs a decision from before; test_decisions.py opens it",
    "register:standing": "a part of the institution's page in the directory",
    **{
        f"api-v1:{name}": "for programs"
        for name in (
            *("api-root", "openapi-json", "institutions", "institution"),
            *("entries", "entry", "changes", "nothing"),
        )
    },
}
