"""What differs between two wordings, told for people; publishing and taking back on their pages."""

from copy import deepcopy

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.frameworks import actions, queries
from pertvarka.frameworks.difference import Piece, difference, formula_of, origins, pieces_of
from pertvarka.frameworks.models import FrameworkVersion
from pertvarka.frameworks.parts import moved, part_of
from pertvarka.frameworks.tests.factories import document, version
from pertvarka.frameworks.tests.people import agency_head, officer
from pertvarka.frameworks.tests.test_drafts import change, fresh, publish

pytestmark = pytest.mark.usefixtures("in_english")


def put(address, whole=None, **changes):
    """The document with this change made through the part."""
    whole = whole or document()
    part = part_of(whole, address)
    return part.put(whole, part.get(whole) | changes)


def told(new):
    """(kind, words, labels of what changed) of everything that differs from the national framework."""
    found = difference([document(), new])
    return [
        (item.kind, item.words, [change.label for change in item.changes])
        for _words, items in found.sections
        for item in items
    ]


# --- What is told -------------------------------------------------------------------------------------------


def test_the_same_twice_differs_in_nothing():
    found = difference([document(), document()])

    assert (found.sections, found.meaning) == ([], [])


def test_weights_and_the_rule_come_first():
    rows = part_of(document(), "weights").get(document())["weights"]
    weights = [row | {"weight": "1.5"} if row["code"] == "1.1.1" else row for row in rows]
    changed = put("1.1.1", put("weights", weights=weights), title_en="Needs")
    changed = put("outcomes", changed, outcomes=part_of(changed, "outcomes").get(changed)["outcomes"][:-1])

    found = difference([document(), changed])

    assert [words for words, _items in found.sections] == [
        "Weights and the decision rule",
        "Groups, areas and indicators",
    ]
    assert [item.address for item in found.rule] == ["weights", "outcomes"]
    assert found.rule[0].changes[0].pieces == (Piece("old", "1"), Piece("new", "1.5"))
    assert found.meaning == [
        "1 indicator reads differently or wants other evidence or figures.",
        "Means are weighed differently.",
        "The decision rule differs, so the same levels may lead to another proposal.",
    ]


def test_a_changed_sign_is_told_word_by_word_with_its_level_and_language():
    signs = part_of(document(), "1.1.1").get(document())["signs"]
    signs[1]["sign_en"] = "Events are chosen from what lecturers offer."

    [item] = difference([document(), put("1.1.1", signs=signs)]).content

    [change] = item.changes
    assert (change.label, change.language) == ("Level 1: Sign (English)", "en")
    assert [piece.kind for piece in change.pieces] == ["same", "old", "new", "same"]


def test_new_removed_and_moved_indicators_are_told_apart():
    rows = part_of(document(), "1.1").get(document())["indicators"]
    changed = put("1.1", indicators=[row for row in rows if row["code"] != "1.1.3"] + [{"code": ""}])
    changed, _code = moved(changed, "2.1.1", "2.2", taken={"2.1.1"})

    assert [(kind, words) for kind, words, _labels in told(changed)] == [
        ("new", "1.1.5 (no title yet)"),
        ("moved", "2.2.4 Leadership and accountability"),
        ("removed", "1.1.3 Quality of delivery"),
    ]


def test_a_line_that_was_put_in_or_taken_out_is_told_with_its_words():
    rules = document()["decision_rule"]["rules"]
    changed = document()
    changed["decision_rule"]["rules"] = [rules[0], *rules[2:]]

    [(kind, words, labels)] = told(changed)
    assert (kind, words) == ("removed", "Line 2")
    assert "The line in words (English)" in labels


def test_an_area_made_mandatory_is_told_to_institutions():
    found = difference([document(), put("1.1", mandatory=True)])

    assert "1 area becomes mandatory." in found.meaning


def test_evidence_and_figures_are_told_as_lists():
    evidence = part_of(document(), "1.1.1").get(document())["evidence"]
    [item] = difference([document(), put("1.1.1", evidence=evidence[1:], figures=[])]).content

    assert [change.label for change in item.changes] == [
        "Evidence wanted: Title (Lithuanian)",
        "Evidence wanted: Title (English)",
        "Figures wanted",
    ]


def test_what_moved_twice_is_followed_through_the_versions_between():
    second, code = moved(document(), "1.1.1", "1.2", taken={"1.1.1"})
    begun = deepcopy(second)
    del begun["groups"][0]["areas"][1]["indicators"][-1]["formerly"]
    third, again = moved(begun, code, "1.3", taken={"1.1.1", code})

    assert (code, again) == ("1.2.4", "1.3.4")
    assert origins([document(), second, third])[again] == "1.1.1"
    assert again not in origins([document(), third])


@pytest.mark.parametrize(
    ("condition", "formula"),
    [
        ({"always": True}, "always"),
        ({"field": "a", "op": ">=", "value": ""}, "a ≥ "),
        (
            {
                "any": [
                    {"all": [{"field": "a", "op": "<", "value": "2.5"}]},
                    {"field": "b", "op": "!", "value": 1},
                ]
            },
            "(a < 2.5) or b ! 1",
        ),
    ],
)
def test_a_condition_is_told_finished_or_not(condition, formula):
    assert formula_of(condition) == formula


