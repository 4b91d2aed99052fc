from django.apps import AppConfig


class FoundationConfig(AppConfig):
    name = "pertvarka.foundation"
    label = "foundation"
