"""My data: what is kept about me and who reads it."""

from django.http import HttpResponse
from django.shortcuts import render

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request


@guarded("me.account")
def my_data(request: Request) -> HttpResponse:
    """What one may see, take along and ask for."""
    return render(request, "directory/privacy/my_data.html")
