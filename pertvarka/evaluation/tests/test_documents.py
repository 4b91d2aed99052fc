"""The frozen report and its paper."""

import io

import pikepdf
import pytest
from django.utils import translation

from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.history import acts_in_words
from pertvarka.evaluation.models import Report
from pertvarka.evaluation.tests.factories import agreed, approved, deputise, person, world
from pertvarka.foundation import journal
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


@pytest.fixture
def report():
    return Report.objects.get(self_evaluation=approved(world()).record)


@pytest.mark.parametrize("language", ["lt", "en"])
def test_the_paper_is_tagged_and_says_it_is_pdf_a_2a_and_pdf_ua_1(report, language):
    with translation.override(language), pikepdf.open(io.BytesIO(documents.report_pdf(report))) as paper:
        metadata = paper.open_metadata()

        assert paper.Root.MarkInfo.Marked
        assert str(paper.Root.Lang) == language
        assert "/StructTreeRoot" in paper.Root
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"


def test_made_again_the_paper_is_the_same_byte_for_byte(report):
    first = documents.report_pdf(report)

    assert documents.report_pdf(Report.objects.get(pk=report.pk)) == first


def test_only_project_fonts_are_embedded(report):
    with pikepdf.open(io.BytesIO(documents.report_pdf(report))) as paper:
        fonts = {
            str(found.BaseFont).split("+")[-1]
            for found in paper.objects
            if isinstance(found, pikepdf.Dictionary) and "/BaseFont" in found
        }

    assert fonts
    assert all(name.startswith("SourceSans3") for name in fonts)


def test_what_changes_later_does_not_reach_the_report(report):
    before = documents.report_pdf(report)
    organisation = report.self_evaluation.organisation
    organisation.name_lt = "Visai kitas pavadinimas"
    organisation.save()

    assert documents.report_pdf(Report.objects.get(pk=report.pk)) == before


def test_the_hash_is_of_the_content(report):
    assert documents.content_hash(report.content) == report.content_hash
    assert documents.content_hash({**report.content, "year": 1999}) != report.content_hash


def test_no_text_that_people_write_can_make_the_paper_impossible():
    place = agreed(world())
    strange = "Gerai 😀 ★ \uf0b7 punktas \x01\x1b שלום 中文 \ufffd a\u0301 \u200b"
    actions.describe_area(
        place.record, area_code="2.3", strengths=[strange], improvements=[strange], by=place.coordinator
    )
    actions.send_for_approval(place.record, by=place.coordinator)

    report = actions.approve(place.record, note=strange, by=place.head)

    assert documents.report_pdf(report).startswith(b"%PDF")
    assert report.content["note"] == strange


def test_a_demonstration_paper_says_so(report):
    assert report.content["organisation"]["is_demonstration"] is True
    with translation.override("en"):
        assert "Demonstration data" in documents.self_evaluations._words(report)["demonstration"]


def test_an_area_where_everything_is_not_applicable_has_no_mean():
    place = world()
    actions.start_rating(place.record, by=place.coordinator)
    answer = {"level": "3", "reason": "Tai rodo metų planas."}
    none = {"level": "na", "reason": "Šios veiklos nevykdome."}
    for member in place.group:
        actions.save_ratings(
            place.record,
            answers={i.code: none if i.area_code == "1.2" else answer for i in place.record.indicators},
            by=member,
        )
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=member)
    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    actions.agree(
        place.record,
        levels={
            i.code: actions.AgreedLevel("na" if i.area_code == "1.2" else "3", "Sutarta.")
            for i in place.record.indicators
        },
        by=place.coordinator,
    )
    actions.send_for_approval(place.record, by=place.coordinator)
    report = actions.approve(place.record, by=place.head)

    assert [area["mean"] for area in report.content["areas"]] == [None, "3.00"]
    assert documents.report_pdf(report).startswith(b"%PDF")


def test_a_deputys_approval_names_both_and_the_document():
    place = agreed(world())
    deputy = deputise(person("Pavaduojanti"), place.head)
    actions.send_for_approval(place.record, by=place.coordinator)

    report = actions.approve(place.record, by=deputy)

    both = f"Pavaduojanti Pavardė (pavaduoja: {place.head.full_name}, dokumentas V-45)"
    with translation.override("lt"):
        assert documents.approver(report.content) == both
    entry = journal.entries_about(place.record)[0]
    assert (entry.act, entry.actor, entry.on_behalf_of) == (
        "approve",
        deputy.full_name,
        place.head.full_name,
    )
    assert acts_in_words([entry])[0]["who"] == f"Pavaduojanti Pavardė (pavaduoja: {place.head.full_name})"


def test_the_head_is_asked_by_letter_and_on_the_page_and_so_is_the_deputy():
    place = agreed(world())
    deputy = deputise(person("Pavaduojanti"), place.head)

    actions.send_for_approval(place.record, by=place.coordinator)

    letters = Message.objects.filter(key__contains=":sent_for_approval:")
    assert {letter.payload["to"] for letter in letters} == {place.head.email, deputy.email}
    assert [task.page for task in queries.tasks_for(deputy)] == ["evaluation:approve"]
