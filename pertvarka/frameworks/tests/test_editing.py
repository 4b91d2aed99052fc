"""The pages on which a draft is edited: what is kept, what is refused, what two officers see."""

import re

import pytest
from django.urls import reverse

from pertvarka.directory.roles import Role
from pertvarka.frameworks import actions, shapes
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.parts import addresses, part_of
from pertvarka.frameworks.problems import TEXT_LIMIT
from pertvarka.frameworks.tests.factories import document, version
from pertvarka.frameworks.tests.people import agency_head, officer, person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
HOSTILE = '<script>alert("x")</script> {{ 7|add:7 }} <b onclick=x>'


@pytest.fixture
def record():
    return actions.start_draft(version(), title="2027", by=officer())


@pytest.fixture
def as_officer(client):
    client.force_login(officer().account)
    return client


def address(record, part="1.1.1"):
    return reverse("frameworks:part", kwargs={"number": record.pk, "address": part})


def fresh(record):
    return Draft.objects.get(pk=record.pk)


def sent(record, part="1.1.1", **changes):
    """What a browser sends of the part's form, with these changes."""
    found = part_of(fresh(record).document, part)
    data = found.written(fresh(record).document)
    return data | {"version": found.fingerprint(fresh(record).document)} | changes


ONE_OF_EACH = (
    *("about", "scale", "groups", "1", "1.1", "1.1.1", "weights", "rule", "line-1", "line-5"),
    *("numbers", "outcomes", "words"),
)


@pytest.mark.parametrize("part", ONE_OF_EACH)
def test_a_form_sent_as_it_came_changes_nothing(as_officer, record, part):
    page = as_officer.get(address(record, part))
    inputs = dict(
        re.findall(r'<input type="hidden" name="([^"]+)"[^>]*? value="([^"]*)"', page.content.decode())
    )

    response = as_officer.post(address(record, part), sent(record, part))

    assert (page.status_code, response.status_code) == (200, 302)
    assert fresh(record).document == record.document
    assert fresh(record).revision == 0
    assert inputs["version"] == sent(record, part)["version"]


@pytest.mark.parametrize("part", ["1.1.1", "weights", "line-3"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_numbers_are_read_as_the_reader_writes_them(as_officer, record, part, language):
    names = [name for name in sent(record, part) if name.endswith(("-weight", "-value"))]
    data = sent(record, part, **dict.fromkeys(names, "1,5" if language == "" else "1.5"))

    as_officer.post(f"{language}/frameworks/drafts/{record.pk}/part/{part}/", data)

    written = part_of(fresh(record).document, part).written(fresh(record).document)
    assert {written[name] for name in names} <= {"1.5"}


def test_what_is_unfinished_is_kept_and_said_beside_its_field(as_officer, record):
    response = as_officer.post(address(record), sent(record, title_en=""), follow=True)

    page = response.content.decode()
    assert response.status_code == 200
    assert part_of(fresh(record).document, "1.1.1").get(fresh(record).document)["title_en"] == ""
    assert 'aria-describedby="id_title_en_error"' in page
    assert "1.1.1 Poreikių tyrimas › Title (English)" in page
    assert "Check: 1 thing to mend" in page


def test_a_text_that_is_too_long_is_refused_and_not_lost(as_officer, record):
    long = "Ilgas žodis " * 300
    assert len(long) > TEXT_LIMIT

    response = as_officer.post(address(record), sent(record, title_lt=long))

    assert response.status_code == 422
    assert long.strip() in response.content.decode()
    assert fresh(record).revision == 0


@pytest.mark.parametrize("change", [{"title_lt": "a\x00b"}, {"source": "heard"}, {"figures-add": "no.such"}])
def test_what_no_browser_sends_is_refused(as_officer, record, change):
    response = as_officer.post(address(record), sent(record, **change))

    assert response.status_code == 422
    assert fresh(record).revision == 0


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("1.1.1", {"act": "explode:evidence"}),
        ("1.1.1", {"act": "up:evidence-99"}),
        ("1.1.1", {"act": "remove:signs-0"}),
        ("1.1.1", {"act": "add:figures"}),
        ("1.1.1", {"act": "up:"}),
        ("1.1", {"indicators-0-code": "9.9.9"}),
        ("weights", {"weights-0-code": "9.9"}),
        ("line-3", {"act": "join:when-9"}),
        ("rule", {"lines-0-code": "abc"}),
    ],
)
def test_buttons_and_rows_that_are_not_on_the_page_are_a_bad_request(as_officer, record, part, change):
    assert as_officer.post(address(record, part), sent(record, part, **change)).status_code == 400
    assert fresh(record).revision == 0


