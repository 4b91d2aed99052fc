"""A file in a form is sent once, and lies by until the form is finished."""

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.datastructures import MultiValueDict

from pertvarka.foundation.files import carried, places

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"


class OrderForm(forms.Form):
    number = forms.CharField()
    order = carried.CarriedFileField(accept=".pdf", required=False)


def sent(content=None, name="isakymas.pdf", **data):
    """The form with what came: fields, and a file if there is one."""
    files = {"order": [SimpleUploadedFile(name, content)]} if content is not None else {}
    return OrderForm(data, MultiValueDict(files))


def note_in(form):
    return form["order"].value().note


def test_what_was_sent_with_an_error_need_not_be_sent_again():
    first = sent(PDF)
    assert set(first.errors) == {"number"}
    assert f'name="order-note" value="{note_in(first)}"' in str(first)

    second = sent(number="V-1", **{"order-note": note_in(first)})

    assert second.is_valid()
    file = second.cleaned_data["order"]
    assert (file.name, file.read()) == ("isakymas.pdf", PDF)
    assert note_in(second) == note_in(first)


def test_a_hidden_field_carries_the_note_and_nothing_else():
    form = sent(PDF, number="V-1")
    assert form.is_valid()

    hidden = form["order"].as_hidden()

    assert ('type="hidden"' in hidden, 'name="order-note"' in hidden) == (True, True)
    assert "value=" not in sent(number="V-1")["order"].as_hidden()


def test_another_file_takes_its_place():
    first = sent(PDF)
    assert first.errors

    second = sent(PDF + b"\n", "kitas.pdf", number="V-1", **{"order-note": note_in(first)})

    assert second.is_valid()
    assert second.cleaned_data["order"].name == "kitas.pdf"


@pytest.mark.parametrize("note", ["", "../../etc/passwd", "WyJhIiwgImIiXQ:1abc:zzz"])
def test_a_note_that_is_not_ours_is_no_file(note):
    form = sent(number="V-1", **{"order-note": note})

    assert form.is_valid()
    assert form.cleaned_data["order"] is None


def test_a_file_that_was_tidied_away_is_asked_for_again():
    first = sent(PDF + b"%sena")
    assert first.errors
    places.remove(carried.read(note_in(first)).sha256)

    second = sent(number="V-1", **{"order-note": note_in(first)})

    assert set(second.errors) == {"order"}


@pytest.mark.parametrize(("name", "content"), [("virus.exe", PDF), ("isakymas.pdf", b"MZ"), ("a.pdf", b"")])
def test_what_breaks_a_rule_is_told_beside_the_field_and_does_not_lie_by(name, content):
    form = sent(content, name, number="V-1")

    assert set(form.errors) == {"order"}
    assert 'name="order-note"' not in str(form)
