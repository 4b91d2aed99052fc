from django.apps import AppConfig


class AccreditationConfig(AppConfig):
    name = "pertvarka.accreditation"
    label = "accreditation"

    def ready(self) -> None:
        """Let the directory take in tables of earlier decisions; keep the letters of cases' evaluations."""
        from pertvarka.accreditation.actions.registering import write_imported  # models load after this file
        from pertvarka.accreditation.kept_letters import keep_of_evaluation  # the same
        from pertvarka.accreditation.registering import DecisionImport  # the same
        from pertvarka.directory.actions import offer_import  # the same
        from pertvarka.directory.models import ImportKind  # the same
        from pertvarka.evaluation.messages_external import letters_sent  # the same

        offer_import(ImportKind.DECISIONS, DecisionImport, write_imported)
        letters_sent.connect(keep_of_evaluation)
