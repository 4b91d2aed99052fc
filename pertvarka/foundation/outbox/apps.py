from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class OutboxConfig(AppConfig):
    name = "pertvarka.foundation.outbox"
    label = "outbox"

    def ready(self) -> None:
        """Every room's jobs.py is read, so that its work is known by name."""
        autodiscover_modules("jobs")
