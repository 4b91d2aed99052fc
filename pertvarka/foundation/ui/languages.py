"""Content written in both languages, read in the reader's."""

from typing import Any

from django.utils.functional import lazy
from django.utils.translation import get_language


def in_language(record: Any, field: str) -> str:
    """`field`_en for an English reader when it is filled, else `field`_lt. A record may be a dict."""
    get = record.get if isinstance(record, dict) else lambda name, default="": getattr(record, name, default)
    if get_language() == "en":
        return get(f"{field}_en", "") or get(f"{field}_lt", "")
    return get(f"{field}_lt", "") or ""


in_readers_language = lazy(in_language, str)  # the same, chosen only when the words are written


def has_english(record: Any, field: str) -> bool:
    """Whether `field` was written in English too."""
    get = record.get if isinstance(record, dict) else lambda name, default="": getattr(record, name, default)
    return bool(get(f"{field}_en", ""))
