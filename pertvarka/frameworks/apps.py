from django.apps import AppConfig


class FrameworksConfig(AppConfig):
    name = "pertvarka.frameworks"
    label = "frameworks"
