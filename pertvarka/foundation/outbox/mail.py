"""Django's mail, put into the outbox instead of being sent at once."""

from django.core.mail.backends.locmem import EmailBackend


class OutboxBackend(EmailBackend):
    """Queues letters."""
