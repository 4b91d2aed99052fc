"""Forms that were refused at the door and are kept for an hour for the one who filled them in."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models.people import Account
from pertvarka.foundation import sealing


class Refusal(models.TextChoices):
    """Why a form was refused although nothing was wrong with what it said."""

    SIGNED_OUT = "signed_out", _("You had been signed out.")
    FORM_OLD = "form_old", _("The page had been open since before you signed in.")
    SECOND_STEP = "second_step", _("The second step of signing in was not set up.")


class KeptPost(models.Model):
    """One refused form, sealed: {"path", "page", "fields": [[name, value]], "files": [name]}.

    Only its writer's account sees it, and only in the browser whose cookie has this digest.
    """

    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="kept_posts")
    browser_digest = models.CharField(max_length=64)
    refusal = models.CharField(max_length=12, choices=Refusal.choices)
    sealed = models.TextField()
    kept_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ["-kept_at", "-pk"]
        indexes = [models.Index(fields=["account", "browser_digest"], name="kept_post_whose")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(expires_at__gt=models.F("kept_at")), name="kept_post_expires"
            )
        ]

    def __str__(self) -> str:
        return f"{self.account_id}: {self.kept_at:%Y-%m-%d %H:%M}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to."""
        return ("directory.kept_post", self.account_id, self.browser_digest)

    @property
    def content(self) -> dict[str, Any]:
        """The opened form, for its writer alone."""
        return sealing.open_seal(self.sealed, place=self.place)
