"""A document's one exact form and the hash that names it."""

import hashlib
import json
from typing import Any

import yaml

# In which order a person reads the keys of a mapping; those not named here follow in the alphabet's.
# Of a text in both languages the name is without its language: Lithuanian comes first.
READING_ORDER = (
    *("id", "key", "code", "name", "term", "level", "outcome", "title", "version", "in_force_from"),
    *("formerly", "mandatory", "weight", "type", "measure", "area", "field", "op", "value", "rating"),
    *("values", "when", "description", "descriptor", "definition", "sign", "sentence", "source"),
    *("note", "official_structure", "drafted_parts", "sources", "scale", "decision_rule", "groups"),
    *("areas", "evidence", "signs", "indicators", "figures", "units"),
)


def canonical(document: dict[str, Any]) -> bytes:
    """The document as JSON with sorted keys, no spaces, UTF-8: the same content is always the same bytes."""
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def content_hash(document: dict[str, Any]) -> str:
    """SHA-256 of the canonical form, 64 hexadecimal digits."""
    return hashlib.sha256(canonical(document)).hexdigest()


def as_yaml(document: dict[str, Any]) -> str:
    """The same document for reading; loaded again it gives the same hash."""
    return yaml.dump(
        _in_reading_order(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110
    )


def _in_reading_order(node: Any) -> Any:
    if isinstance(node, list):
        return [_in_reading_order(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {key: _in_reading_order(node[key]) for key in sorted(node, key=_reading_position)}


def _reading_position(key: str) -> tuple[int, str, bool]:
    name = key.removesuffix("_lt").removesuffix("_en")
    known = READING_ORDER.index(name) if name in READING_ORDER else len(READING_ORDER)
    return known, name, key.endswith("_en")


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes no references: the reader refuses them."""

    def ignore_aliases(self, data: Any) -> bool:
        return True
