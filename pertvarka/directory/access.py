"""The whole country's powers on one screen: roles, grants, may(), and the guard at every door.

Role says what, relation says over which record, the record's state says when. Nothing else decides access.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from pertvarka.directory import second_step
from pertvarka.directory.models import Person, Refusal, RoleHolding
from pertvarka.directory.roles import Relation, Role


class Record(Protocol):
    """Whatever can say how a person stands to it."""

    def relations_of(self, person: Person, role: str) -> set[str]: ...


# What every signed-in person may do, whatever their roles.
EVERYONE: dict[str, Relation] = {
    "me.account": Relation.ANY,  # one's own account; stays open while the second step is not set up
    "me.view": Relation.ANY,
    "privacy_request.withdraw": Relation.OWN,
    "delegation.give": Relation.OWN,  # of a role that one holds
    "delegation.end": Relation.OWN,  # given or received
    "import.act": Relation.OWN,  # a table that one has sent
    "measure.list": Relation.ANY,  # of improvement plans, as far as one may see them
    "measure.view": Relation.OWN,  # that one carries out
    "measure.progress": Relation.OWN,
}

# What a deputy cannot do in another's place: naming deputies stays with those whose power it is, and the two
# officers of a recovery are two people with powers of their own.
NEVER_LENT = frozenset({"delegation.give", "delegation.end", "recovery.ask", "recovery.confirm"})

# What a head may do with the people of their own institution, and the agency with everybody's.
HEAD_OVER_PEOPLE: dict[str, Relation] = {
    "organisation.see_people": Relation.ORGANISATION,
    "people.give_roles": Relation.ORGANISATION,
    "import.list": Relation.ANY,
    "person.list": Relation.ANY,
    "person.view": Relation.ORGANISATION,
    "person.rename": Relation.ORGANISATION,
}
AGENCY_OVER_PEOPLE: dict[str, Relation] = {
    "organisation.see_people": Relation.ANY,
    "people.name_heads": Relation.OVERSEEN,
    "people.give_roles": Relation.OVERSEEN,
    "import.list": Relation.ANY,
    "organisation.import": Relation.ANY,
    "person.import": Relation.ANY,
    "person.list": Relation.ANY,
    "person.view": Relation.ANY,
    "person.rename": Relation.ANY,
    "person.merge": Relation.ANY,
    "organisation.merge": Relation.OVERSEEN,
    "delegation.give": Relation.OVERSEEN,
    "delegation.end": Relation.OVERSEEN,
}

# Organising an external evaluation and a case: the agency does for everybody but itself, and in its own case
# the body that the procedure names.
ORGANISES = (
    "panel.appoint",
    "external.follow",  # the panel's work before it is delivered
    "external.bring_findings",
    "external.deliver",
    "external.close_remarks",
    "external.abandon",
    "visit.plan",
    "visit.read_feedback",
    "work.confirm",
    "case.file_for",
    "case.plan",
    "case.open_evaluation",
    "case.tell",
    "case.pause",
    "case.propose",
    "case.close",
    "case.archive",
    "hearing.hold",
    "certificate.issue",
)
# Reading what comes of a visit, everywhere: questions and answers, the signed protocol, days for pay.
READS_VISITS: dict[str, Relation] = {
    "question.read": Relation.ANY,
    "protocol.read": Relation.ANY,
    "work.list": Relation.ANY,
}
AGENCY_ACCREDITS: dict[str, Relation] = {
    **dict.fromkeys(ORGANISES, Relation.OVERSEEN),
    "expert.list": Relation.ANY,
    "expert.view": Relation.ANY,
    "expert.keep": Relation.ANY,
    "external.view": Relation.ANY,
    "external.read_findings": Relation.ANY,
    **READS_VISITS,
    "case.list": Relation.ANY,
    "case.view": Relation.ANY,
    "case.read_file": Relation.ANY,
    "case.export": Relation.ANY,
    "yearly_plan.publish": Relation.ANY,
    "register.import": Relation.ANY,
    "decision.strike_out": Relation.OVERSEEN,
}
MINISTRY_DECIDES: dict[str, Relation] = {
    **dict.fromkeys(ORGANISES, Relation.SUBSTITUTE),
    "expert.list": Relation.ANY,
    "expert.view": Relation.ANY,
    "external.view": Relation.ANY,
    "external.read_findings": Relation.ANY,
    **READS_VISITS,
    "case.list": Relation.ANY,
    "case.view": Relation.ANY,
    "case.read_file": Relation.ANY,
    "case.export": Relation.ANY,
    "decision.record": Relation.ANY,
    "decision.correct": Relation.ANY,
    "decision.interrupt": Relation.ANY,
    "decision.strike_out": Relation.ANY,
}
EXPERT_EVALUATES: dict[str, Relation] = {
    "expert.view": Relation.OWN,
    "expert.declare": Relation.OWN,
    "external.view": Relation.ASSIGNED,
    "panel.declare": Relation.ASSIGNED,
    "panel.step_down": Relation.ASSIGNED,
    "work.tell": Relation.ASSIGNED,
    "external.study": Relation.PLEDGED,
    "external.follow": Relation.PLEDGED,
    "external.rate": Relation.PLEDGED,
    "external.answer": Relation.PLEDGED,
    "external.read_findings": Relation.PLEDGED,
    "external.lead": Relation.LEADING,
    "external.deliver": Relation.LEADING,
    "question.read": Relation.PLEDGED,
    "question.ask": Relation.PLEDGED,
    "visit.plan": Relation.LEADING,
    "visit.note": Relation.PLEDGED,
    "visit.lead": Relation.LEADING,
    "visit.feedback_means": Relation.ANY,
    "protocol.read": Relation.PLEDGED,
    "protocol.sign": Relation.PLEDGED,
    "case.list": Relation.ANY,
    "case.view": Relation.ASSIGNED,
}
HEAD_IS_EVALUATED: dict[str, Relation] = {
    "external.view": Relation.ORGANISATION,
    "external.hand_in": Relation.ORGANISATION,
    "external.remark": Relation.ORGANISATION,
    "external.close_remarks": Relation.ORGANISATION,
    "external.read_findings": Relation.ORGANISATION,
    "recommendation.answer": Relation.ORGANISATION,
    "question.read": Relation.ORGANISATION,
    "question.draft": Relation.ORGANISATION,
    "question.answer": Relation.ORGANISATION,
    "protocol.read": Relation.ORGANISATION,
    "visit.confirm": Relation.ORGANISATION,
    "visit.judge": Relation.ORGANISATION,
    "case.file": Relation.ORGANISATION,
    "case.list": Relation.ANY,
    "case.view": Relation.ORGANISATION,
    "case.withdraw": Relation.ORGANISATION,
    "case.appeal": Relation.ORGANISATION,
    "case.read_file": Relation.ORGANISATION,
    "case.export": Relation.ORGANISATION,
    "hearing.ask": Relation.ORGANISATION,
}

# Letting people back in: one officer asks, another confirms (states.py).
AGENCY_RECOVERS: dict[str, Relation] = {
    "recovery.view": Relation.ANY,
    "recovery.ask": Relation.ANY,
    "recovery.confirm": Relation.ANY,
}

GRANTS: dict[str, dict[str, Relation]] = {
    Role.TEACHER: {},
    Role.SCHOOL_HEAD: HEAD_OVER_PEOPLE,
    Role.CENTRE_HEAD: {
        "self_evaluation.list": Relation.ANY,
        "self_evaluation.open": Relation.ORGANISATION,
        "self_evaluation.view": Relation.ORGANISATION,
        "self_evaluation.prepare": Relation.ORGANISATION,
        "self_evaluation.approve": Relation.ORGANISATION,
        "self_evaluation.cancel": Relation.ORGANISATION,
        "self_evaluation.read_report": Relation.ORGANISATION,
        "plan.view": Relation.ORGANISATION,
        "plan.confirm": Relation.ORGANISATION,
        "measure.view": Relation.ORGANISATION,
        "measure.prepare": Relation.ORGANISATION,
        "measure.progress": Relation.ORGANISATION,
        **HEAD_OVER_PEOPLE,
        "dossier.make": Relation.ORGANISATION,
        "evidence.list": Relation.ANY,
        "evidence.view": Relation.ORGANISATION,
        "evidence.add": Relation.ORGANISATION,
        "evidence.use": Relation.ORGANISATION,
        "evidence.change": Relation.ORGANISATION,
        "evidence.erase": Relation.ORGANISATION,
        "comparison.view": Relation.ORGANISATION,
        "comparison.consent": Relation.ORGANISATION,
        **HEAD_IS_EVALUATED,
    },
    Role.COORDINATOR: {
        "self_evaluation.list": Relation.ANY,
        "self_evaluation.view": Relation.ASSIGNED,
        "self_evaluation.prepare": Relation.ASSIGNED,
        "self_evaluation.reveal": Relation.ASSIGNED,
        "self_evaluation.agree": Relation.ASSIGNED,
        "self_evaluation.read_report": Relation.ASSIGNED,
        "evidence.list": Relation.ANY,
        "evidence.view": Relation.ORGANISATION,
        "evidence.add": Relation.ORGANISATION,
        "evidence.use": Relation.ASSIGNED,
        "evidence.change": Relation.ORGANISATION,
        "comparison.view": Relation.ORGANISATION,
        "plan.view": Relation.ASSIGNED,
        "measure.view": Relation.ASSIGNED,
        "measure.prepare": Relation.ASSIGNED,
        "measure.progress": Relation.ASSIGNED,
        "question.read": Relation.ORGANISATION,
        "question.draft": Relation.ORGANISATION,
    },
    Role.GROUP_MEMBER: {
        "self_evaluation.list": Relation.ANY,
        "self_evaluation.view": Relation.ASSIGNED,
        "self_evaluation.rate": Relation.ASSIGNED,
        "self_evaluation.read_report": Relation.ASSIGNED,
        "evidence.list": Relation.ANY,
        "evidence.view": Relation.ORGANISATION,
        "evidence.add": Relation.ORGANISATION,
        "evidence.use": Relation.ASSIGNED,
        "evidence.change": Relation.OWN,
        "comparison.view": Relation.ORGANISATION,
        "plan.view": Relation.ASSIGNED,
        "measure.view": Relation.ASSIGNED,
    },
    Role.EXPERT: EXPERT_EVALUATES,
    Role.APPEALS_BOARD: {
        "external.read_findings": Relation.ASSIGNED,
        "external.take_back": Relation.ASSIGNED,
        "case.list": Relation.ANY,
        "case.view": Relation.ASSIGNED,
        "case.read_file": Relation.ASSIGNED,
        "appeal.decide": Relation.ASSIGNED,
    },
    Role.AGENCY_OFFICER: {
        "framework.view_draft": Relation.ANY,
        "framework.draft": Relation.ANY,
        "organisation.invite_head": Relation.ANY,
        **AGENCY_OVER_PEOPLE,
        **AGENCY_RECOVERS,
        **AGENCY_ACCREDITS,
    },
    Role.AGENCY_HEAD: {
        "framework.view_draft": Relation.ANY,
        "framework.publish": Relation.ANY,
        "organisation.invite_head": Relation.ANY,
        **AGENCY_OVER_PEOPLE,
        **AGENCY_RECOVERS,
        "people.name_officers": Relation.ORGANISATION,
        **AGENCY_ACCREDITS,
    },
    Role.MINISTRY_CLERK: MINISTRY_DECIDES,
    Role.MINISTER: {
        "external.view": Relation.ANY,
        "external.read_findings": Relation.ANY,
        "case.list": Relation.ANY,
        "case.view": Relation.ANY,
        "case.read_file": Relation.ANY,
    },
    Role.MUNICIPALITY_OFFICER: {},
    Role.PROJECT_OFFICER: {},
    Role.AUDITOR: {
        "self_evaluation.list": Relation.ANY,
        "self_evaluation.read_report": Relation.ANY,
        "comparison.view": Relation.ANY,
        "plan.view": Relation.ANY,
        "measure.view": Relation.ANY,
        "access_log.view": Relation.ANY,
        "journal.read": Relation.ANY,
        "recovery.view": Relation.ANY,
        "framework.view_draft": Relation.ANY,
        "retention.view": Relation.ANY,
        "expert.list": Relation.ANY,
        "expert.view": Relation.ANY,
        "external.view": Relation.ANY,
        "external.read_findings": Relation.ANY,
        **READS_VISITS,
        "case.list": Relation.ANY,
        "case.view": Relation.ANY,
        "case.read_file": Relation.ANY,
        "case.export": Relation.ANY,
    },
    Role.DATA_PROTECTION_OFFICER: {
        "access_log.view": Relation.ANY,
        "retention.view": Relation.ANY,
        "privacy_request.list": Relation.ANY,
        "privacy_request.register": Relation.ANY,
        "privacy_request.answer": Relation.ANY,
    },
    Role.OPERATOR: {"outbox.view": Relation.ANY, "outbox.send_again": Relation.ANY},
}


def relation_needed(role: str, permission: str) -> Relation | None:
    """The relation `role` needs for `permission`, or None when the role does not have it."""
    return GRANTS.get(role, {}).get(permission)


def may(person: Person | None, permission: str, record: Record | None = None) -> bool:
    """Whether `person` holds `permission` over `record`. Deny is the default."""
    if not person:
        return False
    if _stands(person, EVERYONE.get(permission), record, role=""):
        return True
    if permission in NEVER_LENT:
        person = person.limited_to(person.own_holdings)
    return any(_stands(person, relation_needed(role, permission), record, role) for role in person.roles)


def _stands(person: Person, needed: Relation | None, record: Record | None, role: str) -> bool:
    """Whether `person`, in `role`, stands to the record as is needed."""
    if needed is None or needed == Relation.ANY:
        return needed is not None
    return record is not None and needed in record.relations_of(person, role)


def lent_power(person: Person, permission: str, record: Record | None = None) -> RoleHolding | None:
    """The holding lent to `person` that gives the permission; None when something of their own gives it."""
    lent = person.lent_holdings
    if not lent or may(person.limited_to(person.own_holdings), permission, record):
        return None
    return next((held for held in lent if may(person.limited_to([held]), permission, record)), None)


def require(person: Person | None, permission: str, record: Record | None = None) -> None:
    """Raise PermissionDenied unless `person` may; a deputy's act that follows is told with both names."""
    if not person or not may(person, permission, record):
        raise PermissionDenied(permission)
    person.deputising = lent_power(person, permission, record)


