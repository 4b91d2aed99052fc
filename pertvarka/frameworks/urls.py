"""Addresses of the room: /frameworks/institution-evaluation/1/1.1.2/."""

from django.urls import path, re_path

from pertvarka.frameworks import views

app_name = "frameworks"

urlpatterns = [
    path("", views.frameworks, name="list"),
    path("<slug:code>/", views.latest, name="latest"),
    path("<slug:code>/<int:version>/", views.version, name="version"),
    path("<slug:code>/<int:version>.json", views.as_json, name="json"),
    path("<slug:code>/<int:version>.yaml", views.as_yaml, name="yaml"),
    re_path(
        r"^(?P<code>[-a-z0-9]+)/(?P<version>\d{1,9})/(?P<indicator>\d{1,2}\.\d{1,2}\.\d{1,2})/$",
        views.indicator,
        name="indicator",
    ),
]
