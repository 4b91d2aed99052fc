"""What the tags and filters draw."""

from types import SimpleNamespace

import pytest
from django.core.paginator import Paginator
from django.template import Context, Engine
from django.test import RequestFactory
from django.utils import translation

from pertvarka.foundation.ui.icons import icon_lines


def drawn(source: str, **values) -> str:
    """The template's text, drawn in Lithuanian with the built-in tags."""
    template = Engine.get_default().from_string(source)
    with translation.override("lt"):
        return template.render(Context(values)).strip()


def test_an_icon_beside_a_word_is_silent():
    assert 'aria-hidden="true"' in drawn('{% icon "check" %}')


def test_an_icon_alone_has_a_name_and_the_name_is_escaped():
    page = drawn('{% icon "check" label=label %}', label='"><script>')
    assert 'role="img"' in page
    assert "<script>" not in page
    assert "&quot;&gt;&lt;script&gt;" in page


@pytest.mark.parametrize("name", ["no-such-icon", "../LICENSE", "Check"])
def test_an_unknown_icon_is_refused_aloud(name):
    with pytest.raises(LookupError, match="no icon named"):
        icon_lines(name)


@pytest.mark.parametrize(
    ("level", "shown"),
    [
        (0, ">0 (N)<"),
        ("0", ">0 (N)<"),
        (3, ">3<"),
        (2.4, ">2,4<"),
        ("na", ">Netaikoma<"),
        ("NA", ">Netaikoma<"),
    ],
)
def test_a_rating_shows_its_figure_or_word(level, shown):
    assert shown in drawn("{% rating level %}", level=level)


def test_a_mean_takes_the_colour_of_the_nearest_level():
    assert 'data-level="3"' in drawn("{% rating level %}", level=2.5)
    assert 'data-level="2"' in drawn("{% rating level %}", level=2.49)


def test_what_is_not_rated_says_so_to_those_who_listen():
    page = drawn("{% rating level %}", level=None)
    assert 'data-level="none"' in page
    assert '<span class="ds-sr-only">Neįvertinta</span>' in page


def test_levels_are_said_in_words():
    assert (
        drawn("{% level_words 0 %}|{% level_words 4 %}|{% level_words None %}")
        == "Nepriimtinai|Labai gerai|Neįvertinta"
    )


def test_a_mark_has_an_icon_and_an_escaped_word():
    page = drawn('{% mark "action" text %}', text="Jonas & <b>")
    assert '<svg class="pv-icon"' in page
    assert "Jonas &amp; &lt;b&gt;" in page
    assert 'data-state="action"' in page


def test_a_mark_without_text_uses_its_own_word():
    assert "Grąžinta tobulinti" in drawn('{% mark "returned" %}')


def test_only_an_invented_organisation_is_marked_as_demonstration():
    assert "Parodomieji duomenys" in drawn("{% demo_mark it %}", it=SimpleNamespace(is_demonstration=True))
    assert drawn("{% demo_mark it %}", it=SimpleNamespace(is_demonstration=False)) == ""
    assert drawn("{% demo_mark it %}", it=None) == ""


def test_a_meter_keeps_to_its_whole_and_needs_no_style():
    page = drawn("{% meter share %}", share=1.7)
    assert 'class="part" y="2" width="100"' in page
    assert "style" not in page


def test_a_meter_with_a_label_is_an_image_with_a_name():
    assert 'role="img" aria-label="Trys &lt;iš&gt; keturių"' in drawn(
        "{% meter 0.75 label %}", label="Trys <iš> keturių"
    )


def test_progress_is_written_in_plain_figures_in_every_language():
    assert drawn("{% progress 2.5 10 label %}", label="a") == (
        '<progress class="pv-progress" value="2.5" max="10" aria-label="a"></progress>'
    )


def test_crumbs_end_with_the_page_itself():
    page = drawn('{% crumbs "Institucijos" "/centres/" name %}', name="A & B")
    assert '<a href="/centres/">Institucijos</a>' in page
    assert '<li aria-current="page">A &amp; B</li>' in page


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "darbo diena liko"), (2, "darbo dienos liko"), (10, "darbo dienų liko"), (21, "darbo diena liko")],
)
def test_the_days_left_are_counted_in_good_lithuanian(days, words):
    assert words in drawn('{% turn "Vertinkite" days_left=days %}', days=days)


def test_a_late_turn_says_how_late_instead_of_a_negative_figure():
    page = drawn('{% turn "Vertinkite" days_left=-2 %}')
    assert "Terminas praėjo prieš 2 darbo dienas." in page
    assert 'class="big"' not in page


def test_pages_keep_the_rest_of_the_query():
    request = RequestFactory().get("/centres/", {"county": "LT-VL", "page": "2"})
    page = Paginator(range(100), 10).page(2)
    drawn_list = drawn('{% include "ui/pagination.html" %}', request=request, page=page)
    assert 'href="?county=LT-VL&amp;page=3"' in drawn_list
    assert 'aria-current="page"' in drawn_list


def test_one_page_needs_no_pages():
    page = Paginator(range(3), 10).page(1)
    assert drawn('{% include "ui/pagination.html" %}', page=page) == ""


def test_lithuanian_shown_for_want_of_english_is_marked():
    record = {"title_lt": "Sritis", "title_en": ""}
    source = '<p{{ it|language_of:"title" }}>{{ it|in_language:"title" }}</p>'
    template = Engine.get_default().from_string(source)
    with translation.override("en"):
        assert template.render(Context({"it": record})) == '<p lang="lt">Sritis</p>'
        assert template.render(Context({"it": {**record, "title_en": "Area"}})) == "<p>Area</p>"
    with translation.override("lt"):
        assert template.render(Context({"it": record})) == "<p>Sritis</p>"


def test_typography_escapes_what_is_not_safe():
    assert drawn("{{ text|typo }}", text="<b> lapkričio 22 d.") == "&lt;b&gt; lapkričio\u00a022\u00a0d."
