"""Who gets through which door: every route by name, with the answer that each role must get.

Written by hand and not derived from the access table: when a grant changes, one of these lines must change.
A door is tried by every role here (in the centre that owns the record), by the same role elsewhere (in
another centre), by a person without a role and by a visitor without an account.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pertvarka.directory.models import PrivacyRequest, Recovery
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Dossier
from pertvarka.foundation.outbox.models import Message
from tests.house.world import DEPUTY, VISITOR, World

HEAD, COORDINATOR, MEMBER = Role.CENTRE_HEAD.value, Role.COORDINATOR.value, Role.GROUP_MEMBER.value
HEADS = (HEAD, Role.SCHOOL_HEAD.value)
OFFICERS = (Role.AGENCY_OFFICER.value, Role.AGENCY_HEAD.value)
DATA_PROTECTION = Role.DATA_PROTECTION_OFFICER.value
OFFICERS_ELSEWHERE = tuple(f"{role} elsewhere" for role in OFFICERS)
AUDITOR, OPERATOR = Role.AUDITOR.value, Role.OPERATOR.value
OWNER = Role.TEACHER.value  # of the measure
INDICATOR, AREA = "2.3.1", "2.3"
FIGURE = "directory.staff_total"
FRAMEWORK = {"code": "institution-evaluation"}

Parts = Callable[[World], dict[str, Any]]


@dataclass(frozen=True)
class Door:
    """`answers` by actor; whoever is not named gets `otherwise`, and the visitor `visitor`."""

    answers: dict[str, int] = field(default_factory=dict)
    otherwise: int = 403
    visitor: int = 302  # to the sign-in page
    parts: Parts = field(default=lambda world: {})
    method: str = "get"
    data: dict[str, str] = field(default_factory=dict)

    def expected(self, actor: str) -> int:
        """The status this actor must get; a deputy's is the head's, unless the door says otherwise."""
        if actor == VISITOR:
            return self.visitor
        if actor == DEPUTY and DEPUTY not in self.answers:
            actor = HEAD
        return self.answers.get(actor, self.otherwise)


def number(stage: str, **more: Any) -> Parts:
    """The address of the self-evaluation that stands at `stage`."""
    return lambda world: {"number": world.stages[stage].pk, **more}


def member_of(stage: str) -> Parts:
    """The address of the ordinary member of that self-evaluation's group."""

    def parts(world: World) -> dict[str, Any]:
        record = world.stages[stage]
        return {"number": record.pk, "member": record.memberships.get(is_coordinator=False).pk}

    return parts


def piece_of(stage: str, **more: Any) -> Parts:
    """The address of the evidence that the head has added for that self-evaluation."""
    return lambda world: {"number": world.stages[stage].evidence_uses.get().evidence_id, **more}


def served_by(stage: str, **more: Any) -> Parts:
    """The address of that evidence among the indicator's."""
    return lambda world: {
        "number": world.stages[stage].pk,
        "code": INDICATOR,
        "piece": world.stages[stage].evidence_uses.get().evidence_id,
        **more,
    }


def revision_reported(world: World) -> dict[str, Any]:
    """The address of the revision that the approved report lists."""
    record = world.stages["approved"]
    return {"number": record.pk, "revision": record.evidence_uses.get().revision_id}


def measure(**more: Any) -> Parts:
    """The address of the measure."""
    return lambda world: {"number": world.measure.pk if world.measure else 0, **more}


def centre(world: World) -> dict[str, Any]:
    """The address of the centre."""
    return {"number": world.centre.pk} if world.centre else {}


def listed(world: World) -> dict[str, Any]:
    """The address of a centre in the public directory."""
    return {"number": world.listed_centre.pk} if world.listed_centre else {}


def asked(world: World) -> dict[str, Any]:
    """The address of the head's request to be forgotten."""
    return {"number": PrivacyRequest.objects.get().pk}


def recovery(world: World) -> dict[str, Any]:
    """The address of the one recovery that waits for a second officer."""
    return {"number": Recovery.objects.get().pk}


