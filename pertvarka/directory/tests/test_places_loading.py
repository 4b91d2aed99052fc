import pytest
from django.core.management import call_command

from pertvarka.directory.importing import Loaded, load_directory, rows_of
from pertvarka.directory.models import County, FormerName, Municipality, Organisation


@pytest.fixture
def loaded(db):
    return load_directory()


def test_everything_in_the_files_is_loaded(loaded):
    kept = Loaded(
        County.objects.count(),
        Municipality.objects.count(),
        Organisation.objects.count(),
        FormerName.objects.count(),
    )

    assert loaded == kept == Loaded(10, 60, 47, 1)


def test_loading_twice_doubles_nothing_and_keeps_every_number(loaded):
    before = dict(Organisation.objects.values_list("name_lt", "pk"))

    call_command("load_directory", verbosity=0)

    assert dict(Organisation.objects.values_list("name_lt", "pk")) == before
    assert FormerName.objects.count() == 1


def test_an_institution_known_by_its_former_name_is_renamed_not_doubled(loaded):
    Organisation.objects.filter(name_lt="Kauno švietimo inovacijų centras").update(
        name_lt="Kauno pedagogų kvalifikacijos centras"
    )

    load_directory()

    assert Organisation.objects.count() == 47
    assert Organisation.objects.filter(name_lt="Kauno švietimo inovacijų centras").count() == 1


def test_places_and_institutions_stand_in_lithuanian_order(loaded):
    names = list(Municipality.objects.values_list("name_lt", flat=True))

    assert names.index("Skuodo rajono savivaldybė") < names.index("Šakių rajono savivaldybė")
    assert names.index("Švenčionių rajono savivaldybė") < names.index("Tauragės rajono savivaldybė")
    assert names[-1] == "Zarasų rajono savivaldybė"


def test_every_row_has_a_source_and_its_facts_in_both_languages(loaded):
    silent = Organisation.objects.filter(source="") | Organisation.objects.filter(facts_lt="")

    assert not (silent | Organisation.objects.filter(facts_en="")).exists()


def test_real_institutions_are_verified_or_say_that_they_are_not(loaded):
    marks = set(Organisation.objects.values_list("evidence", flat=True))

    assert marks == {"verified", "unverified"}
    assert not Organisation.objects.filter(is_demonstration=True).exists()


def test_an_unverified_row_was_seen_in_no_document():
    unverified = [row for row in rows_of("centres.csv") if row["evidence"] == "unverified"]

    assert len(unverified) == 29
    assert {row["source"] for row in unverified} == {"general knowledge, no document seen"}


def test_an_institution_that_closed_names_its_successor(loaded):
    closed = Organisation.objects.get(name_lt="Ugdymo plėtotės centras")

    assert closed.is_historic
    assert closed.closed_on.isoformat() == "2019-09-01"
    assert closed.successor.name_lt == "Nacionalinė švietimo agentūra"


def test_only_the_year_is_kept_where_the_source_gives_no_day(loaded):
    closed = Organisation.objects.get(name_lt="Pedagogų profesinės raidos centras")

    assert (closed.is_historic, closed.closed_on, closed.closed_year) == (True, None, 2010)


def test_every_genitive_differs_from_its_name(loaded):
    names = Organisation.objects.values_list("name_lt", "name_lt_genitive")

    assert [name for name, genitive in names if not genitive or name == genitive] == []
