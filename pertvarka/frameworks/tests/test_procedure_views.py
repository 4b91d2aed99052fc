"""Procedures are public: who does what, by when, what a wording changes, and any term counted on asking."""

import hashlib
import re

import pytest
import yaml

from pertvarka.frameworks import actions
from pertvarka.frameworks.models import ProcedureVersion
from pertvarka.frameworks.tests.procedures import CODE, LATEST, procedure, procedure_document

pytestmark = pytest.mark.django_db

PAGE = f"/procedures/{CODE}/{LATEST}/"


def load_every_wording():
    for path in sorted(actions.PROCEDURES.glob("*.yaml")):
        actions.load_procedure(path)


@pytest.fixture
def wordings():
    load_every_wording()


def text_of(response):
    return response.content.decode().replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")


def words_of(response):
    return " ".join(re.sub(r"<[^>]+>", " ", text_of(response)).replace("\N{NO-BREAK SPACE}", " ").split())


@pytest.mark.parametrize(("prefix", "language"), [("", "lt"), ("/en", "en")])
def test_the_page_tells_every_stage_term_party_and_outcome_with_its_source(
    client, wordings, prefix, language
):
    page = words_of(client.get(prefix + PAGE))

    tree = procedure()
    parts = [*tree.stages, *tree.outcomes.values(), *tree.tracks.values()]
    wanted = [getattr(part, f"title_{language}") for part in parts]
    wanted += [getattr(part, f"basis_{language}") for part in (*parts, *tree.terms.values())]
    wanted += [getattr(tree.organiser, f"name_{language}"), getattr(tree, f"note_{language}")]
    wanted += [getattr(source, f"title_{language}") for source in tree.sources]
    assert [words for words in wanted if " ".join(words.split()) not in page] == []


def test_the_list_leads_to_every_wording_and_says_which_is_in_force(client, wordings):
    page = client.get("/en/procedures/")

    assert all(f"/en/procedures/{CODE}/{number}/" in text_of(page) for number in range(1, LATEST + 1))
    assert words_of(page).count("In force") == 1
    assert client.get(f"/procedures/{CODE}/").url == PAGE


def test_an_empty_house_says_that_nothing_is_published(client):
    assert "No procedure has been published yet" in words_of(client.get("/en/procedures/"))
    assert client.get(f"/procedures/{CODE}/").status_code == 404


@pytest.mark.parametrize("address", ["9/", "9.json", "9.yaml", "0/", f"{10**30}/", f"{10**30}.json"])
def test_a_wording_that_does_not_exist_is_not_found(client, wordings, address):
    assert client.get(f"/procedures/{CODE}/{address}").status_code == 404


def test_what_a_wording_changes_is_told(client, wordings):
    page = words_of(client.get(f"/en/procedures/{CODE}/4/"))

    assert "What this wording changes" in page
    assert "removed: Education Development Centre added: National Agency for School Evaluation" in page
    assert "Removed Accredit for 1 year" in page
    assert "What this wording changes" not in words_of(client.get(f"/en/procedures/{CODE}/1/"))


def test_a_term_is_counted_with_its_reasons(client, wordings):
    page = words_of(client.get(f"/en{PAGE}", {"term": "appeal", "day": "2026-12-16"}))

    assert "Last day: 4 January 2027" in page
    assert "10 working days, counted from the day after 2026-12-16." in page
    assert "2026-12-24, 2026-12-25, 2027-01-01 are holidays." in page


def test_a_term_is_counted_with_a_pause(client, wordings):
    asked = {"term": "appeal", "day": "2026-12-16", "paused_from": "2026-12-18"}

    held = words_of(client.get(f"/en{PAGE}", asked))
    moved = words_of(client.get(f"/en{PAGE}", asked | {"paused_until": "2026-12-20"}))

    assert "The last day is not known while the term stands still" in held
    assert "Moved by 1 day" in moved


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"day": ""}, "This field is required."),
        ({"day": "rytoj"}, "Write the day as year-month-day"),
        ({"day": "9999-12-31"}, "Choose a day from 2009-01-01 to 2100-12-31."),
        ({"term": "supper"}, "Select a valid choice."),
        ({"term": "a\x00" * 5000}, "Select a valid choice."),
        ({"paused_until": "2026-12-18"}, "Say from which day it stood still, too."),
        ({"paused_from": "2026-12-18", "paused_until": "2026-12-17"}, "The last day comes before the first."),
        ({"paused_from": "0001-01-01"}, "Choose a day from 2009-01-01 to 2100-12-31."),
    ],
)
def test_what_cannot_be_counted_comes_back_with_what_to_do(client, wordings, asked, sentence):
    response = client.get(f"/en{PAGE}", {"term": "appeal", "day": "2026-12-16"} | asked)

    assert response.status_code == 422
    assert sentence in words_of(response)


def test_the_files_are_the_very_document(client, wordings):
    version = ProcedureVersion.objects.get(version=LATEST)
    as_json, as_yaml = (client.get(f"/procedures/{CODE}/{LATEST}.{ending}") for ending in ("json", "yaml"))

    assert hashlib.sha256(as_json.content).hexdigest() == version.content_hash
    assert yaml.safe_load(as_yaml.content) | {"in_force_from": "2019-09-02"} == procedure_document()
    assert 'filename="institution-accreditation-5.yaml"' in as_yaml["Content-Disposition"]


@pytest.mark.parametrize("address", ["/procedures/", PAGE])
def test_pages_make_as_many_queries_for_many_wordings_as_for_few(client, address, django_assert_num_queries):
    actions.load_procedure(actions.PROCEDURES / f"{CODE}-{LATEST}.yaml")
    client.get(address)
    with django_assert_num_queries(1):
        client.get(address)

    load_every_wording()
    client.get(address)
    with django_assert_num_queries(1):
        client.get(address)
