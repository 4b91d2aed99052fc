"""Two people on one text: neither is overwritten unseen.

A form carries the fingerprint of what it was filled with. Under its lock the action compares it with what
stands now; when that has changed, the view shows both texts side by side and the second writer chooses.
How a room uses it: README.md, "Two people on one text".
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from hashlib import sha256

from django.forms import BoundField, Form, MultipleChoiceField
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from pertvarka.foundation import page_owner, sent_forms

FIELD = "version"  # the hidden field with the fingerprint of what the writer began with
TAKES_THEIRS = "takes_theirs"  # the name of the button that leaves the other's text as it stands
SEPARATOR = ", "  # between several chosen values, where they are kept as one text
COMPARED_WORDS_MAX = 1500  # of each text; comparing takes the square of it, so longer texts are marked whole

Values = Mapping[str, str]


class ChangedMeanwhile(Exception):
    """Somebody has saved other words since the writer began. `kept` is what stands now."""

    def __init__(self, kept: Values, by: str, at: datetime | None) -> None:
        super().__init__("changed meanwhile")
        self.kept, self.by, self.at = kept, by, at


def fingerprint(values: Values) -> str:
    """Sixteen hexadecimal digits of what stands there; nothing when nothing is written yet."""
    written = {name: text.replace("\r\n", "\n") for name, text in values.items() if text}
    if not written:
        return ""
    return sha256(json.dumps(written, sort_keys=True).encode()).hexdigest()[:16]


def is_overwriting(seen: str, *, kept: Values, wanted: Values) -> bool:
    """Whether saving `wanted` would cover words that the writer has not seen.

    It does not when the same text is sent twice.
    """
    present = fingerprint(kept)
    return present not in (seen, fingerprint(wanted))


def began_with(request: HttpRequest, kept: Values) -> str:
    """The fingerprint of what the writer saw first, however often the form has come back with errors."""
    return request.POST.get(FIELD, "") if request.method == "POST" else fingerprint(kept)


# --- Both texts side by side -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Pair:
    """One field as it is kept and as it was just written, what differs marked."""

    label: str
    theirs: SafeString
    mine: SafeString


def pairs(form: Form, kept: Values) -> list[Pair]:
    """The form's fields whose two values differ or say something."""
    return [_pair(field, kept.get(field.name, "")) for field in form.visible_fields() if field.name in kept]


def _pair(field: BoundField, kept: str) -> Pair:
    theirs, mine = marked(_shown(field, kept), _shown(field, field.data or ""))
    return Pair(str(field.label), theirs, mine)


def _shown(field: BoundField, value: str | list[str]) -> str:
    """Chosen values in the words of their choices; a text as it is."""
    words = dict(getattr(field.field, "choices", ()))
    if isinstance(field.field, MultipleChoiceField) and isinstance(value, str):
        value = value.split(SEPARATOR)
    chosen = value if isinstance(value, list) else [value]
    return SEPARATOR.join(str(words.get(each, each)) for each in chosen).replace("\r\n", "\n")


def marked(one: str, other: str) -> tuple[SafeString, SafeString]:
    """Both texts with the words that the other lacks inside <mark>."""
    ones, others = re.findall(r"\S+\s*|\s+", one), re.findall(r"\S+\s*|\s+", other)
    one_marked, other_marked = "", ""
    for step, one_from, one_to, other_from, other_to in _steps(ones, others):
        one_marked += _marked("".join(ones[one_from:one_to]), step != "equal")
        other_marked += _marked("".join(others[other_from:other_to]), step != "equal")
    return mark_safe(one_marked), mark_safe(other_marked)  # noqa: S308 – escaped in _marked


def _steps(ones: list[str], others: list[str]) -> Sequence[tuple[str, int, int, int, int]]:
    """How the words of one text become those of the other, as SequenceMatcher tells it."""
    if max(len(ones), len(others)) > COMPARED_WORDS_MAX:
        return [("replace", 0, len(ones), 0, len(others))]
    return SequenceMatcher(None, ones, others).get_opcodes()


def _marked(words: str, differs: bool) -> str:
    return f"<mark>{escape(words)}</mark>" if differs and words.strip() else escape(words)


def _sent(request: HttpRequest) -> list[tuple[str, str]]:
    """What was just written, to be sent once more as it is."""
    own = {FIELD, page_owner.FIELD, "csrfmiddlewaretoken"}
    return [(name, text) for name, texts in request.POST.lists() if name not in own for text in texts]


def takes_theirs(request: HttpRequest) -> bool:
    """Whether the second writer has chosen the other's text; then nothing is left to save."""
    return request.method == "POST" and TAKES_THEIRS in request.POST


def both_versions(
    request: HttpRequest, form: Form, changed: ChangedMeanwhile, *, heading: str
) -> HttpResponse:
    """409: the page on which the second writer keeps the own text, takes the other's or joins them by hand.

    form: bound to what was just written. heading: what the text is about.
    """
    context = {
        "form": form,
        "heading": heading,
        "changed": changed,
        "pairs": pairs(form, changed.kept),
        "sent": _sent(request),
        "draft": request.POST.get(sent_forms.DRAFT_FIELD, ""),
        "version": fingerprint(changed.kept),
    }
    return render(request, "ui/both_versions.html", context, status=409)
