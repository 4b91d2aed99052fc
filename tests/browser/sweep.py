"""Every page in every state it can be in: where it is, who opens it and what it answers.

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

from pertvarka.directory.models import Delegation, Recovery
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


PUBLIC = [
    Stop("front page", "site:home"),
    Stop("about", "site:about"),
    Stop("accessibility", "site:accessibility"),
    Stop("privacy", "site:privacy"),
    Stop("appearance", "site:appearance"),
    Stop("gallery", "site:gallery"),
    Stop("institutions", "directory:centres"),
    Stop("institutions found", "directory:centres", query="?q=centras&page=2"),
    Stop("no institution found", "directory:centres", query="?q=qqqq"),
    Stop("a centre", "directory:centre", key=APPROVED, parts=centre),
    Stop("frameworks", "frameworks:list"),
    Stop("framework", "frameworks:latest", parts=framework(), moves=True),
    Stop("framework of a version", "frameworks:version", parts=framework(version=1)),
    Stop("framework, what the first version changes", "frameworks:changes", parts=framework(version=1)),
    Stop("indicator", "frameworks:indicator", parts=framework(version=1, indicator=INDICATOR)),
    Stop("how ratings are kept secret", "evaluation:sealed-ratings"),
    Stop("the journal", "journal:overview"),
    Stop("the journal, for an auditor", "journal:overview", who=AUDITOR),
    Stop("roots", "journal:roots"),
    Stop("no root found", "journal:roots", query="?q=ffff"),
    Stop("who to be", "directory:demonstration"),
    Stop("mailbox", "outbox:mailbox"),
    Stop("mailbox of nobody", "outbox:mailbox", query="?to=qqqq"),
    Stop("letter", "outbox:letter", parts=lambda places, key: {"number": places.letter()}),
    Stop("page that is not there", "", path="nera-tokio/", status=404),
    Stop("form without its key", "site:appearance", status=403, act=without_its_key),
]
ACCOUNTS = [
    Stop("sign in", "account_login"),
    Stop("sign in, refused", "account_login", status=422, act=filled({"login": "a@b.lt", "password": "ne"})),
    Stop("sign in, the code", "account_login", act=signing_in),
    Stop("sign up", "account_signup"),
    Stop("account switched off", "account_inactive"),
    Stop("forgotten password", "account_reset_password"),
    Stop("forgotten password, refused", "account_reset_password", status=422, act=pressed()),
    Stop("forgotten password, sent", "account_reset_password_done"),
    Stop(
        "new password, old link",
        "account_reset_password_from_key",
        parts=lambda places, key: {"uidb36": "1", "key": "unknown"},
    ),
    Stop(
        "new password",
        "account_reset_password_from_key",
        parts=lambda places, key: places.password_key(),
        moves=True,
    ),
    Stop("new password, set", "account_reset_password_from_key_done"),
    Stop("confirmation sent", "account_email_verification_sent"),
    Stop("confirmation, old link", "account_confirm_email", parts=lambda places, key: {"key": "unknown"}),
    Stop(
        "address, old link",
        "directory:confirm-email",
        parts=lambda places, key: {"token": "unknown"},
        status=410,
    ),
    Stop("invitation", "directory:accept-invitation", parts=lambda places, key: {"token": places.invited}),
    Stop(
        "invitation, refused",
        "directory:accept-invitation",
        parts=lambda places, key: {"token": places.invited},
        status=422,
        act=filled({"password1": "trumpas", "password2": "kitas"}),
    ),
    Stop("invitation, used", "directory:accept-invitation", parts=lambda places, key: {"token": places.used}),
    Stop(
        "invitation, expired",
        "directory:accept-invitation",
        parts=lambda places, key: {"token": places.expired},
    ),
    Stop("invitation, unknown", "directory:accept-invitation", parts=lambda places, key: {"token": "nera"}),
    Stop("my account", "directory:account", OWN),
    Stop("my account with a second step", "directory:account", SAFE),
    Stop("my roles", "directory:roles", HEAD),
    Stop("nothing kept", "directory:kept-posts", OWN),
    Stop("no roles", "directory:roles", LOOSE),
    Stop("ask for a name", "directory:ask-for-name", OWN),
    Stop(
        "ask for a name, refused",
        "directory:ask-for-name",
        OWN,
        status=422,
        act=filled({"reason": ""}, "form:has([name=reason]) button"),
    ),
    Stop("people, the agency's", "directory:people", OFFICER),
    Stop("people, nobody found", "directory:people", OFFICER, query="?q=qqqq"),
    Stop("people, the head's", "directory:people", HEAD),
    Stop("a person", "directory:person", OFFICER, parts=head),
    Stop("change a name", "directory:rename", OFFICER, parts=head),
    Stop("people of a centre", "directory:staff", HEAD, parts=centre),
    Stop("people of a centre, nobody found", "directory:staff", HEAD, parts=centre, query="?q=qqqq&past=1"),
    Stop("people of a centre, the agency's", "directory:staff", OFFICER, parts=centre),
    Stop("give a role", "directory:appoint", HEAD, parts=centre),
    Stop("give a role, refused", "directory:appoint", HEAD, parts=centre, status=422, act=pressed()),
    Stop("end the last head's role", "directory:release", OFFICER, parts=heads_role),
    Stop(
        "end the last head's role, refused",
        "directory:release",
        OFFICER,
        parts=heads_role,
        status=422,
        act=pressed(),
    ),
    Stop("imports, none", "directory:imports", OFFICER),
    Stop("imports", "directory:imports", HEAD),
    Stop("import institutions", "directory:import-organisations", OFFICER),
    Stop("import people", "directory:import-people", OFFICER),
    Stop("import a centre's people", "directory:import-staff", HEAD, parts=centre),
    Stop(
        "import a centre's people, refused",
        "directory:import-staff",
        HEAD,
        parts=centre,
        status=422,
        act=pressed(),
    ),
    Stop("look through a table", "directory:import", HEAD, parts=table("checked")),
    Stop("what an import did", "directory:import", HEAD, parts=table("done")),
    Stop("a table thrown away", "directory:import", HEAD, parts=table("cancelled")),
    Stop("a table being written", "directory:import", HEAD, parts=table("writing")),
    Stop("deputies, none", "directory:delegations", LOOSE),
    Stop("deputies", "directory:delegations", HEAD),
    Stop("deputies, received", "directory:delegations", FIRST),
    Stop("name a deputy", "directory:name-deputy", HEAD, parts=heads_role),
    Stop(
        "name a deputy, refused", "directory:name-deputy", HEAD, parts=heads_role, status=422, act=pressed()
    ),
    Stop("name a head's deputy", "directory:name-deputy", OFFICER, parts=heads_role),
    Stop("end a delegation", "directory:end-delegation", HEAD, parts=delegation),
    Stop("address", "account_email", OWN),
    Stop("address, refused", "account_email", OWN, status=422, act=filled({"new_email": "ne adresas"})),
    Stop("password", "account_change_password", OWN),
    Stop("password, refused", "account_change_password", OWN, status=422, act=pressed()),
    Stop("first password", "account_set_password", LOOSE),
    Stop("password again", "account_reauthenticate", OWN),
    Stop("code again", "mfa_reauthenticate", SAFE),
    Stop("second step", "mfa_index", OWN),
    Stop("second step, set up", "mfa_index", SAFE),
    Stop("second step, app", "mfa_activate_totp", OWN),
    Stop("second step, refused", "mfa_activate_totp", OWN, status=422, act=filled({"code": "1"})),
    Stop("second step, remove", "mfa_deactivate_totp", SAFE),
    Stop("identities", "identities", OWN),
    Stop("passkey, new", "mfa_add_webauthn", OWN),
    Stop("passkey, rename", "mfa_edit_webauthn", SAFE, parts=lambda places, key: {"pk": places.passkey()}),
    Stop("passkey, remove", "mfa_remove_webauthn", SAFE, parts=lambda places, key: {"pk": places.passkey()}),
    Stop("passkey again", "mfa_reauthenticate_webauthn", SAFE),
    Stop("recovery codes", "mfa_view_recovery_codes", SAFE),
    Stop("recovery codes, new", "mfa_generate_recovery_codes", SAFE),
    Stop("my dates", "directory:calendar", HEAD),
    Stop("my dates, none", "directory:calendar", LOOSE),
    Stop("my dates, an address", "directory:calendar", OWN, act=pressed()),
    Stop("sign out", "account_logout", OWN),
    Stop("my data", "directory:my-data", OWN),
    Stop("who read my data, nobody", "directory:my-readers", OWN),
    Stop("who read my data", "directory:my-readers", FIRST, PREPARING),
]
WORK = [
    Stop("exports", "site:exports", HEAD),
    Stop("exports without a role", "site:exports", LOOSE),
    Stop("my page, the head's", "site:my-page", HEAD, APPROVAL),
    Stop("my page, a member's", "site:my-page", LAST),
    Stop("my page, late", "site:my-page", LAST, OVERDUE),
    Stop("my page without a role", "site:my-page", LOOSE),
    Stop("my page, an officer's", "site:my-page", OFFICER),
    Stop("recover", "directory:recover", OFFICER, parts=centre),
    Stop("recover, locked out", "directory:recover-locked-out", OFFICER, parts=heads_role),
    Stop(
        "recover, refused",
        "directory:recover-gone",
        OFFICER,
        parts=heads_role,
        status=422,
        act=pressed(),
    ),
    Stop("recoveries", "directory:recoveries", OFFICER, query="?all=1"),
    Stop("no recoveries open", "directory:recoveries", AUDITOR),
    Stop("recovery", "directory:recovery", AGENCY_HEAD, parts=recovery),
    Stop("recovery, stopping it", "directory:stop-recovery", parts=stop_link),
    Stop("recovery, false link", "directory:stop-recovery", parts=false_link, status=410),
    Stop("invite a head", "directory:invite-head", OFFICER, parts=centre),
    Stop("invite a head, refused", "directory:invite-head", OFFICER, parts=centre, status=422, act=pressed()),
    Stop("log of reads", "directory:reads", PROTECTOR),
    Stop("log of reads, nothing found", "directory:reads", PROTECTOR, query="?about=qqqq&from_on=x"),
    Stop("outbox", "outbox:messages", OPERATOR),
    Stop("outbox, done", "outbox:messages", OPERATOR, query="?state=done"),
    Stop("outbox, waiting", "outbox:messages", OPERATOR, query="?state=waiting"),
    Stop("somebody else's", "evaluation:view", OFFICER, parts=record(), status=403),
    Stop(
        "nothing of that number", "evaluation:view", HEAD, parts=lambda places, key: {"number": 0}, status=404
    ),
]
SELF_EVALUATIONS = [
    Stop("list, the head's", "evaluation:list", HEAD),
    Stop("list, the auditor's", "evaluation:list", AUDITOR),
    Stop("list, filtered to nothing", "evaluation:list", HEAD, query="?year=2024&state=rating"),
    Stop("open", "evaluation:open", HEAD, NEVER, parts=centre),
    Stop(
        "open, refused",
        "evaluation:open",
        HEAD,
        NEVER,
        parts=centre,
        status=422,
        act=filled({"rating_until": "2020-01-01", "agreeing_until": ""}),
    ),
    Stop("preparing", "evaluation:view", HEAD, PREPARING, parts=record()),
    Stop("settings", "evaluation:settings", HEAD, PREPARING, parts=record()),
    Stop(
        "settings, refused",
        "evaluation:settings",
        HEAD,
        PREPARING,
        parts=record(),
        status=422,
        act=filled({"approval_until": "2020-01-01"}),
    ),
    Stop("group", "evaluation:group", HEAD, PREPARING, parts=record()),
    Stop(
        "group, refused",
        "evaluation:group",
        HEAD,
        PREPARING,
        parts=record(),
        status=422,
        act=pressed("form:has([name=email]) button"),
    ),
    Stop("group after rating", "evaluation:group", HEAD, AGREEING, parts=record()),
    Stop("rating, the head's view", "evaluation:view", HEAD, RATING, parts=record()),
    Stop("rating, a member's view", "evaluation:view", LAST, RATING, parts=record()),
    Stop("rating, late", "evaluation:view", COORDINATOR, OVERDUE, parts=record()),
    Stop("rate, next", "evaluation:rate", LAST, RATING, parts=record(), moves=True),
    Stop("rate", "evaluation:rate-indicator", LAST, RATING, parts=unrated),
    Stop(
        "rate, refused", "evaluation:rate-indicator", LAST, RATING, parts=unrated, status=422, act=pressed()
    ),
    Stop("rate, begun", "evaluation:rate-indicator", LAST, RATING, parts=record(code="1.1.1")),
    Stop("rate, submitted", "evaluation:rate-indicator", FIRST, RATING, parts=record(code=INDICATOR)),
    Stop("submit, unfinished", "evaluation:submit", LAST, RATING, parts=record()),
    Stop("submit, done", "evaluation:submit", FIRST, RATING, parts=record()),
    Stop("submit by area", "evaluation:submit", LAST, BY_AREA, parts=record()),
    Stop("reveal, too early", "evaluation:reveal", COORDINATOR, RATING, parts=record()),
    Stop("reveal, date passed", "evaluation:reveal", COORDINATOR, OVERDUE, parts=record()),
    Stop("reveal by area", "evaluation:reveal", COORDINATOR, BY_AREA, parts=record()),
    Stop("revealed in part", "evaluation:view", COORDINATOR, BY_AREA, parts=record()),
    Stop("agenda before the reveal", "evaluation:agenda", FIRST, RATING, parts=record()),
    Stop("agreeing", "evaluation:view", COORDINATOR, AGREEING, parts=record()),
    Stop("agenda", "evaluation:agenda", COORDINATOR, AGREEING, parts=record()),
    Stop("agenda, a member's", "evaluation:agenda", FIRST, AGREEING, parts=record()),
    Stop("agenda, returned", "evaluation:agenda", COORDINATOR, RETURNED, parts=record()),
    Stop("returned", "evaluation:view", COORDINATOR, RETURNED, parts=record()),
    Stop("agree", "evaluation:agree", COORDINATOR, AGREEING, parts=unrated),
    Stop(
        "agree, refused", "evaluation:agree", COORDINATOR, AGREEING, parts=unrated, status=422, act=pressed()
    ),
    Stop("agree, a member's view", "evaluation:agree", FIRST, AGREEING, parts=record(code="1.1.1")),
    Stop("findings of an area", "evaluation:area", COORDINATOR, AGREEING, parts=record(code=AREA)),
    Stop("findings, a member's view", "evaluation:area", FIRST, RETURNED, parts=record(code=AREA)),
    Stop("figures", "evaluation:figures", HEAD, AGREEING, parts=record()),
    Stop("figure, the head's view", "evaluation:figure", HEAD, AGREEING, parts=record(key=FIGURE)),
    Stop("figure, a member's view", "evaluation:figure", FIRST, AGREEING, parts=record(key=FIGURE)),
    Stop("figure of last year", "evaluation:figure", HEAD, AGREEING, parts=record(key=PREVIOUS_MEAN)),
    Stop("figure, frozen since", "evaluation:figure", HEAD, APPROVED, parts=record(key=FIGURE)),
    Stop("frozen figure", "evaluation:frozen-figure", AUDITOR, APPROVED, parts=record(issue=1, key=FIGURE)),
    Stop("over the years", "evaluation:comparison", HEAD, APPROVED, parts=centre),
    Stop("over the years, the auditor's", "evaluation:comparison", AUDITOR, APPROVED, parts=centre),
    Stop("over the years, a member's", "evaluation:comparison", FIRST, RATING, parts=centre),
    Stop("over the years, nothing yet", "evaluation:comparison", HEAD, FRESH, parts=centre),
    Stop("approval", "evaluation:view", HEAD, APPROVAL, parts=record()),
    Stop("approval, a member's view", "evaluation:view", FIRST, APPROVAL, parts=record()),
    Stop("approve", "evaluation:approve", HEAD, APPROVAL, parts=record()),
    Stop("return", "evaluation:return", HEAD, APPROVAL, parts=record()),
    Stop("return, refused", "evaluation:return", HEAD, APPROVAL, parts=record(), status=422, act=pressed()),
    Stop("cancel", "evaluation:cancel", HEAD, RATING, parts=record()),
    Stop("cancel, refused", "evaluation:cancel", HEAD, RATING, parts=record(), status=422, act=pressed()),
    Stop("cancelled", "evaluation:view", HEAD, CANCELLED, parts=record()),
    Stop("approved", "evaluation:view", HEAD, APPROVED, parts=record()),
    Stop("history", "evaluation:history", HEAD, APPROVED, parts=record()),
    Stop("dossiers", "evaluation:dossiers", HEAD, parts=centre),
    Stop("dossiers, none", "evaluation:dossiers", HEAD, NEVER, parts=centre),
    Stop("dossier", "evaluation:dossier", HEAD, parts=lambda places, key: {"number": places.dossier(key)}),
    Stop(
        "dossier being made",
        "evaluation:dossier",
        HEAD,
        APPROVED,
        parts=lambda places, key: {"number": places.dossier_being_made(key)},
    ),
    Stop("report", "evaluation:report", HEAD, APPROVED, parts=record()),
    Stop("report, the auditor's", "evaluation:report", AUDITOR, APPROVED, parts=record()),
]
EVIDENCE = [
    Stop("libraries", "evidence:libraries", HEAD, RATING, moves=True),
    Stop("library", "evidence:library", HEAD, RATING, parts=centre),
    Stop("library, searched", "evidence:library", LAST, RATING, parts=centre, query="?q=planas&kind=file"),
    Stop("library, nothing found", "evidence:library", HEAD, RATING, parts=centre, query="?q=dramblys"),
    Stop("library, empty", "evidence:library", HEAD, PREPARING, parts=centre),
    Stop("three years", "evidence:years", HEAD, APPROVED, parts=centre),
    Stop("add files", "evidence:add", HEAD, RATING, parts=centre_and("file")),
    Stop(
        "add files, refused",
        "evidence:add",
        HEAD,
        RATING,
        parts=centre_and("file"),
        status=422,
        act=pressed(),
    ),
    Stop("add a link", "evidence:add", HEAD, RATING, parts=centre_and("link")),
    Stop(
        "add a note, refused",
        "evidence:add",
        HEAD,
        RATING,
        parts=centre_and("note"),
        status=422,
        act=pressed(),
    ),
    Stop("evidence", "evidence:view", HEAD, RATING, parts=piece("paper")),
    Stop("evidence, a member's view", "evidence:view", LAST, RATING, parts=piece("note")),
    Stop("evidence, held back", "evidence:view", HEAD, RATING, parts=piece("list")),
    Stop("evidence, a link", "evidence:view", COORDINATOR, RATING, parts=piece("link")),
    Stop(
        "evidence, not served",
        "evidence:download",
        LAST,
        RATING,
        parts=piece("list", revision=1),
        status=409,
    ),
    Stop("describe", "evidence:describe", HEAD, RATING, parts=piece("paper")),
    Stop(
        "describe, refused",
        "evidence:describe",
        HEAD,
        RATING,
        parts=piece("paper"),
        status=422,
        act=filled({"title": "", "year_from": "2x"}),
    ),
    Stop("revise a file", "evidence:revise", HEAD, RATING, parts=piece("paper")),
    Stop("revise a note", "evidence:revise", HEAD, RATING, parts=piece("note")),
    Stop("erase", "evidence:erase", HEAD, RATING, parts=piece("list", revision=1)),
    Stop("delete, in use", "evidence:delete", HEAD, RATING, parts=piece("paper")),
    Stop("evidence of an indicator", "evaluation:evidence", LAST, RATING, parts=record(code="1.1.1")),
    Stop("no evidence of an indicator", "evaluation:evidence", LAST, RATING, parts=record(code="2.3.3")),
    Stop("evidence, closed", "evaluation:evidence", HEAD, APPROVED, parts=record(code="1.1.1")),
    Stop("choose evidence", "evaluation:choose-evidence", LAST, RATING, parts=record(code="2.3.3")),
    Stop(
        "add files to an indicator",
        "evaluation:add-evidence",
        LAST,
        RATING,
        parts=record(code="1.1.1", kind="file"),
    ),
    Stop("where in it", "evaluation:use-evidence", LAST, RATING, parts=served),
    Stop("evidence in a report", "evaluation:report-evidence", AUDITOR, APPROVED, parts=reported),
]
CORRECTIONS = [
    Stop("correct", "evaluation:correct", HEAD, APPROVED, parts=record()),
    Stop("correct, refused", "evaluation:correct", HEAD, APPROVED, parts=record(), status=422, act=pressed()),
    Stop("correcting", "evaluation:view", HEAD, CORRECTING, parts=record()),
    Stop("correcting, the report in force", "evaluation:report", HEAD, CORRECTING, parts=record()),
    Stop("drop the correction", "evaluation:drop-correction", HEAD, CORRECTING, parts=record()),
    Stop("a replaced issue", "evaluation:report-issue", HEAD, CORRECTING, parts=last_year(issue=1)),
    Stop("a corrected issue", "evaluation:report-issue", AUDITOR, CORRECTING, parts=last_year(issue=2)),
]
WAYS_OUT = [
    Stop("group while rating", "evaluation:group", HEAD, RATING, parts=record()),
    Stop("take a member out", "evaluation:remove-member", HEAD, RATING, parts=a_member),
    Stop(
        "take a member out, refused",
        "evaluation:remove-member",
        HEAD,
        RATING,
        parts=a_member,
        status=422,
        act=pressed(),
    ),
    Stop("leave", "evaluation:leave", LAST, RATING, parts=record()),
    Stop("move the dates", "evaluation:move-dates", HEAD, OVERDUE, parts=record()),
    Stop(
        "move the dates, refused",
        "evaluation:move-dates",
        HEAD,
        OVERDUE,
        parts=record(),
        status=422,
        act=filled({"agreeing_until": "2020-01-01", "reason": ""}),
    ),
    Stop("overdue, the head's view", "evaluation:view", HEAD, OVERDUE, parts=record()),
    Stop("leave out an area", "evaluation:drop-area", HEAD, OVERDUE, parts=record(code="1.1")),
    Stop("second round", "evaluation:reopen-area", COORDINATOR, AGREEING, parts=record(code=AREA)),
]
PLANS = [
    Stop("plan", "evaluation:plan", HEAD, APPROVED, parts=record()),
    Stop("plan, the auditor's", "evaluation:plan", AUDITOR, APPROVED, parts=record()),
    Stop("plan, empty", "evaluation:plan", HEAD, CORRECTING, parts=record()),
    Stop("plan of last year", "evaluation:plan", HEAD, APPROVED, parts=last_year()),
    Stop("write a measure", "evaluation:add-measure", HEAD, APPROVED, parts=record()),
    Stop(
        "write a measure, refused",
        "evaluation:add-measure",
        HEAD,
        APPROVED,
        parts=record(),
        status=422,
        act=filled({"due_on": "2020-01-01", "cost": "daug"}),
    ),
    Stop("measure", "evaluation:measure", HEAD, APPROVED, parts=a_measure),
    Stop("measure, its owner's", "evaluation:measure", COORDINATOR, APPROVED, parts=a_measure),
    Stop("change a measure", "evaluation:change-measure", HEAD, APPROVED, parts=a_measure),
    Stop("give up a measure", "evaluation:move-measure", HEAD, APPROVED, parts=giving_up),
    Stop(
        "give up a measure, refused",
        "evaluation:move-measure",
        HEAD,
        APPROVED,
        parts=giving_up,
        status=422,
        act=pressed(),
    ),
    Stop("measures", "evaluation:measures", HEAD, APPROVED),
    Stop("measures, the auditor's, by money", "evaluation:measures", AUDITOR, query="?order=-cost"),
    Stop("measures, none found", "evaluation:measures", HEAD, APPROVED, query="?q=qqqq&state=late"),
    Stop("measures of nobody", "evaluation:measures", LOOSE),
    Stop("calendar of measures", "evaluation:measures-calendar", AUDITOR),
    Stop("the last plan", "evaluation:effects", COORDINATOR, AGREEING, parts=record()),
    Stop("no last plan", "evaluation:effects", HEAD, RATING, parts=last_year()),
    Stop("what a measure changed", "evaluation:effect", COORDINATOR, AGREEING, parts=a_measure_before),
    Stop(
        "what a measure changed, refused",
        "evaluation:effect",
        COORDINATOR,
        AGREEING,
        parts=a_measure_before,
        status=422,
        act=pressed(),
    ),
]
STOPS = PUBLIC + ACCOUNTS + WORK + SELF_EVALUATIONS + EVIDENCE + CORRECTIONS + WAYS_OUT + PLANS

# Routes with nothing to look at.
NO_PAGES = {
    "healthz": "one word for the watchman",
    "readyz": "one word for the watchman",
    "directory:centres-csv": "a file",
    "directory:staff-csv": "a file",
    "directory:import-template-csv": "a file",
    "directory:import-template-xlsx": "a file",
    "directory:import-errors": "a file",
    "directory:import-report-csv": "a file",
    "directory:import-report-xlsx": "a file",
    "directory:staff-xlsx": "a file",
    "directory:reads-csv": "a file",
    "directory:centres-xlsx": "a file",
    "directory:centres-json": "a file",
    "frameworks:json": "a file",
    "frameworks:yaml": "a file",
    "frameworks:draft-yaml": "a file",
    "frameworks:withdraw": "no version is to come; the journey withdraws one",
    **{
        f"evaluation:{name}-{ending}": "a file"
        for name in ("figures", "figure", "frozen-figure", "comparison")
        for ending in ("csv", "xlsx")
    },
    "journal:roots-file": "a file",
    "journal:roots-feed": "a feed",
    "journal:program": "a file; test_a_stranger_verifies_the_journal.py runs it",
    "journal:digests": "a file; the same test verifies it",
    "journal:whole": "a file, behind a button on the stop “the journal, for an auditor”",
    "evaluation:report-pdf": "a file; the journey looks into it",
    "evaluation:report-evidence-file": "a file",
    "evidence:library-csv": "a file",
    "evidence:library-xlsx": "a file",
    "evaluation:report-issue-pdf": "a file",
    "evaluation:measures-xlsx": "a file",
    "evaluation:measures-csv": "a file",
    "directory:demonstration-enter": "a button on the stop “who to be”",
    "identity_answer": "the way back from a provider, of which there is none here",
    "directory:throw-away-kept-post": "a button on a page that the tests of lost sessions look at",
    "mfa_login_webauthn": "a button on the stop “sign in”",
    "mfa_authenticate": "reached by signing in: the stop “sign in, the code”",
}