def test_texts_are_shown_as_they_were_written_and_never_run(as_officer, record):
    as_officer.post(address(record), sent(record, title_lt=HOSTILE, title_en=HOSTILE))

    for page in (
        address(record),
        f"/frameworks/drafts/{record.pk}/preview/",
        f"/frameworks/drafts/{record.pk}/difference/",
    ):
        shown = as_officer.get(page).content.decode()
        assert "<script>alert" not in shown
        assert "&lt;script&gt;" in shown
        assert "{{ 7|add:7 }}" in shown or "&#x27;" in shown


# --- Rows ---------------------------------------------------------------------------------------------------


def test_buttons_add_move_and_remove_rows_and_keep_what_was_typed(as_officer, record):
    as_officer.post(address(record), sent(record, title_en="Typed", act="add:evidence"))
    assert sent(record)["evidence-rows"] == "4"
    assert sent(record)["title_en"] == "Typed"

    first, second = sent(record)["evidence-0-title_en"], sent(record)["evidence-1-title_en"]
    as_officer.post(address(record), sent(record, act="down:evidence-0"))
    assert (sent(record)["evidence-0-title_en"], sent(record)["evidence-1-title_en"]) == (second, first)

    as_officer.post(address(record), sent(record, act="remove:evidence-0"))
    assert sent(record)["evidence-rows"] == "3"


def test_a_new_indicator_opens_its_page(as_officer, record):
    response = as_officer.post(address(record, "1.1"), sent(record, "1.1", act="add:indicators"))

    assert response.headers["Location"] == address(record, "1.1.5")
    page = as_officer.get(address(record, "1.1.5")).content.decode()
    assert "Check: 14 things to mend" in page


def test_figures_are_chosen_from_the_dictionary_and_bring_their_definitions(as_officer, record):
    as_officer.post(address(record), sent(record, **{"figures-add": "library.searches"}))

    assert [
        each["key"] for each in fresh(record).document["figures"] if each["key"] == "library.searches"
    ] == ["library.searches"]
    assert (
        "Searches in the period that returned"
        in as_officer.get(f"/en{address(record).removeprefix('/en')}").content.decode()
    )


def test_conditions_are_joined_and_nested_with_buttons_alone(as_officer, record):
    for act in ("add:when", "join:when-3", "add:when-3"):
        as_officer.post(address(record, "line-3"), sent(record, "line-3", act=act))
    as_officer.post(
        address(record, "line-3"),
        sent(record, "line-3", **{"when-3-kind": "any", "when-3-0-value": "1", "when-3-1-value": "2"}),
    )

    when = fresh(record).document["decision_rule"]["rules"][2]["when"]
    assert when["all"][3] == {
        "any": [
            {"field": "area_2_3_mean", "op": ">=", "value": 1},
            {"field": "area_2_3_mean", "op": ">=", "value": 2},
        ]
    }
    as_officer.post(address(record, "line-3"), sent(record, "line-3", act="remove:when-3"))
    assert fresh(record).document["decision_rule"]["rules"][2] == document()["decision_rule"]["rules"][2]


def test_numbers_are_written_into_both_sentences_on_request(as_officer, record):
    as_officer.post(address(record, "line-3"), sent(record, "line-3", **{"when-0-value": "2.9"}))
    offer = as_officer.get(address(record, "line-3")).content.decode()
    assert "With the numbers of the conditions it would read" in offer

    as_officer.post(address(record, "line-3"), sent(record, "line-3", act="write-numbers"))

    rule = fresh(record).document["decision_rule"]["rules"][2]
    assert "2,9" in rule["sentence_lt"]
    assert "at least 2.9, the mean" in rule["sentence_en"]
    assert "Check: nothing to mend" in as_officer.get(address(record, "line-3")).content.decode()


# --- Going on, undoing --------------------------------------------------------------------------------------


def test_saving_leads_on_to_the_next_part_or_stays(as_officer, record):
    on = as_officer.post(address(record, "1.1.4"), sent(record, "1.1.4", act="go-on"))
    stay = as_officer.post(address(record, "1.1.4"), sent(record, "1.1.4", act=""))

    assert on.headers["Location"] == address(record, "1.2")
    assert stay.headers["Location"] == address(record, "1.1.4")


def test_an_autosave_answers_with_the_few_pieces_that_it_renews(as_officer, record):
    response = as_officer.post(address(record), sent(record, title_en=""), headers={"HX-Request": "true"})

    page = response.content.decode()
    assert response.status_code == 200
    assert "nothing to press" in page
    assert "Check: 1 thing to mend" in page
    assert f'value="{sent(record)["version"]}"' in page
    assert "<h1" not in page


def test_the_last_change_is_undone_and_taken_up_again(as_officer, record):
    as_officer.post(address(record), sent(record, title_en="Typed"))

    as_officer.post(f"/frameworks/drafts/{record.pk}/undo/", {"at": "1"})
    assert fresh(record).document == record.document
    stale = as_officer.post(f"/en/frameworks/drafts/{record.pk}/undo/", {"at": "1"}, follow=True)
    assert "The draft has changed meanwhile" in stale.content.decode()
    as_officer.post(f"/frameworks/drafts/{record.pk}/redo/", {"at": "0"})
    assert sent(record)["title_en"] == "Typed"


