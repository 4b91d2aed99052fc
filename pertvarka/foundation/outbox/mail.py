"""Django's mail, put into the outbox instead of being sent at once, so that all letters go one way."""

import uuid
from collections.abc import Sequence

from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.backends.base import BaseEmailBackend

from pertvarka.foundation.outbox import actions
from pertvarka.foundation.outbox.letters import carried_parts

OURS = ("message-id", "date")  # headers that stay the same at every attempt


class OutboxBackend(BaseEmailBackend):
    """Queues letters in the caller's transaction; each recipient gets a letter of their own."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """How many letters were put into the outbox."""
        for message in email_messages:
            for recipient in message.recipients():
                queue(message, recipient)
        return len(email_messages)


def queue(message: EmailMessage, recipient: str) -> None:
    """Queue what Django's message says to one of its recipients."""
    headers = {str(name): str(value) for name, value in message.extra_headers.items()}
    if message.reply_to:
        headers["Reply-To"] = ", ".join(message.reply_to)
    actions.letter(
        to=recipient,
        subject=str(message.subject),
        text=str(message.body),
        html=html_of(message),
        sender=message.from_email,
        headers={
            name: value for name, value in headers.items() if name.lower() not in ("message-id", "date")
        },
        attachments=carried_parts(message.attachments),
        key=f"mail:{uuid.uuid4()}",
    )


def html_of(message: EmailMessage) -> str:
    """The HTML twin of the text, or nothing. Raises ValueError for any other alternative."""
    alternatives = message.alternatives if isinstance(message, EmailMultiAlternatives) else []
    if not alternatives:
        return str(message.body) if message.content_subtype == "html" else ""
    [(content, mimetype)] = alternatives
    if mimetype != "text/html":
        raise ValueError(f"A letter cannot carry {mimetype} beside its text.")
    return str(content)
