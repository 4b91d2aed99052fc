"""Two people on one text: what counts as overwriting, and how the difference is shown."""

from datetime import UTC, datetime

import pytest
from django import forms
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import versions

texts = st.dictionaries(st.sampled_from(["level", "reason"]), st.text(max_size=20))


class Sheet(forms.Form):
    level = forms.ChoiceField(label="Lygis", choices=[("1", "1 – Prastai"), ("3", "3 – Gerai")])
    reason = forms.CharField(label="Pagrindas", widget=forms.Textarea)


@given(texts, texts, texts)
def test_saving_covers_nothing_only_when_it_was_seen_or_is_the_same(seen, kept, wanted):
    allowed = not versions.is_overwriting(versions.fingerprint(seen), kept=kept, wanted=wanted)

    assert allowed == (
        versions.fingerprint(kept) in {versions.fingerprint(seen), versions.fingerprint(wanted)}
    )


def test_nothing_written_has_no_fingerprint_and_line_ends_do_not_count():
    assert versions.fingerprint({"reason": "", "level": ""}) == ""
    assert versions.fingerprint({"reason": "a\r\nb"}) == versions.fingerprint({"reason": "a\nb"})


def test_words_move_between_fields_and_that_counts():
    assert versions.fingerprint({"a": "x", "b": "y"}) != versions.fingerprint({"a": "y", "b": "x"})


def test_the_words_that_the_other_text_lacks_are_marked():
    theirs, mine = versions.marked("Planas yra geras.", "Planas buvo geras ir aiškus.")

    assert theirs == "Planas <mark>yra geras.</mark>"
    assert mine == "Planas <mark>buvo geras ir aiškus.</mark>"


@given(st.text(max_size=60), st.text(max_size=60))
def test_marking_changes_no_word_and_lets_no_markup_through(one, other):
    shown = versions.marked(one, other)

    for text, drawn in zip((one, other), shown, strict=True):
        bare = drawn.replace("<mark>", "").replace("</mark>", "")
        assert bare == versions.escape(text)


def test_texts_too_long_to_compare_are_marked_whole():
    one = " ".join(str(n) for n in range(versions.COMPARED_WORDS_MAX + 1))

    assert versions.marked(one, "1 2 3")[1] == "<mark>1 2 3</mark>"


def test_choices_are_shown_in_words_and_unknown_ones_as_they_came():
    form = Sheet({"level": "3", "reason": "Mano"})
    form.is_valid()

    shown = versions.pairs(form, {"level": "9", "reason": "Jo"})

    assert [(pair.label, pair.theirs, pair.mine) for pair in shown] == [
        ("Lygis", "<mark>9</mark>", "<mark>3 – Gerai</mark>"),
        ("Pagrindas", "<mark>Jo</mark>", "<mark>Mano</mark>"),
    ]


@pytest.mark.parametrize("kept", [{"reason": "Jo"}, {"reason": ""}])
def test_the_page_carries_mine_whole_and_the_fingerprint_of_theirs(rf, kept):
    request = rf.post("/x/", {"reason": "Mano <b>", "level": "3", "version": "senas"})
    form = Sheet(request.POST)
    changed = versions.ChangedMeanwhile(kept, "Ona Onaitė", datetime(2026, 3, 2, 12, tzinfo=UTC))

    page = versions.both_versions(request, form, changed, heading="Rodiklis 2.3.1")

    assert page.status_code == 409
    text = page.content.decode()
    assert text.count(f'name="version" value="{versions.fingerprint(kept)}"') == 2
    assert '<input type="hidden" name="reason" value="Mano &lt;b&gt;">' in text
    assert "Ona Onaitė" in text
