"""One seal: how it is closed, opened and renewed. What a seal must withstand: docs/decisions/0022.

A seal is base64url text of: version (1 byte), the key's number (5), nonce (12), and the AES-256-GCM
ciphertext with its tag (16). Version, number and the seal's place are authenticated with it. The first two
fill eight letters exactly, so a query can see by which key a seal was made.
"""

import base64
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings

VERSION = b"\x81"  # Fernet's seals, which came before, begin with 0x80
NUMBER_BYTES, NONCE_BYTES, KEY_BYTES = 5, 12, 32
HEADER_BYTES = len(VERSION) + NUMBER_BYTES
MARK_LETTERS = HEADER_BYTES * 4 // 3
FERNET_BEGINS = "gA"
SHORTEST_BYTES = 512  # an ordinary answer; what is longer is padded to the next power of two

Place = Iterable[object]


class SealBroken(Exception):
    """The seal was damaged, or was made for another place."""


class KeyMissing(SealBroken):
    """The key that made this seal is not among settings.SEAL_KEYS."""


@dataclass(frozen=True)
class Key:
    """One of settings.SEAL_KEYS, ready for use."""

    number: bytes
    cipher: AESGCM

    @property
    def name(self) -> str:
        """Its number as people read it; says nothing about the key itself."""
        return self.number.hex()

    @property
    def mark(self) -> str:
        """The letters that every seal made with it begins with."""
        return base64.urlsafe_b64encode(VERSION + self.number).decode()


@cache
def _key(secret: str) -> Key:
    raw = base64.urlsafe_b64decode(secret)
    if len(raw) != KEY_BYTES:
        raise ValueError(f"A key in SEAL_KEYS has {len(raw)} bytes instead of {KEY_BYTES}.")
    derive = HKDF(hashes.SHA256(), KEY_BYTES + NUMBER_BYTES, salt=None, info=b"pertvarka seal 1")
    derived = derive.derive(raw)
    return Key(derived[KEY_BYTES:], AESGCM(derived[:KEY_BYTES]))


def known_keys() -> list[Key]:
    """The keys of settings.SEAL_KEYS; the first closes, all of them open. ValueError for a malformed one."""
    return [_key(secret) for secret in settings.SEAL_KEYS]


def name_of(mark: str) -> str:
    """The name of the key by whose mark a seal begins; empty for older seals, which bear no number."""
    return "" if mark.startswith(FERNET_BEGINS) else base64.urlsafe_b64decode(mark)[len(VERSION) :].hex()


def close(content: Any, *, place: Place) -> str:
    """Seal a JSON value for one place with the newest key; the seal is ASCII text.

    place: what names the spot the value belongs to, such as a table and the row's own columns.
    """
    key = known_keys()[0]
    header, nonce = VERSION + key.number, secrets.token_bytes(NONCE_BYTES)
    sealed = key.cipher.encrypt(nonce, _padded(content), _bound(header, place))
    return base64.urlsafe_b64encode(header + nonce + sealed).decode()


def open_seal(seal: str, *, place: Place) -> Any:
    """The JSON value that was sealed for this place. Raises KeyMissing or SealBroken."""
    if seal.startswith(FERNET_BEGINS):
        return _opened_fernet(seal)
    try:
        raw = base64.urlsafe_b64decode(seal)
    except ValueError as error:
        raise SealBroken("This is not a seal.") from error
    header, nonce, sealed = (
        raw[:HEADER_BYTES],
        raw[HEADER_BYTES:][:NONCE_BYTES],
        raw[HEADER_BYTES + NONCE_BYTES :],
    )
    number = header[len(VERSION) :]
    key = next((key for key in known_keys() if key.number == number), None)
    if key is None:
        raise KeyMissing(f"SEAL_KEYS lacks the key {number.hex()}.")
    try:
        return json.loads(key.cipher.decrypt(nonce, sealed, _bound(header, place)))
    except (InvalidTag, ValueError) as error:
        raise SealBroken("The seal was damaged, or was made for another place.") from error


def renew(seal: str, *, place: Place) -> str:
    """The same value under the newest key; a seal that is so already stays as it is."""
    if seal.startswith(known_keys()[0].mark):
        return seal
    return close(open_seal(seal, place=place), place=place)


def _padded(content: Any) -> bytes:
    """The value as JSON, filled with spaces: few different lengths, so that a length says nothing."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return text.ljust(max(SHORTEST_BYTES, 1 << (len(text) - 1).bit_length()))


def _bound(header: bytes, place: Place) -> bytes:
    return header + json.dumps([str(part) for part in place]).encode()


def _opened_fernet(seal: str) -> Any:
    """A seal made before seals were bound to their places."""
    try:
        return json.loads(MultiFernet([Fernet(secret) for secret in settings.SEAL_KEYS]).decrypt(seal))
    except InvalidToken as error:
        raise KeyMissing("No key in SEAL_KEYS opens this old seal.") from error
