"""Addresses of external evaluations."""

from django.urls import include, path

from pertvarka.evaluation.views import external_panel, external_reading

app_name = "external"

urlpatterns = [
    path("<int:number>/", external_reading.view, name="view"),
    path("<int:number>/history/", external_reading.history, name="history"),
    path("<int:number>/panel/", external_panel.panel, name="panel"),
    path("<int:number>/panel/name/", external_panel.name_panel, name="name-panel"),
    path("<int:number>/panel/reform/", external_panel.reform_panel, name="reform-panel"),
    path("<int:number>/panel/appoint/<int:expert>/", external_panel.appoint, name="appoint"),
    path("<int:number>/panel/members/<int:member>/lead/", external_panel.name_lead, name="name-lead"),
    path("<int:number>/panel/members/<int:member>/take-out/", external_panel.take_out, name="take-out"),
    path("<int:number>/declare/", external_panel.declare, name="declare"),
    path("<int:number>/step-down/", external_panel.step_down, name="step-down"),
    path("", include("pertvarka.evaluation.visit_urls")),
]
