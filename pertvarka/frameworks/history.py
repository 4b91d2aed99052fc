"""The journal's acts on a draft as sentences."""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.directory.names import acting_name
from pertvarka.frameworks.parts import part_of
from pertvarka.frameworks.places import part_words
from pertvarka.frameworks.problems import Node

ACTS = {
    "start": _("began the draft"),
    "edit": _("changed a part"),
    "move": _("moved a part"),
    "replace": _("replaced the whole from a file"),
    "undo": _("undid the last change"),
    "redo": _("made an undone change again"),
    "describe": _("changed the name or the note"),
    "discard": _("put the draft away"),
    "take_up_again": _("took the draft up again"),
    "publish": _("published the draft"),
}


def acts_in_words(entries: Iterable[Any], document: Node) -> list[dict[str, Any]]:
    """Each entry as who, what, where in the framework, when and why, or who erased that and when."""
    return [
        {
            "at": entry.at,
            "what": ACTS.get(entry.act, entry.act),
            "who": acting_name(entry.actor, entry.on_behalf_of),
            "where": _where(document, (entry.details or {}).get("part", "")),
            "note": entry.note,
            "erased_at": entry.erased_at,
            "erased_by": entry.erased_by,
        }
        for entry in entries
    ]


def _where(document: Node, address: str) -> str:
    """The part in words while the draft has it, else its address."""
    return part_words(document, address) if address and part_of(document, address) else address
