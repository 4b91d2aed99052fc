"""The kinds of records about people that this room keeps. How long, and by which ground: retention.yaml."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import actions
from pertvarka.directory.models import (
    Account,
    CalendarAddress,
    Delegation,
    EmailChange,
    Import,
    Invitation,
    KeptPost,
    NameChange,
    Person,
    PersonalExport,
    PrivacyRequest,
    Read,
    Recovery,
    RoleHolding,
)
from pertvarka.directory.states import OPEN_RECOVERY, OPEN_REQUEST
from pertvarka.foundation.journal.models import Entry
from pertvarka.foundation.retention import Kind, keep, one_by_one, read_terms
from pertvarka.foundation.tables import Column

read_terms(Path(__file__).with_name("retention.yaml"))

ROLE, ORGANISATION = Column("role", _("Role")), Column("organisation", _("Organisation"))
WHEN = Column("at", _("When"))

# --- The journal's words ----------------------------------------------------------------------------------


def _about_oneself(person: Person) -> Q:
    """The condition that an act is about the person, their account or the letters that open it."""
    own: dict[str, Iterable[Any]] = {
        "directory.person": [person.pk],
        "directory.account": [person.account_id],
        "directory.invitation": Invitation.objects.filter(person=person).values_list("pk", flat=True),
        "directory.emailchange": EmailChange.objects.filter(account__person=person).values_list(
            "pk", flat=True
        ),
        "directory.namechange": NameChange.objects.filter(person=person).values_list("pk", flat=True),
    }
    condition = Q()
    for label, numbers in own.items():
        condition |= Q(record_label=label, record_number__in=[str(number) for number in numbers])
    return condition


def _telling() -> QuerySet[Entry]:
    """Acts that still say who did them and why."""
    return Entry.objects.filter(content__isnull=False).select_related("content")


keep(
    Kind(
        key="directory.own_act",
        title=_("Journal: what was done to my name, address and account"),
        begins=_("goes with the name"),
        tables=("journal.EntryContent",),
        columns=(WHEN, Column("act", _("Act")), Column("record", _("Record"))),
        about=lambda person: _telling().filter(_about_oneself(person)),
        row=lambda entry: (entry.at, entry.act, f"{entry.record_label} {entry.record_number}"),
        erase=one_by_one(actions.forget_act),
    )
)
keep(
    Kind(
        key="directory.official_act",
        title=_("Journal: what I did to the institution's records"),
        begins=_("never: it proves who decided what"),
        tables=("journal.Entry", "journal.EntryContent"),
        columns=(WHEN, Column("act", _("Act")), Column("record", _("Record")), Column("note", _("Why"))),
        about=lambda person: (
            _telling()
            .filter(content__actor=person.account_id, content__actor__isnull=False)
            .exclude(_about_oneself(person))
        ),
        row=lambda entry: (entry.at, entry.act, f"{entry.record_label} {entry.record_number}", entry.note),
    )
)

# --- The person and the account ---------------------------------------------------------------------------


def _long_without_a_role(moment: datetime) -> QuerySet[Person]:
    """People whose last role ended before a moment and who have not signed in since."""
    held = RoleHolding.objects.filter(person=OuterRef("pk"))
    still = held.filter(Q(until_on=None) | Q(until_on__gte=moment.date()))
    asked = PrivacyRequest.objects.filter(person=OuterRef("pk"), state__in=OPEN_REQUEST)
    signed_in = Q(account__last_login__gte=moment) | Q(account__created_at__gte=moment)
    alive = Person.objects.filter(erased_at=None, merged_into=None)
    return alive.filter(Exists(held), ~Exists(still), ~Exists(asked)).exclude(signed_in)


keep(
    Kind(
        key="directory.person",
        title=_("Name and address"),
        begins=_("when the last role ended, or the last sign-in if that was later"),
        tables=("directory.Person",),
        columns=(
            Column("first_name", _("First name")),
            Column("last_name", _("Last name")),
            Column("vocative", _("Form of address")),
            Column("email", _("E-mail address")),
            Column("language", _("Language of letters")),
            Column("reminders", _("Reminders")),
        ),
        about=lambda person: Person.objects.filter(pk=person.pk),
        row=lambda person: (
            person.first_name,
            person.last_name,
            person.vocative,
            person.email,
            person.language,
            person.get_reminders_display(),
        ),
        expired=_long_without_a_role,
        erase=one_by_one(actions.forget_person),
        is_the_person=True,
    )
)


def _ways_in(account: Account) -> str:
    """How the account's owner proves who they are, without anything secret."""
    ways = [each.type for each in Authenticator.objects.filter(user=account).order_by("pk")]
    ways += [each.provider for each in SocialAccount.objects.filter(user=account).order_by("pk")]
    return ", ".join(["password"] * account.has_usable_password() + ways)


