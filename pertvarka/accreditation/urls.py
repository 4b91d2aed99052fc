"""Addresses of cases, the yearly plan, and what the public may verify."""

from django.urls import path

from pertvarka.accreditation.views import cases, hearings, requests, steps

app_name = "accreditation"

urlpatterns = [
    path("cases/", cases.list_of_cases, name="cases"),
    path("cases/new/", requests.choose_institution, name="new"),
    path("cases/new/<int:number>/", requests.file_request, name="file-request"),
    path("cases/from-paper/<int:number>/", requests.file_from_paper, name="file-from-paper"),
    path("cases/<int:number>/", cases.case, name="case"),
    path("cases/<int:number>/steps/<str:name>/", steps.step, name="step"),
    path("cases/<int:number>/letters/<int:letter>/", cases.letter, name="letter"),
    path("cases/<int:number>/history/", cases.history, name="history"),
    path("cases/<int:number>/request/", requests.request_file, name="request-file"),
    path("cases/<int:number>/hearings/", hearings.hearings, name="hearings"),
    path("cases/<int:number>/hearings/ask/", hearings.ask, name="ask-for-hearing"),
    path("cases/hearings/<int:number>/withdraw/", hearings.withdraw, name="withdraw-hearing"),
    path("cases/hearings/<int:number>/<slug:step>/", hearings.answer, name="hearing-step"),
]
