"""Addresses of data protection: one's own data, and the officer's pages."""

from django.urls import path

from pertvarka.directory import views_privacy, views_protection, views_reads

own = [
    path("account/data/", views_privacy.my_data, name="my-data"),
    path("account/data/readers/", views_reads.my_readers, name="my-readers"),
    path("account/data/export/", views_privacy.ask_export, name="ask-export"),
    path("account/data/export/<int:number>/", views_privacy.download_export, name="download-export"),
    path("account/data/requests/", views_privacy.ask, name="ask-about-data"),
    path("account/data/requests/<int:number>/withdraw/", views_privacy.withdraw, name="withdraw-request"),
]
officer = [
    path("data-protection/requests/", views_protection.requests, name="privacy-requests"),
    path("data-protection/requests/new/", views_protection.register, name="register-request"),
    path("data-protection/requests/<int:number>/", views_protection.privacy_request, name="privacy-request"),
    path("data-protection/requests/<int:number>/extend/", views_protection.extend, name="extend-request"),
    path("data-protection/requests/<int:number>/answer/", views_protection.answer, name="answer-request"),
    path("data-protection/requests/<int:number>/erase/", views_protection.erase, name="erase-person"),
    path("data-protection/kept/", views_protection.kept, name="kept"),
    path("data-protection/reads/", views_reads.reads, name="reads"),
    path("data-protection/reads/reads.csv", views_reads.reads_csv, name="reads-csv"),
]
patterns = [*own, *officer]
