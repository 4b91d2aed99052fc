"""Every letter of the evaluation and of cases can be written in both languages."""

from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation

ROOMS = [Path(apps.get_app_config(room).path, "templates") for room in ("evaluation", "accreditation")]
LETTERS = sorted(str(file.relative_to(room)) for room in ROOMS for file in room.rglob("letters/*.txt"))
GREETING, LINK = "Laba diena,", "https://pertvarka.example/"


def written(template: str, language: str) -> str:
    with translation.override(language):
        reader = {"salutation": GREETING, "greeting": GREETING}
        return render_to_string(template, {"person": reader, "link": LINK}).strip()


def test_both_rooms_have_letters() -> None:
    assert {name.partition("/")[0] for name in LETTERS} == {"evaluation", "accreditation"}


@pytest.mark.parametrize("template", LETTERS)
def test_a_letter_has_a_subject_and_a_body_in_both_languages(template: str) -> None:
    texts = {language: written(template, language) for language, _name in settings.LANGUAGES}

    for text in texts.values():
        subject, _break, body = text.partition("\n")
        assert subject.strip()
        assert body.replace(GREETING, "").replace(LINK, "").strip()
    assert len(set(texts.values())) == len(settings.LANGUAGES), "not translated"
