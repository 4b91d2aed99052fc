from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "pertvarka.foundation.ui"
    label = "ui"
