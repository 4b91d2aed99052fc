"""Each report carries the journal's root of its day, so that every copy of it on paper is a witness."""

from typing import Any

from django.utils.translation import gettext as _

from pertvarka.foundation import journal
from pertvarka.foundation.clock import VILNIUS


def latest_root() -> dict[str, Any]:
    """The journal's latest published root for a report's content; nothing while there is none."""
    root = journal.latest_root()
    if root is None:
        return {}
    return {
        "journal_root": {
            "number": root.number,
            "published_on": root.at.astimezone(VILNIUS).date().isoformat(),
            "hash": root.hash,
        }
    }


def in_words(content: dict[str, Any]) -> dict[str, str] | None:
    """What a report says of the root that it carries, and the root's hash; None for one without."""
    root = content.get("journal_root")
    if root is None:
        return None
    words = _("Root No. %(number)s of the journal, published on %(date)s (SHA-256)")
    return {"words": words % {"number": root["number"], "date": root["published_on"]}, "hash": root["hash"]}
