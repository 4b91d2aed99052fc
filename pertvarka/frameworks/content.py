"""A document's one exact form and the hash that names it."""

import hashlib
import json
from typing import Any

import yaml


def canonical(document: dict[str, Any]) -> bytes:
    """The document as JSON with sorted keys, no spaces, UTF-8: the same content is always the same bytes."""
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def content_hash(document: dict[str, Any]) -> str:
    """SHA-256 of the canonical form, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(document)).hexdigest()


def as_yaml(document: dict[str, Any]) -> str:
    """The same document for reading; loaded again it gives the same hash."""
    return yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=True, width=110)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes no references: the reader refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True
