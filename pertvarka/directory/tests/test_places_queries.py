from datetime import date

import pytest

from pertvarka.directory import queries
from pertvarka.directory.importing import load_directory
from pertvarka.directory.models import Municipality, Organisation
from pertvarka.directory.queries import CentreSearch
from pertvarka.directory.tests.people import make_centre


@pytest.fixture(autouse=True)
def _country(db):
    load_directory()


def names(**wishes):
    return [found.name_lt for found in queries.search_centres(CentreSearch(**wishes))]


def test_accents_may_be_left_out():
    assert names(text="siauliu") == ["Šiaulių miesto savivaldybės švietimo centras"]


def test_a_town_finds_the_institutions_of_its_municipality():
    assert "Prienų švietimo centras" in names(text="PRIENAI")


def test_every_word_must_fit():
    assert names(text="svietimo utenos centras") == ["Utenos švietimo centras"]


def test_a_former_name_finds_the_institution():
    assert names(text="pedagogu kvalifikacijos centras") == ["Kauno švietimo inovacijų centras"]


def test_a_percent_sign_is_a_letter_like_any_other():
    assert names(text="%") == []


def test_wishes_narrow_the_list_together():
    found = names(county="LT-VL", kind="non_governmental", evidence="verified")

    assert found == ["Mokyklų tobulinimo centras", "Šiuolaikinių didaktikų centras"]


def test_the_list_can_go_by_municipality():
    codes = [row.municipality.name_lt for row in queries.search_centres(CentreSearch(order="municipality"))]

    assert codes[0] == "Anykščių rajono savivaldybė"
    assert codes[-1] == "Zarasų rajono savivaldybė"


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2021, 8, 31), "Kauno pedagogų kvalifikacijos centras"),
        (date(2021, 9, 1), "Kauno švietimo inovacijų centras"),
    ],
)
def test_a_former_name_holds_until_its_last_day(day, name):
    centre = Organisation.objects.get(name_lt="Kauno švietimo inovacijų centras")

    assert queries.name_on(centre, day) == name


def test_of_several_former_names_the_one_of_the_day_is_given():
    centre = Organisation.objects.get(name_lt="Utenos švietimo centras")
    centre.former_names.create(name_lt="Antrasis", until_on=date(2010, 12, 31))
    centre.former_names.create(name_lt="Pirmasis", until_on=date(2000, 12, 31))

    assert queries.name_on(centre, date(1999, 5, 5)) == "Pirmasis"
    assert queries.name_on(centre, date(2001, 1, 1)) == "Antrasis"


def test_key_figures_count_real_institutions_only():
    make_centre()

    figures = queries.key_figures(queries.network())

    assert (figures.working, figures.historic, figures.listed, figures.verified) == (44, 3, 47, 18)
    assert figures.municipalities_served == 38


def test_invented_institutions_are_seen_in_demonstration_mode_only(settings):
    invented = make_centre()

    outside = queries.centres().filter(pk=invented.pk).exists()
    settings.DEMONSTRATION = True
    inside = queries.centres().filter(pk=invented.pk).exists()

    assert (outside, inside) == (False, True)


def test_invented_institutions_can_be_left_out(settings):
    settings.DEMONSTRATION = True
    invented = make_centre()

    assert invented.name_lt in names()
    assert invented.name_lt not in names(without_demonstration=True)


def test_kilometres_between_seats_are_those_of_the_great_circle():
    places = {place.seat: place for place in Municipality.objects.filter(code__in=("LT-57", "LT-15"))}

    assert queries.distance_km(places["Vilnius"], places["Kaunas"]) == 91


def test_the_nearest_working_institutions_come_first():
    centre = Organisation.objects.get(name_lt="Kauno švietimo inovacijų centras")

    near = queries.neighbours(centre, most=3)

    assert [neighbour.organisation.name_lt for neighbour in near] == [
        "Kauno rajono švietimo centras",
        "KTU Edukacinės kompetencijos centras",
        "Prienų švietimo centras",
    ]
    assert [neighbour.kilometres for neighbour in near] == [0, 0, 30]
