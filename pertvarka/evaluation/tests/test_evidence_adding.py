"""Adding: several files at once, good ones kept when another is refused; links and notes."""

import pytest
from django.urls import reverse

from pertvarka.evaluation.models import Codes, Evidence
from pertvarka.evaluation.tests.evidence_samples import YEAR, files, library
from pertvarka.evaluation.tests.factories import world
from pertvarka.foundation.files import places
from pertvarka.foundation.files.models import StoredFile
from pertvarka.foundation.files.tests.conftest import clamd, files_root  # noqa: F401 – fixtures
from pertvarka.foundation.files.tests.samples import CODE, pdf, png

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


# --- Adding files ----------------------------------------------------------------------------------------


def add_address(place, kind="file"):
    return reverse("evidence:add", args=[place.centre.pk, kind])


def test_several_files_are_added_at_once(as_, place):
    client = as_(place.group[1])

    answer = client.post(
        add_address(place),
        files(("Planas.pdf", pdf("a")), ("Vaizdas.png", png()), tags="planai, Planai, x"),
    )

    assert answer.headers["Location"] == library(place)[0]
    assert sorted(Evidence.objects.values_list("title", flat=True)) == ["Planas", "Vaizdas"]
    assert Evidence.objects.filter(tags=["Planai", "x"]).count() == 2


def test_the_good_ones_are_kept_when_another_is_refused(as_, place):
    answer = as_(place.head).post(
        add_address(place),
        files(("a.txt", b"geras"), ("b.exe", b"MZ"), ("c.txt", b""), description="Aprašas"),
    )

    page = answer.content.decode()
    assert answer.status_code == 422
    assert list(Evidence.objects.values_list("title", flat=True)) == ["a"]
    assert [bool(line.problem) for line in answer.context["lines"]] == [False, True, True]
    assert "Aprašas" in page
    assert page.index("<title>") < page.index("Klaida:")


def test_pressed_twice_the_file_is_there_once(as_, place):
    client = as_(place.head)

    for _ in range(2):
        client.post(add_address(place), files(("a.txt", b"tas pats")))

    assert Evidence.objects.count() == 1


def test_one_by_one_only_the_line_comes_back(as_, place):
    client = as_(place.head)

    good = client.post(add_address(place), files(("a.txt", b"1")), headers={"X-Upload": "1"})
    again = client.post(add_address(place), files(("b.txt", b"1")), headers={"X-Upload": "1"})
    bad = client.post(add_address(place), files(("a.svg", b"<svg/>")), headers={"X-Upload": "1"})

    assert [answer.status_code for answer in (good, again, bad)] == [200, 200, 422]
    assert all("<html" not in answer.content.decode() for answer in (good, again, bad))
    assert "bibliotekoje jau buvo" in again.content.decode()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"no_pupils": ""}, "no_pupils"),
        ({"year_from": "du tūkstančiai"}, "year_from"),
        ({"year_from": "1900"}, "year_from"),
        ({"year_until": str(YEAR - 1)}, "year_until"),
        ({"tags": "x" * 41}, "tags"),
        ({"chosen_files": []}, "chosen_files"),
        ({"description": "x" * 5001}, "description"),
    ],
)
def test_what_is_wrong_with_the_form_is_said_beside_the_field(as_, place, change, field):
    client = as_(place.head)

    answer = client.post(add_address(place), files(("a.txt", b"1"), **change), headers={"X-Upload": "1"})

    assert (answer.status_code, list(answer.context["form"].errors)) == (422, [field])
    assert not Evidence.objects.exists()
    if field != "chosen_files":
        assert answer.headers["X-Upload"] == "form"


def test_a_file_over_the_limit_is_told_and_the_others_come_through(as_, place, settings):
    settings.FILE_BYTES_MAX = 1000

    answer = as_(place.head).post(add_address(place), files(("a.txt", b"1"), ("b.txt", b"2" * 1001)))

    assert [(line.name, bool(line.problem)) for line in answer.context["lines"]] == [
        ("a.txt", False),
        ("b.txt", True),
    ]


def test_a_full_disk_is_told_and_nothing_is_half_written(as_, place, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(places, "write", full)

    answer = as_(place.head).post(add_address(place), files(("a.txt", b"1")))

    assert answer.status_code == 422
    assert "prižiūrėtojui" in answer.content.decode()
    assert (Evidence.objects.count(), StoredFile.objects.count()) == (0, 0)


def test_a_strange_name_does_no_harm(as_, place):
    as_(place.head).post(add_address(place), files(("<img src=x>\u202e\x00" + "š" * 300 + ".txt", b"1")))

    piece = Evidence.objects.get()
    page = as_(place.head).get(reverse("evidence:view", args=[piece.pk])).content.decode()
    assert len(piece.current.file_name) <= 120
    assert "<img src=x>" not in page


def test_an_unknown_kind_is_not_found(as_, place):
    assert as_(place.head).get(add_address(place, "program")).status_code == 404


# --- Links and notes -------------------------------------------------------------------------------------


def test_a_link_is_added_and_a_dangerous_one_is_not(as_, place):
    client = as_(place.head)
    about = {"title": "Puslapis", "year_from": str(YEAR)}

    bad = [
        client.post(add_address(place, "link"), {"address": address, **about})
        for address in ("javascript:alert(1)", "ftp://x.lt/a", "data:text/html,1", "https://" + "x" * 2000)
    ]
    good = client.post(add_address(place, "link"), {"address": "centras.example/ataskaita", **about})

    assert {answer.status_code for answer in bad} == {422}
    assert good.status_code == 302
    assert Evidence.objects.get().current.address == "https://centras.example/ataskaita"


def test_a_note_with_what_looks_like_a_personal_code_is_asked_about(as_, place):
    client = as_(place.head)
    filled = {"title": "Protokolas", "year_from": str(YEAR), "no_pupils": "on", "text": f"Dalyvavo {CODE}"}

    asked = client.post(add_address(place, "note"), filled)
    taken = client.post(add_address(place, "note"), filled | {"codes_confirmed": "on"})

    assert (asked.status_code, list(asked.context["form"].errors)) == (422, ["text"])
    assert "codes_confirmed" in asked.context["form"].fields
    assert CODE not in str(asked.context["form"].errors)
    assert taken.status_code == 302
    assert Evidence.objects.get().current.codes == Codes.CONFIRMED
