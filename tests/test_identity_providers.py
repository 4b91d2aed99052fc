"""What IDENTITY_PROVIDERS may say."""

import json

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import environment

ROW = {
    "id": "vartai",
    "name": "Vartai",
    "issuer": "https://id.example",
    "client_id": "p",
    "client_secret": "s",
}


def read(monkeypatch, value, *, only_https=True):
    monkeypatch.setenv("IDENTITY_PROVIDERS", value)
    return environment.identity_providers("IDENTITY_PROVIDERS", only_https=only_https)


def test_none_is_the_rule_and_several_are_possible(monkeypatch):
    assert read(monkeypatch, "") == {}
    assert set(read(monkeypatch, json.dumps([ROW, ROW | {"id": "kiti"}]))) == {"vartai", "kiti"}


@pytest.mark.parametrize(
    "value",
    [
        "vartai",
        "{}[",
        json.dumps(ROW),
        json.dumps([{"id": "vartai"}]),
        json.dumps([ROW | {"id": "Ne tas"}]),
        json.dumps([ROW | {"issuer": "http://id.example"}]),
    ],
)
def test_what_is_malformed_stops_the_start(monkeypatch, value):
    with pytest.raises(ImproperlyConfigured):
        read(monkeypatch, value)


def test_a_provider_without_tls_is_for_trials_only(monkeypatch):
    assert read(monkeypatch, json.dumps([ROW | {"issuer": "http://localhost:1"}]), only_https=False)
