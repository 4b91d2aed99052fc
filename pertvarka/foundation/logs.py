"""Structured logs: one JSON object a line, with the request's id and without personal data.

What a record says is masked (addresses, queries, personal codes); of an error its kind and its lines of code
are kept, but not its own words, which may repeat what somebody typed or a whole row of the database.
"""

import json
import logging
import re
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from django.conf import settings

from pertvarka.foundation.requests import request_id, route_of

MASKS = [
    (re.compile(r"[^\s@<>\"'(),;:=/]+(?:@|%40)[^\s@<>\"'(),;:=/]+"), "‹e-mail›"),
    (re.compile(r"\?[^\s\"']*"), "?‹query›"),
    (re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}\b"), "‹address›"),
    (re.compile(r"\b[1-6]\d{10}\b"), "‹personal code›"),
]
FRAMES_KEPT = 12  # the innermost ones; the outer are the framework's own

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def masked(text: str) -> str:
    """The text without e-mail and network addresses, query strings and personal codes."""
    for pattern, instead in MASKS:
        text = pattern.sub(instead, text)
    return text


def error_lines(info: ErrorInfo) -> list[str]:
    """An error as its kind and the places it went through; the chain of causes follows, the nearest first."""
    lines: list[str] = []
    error = info[1]
    while error is not None and len(lines) < 60:
        lines.append(error_name(error))
        frames = traceback.extract_tb(error.__traceback__)[-FRAMES_KEPT:]
        lines += [f"  {short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return lines


def short(filename: str) -> str:
    """The file's path inside its package or inside the project."""
    inside = filename.partition("site-packages/")[2] or filename
    return inside.removeprefix(f"{settings.ROOT}/")


def error_name(error: BaseException) -> str:
    """The error's kind, with the database's or the system's own code where there is one."""
    kind = type(error)
    code = getattr(error, "sqlstate", None) or (error.strerror if isinstance(error, OSError) else None)
    return f"{kind.__module__}.{kind.__qualname__}" + (f" ({code})" if isinstance(code, str) else "")


class RequestIdFilter(logging.Filter):
    """Adds the id of the request being served."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


class JsonFormatter(logging.Formatter):
    """A log record as one line of JSON. A record's `fields` (a dict) become fields of the line."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "request_id": getattr(record, "request_id", "-"),
            "message": message_of(record),
        }
        line |= getattr(record, "fields", {})
        if record.exc_info:
            line["error"] = error_lines(record.exc_info)
        return json.dumps(line, ensure_ascii=False, default=str)


def message_of(record: logging.LogRecord) -> str:
    """What the record says, masked; about a request its route, for the path may hold a secret link."""
    request = getattr(record, "request", None)
    if request is not None and hasattr(record, "status_code"):
        return f"{record.status_code} {route_of(request)}"
    return masked(record.getMessage())
