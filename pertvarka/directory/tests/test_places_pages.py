import csv
import io
import re
from datetime import date

import pytest
from openpyxl import load_workbook

from pertvarka.directory.importing import load_directory
from pertvarka.directory.models import Organisation
from pertvarka.directory.tests.people import make_centre
from pertvarka.directory.views_centres import ROWS_ON_A_PAGE


@pytest.fixture(autouse=True)
def _country(db):
    load_directory()


def body(response):
    assert response.status_code == 200
    return response.content.decode()


def number_of(name):
    return Organisation.objects.get(name_lt=name).pk


def test_the_list_finds_without_accents(client):
    number = number_of("Šiaulių miesto savivaldybės švietimo centras")

    page = body(client.get("/centres/?q=siauliu"))

    assert page.count(f'href="/centres/{number}/"') == 1
    assert "Utenos švietimo centras" not in page


def test_the_list_turns_over_after_25_rows(client):
    first, second = (client.get(f"/centres/?page={number}").context["page"] for number in (1, 2))

    assert (len(first), len(second)) == (ROWS_ON_A_PAGE, 47 - ROWS_ON_A_PAGE)
    assert not {row.pk for row in first} & {row.pk for row in second}


def test_pages_beyond_the_end_show_the_last_one(client):
    assert client.get("/centres/?page=999").context["page"].number == 2


def test_one_row_and_a_full_page_cost_the_same_number_of_queries(client, django_assert_num_queries):
    make = Organisation.objects.get(name_lt="Utenos švietimo centras")
    make.former_names.create(name_lt="Senasis", until_on=date(2000, 1, 1))

    with django_assert_num_queries(6):
        one = client.get("/centres/?q=utenos+svietimo")
    with django_assert_num_queries(6):
        many = client.get("/centres/")

    assert (len(one.context["page"]), len(many.context["page"])) == (1, ROWS_ON_A_PAGE)


def test_a_list_without_results_says_so_and_leads_out(client):
    page = body(client.get("/en/centres/?q=Zanzibar"))

    assert "The directory has no such institution" in page
    assert 'href="/en/centres/"' in page


@pytest.mark.parametrize(
    "wish", ["municipality=%00", "kind=castle", "order=random", "page=x", "q=%00", "county=x"]
)
def test_nonsense_in_the_address_breaks_nothing(client, wish):
    assert client.get(f"/centres/?{wish}").status_code == 200


def test_an_unverified_institution_says_so_in_the_list_and_on_its_page(client):
    name = "Tauragės švietimo centras"

    listed = body(client.get("/en/centres/?q=taurages"))
    page = body(client.get(f"/en/centres/{number_of(name)}/"))

    assert "Not verified yet" in re.search(r"<li><h3>.*?</li>", listed, re.DOTALL)[0]
    assert page.count("Not verified yet") == 2
    assert "Name from general knowledge" in page


def test_a_verified_institution_shows_its_facts_with_their_source(client):
    page = body(client.get(f"/centres/{number_of('Mokyklų tobulinimo centras')}/"))

    assert "Viešoji įstaiga, negaunanti valstybės biudžeto lėšų" in page
    assert "mtc.lt 2021 m. veiklos ataskaita" in page
    assert "Dar nepatikrinta" not in page


def test_a_page_tells_former_names_and_their_last_day(client):
    page = body(client.get(f"/centres/{number_of('Kauno švietimo inovacijų centras')}/"))

    assert "Kauno pedagogų kvalifikacijos centras" in page
    assert re.search(r"iki 2021.m\. rugpjūčio.31.d\.", page)


def test_an_institution_that_closed_leads_to_its_successor(client):
    page = body(client.get(f"/centres/{number_of('Ugdymo plėtotės centras')}/"))

    assert "Nebeveikia" in page
    assert f'href="/centres/{number_of("Nacionalinė švietimo agentūra")}/"' in page


def test_an_invented_institution_is_marked_and_only_there_in_demonstration_mode(client, settings):
    invented = make_centre()

    hidden = client.get(f"/centres/{invented.pk}/")
    settings.DEMONSTRATION = True
    shown = body(client.get(f"/centres/{invented.pk}/"))

    assert hidden.status_code == 404
    assert "Parodomieji duomenys" in shown


def test_schools_and_ministries_have_no_page_in_the_list_of_centres(client):
    ministry = Organisation.objects.get(name_lt="Utenos švietimo centras")
    Organisation.objects.filter(pk=ministry.pk).update(kind="ministry")

    assert client.get(f"/centres/{ministry.pk}/").status_code == 404


@pytest.mark.parametrize("number", ["0", "999999", "99999999999999999999999"])
def test_a_number_that_nobody_has_is_not_found(client, number):
    assert client.get(f"/centres/{number}/").status_code == 404


def test_an_english_page_marks_lithuanian_names_as_lithuanian(client):
    page = body(client.get(f"/en/centres/{number_of('Utenos švietimo centras')}/"))

    assert '<h1 lang="lt">Utenos švietimo centras</h1>' in page


def test_the_open_data_hold_what_the_list_holds(client):
    rows = client.get("/centres/centres.json?county=LT-UT").json()["institutions"]

    assert len(rows) == client.get("/centres/?county=LT-UT").context["total"] > 0
    assert {row["county"] for row in rows} == {"Utenos apskritis"}


def test_the_csv_opens_in_a_spreadsheet(client):
    response = client.get("/centres/centres.csv")
    rows = list(csv.DictReader(io.StringIO(response.getvalue().decode("utf-8-sig"))))

    assert len(rows) == 47
    assert rows[0]["name"] == "Anykščių švietimo centras"
    assert {row["demonstration"] for row in rows} == {"no"}


def test_the_xlsx_holds_what_the_csv_holds(client):
    page = load_workbook(io.BytesIO(client.get("/centres/centres.xlsx?county=LT-UT").getvalue())).active
    rows = client.get("/centres/centres.csv?county=LT-UT").getvalue().decode("utf-8-sig").splitlines()

    assert page.max_row == len(rows) > 1
    assert page["B1"].value == "name"


@pytest.mark.parametrize(
    "address", ["/", "/centres/", "/centres/?q=utenos", "/about/", "/accessibility/", "/privacy/"]
)
@pytest.mark.parametrize("language", ["", "/en"])
def test_a_visitor_without_a_cookie_gets_none(client, address, language):
    response = client.get(f"{language}{address}")

    assert response.status_code == 200
    assert dict(response.cookies) == {}


@pytest.mark.parametrize("address", ["/", "/centres/", "/about/", "/accessibility/", "/privacy/"])
def test_public_pages_hold_no_inline_style_or_script(client, address):
    page = body(client.get(address))

    assert re.findall(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)", page) == []
