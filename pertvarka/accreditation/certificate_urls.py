"""Where anybody checks a certificate, without an account."""

from django.urls import path

from pertvarka.accreditation.views import certificates

app_name = "certificates"

urlpatterns = [
    path("", certificates.find, name="find"),
    path("<str:code>/", certificates.certificate, name="certificate"),
    path("<str:code>/paper/", certificates.paper, name="paper"),
]
