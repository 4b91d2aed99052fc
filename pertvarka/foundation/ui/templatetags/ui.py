"""Tags and filters that draw the design's parts. They are built into every template: no {% load %} is needed.

Plain Python that returns safe text, because a page may carry hundreds of them.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import template
from django.conf import settings
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.foundation import page_owner
from pertvarka.foundation.ui import charts, icons, languages, writing

register = template.Library()
Figure = int | float | Decimal

LEVEL_WORDS = {
    0: gettext_lazy("Unacceptable"),
    1: gettext_lazy("Poor"),
    2: gettext_lazy("Satisfactory"),
    3: gettext_lazy("Good"),
    4: gettext_lazy("Very good"),
    "na": gettext_lazy("Not applicable"),
    None: gettext_lazy("Not rated yet"),
}
MARKS = {  # state: (icon, word used when the page gives none)
    "draft": ("pencil", gettext_lazy("Draft")),
    "submitted": ("send", gettext_lazy("Submitted")),
    "review": ("eye", gettext_lazy("In review")),
    "action": ("bell", gettext_lazy("Waiting for you")),
    "returned": ("undo-2", gettext_lazy("Returned for changes")),
    "decided": ("check", gettext_lazy("Approved")),
    "refused": ("x", gettext_lazy("Refused")),
    "closed": ("archive", gettext_lazy("Closed")),
}


@register.simple_tag(takes_context=True)
def csrf_token(context: template.Context) -> SafeString:
    """Django's own field, and for somebody signed in another that says whose page the form was on.

    It takes the place of Django's tag, so that no form can be forgotten.
    """
    field = CsrfTokenNode().render(context)
    request = context.get("request")
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return mark_safe(field)  # noqa: S308 – rendered by Django
    if request.user.is_authenticated:
        field += format_html(
            '<input type="hidden" name="{}" value="{}">',
            page_owner.FIELD,
            page_owner.mark_of(request.user.pk),
        )
    return mark_safe(field)  # noqa: S308 – rendered by Django and by format_html


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """One of Lucide's icons. With a `label` it is read aloud; without one it only accompanies a word."""
    return icons.spoken_icon(name, str(label)) if label else icons.quiet_icon(name)


@register.simple_tag
def logo() -> SafeString:
    """The mark of Pertvarka."""
    return icons.weave_logo()


@register.simple_tag
def level_words(level: int | str | None) -> str:
    """The level in words: 3 → Good. Level may be 0–4, "na" or None."""
    return str(LEVEL_WORDS[_level(level)])


@register.simple_tag
def rating(level: Figure | str | None) -> SafeString:
    """The figure of a level in its square; 0 shows "0 (N)", "na" the word, None a dash.

    A mean (2.4) takes the colour of the nearest level.
    """
    known = _level(level)
    if known is None:
        words = escape(_("Not rated yet"))
        inside = f'<span aria-hidden="true">–</span><span class="ds-sr-only">{words}</span>'
        return mark_safe(f'<span class="pv-rating" data-level="none">{inside}</span>')  # noqa: S308 – escaped
    if known == "na":
        words = escape(_("Not applicable"))
        return mark_safe(f'<span class="pv-rating" data-level="na">{words}</span>')  # noqa: S308 – escaped
    nearest = int(Decimal(str(known)) + Decimal("0.5"))
    whole = known == int(known)
    shown = ("0 (N)" if known == 0 else str(int(known))) if whole else writing.written_number(known, 1)
    title = escape(LEVEL_WORDS[nearest])
    return mark_safe(f'<span class="pv-rating" data-level="{nearest}" title="{title}">{shown}</span>')  # noqa: S308


def _level(level: Figure | str | None) -> Any:
    """What templates and models write for a level, brought to 0–4, "na" or None."""
    if level is None or level == "":
        return None
    if isinstance(level, str):
        return "na" if level.lower() == "na" else int(level)
    return level


@register.simple_tag
def mark(state: str, text: str = "", icon: str = "") -> SafeString:
    """State of a thing: colour, icon and word. `text` and `icon` replace the usual ones."""
    usual_icon, usual_word = MARKS[state]
    drawing = icons.quiet_icon(icon or usual_icon)
    words = conditional_escape(text or usual_word)
    return mark_safe(f'<span class="pv-mark" data-state="{state}">{drawing}<span>{words}</span></span>')  # noqa: S308


@register.simple_tag
def demo_mark(organisation: Any) -> SafeString:
    """ "Demonstration data" beside the name of an invented organisation; nothing beside a real one."""
    if not getattr(organisation, "is_demonstration", False):
        return mark_safe("")
    return mark("draft", _("Demonstration data"), "flask-conical")