@given(st.text(max_size=200), st.text(max_size=200))
def test_the_words_that_stayed_and_went_are_the_old_text_and_those_that_stayed_and_came_the_new(old, new):
    pieces = pieces_of(old, new)

    before = "".join(piece.text for piece in pieces if piece.kind != "new")
    assert before.split() == old.split()
    assert "".join(piece.text for piece in pieces if piece.kind != "old") == new


def test_long_texts_are_told_whole():
    long, other = "žodis " * 2000, "kitas " * 2000

    assert pieces_of(long, other) == (Piece("old", long), Piece("new", other))


# --- The public page ----------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_anybody_reads_what_a_published_version_changes(client):
    first = version()
    publish(change(actions.start_draft(first, title="2", by=officer()), "1.1.1", title_en="Needs & wants"))

    page = client.get("/en/frameworks/institution-evaluation/2/changes/").content.decode()

    assert "Compared with version 1" in page
    assert "Needs &amp; wants" in page
    assert '<del><span class="ds-sr-only">removed: </span>' in page
    assert (
        "there is nothing to compare it with"
        in client.get("/en/frameworks/institution-evaluation/1/changes/").content.decode()
    )


@pytest.mark.django_db
def test_a_version_is_compared_with_any_earlier_one(client):
    first = version()
    second = publish(change(actions.start_draft(first, title="2", by=officer()), "1.1.1", title_en="Second"))
    third = actions.start_draft(second, title="3", by=officer())
    publish(change(third, "1.1.2", title_en="Third"), day=second.in_force_from.replace(year=2035))

    since_first = client.get("/en/frameworks/institution-evaluation/3/changes/?since=1").content.decode()
    since_second = client.get("/en/frameworks/institution-evaluation/3/changes/").content.decode()

    assert ("Second" in since_first, "Third" in since_first) == (True, True)
    assert ("Second</ins>" in since_second, "Third" in since_second) == (False, True)
    for wrong in ("9", "x", "3"):
        assert (
            client.get(f"/en/frameworks/institution-evaluation/3/changes/?since={wrong}").status_code == 404
        )


# --- Publishing ---------------------------------------------------------------------------------------------


@pytest.fixture
def record(db):
    return change(
        actions.start_draft(version(), title="2", note="Aiškiau.", by=officer()), "1.1.1", title_en="Needs"
    )


def send(client, record, **changes):
    data = {"at": str(record.revision), "in_force_from": "2035-09-01", "reason": ""} | changes
    return client.post(f"/en/frameworks/drafts/{record.pk}/publish/", data)


def test_the_head_reads_what_it_means_and_publishes(client, record):
    client.force_login(agency_head().account)
    page = client.get(f"/en/frameworks/drafts/{record.pk}/publish/").content.decode()
    assert "Publish as version 2" in page
    assert "1 indicator reads differently" in page
    assert "Why nobody else publishes it" not in page

    response = send(client, record)

    assert response.headers["Location"] == "/en/frameworks/institution-evaluation/2/"
    assert "Published as version 2" in client.get(f"/en/frameworks/drafts/{record.pk}/").content.decode()
    assert send(client, record).status_code == 302  # a second click finds it published
    assert FrameworkVersion.objects.count() == 2


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"in_force_from": "2020-01-01"}, "or a later day"),
        ({"in_force_from": ""}, "Choose a day."),
        ({"in_force_from": "rytoj"}, "Write the day as"),
        ({"at": "0"}, "since you read it"),
    ],
)
def test_what_stands_in_the_way_of_publishing_is_said(client, record, changes, said):
    client.force_login(agency_head().account)

    response = send(client, record, **changes)

    assert response.status_code == 422
    assert said in response.content.decode()
    assert fresh(record).state == "open"


def test_an_unfinished_draft_shows_what_is_to_be_mended_instead_of_the_form(client, record):
    client.force_login(agency_head().account)

    page = client.get(
        f"/en/frameworks/drafts/{change(record, '1.1.1', title_en='').pk}/publish/"
    ).content.decode()

    assert "Check: 1 thing to mend" in page
    assert "in_force_from" not in page


def test_a_coming_version_is_withdrawn_with_a_reason_that_everybody_reads(client, record):
    coming = publish(
        record, day=queries.latest_version("institution-evaluation").in_force_from.replace(year=2035)
    )
    client.force_login(agency_head().account)
    assert f"/en/frameworks/withdraw/{coming.pk}/" in client.get("/en/frameworks/drafts/").content.decode()

    assert client.post(f"/en/frameworks/withdraw/{coming.pk}/", {"reason": ""}).status_code == 422
    client.post(f"/en/frameworks/withdraw/{coming.pk}/", {"reason": "<b>Klaida</b> taisyklėje"})

    page = client.get("/en/frameworks/institution-evaluation/2/").content.decode()
    assert "&lt;b&gt;Klaida&lt;/b&gt; taisyklėje" in page
    again = client.post(f"/en/frameworks/withdraw/{coming.pk}/", {"reason": "x"})
    assert again.status_code == 422
    assert client.get("/frameworks/institution-evaluation/").headers["Location"].endswith("/1/")
