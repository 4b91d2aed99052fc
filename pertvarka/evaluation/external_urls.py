"""Addresses of external evaluations."""

from django.urls import path

from pertvarka.evaluation.views import external_reading

app_name = "external"

urlpatterns = [
    path("<int:number>/", external_reading.view, name="view"),
    path("<int:number>/history/", external_reading.history, name="history"),
]
