"""Header, footer, error pages and the choice of colours."""

import pytest
from django.template.loader import get_template
from django.test import RequestFactory
from django.urls import resolve, reverse
from django.utils import translation

from pertvarka.directory.models import Account, County, Municipality, Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.site.context import Frame
from pertvarka.site.navigation import links_for

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


@pytest.fixture
def ausra(client):
    """Signed in: coordinates at one centre, a member of the group at another."""
    account = Account.objects.create_user("ausra@example.org", "a long password")
    person = Person.objects.create(
        account=account, first_name="Aušra", last_name="Petrauskienė", email="ausra@example.org"
    )
    county = County.objects.create(code="LT-VL", name_lt="Vilniaus apskritis", name_en="Vilnius County")
    place = Municipality.objects.create(
        code="LT-57", county=county, name_lt="Vilniaus m.", name_en="Vilnius", latitude=54, longitude=25
    )
    for name, role in (("Šilų <centras>", Role.COORDINATOR), ("Gintaro centras", Role.GROUP_MEMBER)):
        centre = Organisation.objects.create(
            kind="municipal_centre",
            name_lt=name,
            municipality=place,
            evidence="invented",
            is_demonstration=True,
        )
        RoleHolding.objects.create(person=person, role=role, organisation=centre)
    client.force_login(account, backend="allauth.account.auth_backends.AuthenticationBackend")
    return person


@pytest.mark.django_db
def test_the_header_says_who_acts_for_whom_and_offers_the_other_role(client, ausra):
    page = client.get(GALLERY).content.decode()
    first, second = ausra.current_holdings
    assert "<span>Aušra<small>Šilų &lt;centras&gt;" in page
    assert f'name="holding" value="{second.pk}"' in page
    assert f'name="holding" value="{first.pk}"' not in page
    assert "Gintaro centras" in page


@pytest.mark.django_db
def test_the_role_switch_of_the_header_works(client, ausra):
    second = ausra.current_holdings[1]
    assert client.post(reverse("directory:switch-role"), {"holding": second.pk}).status_code == 302
    assert "<span>Aušra<small>Gintaro centras" in client.get(GALLERY).content.decode()


@pytest.mark.django_db
def test_a_signed_in_page_costs_the_frame_few_queries(client, ausra, django_assert_max_num_queries):
    with django_assert_max_num_queries(4):  # session, account, person, roles with their organisations
        client.get(GALLERY)


def test_every_link_of_every_role_leads_somewhere_and_there_are_at_most_six():
    for role in (*Role.values, None):
        links = links_for(role, "/", signed_in=role is not None)
        assert 0 < len(links) <= 6
        assert all(resolve(link.address) for link in links)


def test_the_present_page_and_the_pages_beneath_it_are_told_apart():
    def current(path):
        return {link.address: link.current for link in links_for(None, path, signed_in=False)}["/centres/"]

    assert current("/centres/") == "page"
    assert current("/centres/12/") == "true"
    assert current("/about/") == ""
