"""Who gets through which door: every route by name, with the answer that each role must get.

Written by hand and not derived from the access table: when a grant changes, one of these lines must change.
A door is tried by every role here (in the centre that owns the record), by the same role elsewhere (in
another centre), by a person without a role and by a visitor without an account.
"""

from pertvarka.directory.models import Recovery
from pertvarka.directory.roles import Role
from tests.house.doors import (
    AGENCY,
    ANY_HEAD_OR_AGENCY,
    AREA,
    AUDITOR,
    COORDINATOR,
    DATA_PROTECTION,
    FIGURE,
    FRAMEWORK,
    HEAD,
    HEADS,
    INDICATOR,
    MEMBER,
    OFFICERS,
    OFFICERS_ELSEWHERE,
    OPERATOR,
    OWNER,
    Door,
    asked,
    centre,
    coming,
    delegation,
    dossier,
    drafted,
    everywhere,
    heads_role,
    kind,
    letter,
    listed,
    measure,
    member,
    member_of,
    members_role,
    number,
    only,
    piece_of,
    recovery,
    revision_reported,
    served_by,
    signed_in,
    table,
    to_all,
)
from tests.house.doors_case_files import CASE_FILES
from tests.house.doors_cases import CASES
from tests.house.doors_decisions import DECISIONS
from tests.house.doors_experts import EXPERTS
from tests.house.doors_external import EXTERNAL
from tests.house.doors_procedures import PROCEDURES
from tests.house.doors_register import REGISTER
from tests.house.doors_visits import VISITS
from tests.house.world import DEPUTY

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
    **CASES,
    **EXTERNAL,
    **CASE_FILES,
    **REGISTER,
    **EXPERTS,
    **PROCEDURES,
    **DECISIONS,
    **VISITS,
}
