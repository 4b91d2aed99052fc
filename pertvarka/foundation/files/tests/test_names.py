"""Names: what cannot be seen or leads elsewhere is gone, and the ending stays."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation.files.names import LONGEST, cleaned, ending, stem


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("Metų planas 2026.pdf", "Metų planas 2026.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\Rasa\\planas.docx", "planas.docx"),
        ("plan\u202efdp.exe", "planfdp.exe"),
        ("a\nb\tc\x00\x1b.pdf", "a b c.pdf"),
        (".htaccess.txt", "htaccess.txt"),
        ("...", "failas"),
        ("", "failas"),
        (".pdf", "pdf"),
        ("planas . pdf", "planas. pdf"),
        ("e\u0307.pdf", "ė.pdf"),
        ("x" * 500 + ".pdf", "x" * (LONGEST - 4) + ".pdf"),
        ("x." + "y" * 500, "x"),
    ],
)
def test_names_are_cleaned(given_name, kept):
    assert cleaned(given_name) == kept


@given(st.text(max_size=300))
def test_whatever_the_name_the_kept_one_is_short_seen_and_leads_nowhere(name):
    kept = cleaned(name)

    assert 0 < len(kept) <= LONGEST
    assert kept == cleaned(kept)
    assert not set(kept) & set("/\\\0\n\r")
    assert not any(unicodedata.category(letter).startswith("C") for letter in kept)
    assert kept not in (".", "..")


def test_endings_and_stems():
    assert (ending("Planas.PDF"), stem("Planas.PDF")) == ("pdf", "Planas")
    assert (ending("Planas"), stem("Planas")) == ("", "Planas")
