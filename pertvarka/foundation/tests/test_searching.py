"""Search finds a word in any case, with or without accents and endings, and nothing typed is an operator."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation.outbox.models import WorkerSeen
from pertvarka.foundation.searching import pieces, plain, query, stem, stems, vector


@pytest.mark.parametrize(
    ("word", "kept"),
    [
        ("apklausa", "apklaus"),
        ("apklausos", "apklaus"),
        ("apklausu", "apklaus"),
        ("apklausose", "apklaus"),
        ("planas", "plan"),
        ("planai", "plan"),
        ("mokytojams", "mokytoj"),
        ("metu", "metu"),
        ("2026", "2026"),
        ("a", "a"),
    ],
)
def test_endings_do_not_count(word, kept):
    assert stem(word) == kept


def test_punctuation_and_accents_do_not_count():
    assert plain("„Šiaulių“ (2.3.1) ataskaita_2026.PDF") == "siauliu 2 3 1 ataskaita 2026 pdf"


@pytest.fixture
def finds(db):
    """Whether a search finds a text, asked of the database."""
    WorkerSeen.objects.create(worker="x", seen_at="2026-01-01T00:00:00Z")

    def asked(text, wanted, **more):
        found = WorkerSeen.objects.annotate(words=vector(A=text, **more))
        return found.filter(words=query(wanted)).exists()

    return asked


@pytest.mark.parametrize(
    ("wanted", "is_found"),
    [
        ("apklausos", True),
        ("APKLAUSĄ dalyviai", True),
        ("siauliu", True),
        ("šiaul", True),
        ("2026", True),
        ("apklausa 2025", False),
        ("klaus", False),
    ],
)
def test_what_is_looked_for_is_found(finds, wanted, is_found):
    assert finds("Dalyvių apklausų suvestinė, Šiauliai, 2026 m.", wanted) == is_found


def test_words_in_different_texts_of_a_row_are_found_together(finds):
    assert finds("Metų planas", "planas priemone", C="Priemonės ir terminai")


@pytest.mark.django_db
@given(st.text(max_size=80))
def test_nothing_that_is_typed_can_break_the_search(wanted):
    asked = query(wanted)
    assert (asked is None) == (stems(wanted) == [])
    if asked is not None:
        list(WorkerSeen.objects.annotate(words=vector(A=wanted)).filter(words=asked))


def test_the_place_is_shown_as_it_is_written():
    text = "x " * 100 + "Šiaulių mokytojų apklausos rezultatai " + "y " * 100

    before, found, after = pieces(text, "apklausa")

    assert (found.text, found.is_found) == ("apklausos", True)
    assert before.text.startswith("… ")
    assert before.text.endswith("mokytojų ")
    assert after.text.endswith(" …")
    assert pieces(text, "nėra tokio") == []
    assert pieces(text, "") == []


@given(st.text(max_size=300), st.text(max_size=20))
def test_the_pieces_are_cut_from_the_text(text, wanted):
    found = pieces(text, wanted)

    assert "".join(piece.text for piece in found).removeprefix("… ").removesuffix(" …") in text or not found
