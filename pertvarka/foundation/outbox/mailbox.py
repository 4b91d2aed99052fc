"""Where letters land in a demonstration: a mailbox inside the house, read at /mailbox/."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

from pertvarka.foundation.outbox.models import Letter


class MailboxBackend(BaseEmailBackend):
    """Accepts every letter, and drops one whose Message-ID it has already."""

    def __init__(self, **options: Any) -> None:
        if not settings.DEMONSTRATION:
            raise ImproperlyConfigured("EMAIL_URL=mailbox:// is for demonstrations only.")
        super().__init__(**options)

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """How many letters were accepted."""
        letters = [
            Letter(
                message_id=message.extra_headers["Message-ID"],
                sender=message.from_email,
                recipient=", ".join(message.recipients()),
                subject=str(message.subject),
                text=str(message.body),
            )
            for message in email_messages
        ]
        Letter.objects.bulk_create(letters, ignore_conflicts=True)
        return len(letters)
