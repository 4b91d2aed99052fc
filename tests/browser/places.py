"""Where in the demonstration country each page is found in each state, and who reads it there."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Invitation, Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.keys import passkey_of
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import Dossier, Evidence, SelfEvaluation
from pertvarka.foundation import outbox
from pertvarka.foundation.clock import now
from pertvarka.foundation.outbox import actions as outbox_actions
from pertvarka.foundation.outbox.models import Letter
from pertvarka.foundation.sent_sheets import SentSheet
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.states import DraftState
from pertvarka.site.demonstration.country import data

PASSWORD = "Prie ežero auga aukšta pušis"


@dataclass
class Places:
    """Records by the key of their centre in centres.yaml; the latest year of each."""

    has_second_step: Person
    has_password: Person
    has_no_role: Person
    invited: str
    used: str
    expired: str

    @cached_property
    def names(self) -> dict[str, str]:
        return {row["key"]: row["name_lt"] for row in data("centres.yaml")["centres"]}

    def centre(self, key: str) -> Organisation:
        return Organisation.objects.get(name_lt=self.names[key], is_demonstration=True)

    def record(self, key: str, *, years_back: int = 0) -> SelfEvaluation:
        return SelfEvaluation.objects.filter(organisation=self.centre(key)).order_by("-year")[years_back]

    def person(self, who: str, key: str) -> tuple[Person, RoleHolding | None]:
        """Who reads: a place in the group of a centre, one of the three of our own, or anybody of a role."""
        if who in ("has_second_step", "has_password", "has_no_role"):
            return getattr(self, who), None
        if who in ("coordinator", "first", "last"):
            return self._of_the_group(who, self.record(key)), None
        found = RoleHolding.objects.current().filter(role=who, person__is_demonstration=True)
        if who == Role.CENTRE_HEAD:
            found = found.filter(organisation=self.centre(key))
        holding = found.select_related("person__account").order_by("pk")[0]
        return holding.person, holding

    def _of_the_group(self, who: str, record: SelfEvaluation) -> Person:
        """The first member after the coordinator has submitted; the last has hardly begun."""
        members = list(record.memberships.select_related("person__account").order_by("pk"))
        if who == "coordinator":
            return next(member.person for member in members if member.is_coordinator)
        return members[1].person if who == "first" else members[-1].person

    def piece(self, key: str, kind: str) -> Evidence:
        """The latest piece that evidence.yaml tells under this kind."""
        told = next(piece for piece in data("evidence.yaml")["pieces"] if piece["kind"] == kind)
        found = Evidence.objects.filter(organisation=self.centre(key), title__startswith=told["title_lt"])
        return found.latest("year_until")

    def dossier(self, key: str) -> int:
        """The one that is ready."""
        return Dossier.objects.get(organisation=self.centre(key), state="ready").pk

    def dossier_being_made(self, key: str) -> int:
        """One that the worker has not begun; asked for by the first who wants to look at it."""
        head, _holding = self.person(Role.CENTRE_HEAD, key)
        year = self.record(key).year
        asked = evaluation.ask_for_dossier(
            self.centre(key), first_year=year, last_year=year, language="lt", by=head
        )
        return asked.pk

    def last_indicator(self, key: str) -> str:
        return self.record(key).indicators[-1].code

    def draft(self) -> int:
        return Draft.objects.filter(state=DraftState.OPEN).earliest("pk").pk

    def passkey(self) -> int:
        return Authenticator.objects.get(user=self.has_second_step.account, type="webauthn").pk

    def letter(self) -> int:
        return Letter.objects.latest("pk").pk

    def password_key(self) -> dict[str, Any]:
        """The parts of a link that sets a new password."""
        account = self.has_password.account
        return {"uidb36": user_pk_to_url_str(account), "key": default_token_generator.make_token(account)}


def people_of_our_own() -> Places:
    """Accounts and letters in states that the demonstration does not have."""
    has_password, has_second_step, has_no_role = (
        directory.find_or_create_person(name, "Pavyzdinė", f"{name.lower()}@pavyzdys.example")
        for name in ("Slapta", "Dviguba", "Laisva")
    )
    directory.create_account(has_password, PASSWORD)
    directory.create_account(has_second_step, PASSWORD)
    directory.create_account(has_no_role, None)
    TOTP.activate(has_second_step.account, generate_totp_secret())
    RecoveryCodes.activate(has_second_step.account)
    passkey_of(has_second_step.account)
    a_letter_that_fails()
    outbox.run_waiting()
    tables_of_a_head()
    return Places(
        has_second_step,
        has_password,
        has_no_role,
        invitation("nauja"),
        invitation("panaudota"),
        invitation("sena"),
    )


def tables_of_a_head() -> None:
    """A table in every state: looked through, being written, written, thrown away."""
    place = Organisation.objects.get(name_lt=data("centres.yaml")["centres"][0]["name_lt"])
    held = place.holdings.current().filter(role=Role.CENTRE_HEAD).select_related("person")[0]
    for state in ("checked", "writing", "done", "cancelled"):
        head = Person.objects.get(pk=held.person_id)
        table = directory.start_import("people", a_table(state), organisation=place, by=head)
        if state == "cancelled":
            directory.cancel_import(table, by=head)
        elif state != "checked":
            directory.confirm_import(table, invites=False, takes_doubtful=False, by=head)


def a_table(state: str) -> SentSheet:
    """Rows that are in order and one that is not; many where the worker is to write them."""
    count = 201 if state == "writing" else 3
    rows = [["Nauja", "Narė", f"{state}{place}@pavyzdys.example", "group_member"] for place in range(count)]
    rows.append(["Bloga", "", "ne adresas", "karalius"])
    headings = ["Vardas", "Pavardė", "El. paštas", "Vaidmuo"]
    return SentSheet(headings, list(enumerate(rows, 2)))


def invitation(kind: str) -> str:
    """The token of an invitation that is open, used or expired."""
    person = directory.find_or_create_person("Kviesta", kind.title(), f"{kind}@pavyzdys.example")
    token = directory.invite(person, by=None)
    if kind == "panaudota":
        directory.accept_invitation(token, password=PASSWORD)
    elif kind == "sena":
        Invitation.objects.filter(person=person).update(expires_at=now() - timedelta(days=1))
    return token


def a_letter_that_fails() -> None:
    """For the operator's page."""
    outbox.run_waiting()
    outbox.letter(to="gavejas@pavyzdys.example", subject="Pavyzdys", text="Pavyzdys", key="sweep:failing")
    message = outbox_actions.take("sweep")
    assert message is not None
    outbox_actions.fail(message, error="SMTPRecipientsRefused: 550", is_final=True)
