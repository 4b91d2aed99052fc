"""A letter between its row in the outbox and the mail server."""

from base64 import b64decode, b64encode
from contextlib import suppress
from email.mime.base import MIMEBase
from email.utils import format_datetime
from smtplib import SMTPDataError, SMTPException, SMTPRecipientsRefused, SMTPResponseException
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, get_connection

from pertvarka.foundation.logs import error_name, masked
from pertvarka.foundation.outbox.models import Message

TIMEOUT_SECONDS = 60  # far below the lease, so that no second worker sends what the first still sends


class NotAcceptedError(Exception):
    """The mail server took nothing and gave no reason."""


def attached(name: str, content: bytes, mimetype: str) -> dict[str, str]:
    """An attachment as a payload keeps it."""
    return {"name": name, "base64": b64encode(content).decode(), "mimetype": mimetype}


def compose(message: Message) -> EmailMultiAlternatives:
    """The letter; the same at every attempt, Message-ID and date included."""
    said = message.payload
    headers = {
        "Message-ID": message.message_id,
        "Date": format_datetime(message.created_at),
        "Auto-Submitted": "auto-generated",
    }
    composed = EmailMultiAlternatives(
        subject=said["subject"],
        body=said["text"],
        from_email=said.get("sender") or settings.DEFAULT_FROM_EMAIL,
        to=[said["to"]],
        headers=headers | said.get("headers", {}),
    )
    if said.get("html"):
        composed.attach_alternative(said["html"], "text/html")
    for part in said.get("attachments", []):
        composed.attach(part["name"], b64decode(part["base64"]), part["mimetype"])
    return composed


def check(message: Message) -> None:
    """Raise ValueError (BadHeaderError) for a letter that could never be sent, while it can still be told."""
    if "@" not in message.payload["to"]:
        raise ValueError("A letter needs an e-mail address.")
    compose(message).message()


def deliver(message: Message) -> None:
    """Hand a letter to the mail server. Returns only when it has accepted it."""
    server = get_connection(str(settings.MAIL_SERVER["BACKEND"]), **_server_options())
    server.open()
    try:
        if server.send_messages([compose(message)]) != 1:
            raise NotAcceptedError
    finally:
        with suppress(SMTPException, OSError):  # how the connection ends says nothing about the letter
            server.close()


def _server_options() -> dict[str, Any]:
    server = settings.MAIL_SERVER
    if "HOST" not in server:
        return {}
    return {
        "host": server["HOST"],
        "port": server["PORT"],
        "username": server["USER"],
        "password": server["PASSWORD"],
        "use_tls": server["USE_TLS"],
        "use_ssl": server["USE_SSL"],
        "timeout": TIMEOUT_SECONDS,
    }


def refused_for_good(error: Exception) -> bool:
    """Whether the mail server refused this very letter with a permanent (5xx) answer."""
    if isinstance(error, SMTPRecipientsRefused):
        return all(code >= 500 for code, _ in error.recipients.values())
    return isinstance(error, SMTPDataError) and error.smtp_code >= 500


def reason(error: Exception) -> str:
    """What happened, for those who may not read letters: kind of error and the server's answer, masked."""
    answers: list[tuple[int, bytes | str]] = []
    if isinstance(error, SMTPRecipientsRefused):
        answers = list(error.recipients.values())
    elif isinstance(error, SMTPResponseException):
        answers = [(error.smtp_code, error.smtp_error)]
    words = [
        f"{code} {text.decode(errors='replace') if isinstance(text, bytes) else text}"
        for code, text in answers
    ]
    return masked(": ".join([error_name(error), *words]))


def carried_parts(parts: list[Any]) -> list[dict[str, str]]:
    """Django's attachments as a payload keeps them."""
    kept = []
    for part in parts:
        if isinstance(part, MIMEBase):
            content = part.get_payload(decode=True)
            kept.append(attached(part.get_filename() or "", bytes(content or b""), part.get_content_type()))
        else:
            name, content, mimetype = part
            raw = content if isinstance(content, bytes) else str(content).encode()
            kept.append(attached(name or "", raw, mimetype or "application/octet-stream"))
    return kept