@pytest.mark.parametrize("at", ["", "x", "-1", "99999999999", "²"])
def test_a_number_that_is_none_undoes_nothing(as_officer, record, at):
    as_officer.post(address(record), sent(record, title_en="Typed"))

    assert as_officer.post(f"/frameworks/drafts/{record.pk}/undo/", {"at": at}).status_code == 302
    assert fresh(record).revision == 1


def test_an_area_moves_with_everything_in_it(as_officer, record):
    response = as_officer.post(f"{address(record, '1.5')}move/", {"to": "2", "at": "0"})

    assert response.headers["Location"] == address(record, "2.4")
    assert as_officer.get(address(record, "2.4.1")).status_code == 200
    assert as_officer.get(address(record, "1.5")).status_code == 404


# --- Two officers -------------------------------------------------------------------------------------------


def test_the_second_of_two_officers_sees_both_texts_and_chooses(client, as_officer, record):
    before = sent(record)
    as_officer.post(address(record), sent(record, title_en="Theirs"))
    client.force_login(officer("Antroji").account)

    both = client.post(address(record), before | {"title_en": "Mine"})
    page = both.content.decode()
    assert both.status_code == 409
    assert "<mark>Theirs</mark>" in page
    assert "<mark>Mine</mark>" in page
    assert "Vardenė Rengėja" in page
    assert sent(record)["title_en"] == "Theirs"

    client.post(address(record), before | {"title_en": "Mine", "takes_theirs": "on"})
    assert sent(record)["title_en"] == "Theirs"
    client.post(address(record), before | {"title_en": "Mine", "version": sent(record)["version"]})
    assert sent(record)["title_en"] == "Mine"


def test_rows_that_only_one_of_them_has_are_seen_too(client, as_officer, record):
    before = sent(record)
    as_officer.post(address(record), sent(record, act="add:evidence"))
    as_officer.post(address(record), sent(record, **{"evidence-3-title_en": "a fourth one"}))
    client.force_login(officer("Antroji").account)

    page = client.post(address(record), before | {"title_en": "Mine"}).content.decode()

    assert "row 4: Title (English)" in page
    assert "fourth" in page


def test_one_s_own_autosave_is_no_other_writer(as_officer, record):
    before = sent(record, title_en="Typed")
    as_officer.post(address(record), before, headers={"HX-Request": "true"})

    assert as_officer.post(address(record), before | {"act": "add:evidence"}).status_code == 302
    assert sent(record)["evidence-rows"] == "4"


def test_an_autosave_does_not_cover_what_another_has_written(client, as_officer, record):
    before = sent(record)
    as_officer.post(address(record), sent(record, title_en="Theirs"))
    client.force_login(officer("Antroji").account)

    response = client.post(address(record), before | {"title_en": "Mine"}, headers={"HX-Request": "true"})

    assert response.status_code == 422
    assert "somebody has changed this part" in response.content.decode()
    assert sent(record)["title_en"] == "Theirs"


# --- Who may ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reader", [agency_head, lambda: person("Auditorė", Role.AUDITOR)])
def test_the_head_and_the_auditor_read_and_change_nothing(client, record, reader):
    client.force_login(reader().account)

    page = client.get(address(record)).content.decode()
    refused = client.post(address(record), sent(record, title_en="Typed"))

    assert '<fieldset class="pv-plain pv-stack pv-loose" disabled>' in page
    assert 'value="go-on"' not in page
    assert refused.status_code == 403
    assert fresh(record).revision == 0


def test_a_published_draft_is_read_only(as_officer, record):
    actions.discard(record, by=officer())

    response = as_officer.post(address(record), sent(record, title_en="Typed"), follow=True)

    assert "The draft no longer changes" in response.content.decode()
    assert fresh(record).revision == 0


@pytest.mark.parametrize("page", ["part/1.1.1/", "", "difference/", "history/", "part/weights/"])
def test_pages_of_a_draft_ask_the_database_the_same_however_long_its_history(
    as_officer, record, page, django_assert_max_num_queries
):
    for number in range(4):
        as_officer.post(
            address(record, f"1.1.{number % 2 + 1}"),
            sent(record, f"1.1.{number % 2 + 1}", title_en=f"T{number}"),
        )

    with django_assert_max_num_queries(14):
        assert as_officer.get(f"/frameworks/drafts/{record.pk}/{page}").status_code == 200


def test_a_part_that_is_not_there_is_not_found(as_officer, record):
    for part in ("9.9.9", "line-9", "nothing", "1.1.1.1"):
        assert as_officer.get(address(record, part)).status_code == 404


def test_every_shape_s_field_has_words():
    for part in addresses(document()):
        found = part_of(document(), part)
        leaves = dict(shapes.leaves(found.shape, found.written(document())))
        assert all(str(leaf.label) for leaf in leaves.values())
