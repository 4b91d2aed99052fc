"""What is kept of people is known: each table that points at them has a kind, a term and a line on paper."""

import re

import pytest
from django.apps import apps
from django.conf import settings

from pertvarka.directory.models import Person
from pertvarka.foundation import retention
from pertvarka.foundation.clock import today
from pertvarka.foundation.retention import Action, Source
from tests.house.reading import ROOT

RECORD = ROOT / "docs" / "data-protection" / "processing-record.md"
# Tables that hold nothing about a person although a key leads from them to one.
IMPERSONAL: set[str] = set()


def pointing_at_people() -> set[str]:
    """Labels of the models from which a key leads to a person or an account."""
    people = {Person, apps.get_model(settings.AUTH_USER_MODEL)}
    return {
        model._meta.label
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.get_fields()
        if getattr(field, "related_model", None) in people and not field.auto_created
    }


def test_every_table_that_points_at_people_belongs_to_a_kind():
    covered = {table for kind in retention.kinds().values() for table in kind.tables}

    assert sorted(pointing_at_people() - covered - IMPERSONAL) == []
    assert {"directory.Read", "evaluation.Membership"} <= pointing_at_people()


def test_every_table_that_a_kind_names_exists():
    labels = {model._meta.label for model in apps.get_models()}

    assert {table for kind in retention.kinds().values() for table in kind.tables} - labels == set()


def test_every_kind_has_a_term_and_every_term_its_kind():
    without = [key for key in retention.kinds() if retention.term_on(key, today()) is None]

    assert without == []
    assert {term.kind for term in retention.terms()} == set(retention.kinds())


@pytest.mark.parametrize("key", sorted(retention.kinds()))
def test_what_ends_by_itself_knows_what_has_ended(key):
    kind, term = retention.kinds()[key], retention.term_on(key, today())

    assert (kind.expired is not None) == term.ends
    assert (term.months + term.days > 0 or term.ends) == term.ends
    assert term.basis_lt
    assert term.basis_en


@pytest.mark.parametrize("key", sorted(retention.kinds()))
def test_what_is_exported_has_a_cell_for_each_column(key):
    kind = retention.kinds()[key]

    assert bool(kind.columns) == (kind.about is not None)


def test_what_a_request_erases_can_be_found_by_the_person():
    findable = {
        key: retention.kinds()[key].about is not None
        for key in retention.kinds()
        if retention.term_on(key, today()).on_request == Action.ERASE and key != "foundation.session"
    }

    assert [key for key, found in findable.items() if not found] == []


def test_no_term_claims_to_be_official_without_a_source_that_was_read():
    assert {term.source for term in retention.terms()} <= {Source.DRAFTED, Source.PRACTICE}


def test_the_processing_record_tells_of_every_kind_and_of_no_other():
    told = set(re.findall(r"^\| `([a-z_]+\.[a-z_]+)` \|", RECORD.read_text("utf-8"), flags=re.M))

    assert (sorted(set(retention.kinds()) - told), sorted(told - set(retention.kinds()))) == ([], [])
