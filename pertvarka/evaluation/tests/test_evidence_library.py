"""The library and the pieces in it: found, counted, shown, downloaded, changed."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import load_workbook

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.actions import Description
from pertvarka.evaluation.models import Evidence
from pertvarka.evaluation.tests.evidence_samples import YEAR, kept, library, note, titles, use
from pertvarka.evaluation.tests.factories import person, world
from pertvarka.foundation import outbox
from pertvarka.foundation.files import places
from pertvarka.foundation.files.tests.conftest import clamd, files_root  # noqa: F401 – fixtures
from pertvarka.foundation.files.tests.samples import CODE, EICAR
from pertvarka.foundation.tables import tables_for

pytestmark = pytest.mark.django_db


@pytest.fixture
def place():
    return world()


@pytest.fixture
def as_(client):
    """Signs a person in and returns the client."""

    def sign_in(someone):
        client.force_login(someone.account)
        return client

    return sign_in


# --- The library -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({}, ["Dalyvių apklausa", "Metų planas", "Senas planas"]),
        ({"q": "apklausos"}, ["Dalyvių apklausa"]),
        ({"q": "dalyviu anketu"}, ["Dalyvių apklausa"]),
        ({"q": "planu", "order": "year"}, ["Metų planas", "Senas planas"]),
        ({"q": "nėra tokio"}, []),
        ({"tag": "planai"}, ["Metų planas"]),
        ({"year": str(YEAR - 3)}, ["Senas planas"]),
        ({"indicator": "2.3.1"}, ["Dalyvių apklausa"]),
        ({"standing": "unused"}, ["Metų planas", "Senas planas"]),
        ({"standing": "withdrawn"}, ["Atšauktas"]),
        ({"kind": "file"}, []),
        ({"kind": "<script>", "year": "2x", "standing": "'", "order": "--", "page": "99"}, 3),
        ({"q": "\x00'; drop table -- & | ! :*"}, []),
    ],
)
def test_the_library_finds_what_is_looked_for(as_, place, asked, found):
    use(place, note(place, "Dalyvių apklausa", description="Anketų suvestinė"))
    note(place, "Metų planas", tags=["planai"])
    note(place, "Senas planas", years=(YEAR - 4, YEAR - 2))
    actions.withdraw_evidence(note(place, "Atšauktas"), by=place.head)

    answer = as_(place.group[1]).get(*library(place, **asked))

    assert answer.status_code == 200
    assert sorted(titles(answer)) == found if isinstance(found, list) else len(titles(answer)) == found


def test_the_best_match_comes_first_and_the_place_is_shown(as_, place):
    note(place, "Kita", text="Čia kalbama apie poreikių tyrimą ir jo išvadas")
    note(place, "Poreikių tyrimas")

    answer = as_(place.head).get(*library(place, q="poreikiu tyrimas"))

    assert titles(answer) == ["Poreikių tyrimas", "Kita"]
    assert "<mark>poreikių</mark>" in answer.content.decode()


@pytest.mark.parametrize("pieces", [1, 8])
def test_the_library_asks_the_database_the_same_number_of_questions(
    as_, place, pieces, django_assert_num_queries
):
    for number in range(pieces):
        use(place, note(place, f"Planas {number}", tags=[f"žyma{number}"]))
    client = as_(place.head)
    client.get(*library(place))

    with django_assert_num_queries(11):
        client.get(*library(place, q="planas"))


def test_another_centres_library_is_closed(as_, place):
    other = world(name="Kitas")
    piece = kept(other)
    client = as_(place.head)

    addresses = [
        reverse("evidence:library", args=[other.centre.pk]),
        reverse("evidence:library-csv", args=[other.centre.pk]),
        reverse("evidence:years", args=[other.centre.pk]),
        reverse("evidence:add", args=[other.centre.pk, "file"]),
        reverse("evidence:view", args=[piece.pk]),
        reverse("evidence:download", args=[piece.pk, 1]),
        reverse("evidence:describe", args=[piece.pk]),
        reverse("evidence:erase", args=[piece.pk, 1]),
    ]

    assert {client.get(address).status_code for address in addresses} == {403}


def test_the_way_to_the_library_is_short_for_those_with_one_centre(as_, place):
    answer = as_(place.head).get(reverse("evidence:libraries"))

    assert answer.headers["Location"] == library(place)[0]
    assert as_(person("Auditorius", role=Role.AUDITOR)).get(reverse("evidence:libraries")).status_code == 403


def test_the_exports_hold_what_is_shown_and_no_formula(as_, place):
    use(place, note(place, "=HYPERLINK(1)", tags=["a"]))
    note(place, "Kita")
    client = as_(place.head)

    text = b"".join(client.get(reverse("evidence:library-csv", args=[place.centre.pk]), {"tag": "a"}))
    book = load_workbook(
        io.BytesIO(b"".join(client.get(reverse("evidence:library-xlsx", args=[place.centre.pk]))))
    )

    lines = text.decode().strip().split("\r\n")
    assert len(lines) == 2
    assert "'=HYPERLINK(1)" in lines[1]
    assert f"{YEAR}: 2.3.1" in lines[1]
    assert [row[2] for row in book.active.iter_rows(min_row=2, values_only=True)] == ["Kita", "=HYPERLINK(1)"]


def test_three_years_show_where_evidence_is_missing(as_, place):
    use(place, note(place, "Planas", years=(YEAR - 1, YEAR)))
    use(place, note(place, "Kitas", years=(YEAR, YEAR)))

    answer = as_(place.head).get(reverse("evidence:years", args=[place.centre.pk]))

    glance = answer.context["glance"]
    row = next(row for row in glance.rows if row.indicator.code == "2.3.1")
    assert (glance.years, row.counts) == ((YEAR - 2, YEAR - 1, YEAR), (0, 1, 2))
    assert glance.by_year == [(YEAR - 2, 0), (YEAR - 1, 1), (YEAR, 1)]
    assert f"?indicator=2.3.1&amp;year={YEAR}" in answer.content.decode()
    earlier = as_(place.head).get(reverse("evidence:years", args=[place.centre.pk]), {"until": "999999"})
    assert earlier.context["until"] == YEAR


# --- One piece -------------------------------------------------------------------------------------------


def test_a_download_is_an_attachment_under_its_own_name(as_, place):
    piece = kept(place, name="Metų planas.txt")

    answer = as_(place.group[2]).get(reverse("evidence:download", args=[piece.pk, 1]))

    assert b"".join(answer) == b"Labas"
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_what_is_being_checked_or_ill_is_not_served(as_, place, clamd):  # noqa: F811
    waiting, ill = kept(place), kept(place, EICAR, "a.txt")
    actions.examine_revision(ill.current)
    client = as_(place.head)

    answers = [client.get(reverse("evidence:download", args=[piece.pk, 1])) for piece in (waiting, ill)]

    assert [answer.status_code for answer in answers] == [409, 409]
    assert client.get(reverse("evidence:view", args=[ill.pk])).status_code == 200


def test_without_a_scanner_the_page_says_that_nothing_was_checked(as_, place):
    piece = kept(place)

    assert "Nepatikrinta" in as_(place.head).get(reverse("evidence:view", args=[piece.pk])).content.decode()


def test_what_is_held_only_those_get_who_may_answer(as_, place):
    piece = kept(place, CODE.encode(), "a.txt", by=place.group[1])
    outbox.run_waiting()
    address = reverse("evidence:download", args=[piece.pk, 1])

    statuses = [
        as_(who).get(address).status_code
        for who in (place.group[1], place.coordinator, place.head, place.group[2])
    ]
    as_(place.group[1]).post(reverse("evidence:answer-for-codes", args=[piece.pk, 1]))

    assert statuses == [200, 200, 200, 409]
    assert as_(place.group[2]).get(address).status_code == 200


def test_numbers_of_other_records_in_the_address_lead_nowhere(as_, place):
    piece, stranger = kept(place), kept(world(name="Kitas"), b"svetimas")
    client = as_(place.head)

    assert client.get(reverse("evidence:download", args=[piece.pk, 2])).status_code == 404
    assert client.get(reverse("evidence:download", args=[stranger.pk, 1])).status_code == 403
    assert client.get(reverse("evidence:view", args=[10**9])).status_code == 404


def test_a_file_that_is_lost_is_not_found(as_, place):
    piece = kept(place)
    places.remove(piece.current.file_id)

    assert as_(place.head).get(reverse("evidence:download", args=[piece.pk, 1])).status_code == 404


def test_a_piece_is_revised_described_withdrawn_erased_and_deleted(as_, place):
    piece = kept(place)
    client = as_(place.head)

    def post(name, *parts, **data):
        return client.post(reverse(f"evidence:{name}", args=[piece.pk, *parts]), data).status_code

    assert post("revise", file=SimpleUploadedFile("b.txt", b"2"), no_pupils="on") == 302
    assert post("revise", file=SimpleUploadedFile("b.txt", b"2"), no_pupils="on") == 422
    assert post("revise", no_pupils="on") == 422
    seen = client.get(reverse("evidence:describe", args=[piece.pk])).context["version"]
    assert post("describe", title="Naujas", year_from=str(YEAR), tags="a, b", version=seen) == 302
    assert post("describe", title="", year_from=str(YEAR)) == 422
    assert (post("withdraw"), post("offer-again")) == (302, 302)
    assert (post("erase", 1, reason=""), post("erase", 1, reason="Vardai")) == (422, 302)
    piece.refresh_from_db()
    assert (piece.title, piece.current.number, piece.revisions.get(number=1).is_erased) == ("Naujas", 2, True)
    page = client.get(reverse("evidence:view", args=[piece.pk])).content.decode()
    assert "Vardai" in page
    assert client.get(reverse("evidence:delete", args=[piece.pk])).status_code == 200
    assert post("delete") == 302
    assert not Evidence.objects.exists()


def test_a_used_piece_is_not_deleted_and_the_page_says_why(as_, place):
    piece = kept(place)
    use(place, piece)
    client = as_(place.head)

    client.post(reverse("evidence:delete", args=[piece.pk]))

    assert Evidence.objects.count() == 1
    assert client.get(reverse("evidence:delete", args=[piece.pk])).context["problem"] is not None


@pytest.mark.parametrize("uses", [1, 4])
def test_the_page_of_a_piece_asks_the_same_number_of_questions(as_, place, uses, django_assert_num_queries):
    piece = kept(place)
    for code in ("2.3.1", "2.3.2", "1.2.1", "1.2.2")[:uses]:
        use(place, piece, code)
    client = as_(place.head)
    client.get(reverse("evidence:view", args=[piece.pk]))

    with django_assert_num_queries(10):
        client.get(reverse("evidence:view", args=[piece.pk]))


def test_who_describes_second_sees_both_descriptions_and_chooses(as_, place):
    piece = note(place, "Planas")
    address = reverse("evidence:describe", args=[piece.pk])
    client = as_(place.head)
    version = client.get(address).context["version"]
    filled = {"title": "Mano pavadinimas", "year_from": str(YEAR), "version": version}
    about = Description(YEAR, YEAR, title="Kito pavadinimas")
    actions.describe_evidence(piece, description=about, by=Person.objects.get(pk=place.coordinator.pk))

    asked = client.post(address, filled)
    again = client.post(address, filled | {"version": asked.context["version"]})

    assert asked.status_code == 409
    assert "Kito" in asked.content.decode()
    assert again.status_code == 302
    piece.refresh_from_db()
    assert piece.title == "Mano pavadinimas"


def test_who_revises_a_note_second_covers_nobodys_words_unseen(as_, place):
    piece = note(place, "Protokolas", text="Pirmas")
    address = reverse("evidence:revise", args=[piece.pk])
    client = as_(place.head)
    version = client.get(address).context["version"]
    actions.revise_note(piece, text="Antras", by=Person.objects.get(pk=place.coordinator.pk))

    asked = client.post(address, {"text": "Mano", "no_pupils": "on", "version": version})

    assert asked.status_code == 409
    assert piece.revisions.count() == 2


def test_what_is_held_is_found_by_nobody_until_there_is_an_answer(as_, place):
    piece = kept(place, f"Pratybos {CODE}".encode(), "a.txt", by=place.group[1])
    outbox.run_waiting()
    client = as_(place.group[2])

    def found(text):
        return titles(client.get(*library(place, q=text)))

    assert (found("pratybos"), found(CODE)) == ([], [])
    assert CODE not in client.get(*library(place)).content.decode()
    actions.answer_for_codes(piece.current, by=Person.objects.get(pk=place.group[1].pk))
    assert found("pratybos") == ["a"]


def test_the_page_tells_what_was_done_and_by_whom(as_, place):
    piece = note(place, "Planas")
    actions.withdraw_evidence(piece, by=Person.objects.get(pk=place.coordinator.pk))

    page = as_(place.head).get(reverse("evidence:view", args=[piece.pk]))

    assert [act["who"] for act in page.context["acts"]] == [place.coordinator.full_name, place.head.full_name]


def test_the_table_of_evidence_holds_what_the_person_may_see(place):
    note(place, "Mano")
    note(world(name="Kitas"), "Svetima")
    member, teacher = (
        Person.objects.get(pk=place.group[1].pk),
        person("Mokytoja", role=Role.TEACHER, at=place.centre),
    )

    rows = list(tables_for(member)["evidence"].rows(member))

    assert [row[2] for row in rows] == ["Mano"]
    assert "evidence" not in tables_for(teacher)
