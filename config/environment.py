"""Settings come from the environment; what is missing or malformed stops the start with a plain sentence."""

import json
import os
import re
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

IDENTITY_PROVIDER = ("id", "name", "issuer", "client_id", "client_secret")


def required(name: str) -> str:
    """The value of the variable `name`; raises ImproperlyConfigured when it is missing or empty."""
    value = os.environ.get(name, "")
    if not value:
        raise ImproperlyConfigured(f"The environment variable {name} is missing. See docs/production.md.")
    return value


def optional(name: str, default: str = "") -> str:
    """The value of the variable `name`, or `default`."""
    return os.environ.get(name, default)


def one_of(name: str, allowed: tuple[str, ...]) -> str:
    """The value of `name`, which must be one of `allowed`."""
    value = required(name)
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} is {value!r}; it must be one of {', '.join(allowed)}.")
    return value


def words(name: str, default: str = "") -> list[str]:
    """A comma-separated list."""
    return [word.strip() for word in optional(name, default).split(",") if word.strip()]


def megabytes(name: str, default: int) -> int:
    """A size in bytes, written as whole megabytes."""
    value = optional(name, str(default))
    if not value.isdecimal() or int(value) < 1:
        raise ImproperlyConfigured(f"{name} is {value!r}; it must be a whole number of megabytes.")
    return int(value) * 1024**2


def socket(name: str) -> str:
    """The address of a service: unix:///path/of/socket or tcp://host:port; empty when there is none."""
    value = optional(name)
    parts = urlsplit(value)
    if value and not (parts.path if parts.scheme == "unix" else parts.scheme == "tcp" and parts.hostname):
        raise ImproperlyConfigured(f"{name} is {value!r}; write unix:///path/of/socket or tcp://host:port.")
    return value


def database(url: str) -> dict[str, object]:
    """Django's settings for a postgresql:// address; the socket folder may stand in ?host=."""
    parts = urlsplit(url)
    if parts.scheme not in ("postgresql", "postgres"):
        raise ImproperlyConfigured(
            "DATABASE_URL must begin with postgresql:// – PostgreSQL is the only dialect."
        )
    query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.pop("host", parts.hostname or ""),
        "PORT": query.pop("port", str(parts.port or "")),
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": query,
    }


def mail(url: str) -> dict[str, object]:
    """Where accepted mail goes: smtp(s)://user:password@host:port, mailbox:// or memory:// (tests)."""
    parts = urlsplit(url)
    match parts.scheme:
        case "smtp" | "smtps":
            return {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "HOST": parts.hostname or "localhost",
                "PORT": parts.port or (465 if parts.scheme == "smtps" else 25),
                "USER": unquote(parts.username or ""),
                "PASSWORD": unquote(parts.password or ""),
                "USE_SSL": parts.scheme == "smtps",
                "USE_TLS": parse_qs(parts.query).get("tls") == ["1"],
            }
        case "mailbox":
            return {"BACKEND": "pertvarka.foundation.outbox.mailbox.MailboxBackend"}
        case "memory":
            return {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}
    raise ImproperlyConfigured("EMAIL_URL must begin with smtp://, smtps://, mailbox:// or memory://.")


def identity_providers(name: str, *, only_https: bool) -> dict[str, dict[str, str]]:
    """OpenID Connect providers by their id: a JSON list of {id, name, issuer, client_id, client_secret}.

    Every key is needed; `id` stands in addresses, so it is short and in small letters.
    """
    try:
        listed = json.loads(optional(name) or "[]")
        providers = {row["id"]: {key: str(row[key]) for key in IDENTITY_PROVIDER} for row in listed}
    except (ValueError, TypeError, KeyError) as error:
        raise ImproperlyConfigured(
            f"{name} must be a JSON list of objects with {', '.join(IDENTITY_PROVIDER)}."
        ) from error
    for row in providers.values():
        if not re.fullmatch(r"[a-z][a-z0-9-]{0,30}", row["id"]):
            raise ImproperlyConfigured(
                f"{name}: the id {row['id']!r} must be small letters, digits and dashes."
            )
        if only_https and not row["issuer"].startswith("https://"):
            raise ImproperlyConfigured(f"{name}: the issuer of {row['id']} must begin with https://.")
    return providers


def origin(url: str) -> str:
    """Scheme and host of an address, as browsers compare them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def paper_seal() -> dict[str, str]:
    """Where the key lies that seals papers: a PKCS#12 file, or a device behind PKCS#11; empty when nowhere.

    A file has {file, password}, a device {module, token, label, pin}.
    """
    file = {name: optional(f"PAPER_SEAL_{name.upper()}") for name in ("file", "password")}
    device = {name: optional(f"PAPER_SEAL_{name.upper()}") for name in ("module", "token", "label", "pin")}
    if any(file.values()) and any(device.values()):
        raise ImproperlyConfigured("Papers are sealed with PAPER_SEAL_FILE or PAPER_SEAL_MODULE, not both.")
    if any(device.values()):
        missing = [f"PAPER_SEAL_{name.upper()}" for name, value in device.items() if not value]
        if missing:
            raise ImproperlyConfigured(f"{', '.join(missing)}: missing for the device that seals papers.")
        return device
    if file["password"] and not file["file"]:
        raise ImproperlyConfigured("PAPER_SEAL_PASSWORD is set, but PAPER_SEAL_FILE is not.")
    return file if file["file"] else {}
