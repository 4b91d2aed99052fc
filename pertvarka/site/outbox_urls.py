"""Addresses of the outbox's pages; those of the mailbox exist in a demonstration only."""

from django.conf import settings
from django.urls import path

from pertvarka.site import outbox_pages

app_name = "outbox"

urlpatterns = [
    path("outbox/", outbox_pages.outbox_messages, name="messages"),
    path("outbox/<int:number>/send-again/", outbox_pages.send_again, name="send-again"),
]

if settings.DEMONSTRATION:
    urlpatterns += [
        path("mailbox/", outbox_pages.mailbox, name="mailbox"),
        path("mailbox/<int:number>/", outbox_pages.mailbox_letter, name="letter"),
    ]
