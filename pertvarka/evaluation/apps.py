from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    name = "pertvarka.evaluation"
    label = "evaluation"
