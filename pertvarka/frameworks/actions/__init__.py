"""The only writers of frameworks, divided by noun."""

from pertvarka.foundation.flow import Refused
from pertvarka.frameworks.actions.drafts import (
    describe_draft,
    discard,
    edit,
    move,
    publish_draft,
    redo,
    replace_from_file,
    start_draft,
    start_draft_from_file,
    take_up_again,
    undo,
    writers_of,
)
from pertvarka.frameworks.actions.procedures import PROCEDURES, load_procedure
from pertvarka.frameworks.actions.versions import (
    DATA,
    Change,
    Loaded,
    document_of,
    load,
    publish_document,
    text_of,
    withdraw,
)

__all__ = [
    "DATA",
    "PROCEDURES",
    "Change",
    "Loaded",
    "Refused",
    "describe_draft",
    "discard",
    "document_of",
    "edit",
    "load",
    "load_procedure",
    "move",
    "publish_document",
    "publish_draft",
    "redo",
    "replace_from_file",
    "start_draft",
    "start_draft_from_file",
    "take_up_again",
    "text_of",
    "undo",
    "withdraw",
    "writers_of",
]
