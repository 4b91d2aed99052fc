"""The journal's acts as sentences for the people of a case."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.directory.names import acting_name

ACTS = {
    "file_request": _("filed the request"),
    "file_from_paper": _("filed the request from a letter"),
    "change_track": _("sent the case along another track"),
    "ask_for_hearing": _("asked for a hearing"),
    "hearing_grant": _("granted the hearing"),
    "hearing_refuse": _("refused the hearing"),
    "hearing_hold": _("wrote the minutes of the hearing"),
    "hearing_deliver": _("delivered the minutes of the hearing"),
    "hearing_withdraw": _("gave up the hearing"),
}


def acts_in_words(entries: Iterable[Any]) -> list[dict[str, Any]]:
    """Each entry as who, what, when and why, or who erased that and when."""
    return [
        {
            "at": entry.at,
            "what": ACTS.get(entry.act, entry.act),
            "who": acting_name(entry.actor, entry.on_behalf_of),
            "note": entry.note,
            "erased_at": entry.erased_at,
            "erased_by": entry.erased_by,
        }
        for entry in entries
    ]
