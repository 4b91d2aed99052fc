"""Addresses of cases, decisions and the register."""

from django.urls import URLPattern

app_name = "accreditation"
urlpatterns: list[URLPattern] = []
