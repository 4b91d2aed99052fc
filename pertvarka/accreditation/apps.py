from django.apps import AppConfig


class AccreditationConfig(AppConfig):
    name = "pertvarka.accreditation"
    label = "accreditation"

    def ready(self) -> None:
        """Let the directory take in tables of earlier decisions."""
        from pertvarka.accreditation.actions.registering import write_imported  # models load after this file
        from pertvarka.accreditation.registering import DecisionImport  # the same
        from pertvarka.directory.actions import offer_import  # the same
        from pertvarka.directory.models import ImportKind  # the same

        offer_import(ImportKind.DECISIONS, DecisionImport, write_imported)
