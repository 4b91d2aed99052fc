"""Words are found, kept, reviewed and compiled, on small sample houses."""

import gettext
from pathlib import Path

import pytest

from pertvarka.foundation.words import catalogues, extract, review

CODE = """
from django.utils.translation import gettext as _, ngettext, pgettext

def letter(n):
    return _("Dear %(name)s"), ngettext("%(n)s day", "%(n)s days", n), pgettext("of a month", "May")
"""
PAGE = """{% load i18n %}
  {% translate "Sign in" %}
{{ _("Find a centre") }}
    {% blocktranslate trimmed count n=days with who=name %}
      {{ who }} has
      {{ n }} day
    {% plural %}
      {{ who }} has {{ n }} days
    {% endblocktranslate %}
{% include "x.html" with label=_("It's “here”") %}
{% translate "May" context "permission" %}
{% comment %}{% translate "Not shown" %}{% endcomment %}
"""


@pytest.fixture
def house(tmp_path):
    """One room inside another; the outer has code and a page, the inner only code, tests are left out."""
    outer, inner = tmp_path / "house" / "outer", tmp_path / "house" / "outer" / "inner"
    for room in (outer, inner):
        (room / "tests").mkdir(parents=True)
        (room / "apps.py").write_text("")
        (room / "tests" / "test_x.py").write_text('_("In a test")')
    (outer / "letters.py").write_text(CODE)
    (outer / "templates").mkdir()
    (outer / "templates" / "page.html").write_text(PAGE)
    (inner / "words.py").write_text('_("Inner")')
    return tmp_path / "house"


def bring_up_to_date(house: Path, room: str):
    every_room = extract.rooms(house)
    found = extract.messages_of(house / room, every_room)
    catalogues.save(catalogues.merged(catalogues.read(house / room), found, root=house.parent), house / room)


def write_po(house: Path, room: str, body: str):
    path = catalogues.catalogue_path(house / room)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(catalogues.HEADER.format(room=room) + "\n" + body)


def test_every_way_of_asking_for_words_is_found(house):
    found = extract.messages_of(house / "outer", extract.rooms(house))

    assert {(item.id, item.context) for item in found} == {
        ("Dear %(name)s", None),
        (("%(n)s day", "%(n)s days"), None),
        ("May", "of a month"),
        ("Sign in", None),
        ("Find a centre", None),
        (("%(who)s has %(n)s day", "%(who)s has %(n)s days"), None),
        ("It's “here”", None),
        ("May", "permission"),
    }


def test_the_inner_rooms_words_are_its_own(house):
    found = extract.messages_of(house / "outer" / "inner", extract.rooms(house))

    assert [item.id for item in found] == ["Inner"]


def test_translations_are_kept_new_words_are_empty_and_left_over_ones_go(house):
    write_po(house, "outer/inner", 'msgid "Gone"\nmsgstr "Nebėra"\n\nmsgid "Inner"\nmsgstr "Vidinis"\n')
    (house / "outer" / "inner" / "words.py").write_text('_("Inner")\n_("Inner one")')

    bring_up_to_date(house, "outer/inner")

    kept = catalogues.read(house / "outer" / "inner")
    assert {m.id: (m.string, m.fuzzy) for m in kept if m.id} == {
        "Inner": ("Vidinis", False),
        "Inner one": ("", False),
    }


def test_bringing_up_to_date_twice_changes_nothing(house):
    bring_up_to_date(house, "outer")
    path = catalogues.catalogue_path(house / "outer")
    before = path.read_bytes()

    bring_up_to_date(house, "outer")

    assert path.read_bytes() == before
    assert b"letters.py:" not in before


def test_a_message_that_became_plural_is_translated_anew(house):
    write_po(house, "outer/inner", 'msgid "Inner"\nmsgstr "Vidinis"\n')
    (house / "outer" / "inner" / "words.py").write_text('ngettext("Inner", "Inners", n)')

    bring_up_to_date(house, "outer/inner")

    (message,) = [m for m in catalogues.read(house / "outer" / "inner") if m.id]
    assert not catalogues.is_translated(message)


def test_compiled_words_follow_the_lithuanian_numbers_and_leave_out_what_is_unfinished(house):
    write_po(
        house,
        "outer",
        'msgid "%(n)s day"\nmsgid_plural "%(n)s days"\n'
        'msgstr[0] "%(n)s diena"\nmsgstr[1] "%(n)s dienos"\nmsgstr[2] "%(n)s dienų"\n\n'
        '#, fuzzy\nmsgid "Sign in"\nmsgstr "Gal"\n\nmsgid "Empty"\nmsgstr ""\n\n'
        'msgid "Half"\nmsgid_plural "Halves"\nmsgstr[0] "Pusė"\nmsgstr[1] ""\nmsgstr[2] ""\n',
    )

    catalogues.compile_words(house / "outer")

    with catalogues.catalogue_path(house / "outer").with_suffix(".mo").open("rb") as compiled:
        words = gettext.GNUTranslations(compiled)
    said = {n: words.ngettext("%(n)s day", "%(n)s days", n) % {"n": n} for n in (1, 2, 10, 11, 21, 22, 111)}
    assert said == {
        1: "1 diena", 2: "2 dienos", 10: "10 dienų", 11: "11 dienų",
        21: "21 diena", 22: "22 dienos", 111: "111 dienų",
    }  # fmt: skip
    assert [words.gettext("Sign in"), words.gettext("Empty")] == ["Sign in", "Empty"]
    assert words.ngettext("Half", "Halves", 2) == "Halves"


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ('msgid "Inner"\nmsgstr ""', "missing: 'Inner'"),
        ('#, fuzzy\nmsgid "Inner"\nmsgstr "Vidinis"', "fuzzy: 'Inner'"),
        ('msgid "Inner"\nmsgstr "\\"Vidinis\\""', "quotes must be „ “: 'Inner'"),
        ('msgid "Inner"\nmsgstr "“Vidinis”"', "quotes must be „ “: 'Inner'"),
        ('msgid "Inner"\nmsgstr "Vidinis %(name)s"', "placeholders differ: 'Inner'"),
        ('msgid "Inner"\nmsgstr "Vidinis - čia"', "the dash must be –: 'Inner'"),
        ('msgid "Inner"\nmsgstr "Vidinis..."', "the ellipsis must be …: 'Inner'"),
    ],
)
def test_each_fault_is_named(house, entry, said):
    write_po(house, "outer/inner", entry + "\n")

    found = review.problems(house)

    assert [problem for problem in found if problem.startswith("outer/inner")] == [f"outer/inner: {said}"]


def test_markup_keeps_its_straight_quotes(house):
    write_po(house, "outer/inner", 'msgid "Inner"\nmsgstr "<b class=\\"x\\">„Vidinis“</b>"\n')

    found = review.problems(house)

    assert [problem for problem in found if problem.startswith("outer/inner")] == []


def test_words_not_extracted_left_over_or_translated_differently_are_named(house):
    bring_up_to_date(house, "outer")
    (house / "outer" / "more.py").write_text('_("Inner")')
    write_po(house, "outer/inner", 'msgid "Inner"\nmsgstr "Vidinis"\n\nmsgid "Gone"\nmsgstr "Nebėra"\n')
    before = review.problems(house)
    write_po(house, "outer", 'msgid "Inner"\nmsgstr "Vidaus"\n')

    after = review.problems(house)

    assert "outer: not extracted yet: 'Inner'. Run ./manage messages" in before
    assert "outer/inner: no longer used: 'Gone'. Run ./manage messages" in before
    assert "translated differently: 'Inner' (outer: 'Vidaus'; outer/inner: 'Vidinis')" in after
