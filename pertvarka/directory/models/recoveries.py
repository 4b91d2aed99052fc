"""Help for somebody locked out, or for a centre whose head is gone: two officers, and time to object."""

from django.core import signing
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Person, RoleHolding
from pertvarka.directory.models.places import Organisation
from pertvarka.directory.states import OPEN_RECOVERY, RecoveryState

STOP_LINK = signing.Signer(salt="directory.recovery.stop")


class RecoveryKind(models.TextChoices):
    """What went wrong."""

    LOCKED_OUT = "locked_out", _("Cannot sign in")
    GONE = "gone", _("No longer heads the centre")


class Recovery(models.Model):
    """One officer asks, by a document; another confirms; the person and the centre may stop it meanwhile.

    LOCKED_OUT resets how the holder signs in, to `new_email` when their mailbox is lost too. GONE ends the
    holding and invites the successor.
    """

    holding = models.ForeignKey(RoleHolding, on_delete=models.PROTECT, related_name="recoveries")
    kind = models.CharField(max_length=12, choices=RecoveryKind.choices)
    state = models.CharField(max_length=12, choices=RecoveryState.choices, default=RecoveryState.ASKED)
    reason = models.TextField()
    document_number = models.CharField(max_length=60)
    centre_email = models.EmailField()  # the centre's own address, where the person's colleagues read
    new_email = models.EmailField(blank=True)
    successor_first_name = models.CharField(max_length=80, blank=True)
    successor_last_name = models.CharField(max_length=80, blank=True)
    successor_email = models.EmailField(blank=True)
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    confirm_until = models.DateField()
    confirmed_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    confirmed_at = models.DateTimeField(null=True)
    stop_until = models.DateField(null=True)  # the last day on which it may be stopped
    ended_at = models.DateTimeField(null=True)
    end_note = models.TextField(blank=True)

    class Meta:
        ordering = ["-asked_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["holding"], condition=Q(state__in=OPEN_RECOVERY), name="recovery_one_at_a_time"
            ),
            models.CheckConstraint(
                condition=Q(confirmed_by=None) | ~Q(confirmed_by=F("asked_by")), name="recovery_two_officers"
            ),
            models.CheckConstraint(
                condition=~Q(state__in=["waiting", "done"])
                | Q(confirmed_by__isnull=False, confirmed_at__isnull=False, stop_until__isnull=False),
                name="recovery_confirmed_before_done",
            ),
            models.CheckConstraint(
                condition=Q(state__in=OPEN_RECOVERY, ended_at=None)
                | (~Q(state__in=OPEN_RECOVERY) & Q(ended_at__isnull=False)),
                name="recovery_ended_has_a_moment",
            ),
            models.CheckConstraint(
                condition=Q(kind="locked_out", successor_email="")
                | (Q(kind="gone", new_email="") & ~Q(successor_email="")),
                name="recovery_gone_has_a_successor",
            ),
            models.CheckConstraint(
                condition=~Q(reason="") & ~Q(document_number="") & ~Q(centre_email=""),
                name="recovery_has_its_reasons",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.holding_id}"

    @property
    def person(self) -> Person:
        """Who cannot sign in, or is gone."""
        return self.holding.person

    @property
    def centre(self) -> Organisation:
        """Where; the form asks for it of roles held in an institution only."""
        assert self.holding.organisation is not None  # noqa: S101 – for the type checker
        return self.holding.organisation

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_RECOVERY

    @property
    def stop_token(self) -> str:
        """What the letters' link carries; it needs no memory of its own, for it opens one thing only."""
        return STOP_LINK.sign(str(self.pk))

    @classmethod
    def of_stop_token(cls, token: str) -> "Recovery | None":
        """The recovery that a link names."""
        try:
            number = int(STOP_LINK.unsign(token))
        except (signing.BadSignature, ValueError):
            return None
        return cls.objects.filter(pk=number).first()
