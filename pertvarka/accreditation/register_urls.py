"""Addresses of the public register."""

from django.urls import path

from pertvarka.accreditation.views import (
    orders,
    public_copies,
    register,
    register_entry,
    register_files,
    register_import,
    verification,
)

app_name = "register"

urlpatterns = [
    path("", register.register, name="register"),
    path("register.csv", register.register_csv, name="csv"),
    path("register.xlsx", register.register_xlsx, name="xlsx"),
    path("register.json", register.register_json, name="json"),
    path("import/", register_import.import_decisions, name="import"),
    path("api/", register_files.api_guide, name="api"),
    path("changes.atom", register_files.changes_feed, name="changes-feed"),
    path("documents/<int:number>/", register_files.document, name="document"),
    path("decisions/<int:number>/verification/", verification.verification, name="verification"),
    path("decisions/<int:number>/extract.jsonl", verification.extract, name="extract"),
    path("decisions/<int:number>/copy/", public_copies.public_copy, name="public-copy"),
    path("decisions/<int:number>/original/", public_copies.original, name="original"),
    path("decisions/<int:number>/force/<str:name>/", orders.force, name="force"),
    path("<int:number>/", register_entry.entry, name="entry"),
    path("<int:number>/standing/", register_entry.standing_of, name="standing"),
]
