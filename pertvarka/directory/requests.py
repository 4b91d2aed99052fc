"""The request as our doors see it: Django's, with what the middleware puts on it."""

from django.http import HttpRequest
from django_htmx.middleware import HtmxDetails

from pertvarka.directory.models import Person, RoleHolding


class Request(HttpRequest):
    """Behind a guarded door `person` is somebody; for a visitor it is empty."""

    person: Person
    holding: RoleHolding | None
    htmx: HtmxDetails
