"""An approved report carries the journal's root of its day, on the page and on paper."""

import io

import pytest
from django.urls import reverse
from pypdf import PdfReader

from pertvarka.evaluation.documents import report_pdf
from pertvarka.evaluation.tests.factories import approved, world
from pertvarka.foundation import journal

pytestmark = pytest.mark.django_db


def test_a_report_carries_the_latest_root_and_links_to_it(client):
    place = world()
    root = journal.publish_root()

    report = approved(place).fresh().report

    assert report.content["journal_root"]["hash"] == root.hash
    client.force_login(place.head.account)
    page = client.get(reverse("evaluation:report", args=[place.record.pk])).content.decode()
    assert f"/journal/roots/?q={root.hash}" in page
    paper = PdfReader(io.BytesIO(report_pdf(report)))
    assert root.hash in "".join(page.extract_text() for page in paper.pages)


def test_a_report_before_the_first_root_carries_none():
    assert "journal_root" not in approved(world()).fresh().report.content
