from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "pertvarka.foundation.files"
    label = "files"
