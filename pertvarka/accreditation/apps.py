from django.apps import AppConfig


class AccreditationConfig(AppConfig):
    name = "pertvarka.accreditation"
    label = "accreditation"
