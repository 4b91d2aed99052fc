"""How the cells of an export are written for people."""

from datetime import date, datetime
from typing import Any

from django import template

from pertvarka.foundation.ui import writing

register = template.Library()


@register.filter
def written(cell: Any) -> str:
    """A value for a reader: moments in Vilnius time, days as year-month-day, the rest as text."""
    if isinstance(cell, datetime):
        return writing.written_moment(cell)
    return cell.isoformat() if isinstance(cell, date) else str(cell)
