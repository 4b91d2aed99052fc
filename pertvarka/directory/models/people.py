"""People, their accounts, and the roles they hold over time."""

from datetime import date, timedelta
from functools import cached_property
from typing import Any, ClassVar

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.places import Organisation
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.foundation.clock import VILNIUS, today


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

    class Meta:
        ordering = ["last_name", "first_name", "pk"]
        constraints = [models.UniqueConstraint(Lower("email"), name="person_email_unique")]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @cached_property
    def current_holdings(self) -> "list[RoleHolding]":
        """The roles held today, each with its organisation; one query."""
        return list(self.holdings.current().select_related("organisation"))

    @cached_property
    def roles(self) -> tuple[str, ...]:
        """The names of the roles held today, each once."""
        return tuple(dict.fromkeys(holding.role for holding in self.current_holdings))

    def holds(self, role: str, organisation_id: int | None) -> bool:
        """Whether `role` is held today in that organisation."""
        return any(h.role == role and h.organisation_id == organisation_id for h in self.current_holdings)


class RoleHoldingQuerySet(models.QuerySet["RoleHolding"]):
    """Holdings by time."""

    def current(self, on: date | None = None) -> "RoleHoldingQuerySet":
        """Holdings in force on a day (today by default)."""
        day = on or today()
        return self.filter(from_on__lte=day).filter(models.Q(until_on=None) | models.Q(until_on__gte=day))


class RoleHolding(models.Model):
    """A person holds a role in an organisation from a day until a day (that day included)."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="holdings")
    role = models.CharField(max_length=24, choices=Role.choices)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.PROTECT, null=True, blank=True, related_name="holdings"
    )
    from_on = models.DateField(default=today)
    until_on = models.DateField(null=True, blank=True)

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
