"""Secrets that travel in letters; only their digests are kept."""

import hashlib
import secrets


def digest(token: str) -> str:
    """What is kept of a token: SHA-256 in hexadecimal."""
    return hashlib.sha256(token.encode()).hexdigest()


def new_token() -> str:
    """32 random bytes that fit into an address."""
    return secrets.token_urlsafe(32)
