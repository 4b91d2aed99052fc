"""Addresses of evidence: libraries, and the pieces in them."""

from django.urls import path

from pertvarka.evaluation.views import evidence, evidence_adding

app_name = "evidence"

urlpatterns = [
    path("", evidence.libraries, name="libraries"),
    path("centres/<int:number>/", evidence.library, name="library"),
    path("centres/<int:number>/evidence.csv", evidence.library_csv, name="library-csv"),
    path("centres/<int:number>/evidence.xlsx", evidence.library_xlsx, name="library-xlsx"),
    path("centres/<int:number>/years/", evidence.years, name="years"),
    path("centres/<int:number>/add/<str:kind>/", evidence_adding.add, name="add"),
    path("<int:number>/", evidence.view, name="view"),
    path("<int:number>/describe/", evidence.describe, name="describe"),
    path("<int:number>/revise/", evidence_adding.revise, name="revise"),
    path("<int:number>/withdraw/", evidence.withdraw, name="withdraw"),
    path("<int:number>/offer-again/", evidence.offer_again, name="offer-again"),
    path("<int:number>/delete/", evidence.delete, name="delete"),
    path("<int:number>/revisions/<int:revision>/file/", evidence.download, name="download"),
    path("<int:number>/revisions/<int:revision>/erase/", evidence.erase, name="erase"),
    path("<int:number>/revisions/<int:revision>/answer/", evidence.answer_for_codes, name="answer-for-codes"),
]
