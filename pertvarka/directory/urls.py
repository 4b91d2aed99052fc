"""Addresses of the directory: accounts, roles and invitations first, then places and centres."""

from django.urls import URLPattern, URLResolver

app_name = "directory"

urlpatterns: list[URLPattern | URLResolver] = []
