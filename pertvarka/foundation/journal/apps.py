from django.apps import AppConfig


class JournalConfig(AppConfig):
    name = "pertvarka.foundation.journal"
    label = "journal"
