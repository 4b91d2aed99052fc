from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.module_loading import autodiscover_modules


class FoundationConfig(AppConfig):
    name = "pertvarka.foundation"
    label = "foundation"

    def ready(self) -> None:
        """Every migration ends with the run-time role's rights, and begins on a database of its own.

        What each room offers, keeps and seals is read from the files named below, so that it is known.
        """
        from pertvarka.foundation import demonstration  # noqa: F401 – registers its system check
        from pertvarka.foundation.grants import grant_to_runtime_role  # asks the models, which load later

        # Django tells only rooms with models that migration is over; the journal stands for all.
        post_migrate.connect(grant_to_runtime_role, sender=apps.get_app_config("journal"))
        autodiscover_modules("dates", "figures", "kinds", "personal_data", "seals", "tables")
