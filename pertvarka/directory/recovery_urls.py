"""Addresses of recoveries."""

from django.urls import path

from pertvarka.directory import views_recoveries as views

patterns = [
    path("centres/<int:number>/recovery/", views.recover, name="recover"),
    path("recoveries/", views.recoveries, name="recoveries"),
    path("recoveries/stop/<str:token>/", views.stop, name="stop-recovery"),
    path("recoveries/new/<int:number>/locked-out/", views.locked_out, name="recover-locked-out"),
    path("recoveries/new/<int:number>/gone/", views.gone, name="recover-gone"),
    path("recoveries/<int:number>/", views.recovery, name="recovery"),
    path("recoveries/<int:number>/confirm/", views.confirm, name="confirm-recovery"),
    path("recoveries/<int:number>/refuse/", views.refuse, name="refuse-recovery"),
    path("recoveries/<int:number>/withdraw/", views.withdraw, name="withdraw-recovery"),
]
