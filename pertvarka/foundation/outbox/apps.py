from django.apps import AppConfig


class OutboxConfig(AppConfig):
    name = "pertvarka.foundation.outbox"
    label = "outbox"