@register.simple_tag
def progress(value: int | float, maximum: int | float, label: str) -> SafeString:
    """How much of a known whole is done."""
    attributes = f'value="{_plain(value)}" max="{_plain(maximum)}" aria-label="{escape(label)}"'
    return mark_safe(f'<progress class="pv-progress" {attributes}></progress>')  # noqa: S308 – escaped


@register.simple_tag
def meter(share: Figure, label: str = "", tick: Figure | None = None) -> SafeString:
    """A bar for a share of 0–1, with a tick at the planned share. Without a label, words beside it speak."""
    width = _percent(share)
    spoken = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    plan = ""
    if tick is not None:
        plan = f'<rect class="tick" x="{max(0.0, _percent(tick) - 0.5):g}" width="1" height="10"/>'
    drawing = (
        f'<svg class="pv-meter" viewBox="0 0 100 10" preserveAspectRatio="none" {spoken}>'
        f'<rect class="whole" y="2" width="100" height="6"/>'
        f'<rect class="part" y="2" width="{width:g}" height="6"/>{plan}</svg>'
    )
    return mark_safe(drawing)  # noqa: S308 – numbers and an escaped label


def _percent(share: Figure) -> float:
    return round(min(1.0, max(0.0, float(share))) * 100, 2)


def _plain(value: Figure) -> str:
    """A number as HTML wants it, whatever the reader's language."""
    return f"{float(value):g}"


@register.simple_tag
def trend(points: Any, highest: int, label: str, places: int = 1) -> SafeString:
    """A small line chart of charts.Point; put its table beneath."""
    return charts.trend(points, highest=highest, label=label, places=places)


@register.inclusion_tag("ui/crumbs.html")
def crumbs(*steps: str) -> dict[str, Any]:
    """The way here: words and address in turn, and last the words of this page.

    {% crumbs _("Centres") centres_url centre.name_lt %}
    """
    *before, here = steps
    return {"links": list(zip(before[::2], before[1::2], strict=True)), "here": here}


@register.filter
def number(value: Figure | None, places: int = 0) -> str:
    """A number in the reader's way of writing; nothing stays nothing."""
    return "" if value is None or value == "" else writing.written_number(value, int(places))


@register.filter
def size(value: int | None) -> str:
    """A number of bytes as people say it: 340 kB."""
    return "" if value is None else writing.written_size(value)


@register.filter
def day(value: date | datetime | None) -> str:
    """A day in words: lapkričio 22 d., 22 November."""
    return writing.written_day(value) if value else ""


@register.filter
def long_day(value: date | datetime | None) -> str:
    """A day in words, always with its year."""
    return writing.written_day(value, always_year=True) if value else ""


@register.filter
def iso(value: date | datetime | None) -> str:
    """A day in figures, for tables: 2026-11-22."""
    return writing.day_in_vilnius(value).isoformat() if value else ""


@register.filter
def moment(value: datetime | None) -> str:
    """Day and time in Vilnius."""
    return writing.written_moment(value) if value else ""


@register.filter
def in_language(record: Any, field: str) -> str:
    """A field kept in both languages, in the reader's."""
    return languages.in_language(record, field)


@register.filter
def language_of(record: Any, field: str) -> SafeString:
    """` lang="lt"` where an English reader is shown Lithuanian for want of English."""
    missing = writing.in_english() and not languages.has_english(record, field)
    return mark_safe(' lang="lt"' if missing else "")  # noqa: S308 – a constant


@register.filter(needs_autoescape=True)
def typo(text: str, autoescape: bool = True) -> SafeString:
    """Dates and units that never part at the end of a line."""
    safe = conditional_escape(text) if autoescape else str(text)
    return mark_safe(writing.bound_words(safe))  # noqa: S308 – escaped above


@register.inclusion_tag("ui/turn.html")
def turn(
    what: str,
    *,
    who: str = "",
    until: date | None = None,
    days_left: int | None = None,
    address: str = "",
    words: str = "",
    calm: bool = False,
) -> dict[str, Any]:
    """Whose turn it is. days_left counts working days, below zero when late; calm when somebody else acts."""
    late = -days_left if days_left is not None and days_left < 0 else 0
    shown = None if late else days_left
    page = {"what": what, "who": who, "until": until, "address": address, "words": words, "calm": calm}
    return {**page, "days_left": shown, "days_late": late}


@register.filter
def page_numbers(page: Any) -> list[int | str]:
    """The pages worth a link: the first, the last, this one and its neighbours."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
