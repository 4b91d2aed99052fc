"""Who did what to which record, when, why and on whose behalf. Append only.

Other rooms use `journal.record(…)` in their actions and `journal.entries_about(record)` in their queries.
The two are found when first asked for, because this package is imported before the models can be.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pertvarka.foundation.journal.actions import record
    from pertvarka.foundation.journal.queries import entries_about

__all__ = ["entries_about", "record"]


def __getattr__(name: str) -> Any:
    if name == "record":
        from pertvarka.foundation.journal.actions import record  # the models load after this package

        return record
    if name == "entries_about":
        from pertvarka.foundation.journal.queries import entries_about  # the models load after this package

        return entries_about
    raise AttributeError(name)