def drafted(**more: Any) -> Parts:
    """The address of the framework's draft."""
    return lambda world: {"number": world.draft.pk if world.draft else 0, **more}


def coming(world: World) -> dict[str, Any]:
    """The address of the version that is not in force yet."""
    return {"number": world.coming.pk if world.coming else 0}


def dossier(world: World) -> dict[str, Any]:
    """The address of the dossier that the head has asked for."""
    return {"number": Dossier.objects.get().pk}


def letter(world: World) -> dict[str, Any]:
    """The address of one of the letters that the world's acts have put into the outbox."""
    return {"number": Message.objects.order_by("pk").values_list("pk", flat=True)[0]}


def heads_role(world: World) -> dict[str, Any]:
    """The address of the head's role in the centre."""
    return {"number": world.people[HEAD].holdings.get().pk}


def member(world: World) -> dict[str, Any]:
    """The address of the page of a member of the centre's group."""
    return {"number": world.people[MEMBER].pk}


def members_role(world: World) -> dict[str, Any]:
    """The address of that member's role in the centre."""
    return {"number": world.people[MEMBER].holdings.get(role=MEMBER).pk}


def kind(world: World) -> dict[str, Any]:
    """The kind of a table of people."""
    return {"kind": "people"}


def table(world: World) -> dict[str, Any]:
    """The address of the table that the head has sent."""
    return {"number": world.people[HEAD].imports.get().pk}


def delegation(world: World) -> dict[str, Any]:
    """The address of the delegation by which the deputy takes the head's place."""
    return {"number": world.people[DEPUTY].received_delegations.get().pk}


def to_all(answer: int = 200, *, parts: Parts = lambda world: {}, **how: Any) -> Door:
    """The same answer for everybody, the visitor too."""
    return Door(otherwise=answer, visitor=answer, parts=parts, **how)


def signed_in(answer: int = 200, *, parts: Parts = lambda world: {}, **how: Any) -> Door:
    """Everybody with an account, whatever their roles."""
    return Door(otherwise=answer, parts=parts, **how)


def only(
    *actors: str,
    parts: Parts = lambda world: {},
    answer: int = 200,
    closed_to: tuple[str, ...] = (),
    **how: Any,
) -> Door:
    """These actors and nobody else; `closed_to` keeps out a deputy whose head is let in."""
    answers = dict.fromkeys(actors, answer) | dict.fromkeys(closed_to, 403)
    return Door(answers=answers, parts=parts, **how)


AGENCY = (*OFFICERS, *(f"{role} elsewhere" for role in OFFICERS))  # it oversees every centre
ANY_HEAD_OR_AGENCY = (*HEADS, *(f"{role} elsewhere" for role in HEADS), *AGENCY)


def everywhere(*roles: str) -> tuple[str, ...]:
    """Roles whose power does not depend on the place."""
    return (*roles, *(f"{role} elsewhere" for role in roles))


OFFICER, AGENCY_HEAD = Role.AGENCY_OFFICER.value, Role.AGENCY_HEAD.value
SEE_DRAFTS = (*everywhere(OFFICER, AGENCY_HEAD), Role.AUDITOR.value)
GROUP_AND_HEAD = (HEAD, COORDINATOR, MEMBER)
LISTERS = (*GROUP_AND_HEAD, *(f"{role} elsewhere" for role in GROUP_AND_HEAD), AUDITOR)

