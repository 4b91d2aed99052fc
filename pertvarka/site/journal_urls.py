"""Addresses of the journal's pages."""

from django.urls import path

from pertvarka.site import journal_pages

app_name = "journal"

urlpatterns = [
    path("journal/", journal_pages.overview, name="overview"),
    path("journal/roots/", journal_pages.roots, name="roots"),
    path("journal/roots.jsonl", journal_pages.roots_file, name="roots-file"),
    path("journal/roots.atom", journal_pages.roots_feed, name="roots-feed"),
    path("journal/verify_journal.py", journal_pages.verifying_program, name="program"),
    path("journal/journal-digests.jsonl", journal_pages.digests_export, name="digests"),
    path("journal/journal.jsonl", journal_pages.whole_export, name="whole"),
]
