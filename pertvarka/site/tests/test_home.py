import re

import pytest

from pertvarka.directory.importing import load_directory
from pertvarka.directory.tests.people import make_centre


@pytest.fixture(autouse=True)
def _country(db):
    load_directory()


def test_the_map_and_the_table_beside_it_hold_every_municipality(client):
    page = client.get("/").content.decode()
    table = re.search(r'<table[^>]*id="network".*?</table>', page, re.DOTALL)[0]

    assert len(re.findall(r'<path class="q\d"', page)) == 60
    assert len(re.findall(r'<th scope="row">', table)) == 60


def test_the_map_and_the_table_say_the_same(client):
    page = client.get("/en/").content.decode()

    assert "<title>Vilnius City Municipality: 6 institutions</title>" in page
    assert re.search(r"Vilnius City Municipality</a></th><td>Vilnius County</td><td class=\"n\">6</td>", page)
    assert "<title>Neringa Municipality: no institutions</title>" in page


def test_key_figures_are_counted_from_the_directory(client):
    figures = client.get("/").context["figures"]

    assert (figures.working, figures.municipalities_served, figures.municipalities) == (44, 38, 60)


def test_invented_institutions_change_no_figure(client, settings):
    settings.DEMONSTRATION = True
    before = client.get("/").context["figures"]
    make_centre()

    after = client.get("/?fresh").context["figures"]

    assert after.working == before.working
    assert after.verified == before.verified


def test_the_front_page_asks_the_database_a_fixed_number_of_times(client, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        assert client.get("/").status_code == 200


def test_attribution_of_the_boundaries_stands_by_the_map(client):
    figure = re.search(r"<figure.*?</figure>", client.get("/").content.decode(), re.DOTALL)[0]

    assert "Ribos: © VĮ Registrų centras, CC BY 4.0 (supaprastinta)" in figure
