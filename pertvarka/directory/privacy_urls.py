"""Addresses of data protection: one's own data, and the officer's pages."""

from django.urls import path

from pertvarka.directory import views_privacy, views_reads

own = [
    path("account/data/", views_privacy.my_data, name="my-data"),
    path("account/data/readers/", views_reads.my_readers, name="my-readers"),
]
officer = [
    path("data-protection/reads/", views_reads.reads, name="reads"),
    path("data-protection/reads/reads.csv", views_reads.reads_csv, name="reads-csv"),
]
patterns = [*own, *officer]
