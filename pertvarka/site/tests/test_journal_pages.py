"""Anybody gets what verifies the journal; its contents only an auditor."""

import io
import json
import xml.etree.ElementTree as ET
from hashlib import sha256

import pytest
from django.urls import reverse

from pertvarka.directory import actions as directory
from pertvarka.directory.roles import Role
from pertvarka.directory.tests.people import make_person
from pertvarka.foundation import journal
from pertvarka.foundation.journal import verify_journal
from pertvarka.foundation.journal.models import Root
from pertvarka.foundation.outbox.models import WorkerSeen

pytestmark = pytest.mark.django_db


@pytest.fixture
def root(db):
    from django.utils import timezone

    thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())
    journal.record(thing, "open", by=None, note="Slaptas žodis")
    return journal.publish_root()


def person_in_role(role):
    person = make_person("Jonas Jonaitis", f"{role}@istaiga.example")
    directory.create_account(person, "slaptažodis-ilgas")
    directory.give_role(person, role, None, by=None)
    return person


def body(answer):
    return b"".join(answer.streaming_content)


def test_a_journal_without_a_root_says_when_the_first_one_comes(client):
    assert "Pirmoji bus šiąnakt" in client.get(reverse("journal:overview")).content.decode()
    assert "Kontrolinių sumų dar nepaskelbta" in client.get(reverse("journal:roots")).content.decode()


def test_the_page_shows_the_latest_root_and_the_program_s_digest(client, root):
    program = client.get(reverse("journal:program"))

    page = client.get(reverse("journal:overview")).content.decode()

    assert root.hash in page
    assert sha256(program.content).hexdigest() in page
    assert program["Content-Disposition"] == 'attachment; filename="verify_journal.py"'


def test_the_files_that_a_stranger_downloads_fit_together(client, root):
    roots = client.get(reverse("journal:roots-file")).content
    export = body(client.get(reverse("journal:digests")))

    published = dict(verify_journal.roots_among(io.BytesIO(roots)))
    form, found = verify_journal.verify(
        io.BytesIO(export), verify_journal.Roots(published, []), verify_journal.Teller("en")
    )

    assert (form, found.roots.witnesses) == ("digests", 1)
    assert "Slaptas" not in export.decode()


@pytest.mark.parametrize("asked", ["1", "hash", "HASH"])
def test_a_root_is_found_by_its_number_or_its_hash(client, root, asked):
    wanted = {"hash": root.hash[:12], "HASH": root.hash.upper()}.get(asked, asked)

    page = client.get(reverse("journal:roots"), {"q": wanted})

    assert [each.number for each in page.context["page"]] == [1]


@pytest.mark.parametrize("asked", ["ne suma", "\x00", "9" * 70, "%' OR 1=1", "ffff"])
def test_what_is_no_root_is_not_found_and_the_page_says_what_to_do(client, root, asked):
    page = client.get(reverse("journal:roots"), {"q": asked})

    assert page.status_code == 200
    if asked != "\x00":
        assert "Tokia kontrolinė suma čia nepaskelbta" in page.content.decode()


@pytest.mark.parametrize("count", [1, 4])
def test_roots_cost_the_same_questions_whatever_their_number(client, root, count, django_assert_num_queries):
    for _ in range(count - 1):
        journal.publish_root()

    with django_assert_num_queries(2):
        page = client.get(reverse("journal:roots"))

    assert len(page.context["page"]) == count


def test_the_feed_carries_each_root_whole(client, root):
    answer = client.get(reverse("journal:roots-feed"))

    entries = ET.fromstring(answer.content).findall("{http://www.w3.org/2005/Atom}entry")  # noqa: S314 – ours
    (summary,) = [entry.findtext("{http://www.w3.org/2005/Atom}summary") for entry in entries]
    assert json.loads(summary)["hash"] == root.hash
    assert answer["Content-Type"].startswith("application/atom+xml")


def test_an_auditor_gets_the_contents_and_the_download_is_an_act(client, root):
    auditor = person_in_role(Role.AUDITOR)
    client.force_login(auditor.account)

    assert "Atsisiųsti žurnalą su turiniu" in client.get(reverse("journal:overview")).content.decode()
    export = body(client.post(reverse("journal:whole"))).decode()

    assert "Slaptas žodis" in export
    assert [entry.act for entry in journal.entries_about(auditor)][:1] == ["export_journal"]
    assert "export_journal" in export


def test_others_see_no_button_and_get_nothing(client, root):
    client.force_login(person_in_role(Role.OPERATOR).account)

    assert "Atsisiųsti žurnalą su turiniu" not in client.get(reverse("journal:overview")).content.decode()
    assert client.post(reverse("journal:whole")).status_code == 403
    assert client.get(reverse("journal:whole")).status_code == 403


def test_a_head_request_reads_no_journal(client, root, django_assert_num_queries):
    with django_assert_num_queries(0):
        answer = client.head(reverse("journal:digests"))
        assert body(answer) == b""

    assert Root.objects.count() == 1
