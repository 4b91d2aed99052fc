"""Figures as evidence: on pages down to the rows, frozen with the approval, honest about what is missing."""

import io
from datetime import date
from decimal import Decimal

import pikepdf
import pytest
from django.urls import reverse
from django.utils import translation

from pertvarka.directory import actions as directory
from pertvarka.directory.roles import Role
from pertvarka.evaluation import documents, queries
from pertvarka.evaluation.models import Report
from pertvarka.evaluation.tests.factories import agreed, approved, person, rated, world
from pertvarka.foundation import figures
from pertvarka.foundation.clock import today
from pertvarka.foundation.figures import Column, Counted, Figure, Rows, Value

pytestmark = pytest.mark.django_db

STAFF = "directory.staff_total"
WANTING, AREAS = "2.1.2", ("2.1", "2.3")  # the indicator that wants STAFF, and areas with it


@pytest.fixture
def as_(client):
    """Signs a person in and returns the client."""

    def sign_in(someone):
        client.force_login(someone.account)
        return client

    return sign_in


@pytest.fixture
def place():
    return agreed(world(areas=AREAS))


def address(name, place, **parts):
    return reverse(f"evaluation:{name}", kwargs={"number": place.record.pk, **parts})


def joins(place, name="Naujokas"):
    return person(name, role=Role.TEACHER, at=place.centre)


def test_an_indicator_shows_what_it_wants_and_what_nobody_counts_yet(place):
    indicator = place.record.tree.indicator(WANTING)
    told = {each["key"]: each for each in queries.figures_of(place.record, indicator)}

    assert told[STAFF]["value"] == "4"
    assert {key: each["offered"] for key, each in told.items()} == {
        figure.key: figure.key in figures.offered() for figure in indicator.figures
    }


def test_what_rooms_offer_besides_is_told_of_the_institution_as_a_whole(place):
    keys = [told["key"] for told in queries.all_figures(place.record)]

    assert set(figures.offered()) <= set(keys)
    assert queries.wanted_by(place.record.indicators, "directory.staff_experience_years") == []


def test_a_year_that_has_not_begun_has_nothing_to_count():
    place = world(year=today().year + 1)
    told = queries.figure_now(place.record, STAFF)

    assert (told["offered"], told["value"]) == (True, None)
    assert told["why_none_en"]


def test_a_later_room_is_shown_without_a_change_here(place, monkeypatch):
    monkeypatch.setattr(figures, "_OFFERED", dict(figures.offered()))
    key = next(f.key for i in place.record.indicators for f in i.figures if f.key not in figures.offered())
    figures.offer(
        Figure(
            key=key,
            title="Later",
            definition="Later",
            unit="events",
            source="Later",
            counted=Counted.OVER_PERIOD,
            value=lambda organisation, period: Value(Decimal(7)),
            columns=(Column("what", "What"),),
            rows=lambda organisation, period: Rows([("one",)]),
        )
    )

    assert queries.figure_now(place.record, key)["value"] == "7"


@pytest.mark.parametrize("page", ["rate-indicator", "agree"])
def test_rater_and_agreeing_group_see_the_figures(as_, page):
    place = rated(world(areas=AREAS)) if page == "rate-indicator" else agreed(world(areas=AREAS))

    text = as_(place.coordinator).get(address(page, place, code=WANTING)).content.decode()

    assert address("figure", place, key=STAFF) in text


def test_a_value_opens_down_to_its_rows_and_only_the_head_sees_who_they_are(as_, place):
    joins(place)
    mine = as_(place.head).get(address("figure", place, key=STAFF)).content.decode()
    theirs = as_(place.group[1]).get(address("figure", place, key=STAFF)).content.decode()

    assert "Naujokas" in mine
    assert "Naujokas" not in theirs
    assert theirs.count("<tr>") == mine.count("<tr>") == 6


def test_rows_leave_as_files_with_the_same_discretion(as_, place):
    joins(place)

    head = as_(place.head).get(address("figure-csv", place, key=STAFF))
    member = as_(place.group[1]).get(address("figure-csv", place, key=STAFF))

    assert b"Naujokas" in b"".join(head.streaming_content)
    assert b"Naujokas" not in b"".join(member.streaming_content)
    assert as_(place.head).get(address("figure-xlsx", place, key=STAFF)).status_code == 200


