"""Names are called and greeted as they should be, or not at all."""

from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory.names import acting_name, greeting, salutation, vocative

CALLED = {
    "Jonas": "Jonai", "Tomas": "Tomai", "Petras": "Petrai", "Lukas": "Lukai", "Mindaugas": "Mindaugai",
    "Aleksandras": "Aleksandrai", "Jokūbas": "Jokūbai", "Ąžuolas": "Ąžuolai", "Žygimantas": "Žygimantai",
    "Darius": "Dariau", "Andrius": "Andriau", "Paulius": "Pauliau", "Julius": "Juliau", "Justus": "Justau",
    "Kajus": "Kajau", "Timotiejus": "Timotiejau", "Elijas": "Elijau", "Andrėjas": "Andrėjau",
    "Algis": "Algi", "Vytis": "Vyti", "Kęstutis": "Kęstuti", "Rytis": "Ryti", "Gytis": "Gyti",
    "Stasys": "Stasy", "Kazys": "Kazy", "Rūta": "Rūta", "Ona": "Ona", "Marija": "Marija", "Ieva": "Ieva",
    "Eglė": "Egle", "Agnė": "Agne", "Živilė": "Živile", "Daiva": "Daiva", "Ugnė": "Ugne", "Ilja": "Ilja",
    "Ona Marija": "Ona Marija", "Jonas Kazimieras": "Jonai Kazimierai", "Anelė-Rūta": "Anele-Rūta",
}  # fmt: skip
NOT_CERTAIN = [
    "John", "Mary", "Wanda", "Max", "Iris", "Doris", "Jonukas", "Tobias", "Dennis", "Leo", "Tadeuš",
    "JONAS", "jonas", "J.", "Jonas Kevin", "", " ", "–", "Łukasz", "O'Neil", "<b>Jonas",
]  # fmt: skip
INVENTED = Path(settings.ROOT) / "pertvarka/site/demonstration/people.yaml"


@pytest.mark.parametrize(("name", "called"), CALLED.items())
def test_a_lithuanian_name_is_called_in_the_vocative(name, called):
    assert vocative(name) == called


@pytest.mark.parametrize("name", NOT_CERTAIN)
def test_a_name_whose_form_is_not_certain_is_not_called(name):
    assert vocative(name) == ""


def test_every_invented_person_is_called_as_their_author_wrote():
    rows = yaml.safe_load(INVENTED.read_text("utf-8"))["people"]

    wrong = {row["first_name"]: vocative(row["first_name"]) for row in rows} | {}

    assert wrong == {row["first_name"]: row["vocative"] for row in rows}


@given(st.text(max_size=40))
def test_whatever_is_written_as_a_name_gets_an_answer(name):
    assert isinstance(vocative(name), str)


@pytest.mark.parametrize(
    ("language", "name", "called", "line"),
    [
        ("lt", "Jonas Jonaitis", "Jonai", "Laba diena, Jonai,"),
        ("lt", "John Smith", "", "Laba diena,"),
        ("en", "Jonas Jonaitis", "Jonai", "Dear Jonas Jonaitis,"),
    ],
)
def test_a_letter_begins_with_a_form_that_is_certain(language, name, called, line):
    with translation.override(language):
        assert salutation(name, called) == line


@pytest.mark.parametrize(
    ("language", "called", "words"),
    [("lt", "Egle", "Labas, Egle"), ("lt", "", "Laba diena"), ("en", "Egle", "Hello, Eglė")],
)
def test_my_page_greets_in_the_same_way(language, called, words):
    with translation.override(language):
        assert greeting("Eglė", called) == words


def test_a_deputy_is_named_with_the_one_they_stand_in_for_both_in_the_nominative():
    with translation.override("lt"):
        shown = acting_name("Vardenis Pavardenis", "Vardenė Pavardenė", "V-45")

    assert shown == "Vardenis Pavardenis (pavaduoja: Vardenė Pavardenė, dokumentas V-45)"
    assert acting_name("Vardenis Pavardenis", "") == "Vardenis Pavardenis"
