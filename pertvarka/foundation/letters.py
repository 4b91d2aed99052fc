"""Letters about records, written from a template in the language their reader has chosen."""

from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from pertvarka.foundation import outbox


def compose(
    template: str, context: dict[str, Any], *, language: str, link: str, **parts: Any
) -> tuple[str, str]:
    """(subject, text) of a letter: the template's first line is the subject, and it places {{ link }} itself.

    link: the name of the page the letter leads to; `parts` are its address's own parts.
    """
    with translation.override(language):
        address = settings.SITE_URL + reverse(link, kwargs=parts or None)
        rendered = render_to_string(template, {**context, "link": address}).strip()
    subject, _, text = rendered.partition("\n")
    return " ".join(subject.split()), text.strip() + "\n"


def post(
    template: str,
    context: dict[str, Any],
    *,
    to: str,
    language: str,
    key: str,
    link: str,
    files: list[dict[str, str]] | None = None,
    **parts: Any,
) -> None:
    """Queue a letter; `key` makes a retried action send it once. files: see outbox.letters.attached."""
    subject, text = compose(template, context, language=language, link=link, **parts)
    outbox.letter(to=to, subject=subject, text=text, key=key, attachments=files)
