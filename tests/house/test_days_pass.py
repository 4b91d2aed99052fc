"""The demonstration grows old: weeks after it was told, every page still answers, with its dates passed."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cache

import pytest
from django.core.management import call_command
from django.db import transaction
from django.test import Client

from pertvarka.directory.middleware import ACTING_AS
from pertvarka.foundation import clock
from tests.browser.every_stop import EVERY_STOP
from tests.browser.places import Places, people_of_our_own
from tests.browser.stops import Stop
from tests.house.reading import routes

WEEKS_LATER = timedelta(weeks=6)
ROUTES = {name for name, _view in routes()}  # without those of ./demo, which come with its setting
OPENED = [stop for stop in EVERY_STOP if stop.route in ROUTES and not stop.act]


@pytest.fixture(scope="module")
def places(django_db_setup: None, django_db_blocker: object) -> Iterator[Places]:
    """The country as it was told on its day, taken away with its transaction."""
    with django_db_blocker.unblock(), transaction.atomic():  # type: ignore[attr-defined]
        call_command("demonstrate", verbosity=0)
        yield people_of_our_own()
        transaction.set_rollback(True)


@pytest.mark.django_db
def test_every_page_answers_weeks_after_the_demonstration_was_told(places: Places) -> None:
    @cache
    def client(stop_who: str, stop_key: str) -> Client:
        found = Client(raise_request_exception=False)
        if stop_who:
            person, holding = places.person(stop_who, stop_key)
            found.force_login(person.account)
            session = found.session
            session[ACTING_AS] = holding.pk if holding else None
            session.save()
        return found

    def status(stop: Stop) -> int:
        with transaction.atomic():
            answer = client(stop.who, stop.key).get(stop.address(places, "lt"))
            transaction.set_rollback(True)
        return answer.status_code

    with clock.as_of(clock.now() + WEEKS_LATER):
        broken = {stop.name: answered for stop in OPENED if (answered := status(stop)) >= 500}

    assert broken == {}
