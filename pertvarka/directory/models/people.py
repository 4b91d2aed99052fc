"""People, their accounts, and the roles they hold over time."""

from copy import copy
from datetime import date, timedelta
from functools import cached_property
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pertvarka.directory import names
from pertvarka.directory.models.places import Organisation
from pertvarka.directory.roles import LENDABLE_ROLES, NATIONAL_ROLES, Relation, Role
from pertvarka.foundation.clock import VILNIUS, today
from pertvarka.foundation.sorting import SearchKeyField, SortKeyField


class AccountManager(BaseUserManager["Account"]):
    """Creates accounts; an e-mail address is the name one signs in with."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "Account":
        """A new account; without a password nobody can sign in to it yet."""
        account = self.model(email=email.strip().lower(), **fields)
        account.set_password(password)
        account.save(using=self._db)
        return account

    def get_by_natural_key(self, username: str | None) -> "Account":
        return self.get(email=(username or "").strip().lower())


class Account(AbstractBaseUser):
    """The key to the door. A person is not an account: papers about people outlive their accounts."""

    email = models.EmailField()
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[AccountManager] = AccountManager()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="account_email_unique")]

    def __str__(self) -> str:
        return self.email


class Reminders(models.TextChoices):
    """Which letters about a coming date a person wants."""

    USUAL = "usual", _("Three working days before, on the last day, and once when it is late")
    LAST_DAY = "last_day", _("On the last day, and once when it is late")
    NONE = "none", _("No letters: I follow the dates myself")


class Person(models.Model):
    """A human being whom the records name."""

    account = models.OneToOneField(
        Account, on_delete=models.SET_NULL, null=True, blank=True, related_name="person"
    )
    first_name = models.CharField(max_length=80)
    last_name = models.CharField(max_length=80)
    vocative = models.CharField(max_length=80, blank=True)
    email = models.EmailField()
    language = models.CharField(
        max_length=2, choices=settings.LANGUAGES, default="lt"
    )  # of the letters they get
    reminders = models.CharField(max_length=8, choices=Reminders.choices, default=Reminders.USUAL)
    is_demonstration = models.BooleanField(default=False)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )  # this record was a duplicate; only its number and address are still of use
    erased_at = models.DateTimeField(null=True, blank=True)  # since then nothing here says who it was
    sort_key = SortKeyField(of=("last_name", "first_name"), max_length=322, db_index=True)
    search_key = SearchKeyField(of=("first_name", "last_name"), max_length=161)

    # The lent role that alone gives the power to the act at hand; set by access.require, kept nowhere.
    deputising: "RoleHolding | None" = None

    class Meta:
        ordering = ["sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="person_email_unique"),
            models.CheckConstraint(
                condition=~models.Q(merged_into=models.F("pk")), name="person_not_merged_into_itself"
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        return gettext("Erased person") if self.erased_at else f"{self.first_name} {self.last_name}".strip()

    @property
    def called(self) -> str:
        """The first name as one calls the person in Lithuanian; empty when that is not certain."""
        return self.vocative or names.vocative(self.first_name)

    @property
    def salutation(self) -> str:
        """The first line of a letter to them, in the active language."""
        return names.salutation(self.full_name, self.called)

    @property
    def greeting(self) -> str:
        """How their own page greets them, in the active language."""
        return names.greeting(self.first_name, self.called)

    @property
    def on_behalf_of(self) -> str:
        """For whom the act at hand is done, in full; empty when the person acts for themselves."""
        return self.deputising.person.full_name if self.deputising else ""

    @property
    def acting_name(self) -> str:
        """The name as papers and letters give it, with that of whom the person deputises for."""
        return names.acting_name(self.full_name, self.on_behalf_of)

    @cached_property
    def current_holdings(self) -> "list[RoleHolding]":
        """The roles one acts in today: one's own, then those lent to a deputy; one query."""
        return list(RoleHolding.objects.usable_by(self))

    @property
    def own_holdings(self) -> "list[RoleHolding]":
        """The roles held today in one's own right."""
        return [holding for holding in self.current_holdings if not holding.is_lent_to(self)]

    @property
    def lent_holdings(self) -> "list[RoleHolding]":
        """Other people's roles in which one deputises today."""
        return [holding for holding in self.current_holdings if holding.is_lent_to(self)]

    @cached_property
    def roles(self) -> tuple[str, ...]:
        """The names of the roles one acts in today, each once."""
        return tuple(dict.fromkeys(holding.role for holding in self.current_holdings))

    def limited_to(self, holdings: "list[RoleHolding]") -> "Person":
        """The same person with no other power than these holdings give."""
        limited = copy(self)
        limited.__dict__.pop("roles", None)
        limited.__dict__["current_holdings"] = holdings
        return limited

    def relations_of(self, person: "Person", role: str) -> set[str]:
        """OWN for oneself; ORGANISATION for who acts in `role` where this person holds any role today."""
        own = {Relation.OWN} if self.pk == person.pk else set()
        places = {held.organisation_id for held in self.own_holdings if held.organisation_id}
        shared = any(person.holds(role, place) for place in places)
        return own | ({Relation.ORGANISATION} if shared else set())

    def holds(self, role: str, organisation_id: int | None) -> bool:
        """Whether one acts today in `role` in that organisation."""
        return any(h.role == role and h.organisation_id == organisation_id for h in self.current_holdings)


