"""Keeping refused forms and forgetting them. Not journalled: nothing has been done yet."""

from datetime import timedelta
from typing import Any

from django.db import transaction

from pertvarka.directory.models import Account, KeptPost, Refusal
from pertvarka.foundation import sealing
from pertvarka.foundation.clock import now

KEPT_FOR = timedelta(hours=1)
KEPT_MAX = 5  # of one account in one browser; the oldest goes first


@transaction.atomic
def keep_post(account: Account, browser_digest: str, refusal: Refusal, content: dict[str, Any]) -> KeptPost:
    """Keep a refused form, sealed; what has expired goes at the same time, whoever wrote it."""
    kept = KeptPost(account=account, browser_digest=browser_digest, refusal=refusal, kept_at=now())
    kept.expires_at = kept.kept_at + KEPT_FOR
    kept.sealed = sealing.close(content, place=kept.place)
    kept.save()
    forget_expired_posts()
    mine = KeptPost.objects.filter(account=account, browser_digest=browser_digest)
    KeptPost.objects.filter(pk__in=list(mine.values_list("pk", flat=True)[KEPT_MAX:])).delete()
    return kept


def forget_post(kept: KeptPost) -> None:
    """Its writer has sent it again, or does not want it."""
    kept.delete()


def forget_expired_posts() -> None:
    """Delete every form whose hour is over."""
    KeptPost.objects.filter(expires_at__lte=now()).delete()
