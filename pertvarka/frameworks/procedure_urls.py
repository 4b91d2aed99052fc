"""Addresses of procedures: /procedures/institution-accreditation/5/."""

from django.urls import path

from pertvarka.frameworks.views import procedures

app_name = "procedures"

urlpatterns = [
    path("", procedures.procedures, name="list"),
    path("<slug:code>/", procedures.latest, name="latest"),
    path("<slug:code>/<int:version>/", procedures.procedure, name="procedure"),
    path("<slug:code>/<int:version>.json", procedures.as_json, name="json"),
    path("<slug:code>/<int:version>.yaml", procedures.as_yaml, name="yaml"),
]
