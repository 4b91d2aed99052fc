"""Notes of a visit on a tablet whose line comes and goes."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from pertvarka.evaluation.models import VisitNote
from pertvarka.evaluation.tests import visit_factories as made
from tests.browser.visitors import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PATIENCE = 20_000
TEXT = "Planas peržiūrimas kas ketvirtį, matėme tris protokolus."


def test_what_is_typed_without_a_line_arrives_when_it_is_back(
    new_name: str, visit: Callable[..., Page], visitors: list[Visitor]
) -> None:
    place = made.studying(new_name, state="visiting")
    page = visit(place.lead)
    page.goto(f"/external-evaluations/{place.record.pk}/visit/notes/")
    note, saved = page.locator("#form-2-3 textarea"), page.locator("#saved-2-3")

    visitors[0].context.set_offline(True)
    note.press_sequentially(TEXT, delay=2)
    expect(saved).to_have_attribute("data-state", "failed", timeout=PATIENCE)
    page.locator("#form-2-3 button[type=submit]").click()  # the browser stays on the page
    expect(note).to_have_value(TEXT)
    assert not VisitNote.objects.filter(member__evaluation=place.record).exists()
    visitors[0].context.set_offline(False)

    expect(saved).not_to_have_attribute("data-state", "failed", timeout=PATIENCE)
    kept = VisitNote.objects.get(member__evaluation=place.record)
    assert (kept.topic, kept.text) == ("2.3", TEXT)
    visitors[0].faults.clear()  # the browser says that there was no line


def test_a_note_saves_itself_again_and_again_without_overtaking_itself(
    new_name: str, visit: Callable[..., Page]
) -> None:
    place = made.studying(new_name, state="visiting")
    page = visit(place.lead)
    page.goto(f"/external-evaluations/{place.record.pk}/visit/notes/")
    note, saved = page.locator("#form-visit textarea"), page.locator("#saved-visit")

    for words in ("Pirmas sakinys. ", "Antras sakinys."):
        with page.expect_response(lambda answer: answer.request.method == "POST") as answer:
            note.press_sequentially(words, delay=2)
            note.blur()
        assert answer.value.status == 200
    page.locator("#form-visit label.pv-check").click()
    expect(saved).to_contain_text(":")
    page.locator("#form-visit button[type=submit]").click()
    page.wait_for_url("**/visit/notes/#note-visit")

    kept = VisitNote.objects.get(member__evaluation=place.record)
    assert (kept.text, kept.is_shared) == ("Pirmas sakinys. Antras sakinys.", True)
