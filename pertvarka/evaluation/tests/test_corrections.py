"""Correcting what was approved: the old issue stays, the next one says why and what."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.models import Report, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import REASON, approved, person, world
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message

WHY = "Trūko dviejų programų."


def correcting(place):
    """An approved self-evaluation whose findings are open again."""
    approved(place)
    actions.correct(place.record, reason=WHY, until=today() + timedelta(days=40), by=place.head)
    return place


def corrected(place):
    """The second issue approved: one level, one area's findings changed."""
    correcting(place)
    levels = {"2.3.1": actions.AgreedLevel("4", "Įskaičius abi programas.")}
    actions.agree(place.record, levels=levels, by=place.coordinator)
    actions.describe_area(
        place.record, area_code="2.3", strengths=["Stipru."], improvements=[], by=place.coordinator
    )
    actions.send_for_approval(place.record, by=place.coordinator)
    actions.approve(place.record, note="", by=place.head)
    return place


def content(level="3", strengths=("Stipru.",)):
    """A report's findings, as small as they can be."""
    indicator = {"code": "2.3.1", "level": level, "reason": REASON}
    area = {"code": "2.3", "indicators": [indicator], "strengths": list(strengths), "improvements": []}
    return {"areas": [area]}


def test_changes_name_the_place_and_say_what_was_and_what_is():
    found = documents.changes(content("3"), content("4"))

    assert found == [
        {"area": "2.3", "indicator": "2.3.1", "what": "level", "before": "3", "after": "4"},
    ]


@given(
    *[
        st.builds(
            content, level=st.sampled_from("01234"), strengths=st.lists(st.text(min_size=1), max_size=2)
        )
        for _ in "ab"
    ]
)
def test_there_are_changes_exactly_when_findings_differ(before, after):
    def texts(each):
        area = each["areas"][0]
        return area["indicators"], "\n".join(area["strengths"])

    assert (documents.changes(before, after) == []) == (texts(before) == texts(after))


@pytest.mark.django_db
def test_the_approved_issue_stays_as_it_was_and_the_next_one_says_why_and_what():
    place = approved(world())
    first = Report.objects.get().content
    paper = documents.report_pdf(Report.objects.get())

    actions.correct(place.record, reason=WHY, until=today() + timedelta(days=40), by=place.head)
    levels = {"2.3.1": actions.AgreedLevel("4", REASON)}
    actions.agree(place.record, levels=levels, by=place.coordinator)
    actions.send_for_approval(place.record, by=place.coordinator)
    actions.approve(place.record, note="", by=place.head)

    new, old = place.fresh().reports.all()
    assert (old.content, documents.report_pdf(old)) == (first, paper)
    assert (new.issue, new.correction_reason) == (2, WHY)
    assert new.content["replaces"]["reason"] == WHY
    assert [change["after"] for change in new.content["replaces"]["changes"]] == ["4"]
    assert documents.report_pdf(new).startswith(b"%PDF")
    assert place.fresh().report == new
    assert old.replaced_by == new


@pytest.mark.django_db
def test_while_it_is_corrected_the_report_in_force_can_be_read_and_is_listed(client):
    place = correcting(world())
    auditor = person("Auditorė", role=Role.AUDITOR)
    client.force_login(auditor.account)

    page = client.get(reverse("evaluation:report", args=[place.record.pk]))
    listed = client.get(reverse("evaluation:list")).content.decode()

    assert place.fresh().state == State.AGREEING
    assert page.status_code == 200
    assert WHY in page.content.decode()
    assert reverse("evaluation:report", args=[place.record.pk]) in listed
    assert list(queries.listed_for(auditor)) == [place.record]


@pytest.mark.django_db
def test_the_reader_of_a_replaced_issue_is_told_what_replaces_it(client):
    place = corrected(world())
    client.force_login(place.group[1].account)

    page = client.get(reverse("evaluation:report-issue", args=[place.record.pk, 1])).content.decode()
    newest = client.get(reverse("evaluation:report", args=[place.record.pk])).content.decode()

    assert WHY in page
    assert reverse("evaluation:report-issue", args=[place.record.pk, 1]) in newest
    assert "Įskaičius abi programas." in newest