keep(
    Kind(
        key="directory.account",
        title=_("Account and ways of signing in"),
        begins=_("goes with the name"),
        tables=(
            "directory.Account",
            "account.EmailAddress",
            "account.EmailConfirmation",
            "mfa.Authenticator",
            "socialaccount.SocialAccount",
            "socialaccount.SocialToken",
        ),
        columns=(
            Column("email", _("E-mail address")),
            Column("created_at", _("Created")),
            Column("last_login", _("Last sign-in")),
            Column("is_active", _("Open")),
            Column("ways_in", _("Ways of signing in")),
        ),
        about=lambda person: Account.objects.filter(person=person),
        row=lambda account: (
            account.email,
            account.created_at,
            account.last_login,
            account.is_active,
            _ways_in(account),
        ),
        erase=one_by_one(actions.close_account),
    )
)

# --- Roles, names, what stands beside them ----------------------------------------------------------------


def _where(holding: RoleHolding) -> str:
    return holding.organisation.name_lt if holding.organisation else ""


keep(
    Kind(
        key="directory.role",
        title=_("Roles"),
        begins=_("never: which role was held in an institution stays, without a name once the name is gone"),
        tables=("directory.RoleHolding",),
        columns=(ROLE, ORGANISATION, Column("from_on", _("From")), Column("until_on", _("Until"))),
        about=lambda person: person.holdings.select_related("organisation"),
        row=lambda held: (held.get_role_display(), _where(held), held.from_on, held.until_on),
    )
)
keep(
    Kind(
        key="directory.delegation",
        title=_("Deputies"),
        begins=_("never: papers carry both names"),
        tables=("directory.Delegation",),
        columns=(
            ROLE,
            ORGANISATION,
            Column("from_on", _("From")),
            Column("until_on", _("Until")),
            Column("document_number", _("Document")),
            Column("as_deputy", _("As the deputy")),
        ),
        about=lambda person: (
            Delegation.objects.filter(Q(deputy=person) | Q(holding__person=person))
            .annotate(as_deputy=Q(deputy=person))
            .select_related("holding__organisation")
        ),
        row=lambda given: (
            given.holding.get_role_display(),
            _where(given.holding),
            given.from_on,
            given.until_on,
            given.document_number,
            given.as_deputy,
        ),
    )
)
keep(
    Kind(
        key="directory.name_change",
        title=_("Former names"),
        begins=_("goes with the name"),
        tables=("directory.NameChange",),
        columns=(
            Column("asked_at", _("Asked")),
            Column("former_name", _("Former name")),
            Column("new_name", _("New name")),
            Column("outcome", _("Outcome")),
        ),
        about=lambda person: NameChange.objects.filter(person=person),
        row=lambda change: (
            change.asked_at,
            change.former_name,
            change.new_name,
            change.get_outcome_display(),
        ),
    )
)
keep(
    Kind(
        key="directory.calendar",
        title=_("Secret addresses of calendars"),
        begins=_("goes with the name"),
        tables=("directory.CalendarAddress",),
        columns=(ORGANISATION, Column("made_at", _("Made")), Column("read_on", _("Last read"))),
        about=lambda person: CalendarAddress.objects.filter(person=person).select_related("organisation"),
        row=lambda address: (
            address.organisation.name_lt if address.organisation else "",
            address.made_at,
            address.read_on,
        ),
    )
)

# --- Letters that open doors ------------------------------------------------------------------------------

