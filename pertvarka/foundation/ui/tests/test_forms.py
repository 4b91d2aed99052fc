"""Forms in the house's look."""

import pytest
from django import forms
from django.template import Context, Engine
from django.utils import translation

from pertvarka.foundation.ui.forms import DayField


class Sample(forms.Form):
    title = forms.CharField(label="Pavadinimas", help_text="Trumpai")
    until = DayField(label="Iki kada")
    method = forms.ChoiceField(
        label="Kaip", widget=forms.RadioSelect, choices=[("a", "Visi"), ("b", "Po vieną")]
    )
    agreed = forms.BooleanField(label="Sutarta", required=False)


def drawn(form: forms.Form, source: str = "{{ form }}") -> str:
    with translation.override("lt"):
        return Engine.get_default().from_string(source).render(Context({"form": form}))


def test_a_field_has_a_label_a_description_and_ties_between_them():
    page = drawn(Sample())
    assert '<label for="id_title">Pavadinimas</label>' in page
    assert 'id="id_title_helptext"' in page
    assert 'aria-describedby="id_title_helptext"' in page
    assert 'class="ds-input"' in page


def test_what_is_wrong_stands_beside_the_field_and_is_tied_to_it():
    page = drawn(Sample({"method": "a"}))
    assert 'aria-invalid="true" aria-describedby="id_title_helptext id_title_error"' in page
    assert '<div id="id_title_error"><p class="ds-validation-message">' in page


def test_choices_are_a_group_with_a_legend():
    page = drawn(Sample())
    assert "<fieldset" in page
    assert "<legend>Kaip</legend>" in page
    assert 'for="id_method_0"' in page


def test_the_summary_leads_to_each_field_and_counts_them():
    page = drawn(Sample({"method": ""}), '{% include "ui/error_summary.html" %}')
    assert 'href="#id_title"' in page
    assert 'href="#id_method_0"' in page
    assert "Dar neįrašyta: pataisykite 3 vietas" in page
    assert "data-focus" in page


def test_without_errors_there_is_no_summary():
    assert drawn(Sample(), '{% include "ui/error_summary.html" %}').strip() == ""


def test_what_was_written_comes_back_escaped():
    page = drawn(Sample({"title": '"><script>x</script>'}))
    assert "<script>" not in page


@pytest.mark.parametrize("text", ["2026-11-22", "20261122", "2026.11.22", "2026 11 22"])
def test_a_day_may_be_typed_in_several_ways(text):
    assert DayField().clean(text).isoformat() == "2026-11-22"


@pytest.mark.parametrize("text", ["22.11.2026", "2026-13-01", "2026-02-30", "rytoj"])
def test_a_day_that_is_none_is_refused_with_an_example(text):
    with translation.override("lt"), pytest.raises(forms.ValidationError, match="2026-11-22"):
        DayField().clean(text)


def test_a_day_is_shown_as_it_is_typed():
    page = drawn(Sample(initial={"until": DayField().clean("2026-11-22")}))
    assert 'value="2026-11-22"' in page
    assert 'inputmode="numeric"' in page
