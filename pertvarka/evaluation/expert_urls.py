"""Addresses of the register of experts."""

from django.urls import path

from pertvarka.evaluation.views import experts

app_name = "experts"

urlpatterns = [
    path("", experts.register, name="list"),
    path("experts.csv", experts.register_csv, name="csv"),
    path("experts.xlsx", experts.register_xlsx, name="xlsx"),
    path("own/", experts.own, name="own"),
    path("add/", experts.add, name="add"),
    path("<int:number>/", experts.view, name="view"),
    path("<int:number>/change/", experts.change, name="change"),
    path("<int:number>/readiness/", experts.readiness, name="readiness"),
    path("<int:number>/end/", experts.end, name="end"),
    path("<int:number>/take-back/", experts.take_back, name="take-back"),
    path("<int:number>/interests/declare/", experts.declare_interest, name="declare-interest"),
    path(
        "<int:number>/interests/<int:interest>/withdraw/",
        experts.withdraw_interest,
        name="withdraw-interest",
    ),
]