View = Callable[..., HttpResponseBase]


def public(view: View) -> View:
    """A door that stands open to everybody; it says so."""
    view.permission = "public"  # type: ignore[attr-defined]
    return view


def second_step_first(request: HttpRequest) -> HttpResponse:
    """Send somebody whose role needs a second step to set it up."""
    messages.warning(
        request, _("Your role opens other people's records, so it needs a second step at sign-in.")
    )
    response = redirect("mfa_index")
    response.refusal = Refusal.SECOND_STEP  # type: ignore[attr-defined]
    return response


def sign_in_first(request: HttpRequest) -> HttpResponse:
    """Send a visitor to sign in, and back to this page."""
    response = redirect_to_login(request.get_full_path())
    response.refusal = Refusal.SIGNED_OUT  # type: ignore[attr-defined]
    return response


def guarded(permission: str, *, record: Callable[..., Any] | None = None) -> Callable[[View], View]:
    """Let in only those who hold `permission`; the view then gets the record in place of its number.

    record: a function that takes the number in the address and returns the record or raises Http404; the
    address's other parts reach the view as they are.
    A visitor without an account is sent to sign in and comes back; kept_posts.py keeps what they sent.
    """

    def wrap(view: View) -> View:
        @wraps(view)
        def door(request: HttpRequest, **parts: Any) -> HttpResponseBase:
            if not request.user.is_authenticated:
                # A part of a page cannot show the sign-in; the page itself says what happened.
                if request.headers.get("HX-Request"):
                    return HttpResponse(status=401)
                return sign_in_first(request)
            if permission not in second_step.OPEN_WITHOUT and second_step.is_missing(request.person):  # type: ignore[attr-defined]
                return second_step_first(request)
            found = record(parts.pop("number")) if record else None
            require(request.person, permission, found)  # type: ignore[attr-defined]
            response = view(request, found, **parts) if record else view(request, **parts)
            response.headers.setdefault("Cache-Control", "private, no-store")
            return response

        door.permission = permission  # type: ignore[attr-defined]
        return door

    return wrap