def test_all_figures_leave_as_a_file(as_, place):
    lines = b"".join(as_(place.head).get(address("figures-csv", place)).streaming_content).decode()

    assert f"{STAFF}," in lines


@pytest.mark.parametrize("key", ["nera.tokio", "..", "directory.staff_total'--"])
def test_a_key_that_nobody_wants_is_not_found(as_, place, key):
    assert as_(place.head).get(address("figure", place, key=key)).status_code == 404


def test_another_centres_head_sees_none_of_it(as_, place):
    other = world(name="Kitas")

    assert as_(other.head).get(address("figure", place, key=STAFF)).status_code == 403


def test_what_changes_in_the_directory_moves_nothing_that_was_approved(as_):
    place = approved(world())
    report = Report.objects.get(self_evaluation=place.record)
    address_then = address("frozen-figure", place, issue=1, key=STAFF)
    before = as_(place.head).get(address_then).content.decode().split("<main")[1]
    joins(place)

    after = as_(place.head).get(address_then).content.decode().split("<main")[1]

    assert after == before
    assert report.content["figures"][STAFF]["value"] == "4"
    assert queries.figure_now(place.record, STAFF)["value"] == "5"
    assert documents.content_hash(report.content) == report.content_hash


def test_the_frozen_rows_are_those_the_report_vouches_for():
    report = Report.objects.get(self_evaluation=approved(world()).record)
    kept = report.frozen_figures.get(key=STAFF).rows
    told = report.content["figures"][STAFF]

    assert figures.hash_of(kept["rows"]) == told["rows_hash"]
    assert told["rows_total"] == len(kept["rows"]) == 4
    assert [column["name"] for column in kept["columns"]] == ["since", "years"]


def test_live_page_and_report_say_both_what_was_frozen_and_what_is_now(as_):
    place = approved(world())
    joins(place)

    page = as_(place.head).get(address("figure", place, key=STAFF)).content.decode()

    assert address("frozen-figure", place, issue=1, key=STAFF) in page


def test_the_auditor_reads_frozen_figures_and_no_live_ones(as_):
    place = approved(world())
    auditor = person("Auditorius", role=Role.AUDITOR)

    assert as_(auditor).get(address("frozen-figure", place, issue=1, key=STAFF)).status_code == 200
    assert as_(auditor).get(address("frozen-figure-csv", place, issue=1, key=STAFF)).status_code == 200
    assert as_(auditor).get(address("frozen-figure-xlsx", place, issue=1, key=STAFF)).status_code == 200
    assert as_(auditor).get(address("figure", place, key=STAFF)).status_code == 403
    assert as_(auditor).get(address("frozen-figure", place, issue=2, key=STAFF)).status_code == 404


def test_the_paper_shows_values_definitions_and_how_alike_the_group_rated():
    report = Report.objects.get(self_evaluation=approved(world()).record)

    with translation.override("en"):
        shown = documents.figures.figures_on_paper(report.content)
        paper = documents.report_pdf(report)

    assert ["Staff", "4 persons"] in [row[:2] for row in shown["rows"]]
    with pikepdf.open(io.BytesIO(paper)) as opened:
        assert len(opened.pages) > 0


def test_a_report_from_before_figures_is_still_drawn(as_):
    place = approved(world())
    report = Report.objects.get(self_evaluation=place.record)
    content = {key: value for key, value in report.content.items() if key not in ("figures", "concordance")}
    content["schema"] = 1
    for area in content["areas"]:
        del area["concordance"]
        for indicator in area["indicators"]:
            del indicator["figures"]
    Report.objects.filter(pk=report.pk).update(content=content)

    assert as_(place.head).get(address("report", place)).status_code == 200
    assert documents.report_pdf(Report.objects.get(pk=report.pk)).startswith(b"%PDF")
    assert as_(place.head).get(address("frozen-figure", place, issue=1, key=STAFF)).status_code == 404


@pytest.mark.parametrize("people", [1, 30])
def test_a_figures_page_asks_the_same_number_of_questions_however_many_rows(
    as_, place, people, django_assert_max_num_queries
):
    for number in range(people):
        someone = directory.find_or_create_person("Ona", f"Pavardė{number}", f"ona{number}@example.lt")
        directory.give_role(someone, Role.TEACHER, place.centre, by=None, from_on=date(2020, 1, 1))
    client = as_(place.head)
    client.get(address("figure", place, key=STAFF))

    with django_assert_max_num_queries(12):
        client.get(address("figure", place, key=STAFF))
