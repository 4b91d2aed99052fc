from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "pertvarka.site"
    label = "site"