keep(
    Kind(
        key="directory.invitation",
        title=_("Invitations"),
        begins=_("when it expired"),
        tables=("directory.Invitation",),
        columns=(
            Column("invited_at", _("Invited")),
            Column("expires_at", _("Expires")),
            Column("accepted_at", _("Accepted")),
        ),
        about=lambda person: Invitation.objects.filter(person=person),
        row=lambda invitation: (invitation.invited_at, invitation.expires_at, invitation.accepted_at),
        expired=lambda moment: Invitation.objects.filter(expires_at__lt=moment),
    )
)
keep(
    Kind(
        key="directory.email_change",
        title=_("Changes of address"),
        begins=_("when it was asked for"),
        tables=("directory.EmailChange",),
        columns=(
            Column("requested_at", _("Asked")),
            Column("old_email", _("Old address")),
            Column("new_email", _("New address")),
            Column("done_at", _("Done")),
        ),
        about=lambda person: EmailChange.objects.filter(account__person=person),
        row=lambda change: (change.requested_at, change.old_email, change.new_email, change.done_at),
        expired=lambda moment: EmailChange.objects.filter(requested_at__lt=moment),
    )
)
keep(
    Kind(
        key="directory.import",
        title=_("Tables sent in"),
        begins=_("when it expired"),
        tables=("directory.Import",),
        columns=(
            Column("uploaded_at", _("Sent")),
            Column("kind", _("What it is about")),
            Column("row_count", _("Rows")),
            Column("state", _("State")),
        ),
        about=lambda person: Import.objects.filter(owner=person),
        row=lambda table: (
            table.uploaded_at,
            table.get_kind_display(),
            table.row_count,
            table.get_state_display(),
        ),
        expired=lambda moment: Import.objects.filter(expires_at__lt=moment),
    )
)
keep(
    Kind(
        key="directory.kept_post",
        title=_("Forms kept for an hour after a refusal"),
        begins=_("when the hour is over"),
        tables=("directory.KeptPost",),
        columns=(Column("kept_at", _("Kept")), Column("expires_at", _("Expires"))),
        about=lambda person: KeptPost.objects.filter(account__person=person),
        row=lambda kept: (kept.kept_at, kept.expires_at),
        expired=lambda moment: KeptPost.objects.filter(expires_at__lt=moment),
    )
)
keep(
    Kind(
        key="directory.recovery",
        title=_("Recoveries"),
        begins=_("when it ended"),
        tables=("directory.Recovery",),
        columns=(
            Column("asked_at", _("Asked")),
            Column("kind", _("What was asked")),
            Column("document_number", _("Document")),
            Column("reason", _("Reason")),
            Column("state", _("State")),
        ),
        about=lambda person: Recovery.objects.filter(holding__person=person).exclude(state__in=OPEN_RECOVERY),
        row=lambda recovery: (
            recovery.asked_at,
            recovery.get_kind_display(),
            recovery.document_number,
            recovery.reason,
            recovery.get_state_display(),
        ),
        expired=lambda moment: Recovery.objects.filter(ended_at__lt=moment),
    )
)

# --- Data protection itself -------------------------------------------------------------------------------


def _erase_reads(reads: list[Read]) -> None:
    """Reads go by the clock alone; the batch holds the oldest."""
    actions.erase_reads(max(read.at for read in reads) + timedelta(microseconds=1), most=len(reads))


keep(
    Kind(
        key="directory.read",
        title=_("Who read my data"),
        begins=_("when they were read"),
        tables=("directory.Read",),
        columns=(WHEN, ROLE, ORGANISATION, Column("page", _("Page"))),
        about=lambda person: (
            Read.objects.filter(Q(about=person) | Q(about__merged_into=person))
            .select_related("organisation")
            .order_by("-number")
        ),
        row=lambda read: (
            read.at,
            read.get_role_display(),
            read.organisation.name_lt if read.organisation else "",
            read.page,
        ),
        expired=lambda moment: Read.objects.filter(at__lt=moment),
        erase=_erase_reads,
    )
)
keep(
    Kind(
        key="directory.privacy_request",
        title=_("Requests about personal data"),
        begins=_("when it was answered"),
        tables=("directory.PrivacyRequest",),
        columns=(
            Column("received_on", _("Received")),
            Column("kind", _("What was asked")),
            Column("text", _("In your words")),
            Column("state", _("State")),
            Column("answer", _("Answer")),
        ),
        about=lambda person: PrivacyRequest.objects.filter(person=person),
        row=lambda request: (
            request.received_on,
            request.get_kind_display(),
            request.text,
            request.get_state_display(),
            request.answer,
        ),
        expired=lambda moment: PrivacyRequest.objects.filter(ended_at__lt=moment),
    )
)
keep(
    Kind(
        key="directory.personal_export",
        title=_("Exports of personal data"),
        begins=_("when it expired"),
        tables=("directory.PersonalExport",),
        columns=(Column("asked_at", _("Asked")), Column("expires_on", _("Expires"))),
        about=lambda person: PersonalExport.objects.filter(person=person),
        row=lambda export: (export.asked_at, export.expires_on),
        expired=lambda moment: PersonalExport.objects.filter(expires_on__lt=moment.date()),
    )
)
keep(
    Kind(
        key="directory.erasure_run",
        title=_("What was erased, as counts"),
        begins=_("never: it names nobody"),
        tables=("directory.ErasureRun",),
        expired=None,
    )
)
