"""Texts sealed with keys that are kept outside the database, so that no dump shows them."""

import json
from functools import cache
from typing import Any

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


@cache
def _seal(keys: tuple[str, ...]) -> MultiFernet:
    return MultiFernet([Fernet(key) for key in keys])


def close(content: Any) -> bytes:
    """Seal a JSON value with the newest of settings.SEAL_KEYS. The length is hidden up to 256 bytes."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    padded = text + b" " * (-len(text) % 256)
    return _seal(tuple(settings.SEAL_KEYS)).encrypt(padded)


def open_seal(sealed: bytes) -> Any:
    """The JSON value that was sealed; raises cryptography.fernet.InvalidToken without its key."""
    return json.loads(_seal(tuple(settings.SEAL_KEYS)).decrypt(sealed))
