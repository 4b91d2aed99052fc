from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "pertvarka.directory"
    label = "directory"
