"""The register for programs: true to its description, open, sparing and polite in refusing."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
import schemathesis
from django.core.cache import cache
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode

from pertvarka.accreditation.api import operations
from pertvarka.accreditation.tests.decided import imported, interrupted
from pertvarka.directory.models import Organisation
from pertvarka.directory.tests.people import make_centre
from pertvarka.foundation.clock import today

EXAMPLES = 8  # of each operation


@pytest.fixture(autouse=True)
def _demonstration(db, settings):
    settings.DEMONSTRATION = True
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def centre() -> Organisation:
    return make_centre()


@pytest.fixture
def application() -> Iterator[Any]:
    """The house as a server runs it, but leaving the test's transaction open between requests."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield get_wsgi_application()
    for signal in signals:
        signal.connect(close_old_connections)


def got(client: Any, address: str, status: int = 200, **headers: str) -> Any:
    answer = client.get(f"/api/v1{address}", headers=headers)
    assert answer.status_code == status, answer.content
    return answer.json()


def test_the_description_is_openapi_3_1(client):
    described = got(client, "/openapi.json")

    assert described["openapi"].startswith("3.1.")
    assert set(described["paths"]) == {
        f"/api/v1{path}"
        for path in ("/institutions", "/institutions/{number}", "/entries", "/entries/{number}", "/changes")
    }


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_the_interface_does_what_its_description_says(application, centre, monkeypatch, mode):
    """schemathesis asks what the description allows, and what it does not allow."""
    monkeypatch.setattr(operations.api.throttle[0], "rate", None)
    interrupted(imported(centre, date(2014, 5, 1)), "court", date(2015, 1, 1), date(2016, 1, 1))
    imported(centre, date(2024, 5, 1), certificate_number="KT3-12")
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)

    for operation in described.get_all_operations():

        @given(operation.ok().as_strategy(generation_mode=mode))
        @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
        def ask(case: Any) -> None:
            case.call_and_validate()

        ask()


def test_institutions_are_told_as_on_the_day(client, centre):
    centre.former_names.create(name_lt="Senasis centras", until_on=date(2018, 1, 1))
    decision = imported(centre, date(2014, 5, 1))

    then = got(client, "/institutions?on=2015-06-01")
    now = got(client, "/institutions?standing=expired&q=bandomasis")

    assert [(row["name_on_day"], row["standing"]) for row in then["items"]] == [
        ("Senasis centras", "accredited")
    ]
    assert (now["total"], now["items"][0]["entry"]) == (1, decision.pk)
    assert got(client, "/institutions?q=nera")["items"] == []


def test_an_institution_is_told_with_entries_and_gaps(client, centre):
    first = imported(centre, date(2007, 9, 20))
    second = imported(centre, date(2013, 12, 5), certificate_number="AP Nr. 046")
    interrupted(second, "court", date(2014, 1, 1), date(2015, 4, 30))

    record = got(client, f"/institutions/{centre.pk}?on=2014-06-01")

    assert record["standing"] == "suspended"
    assert [(entry["number"], entry["standing"]) for entry in record["entries"]] == [
        (second.pk, "suspended"),
        (first.pk, "expired"),
    ]
    assert record["entries"][0]["certificate"]["number"] == "AP Nr. 046"
    assert [period["standing"] for period in record["periods"]] == [
        "accredited",
        "expired",
        "accredited",
        "suspended",
    ]


def test_entries_come_in_pages_that_lead_on(client, centre):
    for year in range(2004, 2014):
        imported(centre, date(year, 5, 1), years=1)

    answer = client.get("/api/v1/entries?page=2&page_size=4")

    assert [entry["in_force_from"][:4] for entry in answer.json()["items"]] == [
        "2009",
        "2008",
        "2007",
        "2006",
    ]
    assert answer.headers["Link"].count("rel=") == 2
    assert got(client, "/entries?page=9&page_size=4")["items"] == []


def test_changes_since_a_day_hold_what_was_recorded_late(client, centre):
    imported(centre, date(2014, 5, 1))

    told = got(client, f"/changes?since={today()}")

    assert [(each["kind"], each["on"]) for each in told["items"]] == [
        ("term_ends", "2019-05-01"),
        ("takes_force", "2014-05-01"),
    ]


@pytest.mark.parametrize("page_size", [1, 50])
@pytest.mark.parametrize(("address", "queries"), [("/institutions?", 6), ("/entries?", 4), ("/changes?", 4)])
def test_a_long_page_costs_as_many_queries_as_a_short_one(
    client, django_assert_num_queries, address, queries, page_size
):
    for number in range(6):
        imported(make_centre(f"Centras Nr. {number}"), date(2024, 5, number + 1))

    with django_assert_num_queries(queries):
        got(client, f"{address}page_size={page_size}")


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/institutions/999999", 404),
        ("/entries/99999999999999999999", 422),
        ("/institutions?on=vakar", 422),
        ("/institutions?on=20150601", 422),
        (f"/entries?on={today() + timedelta(days=2)}", 404),
        ("/entries?page=0", 422),
        ("/institutions?standing=coming", 422),
    ],
)
def test_a_refusal_is_problem_json(client, address, status):
    answer = client.get(f"/api/v1{address}")

    assert (answer.status_code, answer.json()["status"]) == (status, status)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


def test_writing_is_refused(client):
    answer = client.post("/api/v1/entries", json.dumps({}), content_type="application/json")

    assert (answer.status_code, answer.headers["Content-Type"]) == (405, "application/problem+json")


def test_who_has_the_answer_already_gets_304(client, centre):
    imported(centre, date(2024, 5, 1))
    first = client.get("/api/v1/entries")

    again = client.get("/api/v1/entries", headers={"If-None-Match": first.headers["ETag"]})
    imported(centre, date(2010, 5, 1))
    changed = client.get("/api/v1/entries", headers={"If-None-Match": first.headers["ETag"]})

    assert (first.status_code, again.status_code, changed.status_code) == (200, 304, 200)
    assert again.headers["Access-Control-Allow-Origin"] == "*"
    assert client.head("/api/v1/entries").status_code == 200


def test_any_page_may_ask(client):
    answer = client.options("/api/v1/entries", headers={"Origin": "https://pavyzdys.example"})

    assert answer.status_code == 204
    assert "If-None-Match" in answer.headers["Access-Control-Allow-Headers"]


def test_who_asks_too_often_is_told_to_wait(client, monkeypatch):
    monkeypatch.setattr(operations.api.throttle[0], "num_requests", 2)

    statuses = [client.get("/api/v1/entries").status_code for _ in range(3)]
    refused = client.get("/api/v1/entries")

    assert statuses == [200, 200, 429]
    assert int(refused.headers["Retry-After"]) > 0


def test_the_guide_tells_every_operation(client):
    page = client.get("/en/register/api/").content.decode()

    assert page.count("<code>GET /api/v1/") == 5
