"""Wordings of procedures are loaded whole, never change, and follow each other by their days."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction

from pertvarka.foundation.journal.models import Entry
from pertvarka.frameworks import actions, queries
from pertvarka.frameworks.content import as_yaml, content_hash
from pertvarka.frameworks.models import Procedure, ProcedureVersion
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.tests.procedures import CODE, LATEST, procedure_document

pytestmark = pytest.mark.django_db


def load(number: int = LATEST, **changes):
    return actions.load_procedure(as_yaml(procedure_document(number) | changes))


def test_a_loaded_wording_keeps_its_document_its_hash_and_an_entry_in_the_journal():
    version = load()

    assert version.document == procedure_document()
    assert version.content_hash == content_hash(procedure_document())
    assert version.tree.stage("visit").after == ("group", "dossier")
    assert Entry.objects.get(act="publish").details == {"content_hash": version.content_hash}


def test_loading_the_same_again_does_nothing():
    assert load() == load()
    assert ProcedureVersion.objects.count() == Entry.objects.count() == 1


def test_other_content_under_a_published_number_is_refused(in_english):
    load()

    with pytest.raises(FrameworkError, match="version 5 is already published with other content"):
        load(case_number="XX-{number}")


def test_an_unsound_wording_is_refused_whole_with_lines(in_english):
    with pytest.raises(FrameworkError) as caught:
        load(version=0, case_number="XX")

    assert all(problem.line for problem in caught.value.problems)
    assert {problem.place for problem in caught.value.problems} == {"version", "case_number"}
    assert not Procedure.objects.exists()


@pytest.mark.parametrize("change", [{"version": 9}, {"document": {}}, {"in_force_from": date(2030, 1, 1)}])
def test_the_database_refuses_every_change_of_a_published_wording(change):
    load()

    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        ProcedureVersion.objects.update(**change)


def test_the_database_refuses_to_forget_a_published_wording():
    load()

    with pytest.raises(IntegrityError, match="never changes"), transaction.atomic():
        ProcedureVersion.objects.all()._raw_delete("default")


def test_the_command_brings_every_wording_and_may_be_repeated():
    first, second = StringIO(), StringIO()

    call_command("load_frameworks", stdout=first)
    call_command("load_frameworks", stdout=second)

    told = [line for line in first.getvalue().splitlines() if line.startswith(CODE)]
    assert [line.split(" · ")[0] for line in told] == [f"{CODE} {number}" for number in range(1, LATEST + 1)]
    assert all(line in second.getvalue() for line in told)


def test_a_case_follows_the_wording_in_force_on_its_day():
    for number in range(1, LATEST + 1):
        load(number)

    found = {
        day: version and version.version
        for day in ("2008-12-31", "2009-01-01", "2010-12-30", "2015-04-09", "2019-04-01", "2019-09-02")
        for version in [queries.procedure_in_force(CODE, on=date.fromisoformat(day))]
    }

    assert list(found.values()) == [None, 1, 2, 2, 4, 5]
