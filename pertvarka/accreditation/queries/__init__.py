"""Reads that more than one caller needs, divided by noun."""

from pertvarka.accreditation.queries.cases import (
    full,
    reachable,
    requestable_by,
    visible_to,
)

__all__ = [
    "full",
    "reachable",
    "requestable_by",
    "visible_to",
]