class RoleHoldingQuerySet(models.QuerySet["RoleHolding"]):
    """Holdings by time."""

    def current(self, on: date | None = None) -> "RoleHoldingQuerySet":
        """Holdings in force on a day (today by default)."""
        day = on or today()
        return self.filter(from_on__lte=day).filter(models.Q(until_on=None) | models.Q(until_on__gte=day))

    def not_ended(self) -> "RoleHoldingQuerySet":
        """Holdings whose last day, if any, is not over; some may begin later."""
        return self.filter(models.Q(until_on=None) | models.Q(until_on__gte=today()))

    def usable_by(self, person: Person) -> "RoleHoldingQuerySet":
        """The current holdings that `person` may act in: their own first, then those lent to them.

        A lent one tells until when (`lent_until`) and by which document (`lent_document`).
        """
        day = today()
        lent = models.Q(
            delegations__deputy=person,
            delegations__ended_at=None,
            delegations__from_on__lte=day,
            delegations__until_on__gte=day,
        )
        # A union, for the database reads all holdings of the country where "theirs or lent" is one condition.
        theirs_or_lent = self.filter(person=person).union(self.filter(lent)).values("pk")
        return (
            self.current(day)
            .filter(pk__in=theirs_or_lent)
            .annotate(
                lent=models.FilteredRelation("delegations", condition=lent),
                lent_until=models.F("lent__until_on"),  # type: ignore[no-redef] # declared on the model
                lent_document=models.F("lent__document_number"),
            )
            .select_related("organisation", "person")
            .order_by(models.F("lent_until").asc(nulls_first=True), "from_on", "pk")
        )


class RoleHolding(models.Model):
    """A person holds a role in an organisation from a day until a day (that day included)."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="holdings")
    role = models.CharField(max_length=24, choices=Role.choices)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="holdings"
    )
    from_on = models.DateField(default=today)
    until_on = models.DateField(null=True, blank=True)

    # Of a holding lent to a deputy, where `usable_by` has read it for that deputy.
    lent_until: date | None = None
    lent_document: str | None = None

    objects = RoleHoldingQuerySet.as_manager()

    class Meta:
        ordering = ["from_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "role", "organisation"],
                condition=models.Q(until_on=None),
                nulls_distinct=False,
                name="role_held_once_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(until_on=None) | models.Q(until_on__gte=models.F("from_on")),
                name="role_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=NATIONAL_ROLES) | models.Q(organisation__isnull=False),
                name="role_in_an_organisation",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.organisation_id}"

    def is_held(self, on: date) -> bool:
        """Whether the role is held on a day."""
        return self.from_on <= on and (self.until_on is None or on <= self.until_on)

    def is_lent_to(self, person: Person) -> bool:
        """Whether it is somebody else's."""
        return self.person_id != person.pk

    @property
    def can_be_lent(self) -> bool:
        """Whether a deputy may stand in for its holder."""
        return self.role in LENDABLE_ROLES

    def relations_of(self, person: Person, role: str) -> set[str]:
        """OWN for the holder; beside it as one stands to the organisation where it is held."""
        own = {Relation.OWN} if self.person_id == person.pk else set()
        return own | (self.organisation.relations_of(person, role) if self.organisation else set())


class Invitation(models.Model):
    """A letter that lets a person make an account until a moment; only the token's digest is kept."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="invitations")
    token_digest = models.CharField(max_length=64, unique=True)
    message = models.TextField(blank=True)
    invited_by = models.ForeignKey(Account, on_delete=models.SET_NULL, null=True, related_name="+")
    invited_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-invited_at"]

    def __str__(self) -> str:
        return f"{self.person_id} until {self.expires_at:%Y-%m-%d}"

    @property
    def until_on(self) -> date:
        """The last day on which it works, in Vilnius."""
        return (self.expires_at - timedelta(microseconds=1)).astimezone(VILNIUS).date()


class EmailChange(models.Model):
    """A new address for an account, in force only when both the old and the new address have agreed."""

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="email_changes")
    old_email = models.EmailField()
    new_email = models.EmailField()
    old_token_digest = models.CharField(max_length=64, unique=True)
    new_token_digest = models.CharField(max_length=64, unique=True)
    requested_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    old_confirmed_at = models.DateTimeField(null=True, blank=True)
    new_confirmed_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    cancelled_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-requested_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["account"],
                condition=models.Q(done_at=None, cancelled_at=None),
                name="email_change_one_at_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(done_at=None)
                | models.Q(old_confirmed_at__isnull=False, new_confirmed_at__isnull=False),
                name="email_change_agreed_by_both",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.account_id} until {self.expires_at:%Y-%m-%d}"
