"""Who did what to which record, when, why and on whose behalf. Append only.

Other rooms use `journal.record(…)` in their actions and `journal.entries_about(record)` in their queries;
`journal.erase(entry, …)` takes away what an entry says about people.
They are found when first asked for, because this package is imported before the models can be.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pertvarka.foundation.journal.actions import AlreadyErased, erase, record, record_all
    from pertvarka.foundation.journal.chaining import publish_root
    from pertvarka.foundation.journal.queries import (
        entries_about,
        entries_of,
        last_acts,
        last_moments,
        latest_root,
        newest_number,
        newest_numbers,
    )

__all__ = [
    "AlreadyErased",
    "entries_about",
    "entries_of",
    "erase",
    "last_acts",
    "last_moments",
    "latest_root",
    "newest_number",
    "newest_numbers",
    "publish_root",
    "record",
    "record_all",
]

HOMES = {
    "AlreadyErased": "actions",
    "erase": "actions",
    "record": "actions",
    "record_all": "actions",
    "entries_about": "queries",
    "entries_of": "queries",
    "last_acts": "queries",
    "last_moments": "queries",
    "latest_root": "queries",
    "newest_number": "queries",
    "newest_numbers": "queries",
    "publish_root": "chaining",
}


def __getattr__(name: str) -> Any:
    if name in HOMES:
        return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
    raise AttributeError(name)