@pytest.mark.django_db
def test_an_issue_of_another_number_is_not_there(client):
    place = approved(world())
    client.force_login(place.head.account)

    assert client.get(reverse("evaluation:report-issue", args=[place.record.pk, 2])).status_code == 404
    assert client.get(reverse("evaluation:report-issue-pdf", args=[place.record.pk, 2])).status_code == 404


@pytest.mark.django_db
def test_a_dropped_correction_leaves_everything_as_the_report_says():
    place = correcting(world())
    before = documents.report_content(
        place.fresh(),
        approved_by=place.head,
        approved_at=place.fresh().report.approved_at,
        note="",
        figures_told={},
    )["areas"]
    levels = {"2.3.1": actions.AgreedLevel("0", "Klaida.")}
    actions.agree(place.record, levels=levels, by=place.coordinator)
    actions.describe_area(
        place.record, area_code="2.3", strengths=[], improvements=["Kita."], by=place.coordinator
    )

    actions.drop_correction(place.record, reason="Nereikia.", by=place.head)

    fresh = place.fresh()
    after = documents.report_content(
        fresh, approved_by=place.head, approved_at=fresh.report.approved_at, note="", figures_told={}
    )["areas"]
    assert (fresh.state, fresh.correction_reason, fresh.reports.count()) == (State.APPROVED, "", 1)
    assert after == before


@pytest.mark.django_db
def test_only_the_head_opens_approved_findings_again():
    place = approved(world())

    for someone in (place.coordinator, place.group[1]):
        with pytest.raises(PermissionDenied):
            actions.correct(place.record, reason=WHY, until=today(), by=someone)


@pytest.mark.django_db
def test_what_has_been_approved_is_never_cancelled():
    place = correcting(world())

    with pytest.raises(StepNotAllowed):
        actions.cancel(place.record, reason="Nebereikia.", by=place.head)


@pytest.mark.django_db
def test_nothing_is_dropped_before_the_first_approval():
    place = world()

    with pytest.raises(StepNotAllowed):
        actions.drop_correction(place.record, reason="Nereikia.", by=place.head)


@pytest.mark.django_db
def test_the_group_is_written_to_and_the_journal_knows_the_reason():
    place = approved(world())
    Message.objects.all().delete()

    actions.correct(place.record, reason=WHY, until=today() + timedelta(days=40), by=place.head)

    entry = journal.entries_about(place.record)[0]
    assert (entry.act, entry.note) == ("correct", WHY)
    letters = [message.payload for message in Message.objects.all()]
    assert sorted(letter["to"] for letter in letters) == sorted(member.email for member in place.group)
    assert all(WHY in letter["text"] for letter in letters)


@pytest.mark.django_db
def test_a_correction_without_a_reason_or_with_a_day_gone_by_comes_back_with_the_form(client):
    place = approved(world())
    client.force_login(place.head.account)

    answer = client.post(
        reverse("evaluation:correct", args=[place.record.pk]), {"reason": "", "until": "2020-01-01"}
    )

    assert answer.status_code == 422
    assert answer.context["form"].errors.keys() == {"reason", "until"}
    assert place.fresh().state == State.APPROVED


@pytest.mark.django_db
def test_the_database_itself_wants_a_reason_for_a_second_issue():
    report = Report.objects.get(self_evaluation=approved(world()).record)
    report.pk, report.issue = None, 2

    with pytest.raises(IntegrityError), transaction.atomic():
        report.save(force_insert=True)


@pytest.mark.django_db
def test_a_correction_may_be_corrected_again():
    place = corrected(world())

    actions.correct(place.fresh(), reason="Dar kartą.", until=today() + timedelta(days=40), by=place.head)
    actions.send_for_approval(place.fresh(), by=place.coordinator)
    report = actions.approve(place.fresh(), by=place.head)

    assert report.issue == 3
    assert report.content["replaces"]["changes"] == []
    assert SelfEvaluation.objects.get().reports.count() == 3
