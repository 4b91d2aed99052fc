"""The public pages: complete in both languages, few queries, and the very document that was hashed."""

import hashlib
import json
import re

import pytest
import yaml
from django.urls import reverse
from django.utils.translation import override

from pertvarka.frameworks import actions
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.tests.factories import document, tree, version

pytestmark = pytest.mark.django_db

PAGE = "/frameworks/institution-evaluation/1/"


def text_of(response):
    return response.content.decode().replace("&#x27;", "'").replace("&quot;", '"').replace("&amp;", "&")


@pytest.mark.parametrize(("prefix", "language"), [("", "lt"), ("/en", "en")])
def test_the_page_shows_every_word_of_the_framework_in_the_reader_s_language(client, prefix, language):
    version()

    page = text_of(client.get(prefix + PAGE))

    wanted = [getattr(each, f"title_{language}") for each in (*tree().areas, *tree().indicators)]
    for indicator in tree().indicators:
        wanted += [getattr(sign, f"sign_{language}") for sign in indicator.signs.values()]
        wanted += [getattr(each, f"title_{language}") for each in (*indicator.evidence, *indicator.figures)]
    rule = tree().decision_rule
    wanted += [getattr(line, f"sentence_{language}") for line in rule.rules]
    wanted += [getattr(field, f"definition_{language}") for field in rule.fields]
    wanted += [getattr(rule, f"note_{language}"), content_hash(document())]
    wanted += [source.url for source in tree().sources]
    assert [words for words in wanted if words not in page] == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "lt",
            ["Oficialu", "Parengta šiai sistemai", "Iš praktikos", "Sprendimo taisyklė", "Privaloma sritis"],
        ),
        ("en", ["Official", "Drafted for this system", "From practice", "Decision rule", "Mandatory area"]),
    ],
)
def test_the_page_says_what_is_official_and_what_is_drafted(client, language, words):
    version()

    with override(language):
        page = text_of(
            client.get(reverse("frameworks:version", kwargs={"code": "institution-evaluation", "version": 1}))
        )

    assert [word for word in words if word not in page] == []


def test_marks_that_differ_within_an_indicator_are_shown_at_each_sign(client):
    changed = document()
    changed["groups"][0]["areas"][0]["indicators"][0]["signs"][0]["source"] = "official"
    actions.publish_document(changed)

    page = client.get("/en" + PAGE + "1.1.1/").content.decode()

    assert page.count("<span>Official</span>") == 1
    assert page.count("<span>Drafted for this system</span>") == 5  # four signs and the indicator


@pytest.mark.parametrize(
    ("address", "queries"),
    [("/frameworks/", 1), (PAGE, 2), (PAGE + "2.3.1/", 1), (PAGE.rstrip("/") + ".json", 2)],
)
def test_pages_ask_the_database_little(client, django_assert_num_queries, address, queries):
    version()
    client.get(address)  # the tree and the written-out page are kept per process

    with django_assert_num_queries(queries):
        response = client.get(address)

    assert response.status_code == 200


def test_the_bytes_of_the_json_file_have_the_version_s_hash(client):
    kept = version()

    response = client.get("/frameworks/institution-evaluation/1.json")

    assert hashlib.sha256(response.content).hexdigest() == kept.content_hash
    assert json.loads(response.content) == document()
    assert response.headers["Content-Disposition"] == 'attachment; filename="institution-evaluation-1.json"'


def test_the_yaml_file_is_the_same_document(client):
    kept = version()

    response = client.get("/en/frameworks/institution-evaluation/1.yaml")

    loaded = actions.document_of(response.content.decode())
    assert content_hash(loaded) == kept.content_hash
    assert yaml.safe_load(response.content)["id"] == "institution-evaluation"


def test_the_framework_s_address_leads_to_the_version_in_force(client):
    version(1)
    version(2, in_force_from="2020-01-01")
    version(3, in_force_from="2999-01-01")

    response = client.get("/frameworks/institution-evaluation/")

    assert (response.status_code, response.headers["Location"]) == (
        302,
        "/frameworks/institution-evaluation/2/",
    )


def test_the_framework_s_address_leads_to_a_coming_version_when_none_is_in_force(client):
    version(1, in_force_from="2999-01-01")

    assert client.get("/frameworks/institution-evaluation/").headers["Location"] == PAGE


@pytest.mark.parametrize("address", ["2/", "1/9.9.9/", "1/x/", "2.json", "0/", "99999999999999999999/"])
def test_what_does_not_exist_is_not_found(client, address):
    version()

    assert client.get(f"/frameworks/institution-evaluation/{address}").status_code == 404


def test_the_list_shows_each_version_and_says_so_when_there_is_none(client):
    assert "No framework has been published yet" in client.get("/en/frameworks/").content.decode()

    kept = version()

    page = client.get("/en/frameworks/").content.decode()
    assert kept.content_hash[:12] in page
    assert "24 indicators" in page
    assert "In force" in page


def test_the_first_and_last_indicators_have_one_neighbour_and_the_others_two(client):
    version()

    pages = [client.get(f"/en{PAGE}{code}/").content.decode() for code in ("1.1.1", "1.2.1", "2.3.3")]

    neighbours = [
        re.findall(r'href="/en/frameworks/institution-evaluation/1/(\d\.\d\.\d)/"', page) for page in pages
    ]
    assert neighbours == [["1.1.2"], ["1.1.4", "1.2.2"], ["2.3.2"]]