DOORS: dict[str, Door] = {
    # The watchman's questions; without a worker the house is not ready.
    "healthz": to_all(),
    "readyz": to_all(503),
    # Pages for everybody.
    "site:home": to_all(),
    "site:about": to_all(),
    "site:accessibility": to_all(),
    "site:privacy": to_all(),
    "site:gallery": to_all(),
    "site:appearance": to_all(302, method="post", data={"scheme": "dark"}),
    "directory:centres": to_all(),
    "directory:centres-csv": to_all(),
    "directory:centres-xlsx": to_all(),
    "directory:centres-json": to_all(),
    "directory:centre": to_all(parts=listed),
    "frameworks:list": to_all(),
    "frameworks:latest": to_all(302, parts=lambda world: FRAMEWORK),
    "frameworks:version": to_all(parts=lambda world: FRAMEWORK | {"version": 1}),
    "frameworks:json": to_all(parts=lambda world: FRAMEWORK | {"version": 1}),
    "frameworks:yaml": to_all(parts=lambda world: FRAMEWORK | {"version": 1}),
    "frameworks:indicator": to_all(parts=lambda world: FRAMEWORK | {"version": 1, "indicator": INDICATOR}),
    "evaluation:sealed-ratings": to_all(),
    # The journal: anybody verifies it, only an auditor reads it.
    **{
        f"journal:{name}": to_all()
        for name in ("overview", "roots", "roots-file", "roots-feed", "program", "digests")
    },
    "journal:whole": only(AUDITOR, method="post"),
    "frameworks:changes": to_all(parts=lambda world: FRAMEWORK | {"version": 1}),
    # Drafts of frameworks: officers write, the head of the agency publishes, auditors look.
    "frameworks:drafts": only(*SEE_DRAFTS),
    "frameworks:draft": only(*SEE_DRAFTS, parts=drafted()),
    "frameworks:part": only(*SEE_DRAFTS, parts=drafted(address=INDICATOR)),
    "frameworks:difference": only(*SEE_DRAFTS, parts=drafted()),
    "frameworks:preview": only(*SEE_DRAFTS, parts=drafted()),
    "frameworks:draft-history": only(*SEE_DRAFTS, parts=drafted()),
    "frameworks:draft-yaml": only(*SEE_DRAFTS, parts=drafted()),
    "evaluation:what-if": only(*SEE_DRAFTS, parts=drafted()),
    "frameworks:new-draft": only(*everywhere(OFFICER)),
    "frameworks:describe": only(*everywhere(OFFICER), parts=drafted()),
    "frameworks:replace": only(*everywhere(OFFICER), parts=drafted()),
    "frameworks:move": only(
        *everywhere(OFFICER), answer=302, method="post", parts=drafted(address=INDICATOR)
    ),
    "frameworks:undo": only(*everywhere(OFFICER), answer=302, method="post", parts=drafted()),
    "frameworks:redo": only(*everywhere(OFFICER), answer=302, method="post", parts=drafted()),
    "frameworks:discard": only(*everywhere(OFFICER), answer=302, method="post", parts=drafted()),
    "frameworks:take-up-again": only(*everywhere(OFFICER), answer=302, method="post", parts=drafted()),
    "frameworks:publish": only(*everywhere(AGENCY_HEAD), parts=drafted()),
    "frameworks:withdraw": only(*everywhere(AGENCY_HEAD), parts=coming),
    # One's own pages.
    "site:my-page": signed_in(),
    "site:exports": signed_in(),
    "site:workbook": signed_in(),
    "site:export": only(*LISTERS, otherwise=404, parts=lambda world: {"name": "levels", "kind": "csv"}),
    "directory:account": signed_in(),
    "directory:my-data": signed_in(),
    "directory:my-readers": signed_in(),
    "directory:ask-export": signed_in(302, method="post"),
    "directory:download-export": signed_in(302, parts=lambda world: {"number": 0}),
    "directory:ask-about-data": signed_in(422, method="post"),
    "directory:withdraw-request": Door(answers={HEAD: 302, DEPUTY: 403}, method="post", parts=asked),
    "directory:roles": signed_in(),
    "directory:kept-posts": signed_in(),
    "directory:throw-away-kept-post": signed_in(404, method="post", parts=lambda world: {"number": 1}),
    "directory:calendar": signed_in(),
    "directory:calendar-file": signed_in(),
    "directory:renew-calendar": signed_in(302, method="post"),
    "directory:close-calendar": signed_in(302, method="post"),
    "directory:choose-reminders": signed_in(302, method="post", data={"reminders": "usual"}),
    "directory:calendar-feed": to_all(404, parts=lambda world: {"token": "unknown"}),
    "directory:choose-language": signed_in(302, method="post", data={"language": "en"}),
    "directory:cancel-email-change": signed_in(302, method="post"),
    "directory:switch-role": signed_in(403, method="post", data={"holding": "0"}),  # nobody holds that one
    # Deputies: named by the holder or the agency, ended by either of the two; a deputy names none.
    "directory:delegations": signed_in(),
    "directory:name-deputy": only(HEAD, *AGENCY, parts=heads_role, closed_to=(DEPUTY,)),
    "directory:end-delegation": only(HEAD, DEPUTY, *AGENCY, parts=delegation),
    # People: heads see and name their own, the agency sees everybody and names heads.
    "directory:people": only(*ANY_HEAD_OR_AGENCY),
    "directory:person": only(*HEADS, *AGENCY, parts=member),
    "directory:rename": only(*HEADS, *AGENCY, parts=member),
    "directory:refuse-name": only(*HEADS, *AGENCY, answer=302, method="post", parts=member),
    "directory:staff": only(*HEADS, *AGENCY, parts=centre),
    "directory:staff-csv": only(*HEADS, *AGENCY, parts=centre),
    "directory:staff-xlsx": only(*HEADS, *AGENCY, parts=centre),
    "directory:appoint": only(*HEADS, *AGENCY, parts=centre),
    "directory:release": only(*HEADS, *AGENCY, parts=members_role),
    "directory:duplicates": only(*AGENCY),
    "directory:merge-person": only(*AGENCY, parts=member),
    "directory:merge-organisation": only(*AGENCY, parts=centre),
    "directory:ask-for-name": signed_in(),
    "directory:withdraw-name": signed_in(302, method="post"),
    "directory:choose-vocative": signed_in(302, method="post", data={"vocative": "Vardene"}),
    # Imports: only who has sent a table looks into it and decides what becomes of it.
    "directory:imports": only(*ANY_HEAD_OR_AGENCY),
    "directory:import-template-csv": only(*ANY_HEAD_OR_AGENCY, parts=kind),
    "directory:import-template-xlsx": only(*ANY_HEAD_OR_AGENCY, parts=kind),
    "directory:import-people": only(*AGENCY),
    "directory:import-organisations": only(*AGENCY),
    "directory:import-staff": only(*HEADS, *AGENCY, parts=centre),
    "directory:import": only(HEAD, parts=table, closed_to=(DEPUTY,)),
    "directory:import-columns": only(HEAD, answer=302, method="post", parts=table, closed_to=(DEPUTY,)),
    "directory:confirm-import": only(HEAD, answer=302, method="post", parts=table, closed_to=(DEPUTY,)),
    "directory:cancel-import": only(HEAD, answer=302, method="post", parts=table, closed_to=(DEPUTY,)),
    "directory:import-errors": only(HEAD, parts=table, closed_to=(DEPUTY,)),
    "directory:import-report-csv": only(HEAD, parts=table, closed_to=(DEPUTY,)),
    "directory:import-report-xlsx": only(HEAD, parts=table, closed_to=(DEPUTY,)),
    # Invitations.
    "directory:accept-invitation": to_all(parts=lambda world: {"token": world.invitation_token}),
    "directory:answer-invitation": to_all(method="post", data={"token": "unknown"}),
    "directory:renew-invitation": to_all(method="post", data={"token": "unknown"}),
    "directory:join-with-account": to_all(method="post", data={"token": "unknown"}),
    "directory:confirm-email": to_all(410, parts=lambda world: {"token": "unknown"}),
    "directory:invite-head": only(*AGENCY, parts=centre),
    # The library's account pages. Signed-in people have no business at the sign-in page.
    "account_login": signed_in(302, visitor=200),
    "account_logout": Door(otherwise=200, visitor=302),
    "account_signup": signed_in(302, visitor=200),
    "account_inactive": to_all(),
    "account_reset_password": to_all(),
    "account_reset_password_done": to_all(),
    "account_reset_password_from_key": to_all(parts=lambda world: {"uidb36": "1", "key": "unknown"}),
    "account_reset_password_from_key_done": to_all(),
    "account_email_verification_sent": to_all(),
    "account_confirm_email": to_all(parts=lambda world: {"key": "unknown"}),
    "mfa_authenticate": to_all(302),
    "account_email": signed_in(302),  # asks for the password first
    "account_change_password": signed_in(),
    "account_set_password": signed_in(302),
    "account_reauthenticate": signed_in(),
    "mfa_index": signed_in(),
    "mfa_reauthenticate": signed_in(302),
    "mfa_activate_totp": signed_in(302),
    "mfa_deactivate_totp": signed_in(404),
    "identity_sign_in": to_all(404, method="post", parts=lambda world: {"provider": "unknown"}),
    "identity_answer": to_all(404, parts=lambda world: {"provider": "unknown"}),
    "identity_accept": to_all(403, method="post", parts=lambda world: {"provider": "unknown"}),
    "identities": signed_in(),
    "identity_link": signed_in(302, method="post", parts=lambda world: {"provider": "unknown"}),
    "identity_unlink": signed_in(302, method="post", parts=lambda world: {"number": 1}),
    "passkey_challenge": to_all(method="post"),
    "mfa_login_webauthn": signed_in(302, visitor=302),
    "mfa_add_webauthn": signed_in(302),
    "mfa_reauthenticate_webauthn": signed_in(302),
    "mfa_edit_webauthn": signed_in(302, parts=lambda world: {"pk": 1}),
    "mfa_remove_webauthn": signed_in(302, parts=lambda world: {"pk": 1}),
    "mfa_view_recovery_codes": signed_in(404),
    "mfa_generate_recovery_codes": signed_in(302),
    # Recoveries: asked for and confirmed by officers; the links in letters are open to all.
    "directory:recover": only(*OFFICERS, *OFFICERS_ELSEWHERE, parts=centre),
    "directory:recover-locked-out": only(*OFFICERS, *OFFICERS_ELSEWHERE, parts=heads_role),
    "directory:recover-gone": only(*OFFICERS, *OFFICERS_ELSEWHERE, parts=heads_role),
    "directory:recoveries": only(*OFFICERS, *OFFICERS_ELSEWHERE, AUDITOR),
    "directory:recovery": only(*OFFICERS, *OFFICERS_ELSEWHERE, AUDITOR, parts=recovery),
    "directory:confirm-recovery": only(
        *OFFICERS, *OFFICERS_ELSEWHERE, answer=302, method="post", parts=recovery
    ),
    "directory:refuse-recovery": only(
        *OFFICERS, *OFFICERS_ELSEWHERE, answer=422, method="post", parts=recovery
    ),
    "directory:withdraw-recovery": only(
        *OFFICERS, *OFFICERS_ELSEWHERE, answer=302, method="post", parts=recovery
    ),
    "directory:stop-recovery": to_all(parts=lambda world: {"token": Recovery.objects.get().stop_token}),
    # Data protection.
    "directory:kept": only(DATA_PROTECTION, AUDITOR),
    "directory:privacy-requests": only(DATA_PROTECTION),
    "directory:register-request": only(DATA_PROTECTION),
    "directory:privacy-request": only(DATA_PROTECTION, parts=asked),
    "directory:extend-request": only(DATA_PROTECTION, answer=422, method="post", parts=asked),
    "directory:answer-request": only(DATA_PROTECTION, answer=422, method="post", parts=asked),
    "directory:erase-person": only(DATA_PROTECTION, answer=422, method="post", parts=asked),
    "directory:reads": only(DATA_PROTECTION, AUDITOR),
    "directory:reads-csv": only(DATA_PROTECTION, AUDITOR),
    # The outbox: the operator sees that a letter waits, never what it says.
    "outbox:messages": only(OPERATOR),
    "outbox:send-again": only(OPERATOR, answer=302, method="post", parts=letter),
    # Self-evaluations: reading.
    "evaluation:list": only(*LISTERS),
    "evaluation:dossiers": only(HEAD, parts=centre),
    "evaluation:dossier": only(HEAD, parts=dossier),
    "evaluation:dossier-paper": only(HEAD, parts=dossier, answer=404),  # it is still being made
    "evaluation:dossier-archive": only(HEAD, parts=dossier, answer=404),
    "evaluation:view": only(*GROUP_AND_HEAD, parts=number("rating")),
    "evaluation:history": only(*GROUP_AND_HEAD, parts=number("rating")),
    "evaluation:agenda": only(*GROUP_AND_HEAD, parts=number("agreeing")),
    "evaluation:area": only(*GROUP_AND_HEAD, parts=number("agreeing", code=AREA)),
    "evaluation:agree": only(*GROUP_AND_HEAD, parts=number("agreeing", code=INDICATOR)),
    "evaluation:report": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved")),
    "evaluation:report-pdf": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved")),
    "evaluation:report-issue": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved", issue=1)),
    "evaluation:report-issue-pdf": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved", issue=1)),
    # Evidence: the centre's library; what serves an indicator; what an approved report lists.
    "evidence:libraries": only(
        *GROUP_AND_HEAD, *(f"{role} elsewhere" for role in GROUP_AND_HEAD), answer=302
    ),
    **{
        f"evidence:{name}": only(*GROUP_AND_HEAD, parts=centre)
        for name in ("library", "library-csv", "library-xlsx", "years")
    },
    "evidence:add": only(*GROUP_AND_HEAD, parts=lambda world: centre(world) | {"kind": "file"}),
    "evidence:view": only(*GROUP_AND_HEAD, parts=piece_of("rating")),
    "evidence:download": only(*GROUP_AND_HEAD, parts=piece_of("rating", revision=1)),
    **{
        f"evidence:{name}": only(HEAD, COORDINATOR, parts=piece_of("rating"))
        for name in ("describe", "revise", "delete")
    },
    **{
        f"evidence:{name}": only(HEAD, COORDINATOR, answer=302, method="post", parts=piece_of("rating"))
        for name in ("withdraw", "offer-again")
    },
    "evidence:erase": only(HEAD, COORDINATOR, parts=piece_of("rating", revision=1)),
    "evidence:answer-for-codes": only(
        HEAD, COORDINATOR, answer=302, method="post", parts=piece_of("rating", revision=1)
    ),
    "evaluation:evidence": only(*GROUP_AND_HEAD, parts=number("rating", code=INDICATOR)),
    "evaluation:choose-evidence": only(*GROUP_AND_HEAD, parts=number("rating", code=INDICATOR)),
    "evaluation:add-evidence": only(*GROUP_AND_HEAD, parts=number("rating", code=INDICATOR, kind="note")),
    "evaluation:use-evidence": only(*GROUP_AND_HEAD, parts=served_by("rating")),
    "evaluation:stop-using-evidence": only(
        *GROUP_AND_HEAD, answer=302, method="post", parts=served_by("rating")
    ),
    **{
        f"evaluation:{name}": only(*GROUP_AND_HEAD, AUDITOR, parts=revision_reported)
        for name in ("report-evidence", "report-evidence-file")
    },
    # Figures as evidence: live for who is in it, frozen for who may read the report.
    **{
        f"evaluation:{name}": only(*GROUP_AND_HEAD, parts=number("agreeing"))
        for name in ("figures", "figures-csv", "figures-xlsx")
    },
    **{
        f"evaluation:{name}": only(*GROUP_AND_HEAD, parts=number("agreeing", key=FIGURE))
        for name in ("figure", "figure-csv", "figure-xlsx")
    },
    **{
        f"evaluation:{name}": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved", issue=1, key=FIGURE))
        for name in ("frozen-figure", "frozen-figure-csv", "frozen-figure-xlsx")
    },
    # Comparison over the years: each reader sees the reports they may read.
    **{
        f"evaluation:{name}": only(*GROUP_AND_HEAD, AUDITOR, parts=centre)
        for name in ("comparison", "comparison-csv", "comparison-xlsx")
    },
    **{
        f"evaluation:{name}": only(HEAD, answer=302, method="post", data={"year": "2024"}, parts=centre)
        for name in ("give-consent", "withdraw-consent")
    },
    # Improvement plans.
    "evaluation:plan": only(*GROUP_AND_HEAD, AUDITOR, parts=number("approved")),
    "evaluation:add-measure": only(HEAD, COORDINATOR, parts=number("approved")),
    "evaluation:confirm-plan": only(HEAD, answer=302, method="post", parts=number("approved")),
    "evaluation:measures": signed_in(),
    "evaluation:measures-csv": signed_in(),
    "evaluation:measures-xlsx": signed_in(),
    "evaluation:measures-calendar": signed_in(),
    "evaluation:measure": only(*GROUP_AND_HEAD, AUDITOR, OWNER, parts=measure()),
    "evaluation:change-measure": only(HEAD, COORDINATOR, parts=measure()),
    "evaluation:remove-measure": only(HEAD, COORDINATOR, answer=302, method="post", parts=measure()),
    "evaluation:move-measure": only(HEAD, COORDINATOR, OWNER, parts=measure(step="start")),
    "evaluation:note-progress": only(
        HEAD, COORDINATOR, OWNER, answer=302, method="post", data={"text": "Vyksta."}, parts=measure()
    ),
    "evaluation:effects": only(*GROUP_AND_HEAD, parts=number("agreeing")),
    "evaluation:effect": only(*GROUP_AND_HEAD, answer=404, parts=number("agreeing", measure=0)),
    # Self-evaluations: acting.
    "evaluation:open": only(HEAD, parts=centre),
    "evaluation:settings": only(HEAD, COORDINATOR, parts=number("preparing")),
    "evaluation:group": only(HEAD, COORDINATOR, parts=number("preparing")),
    "evaluation:start": only(HEAD, COORDINATOR, answer=302, method="post", parts=number("preparing")),
    "evaluation:name-coordinator": only(
        HEAD, COORDINATOR, answer=302, method="post", parts=member_of("preparing")
    ),
    "evaluation:invite-again": only(
        HEAD, COORDINATOR, answer=302, method="post", parts=member_of("preparing")
    ),
    "evaluation:remove-member": only(HEAD, COORDINATOR, parts=member_of("rating")),
    "evaluation:leave": only(COORDINATOR, MEMBER, parts=number("rating")),
    "evaluation:move-dates": only(HEAD, COORDINATOR, parts=number("rating")),
    "evaluation:remind": only(HEAD, COORDINATOR, answer=302, method="post", parts=number("rating")),
    "evaluation:drop-area": only(HEAD, parts=number("rating", code=AREA)),
    "evaluation:withdraw": only(COORDINATOR, MEMBER, answer=302, method="post", parts=number("rating")),
    "evaluation:reopen-area": only(HEAD, COORDINATOR, parts=number("agreeing", code=AREA)),
    "evaluation:cancel": only(HEAD, parts=number("rating")),
    "evaluation:rate": only(COORDINATOR, MEMBER, answer=302, parts=number("rating")),
    "evaluation:rate-indicator": only(COORDINATOR, MEMBER, parts=number("rating", code=INDICATOR)),
    "evaluation:submit": only(COORDINATOR, MEMBER, parts=number("rating")),
    "evaluation:reveal": only(COORDINATOR, parts=number("rating")),
    "evaluation:send-for-approval": only(COORDINATOR, answer=302, method="post", parts=number("agreeing")),
    "evaluation:approve": only(HEAD, parts=number("approval")),
    "evaluation:return": only(HEAD, parts=number("approval")),
    "evaluation:correct": only(HEAD, parts=number("approved")),
    "evaluation:drop-correction": only(HEAD, answer=302, parts=number("approved")),  # nothing is corrected
}
