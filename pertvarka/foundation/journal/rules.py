"""How the digest of an entry's content is made. It must never change: old digests are checked with it."""

import json
from hashlib import sha256
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder


def plain(content: dict[str, Any]) -> dict[str, Any]:
    """The content as JSON keeps it: days, moments and decimals become texts, and so do fractions.

    Fractions, because a database may write the same number differently from the way it was given.
    """
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder), parse_float=str)


def digest(salt: bytes, content: dict[str, Any]) -> str:
    """SHA-256, hexadecimal, over salt and content as canonical JSON (sorted keys, no spaces, UTF-8)."""
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(salt + canonical.encode()).hexdigest()
