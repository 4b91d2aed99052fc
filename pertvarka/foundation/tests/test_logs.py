"""Logs tell what happened and to which request, and nothing about people."""

import io
import json
import logging
import sys

import pytest
from django.core.handlers.exception import convert_exception_to_response
from django.db import connection
from django.test import RequestFactory

from pertvarka.foundation.logs import JsonFormatter, RequestIdFilter, masked
from pertvarka.foundation.requests import RequestIdMiddleware, id_for, route_of

HEX_ID = "0123456789abcdef0123456789abcdef"


@pytest.fixture
def lines():
    """What the house's own formatter writes from the root logger during a test."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonFormatter())
    handler.addFilter(RequestIdFilter())
    root, ours = logging.getLogger(), logging.getLogger("pertvarka")
    before = root.level, ours.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    ours.setLevel(logging.INFO)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    root.removeHandler(handler)
    root.setLevel(before[0])
    ours.setLevel(before[1])


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Sent to rasa.petraitiene@mokykla.example.", "Sent to ‹e-mail›"),
        ("To: <rasa@x.lt>, ona@y.lt", "To: <‹e-mail›>, ‹e-mail›"),
        ("/accounts/login/?email=rasa%40x.lt&next=/", "/accounts/login/?‹query›"),
        ("from 192.168.1.20 with 38001010001", "from ‹address› with ‹personal code›"),
        ("12 letters sent in 0.4 s", "12 letters sent in 0.4 s"),
    ],
)
def test_addresses_queries_and_codes_are_masked(said, kept):
    assert masked(said) == kept


def test_an_error_is_logged_without_its_own_words(lines):
    try:
        int("Rasa Petraitienė")
    except ValueError:
        logging.getLogger("pertvarka.x").exception("Could not count")

    (line,) = lines()
    assert line["message"] == "Could not count"
    assert line["error"][0] == "builtins.ValueError"
    assert "test_logs.py" in line["error"][1]
    assert "Petraitienė" not in json.dumps(line, ensure_ascii=False)


@pytest.mark.django_db
def test_a_database_error_keeps_its_code_and_not_its_row(lines):
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 'Rasa Petraitienė'::integer")
    except Exception:
        logging.getLogger("pertvarka.x").error("Refused", exc_info=sys.exc_info())

    (line,) = [line for line in lines() if line["message"] == "Refused"]
    assert any("(22P02)" in text for text in line["error"])
    assert "Petraitienė" not in json.dumps(line, ensure_ascii=False)


@pytest.mark.parametrize(
    ("given", "believed"),
    [
        (HEX_ID, True),
        ("01234567-89ab-cdef-0123-456789abcdef", True),
        ("rasa@mokykla.example", False),
        (HEX_ID + '"}', False),
        ("", False),
    ],
)
def test_only_an_id_made_by_a_proxy_is_believed(given, believed):
    request = RequestFactory().get("/", headers={"X-Request-ID": given})

    assert (id_for(request) == given) == believed
    assert len(id_for(request)) >= 32


@pytest.mark.django_db
def test_each_request_leaves_one_line_with_its_route_and_its_id(client, lines):
    answer = client.get("/my-page/?email=rasa@mokykla.example", headers={"X-Request-ID": HEX_ID})

    (line,) = [line for line in lines() if line["message"] == "request"]
    assert line["request_id"] == answer["X-Request-ID"] == HEX_ID
    assert (line["method"], line["route"], line["status"]) == ("GET", "site:my-page", 302)
    assert line["ms"] >= 0


def test_an_unknown_address_is_not_repeated():
    assert route_of(RequestFactory().get("/rasa/petraitiene/")) == "unknown"
    assert route_of(RequestFactory().get("/en/my-page/")) == "site:my-page"
    assert route_of(RequestFactory().get("/static/app.css")) == "static"


@pytest.mark.django_db
def test_a_failed_sign_in_leaves_no_address_in_the_log(client, lines):
    client.post(
        "/accounts/login/", {"login": "rasa.petraitiene@mokykla.example", "password": "ne tas slaptažodis"}
    )
    client.get("/accounts/confirm-email/rasa.petraitiene@mokykla.example/")

    written = json.dumps(lines(), ensure_ascii=False)
    assert "account_login" in written
    assert "petraitiene" not in written
    assert "slaptažodis" not in written


def test_a_failing_view_is_logged_under_the_id_the_visitor_sees(lines):
    def fails(_request):
        raise RuntimeError("Rasa Petraitienė")

    answer = RequestIdMiddleware(convert_exception_to_response(fails))(RequestFactory().get("/my-page/"))

    written = lines()
    assert {line["request_id"] for line in written} == {answer["X-Request-ID"]}
    assert [line["message"] for line in written] == ["500 site:my-page", "request"]
    assert "Petraitienė" not in json.dumps(written, ensure_ascii=False)
