"""Header, footer, error pages and the choice of colours."""

import pytest
from django.template.loader import get_template
from django.test import RequestFactory
from django.urls import resolve
from django.utils import translation

from pertvarka.site.context import Frame

GALLERY = "/gallery/"


@pytest.mark.django_db
def test_a_visitor_costs_no_session_and_no_database(client, django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = client.get(GALLERY)
    assert answer.status_code == 200
    assert answer.cookies == {}


@pytest.mark.parametrize(
    ("address", "other"),
    [
        ("/", "/en/"),
        ("/en/", "/"),
        ("/centres/?county=LT-VL&page=2", "/en/centres/?county=LT-VL&page=2"),
        ("/en/centres/?county=LT-VL", "/centres/?county=LT-VL"),
        ("/energy/", "/en/energy/"),
    ],
)
def test_the_language_switch_stays_on_the_page(address, other):
    assert Frame(RequestFactory().get(address)).address_in_other_language == other


def test_both_languages_are_whole(client):
    lithuanian, english = client.get(GALLERY).content.decode(), client.get("/en" + GALLERY).content.decode()
    assert '<html lang="lt"' in lithuanian
    assert "Sąsajos dalys" in lithuanian
    assert '<html lang="en"' in english
    assert "Parts of the interface" in english


def test_the_choice_of_colours_is_kept_and_leads_back(client):
    answer = client.post("/appearance/", {"scheme": "dark", "next": GALLERY})
    assert answer.status_code == 302
    assert answer["Location"] == GALLERY
    assert answer.cookies["appearance"].value == "dark"
    assert 'data-color-scheme="dark"' in client.get(GALLERY).content.decode()


def test_colours_as_on_the_device_need_no_cookie(client):
    client.cookies["appearance"] = "dark"
    answer = client.post("/appearance/", {"scheme": "auto"})
    assert answer.cookies["appearance"]["max-age"] == 0


def test_a_forged_cookie_of_colours_is_not_shown(client):
    client.cookies["appearance"] = '"><script>'
    assert 'data-color-scheme="auto"' in client.get(GALLERY).content.decode()


@pytest.mark.parametrize("elsewhere", ["https://evil.example/", "//evil.example/", "javascript:alert(1)"])
def test_the_choice_of_colours_never_leads_to_a_stranger(client, elsewhere):
    answer = client.post("/appearance/", {"scheme": "light", "next": elsewhere})
    assert answer["Location"] == "/"


def test_an_unknown_choice_is_refused_on_the_same_page(client):
    answer = client.post("/appearance/", {"scheme": "purple"})
    assert answer.status_code == 422
    assert "<title>Klaida: Išvaizda" in answer.content.decode()


@pytest.mark.django_db
def test_a_missing_page_says_what_to_do(client):
    answer = client.get("/no-such-page/")
    assert answer.status_code == 404
    assert "Tokio puslapio nėra" in answer.content.decode()
    assert 'href="/en/no-such-page/"' in answer.content.decode()


@pytest.mark.parametrize("name", ["400.html", "500.html"])
def test_the_page_of_a_fault_needs_nothing_from_the_house(name):
    with translation.override("lt"):
        page = get_template(name).render()
    assert "Eiti į pradžią" in page
    assert resolve("/").view_name == "site:home"


def test_the_gallery_is_open_to_everybody():
    assert getattr(resolve(GALLERY).func, "permission", None) == "public"
