"""How an institution stands, drawn: a colour, an icon and a word."""

from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from pertvarka.accreditation.rules import StandingKind
from pertvarka.foundation.ui import icons

register = template.Library()

LOOKS = {  # kind: (colour, icon)
    StandingKind.ACCREDITED: ("valid", "badge-check"),
    StandingKind.EXPIRING: ("expiring", "hourglass"),
    StandingKind.EXPIRED: ("expired", "archive"),
    StandingKind.SUSPENDED: ("suspended", "ban"),
    StandingKind.WITHDRAWN: ("withdrawn", "circle-x"),
    StandingKind.ANNULLED: ("withdrawn", "circle-x"),
    StandingKind.REFUSED: ("withdrawn", "circle-x"),
    StandingKind.COMING: ("expired", "clock"),
}


@register.simple_tag
def standing_mark(kind: str) -> SafeString:
    """Colour, icon and word of a standing."""
    shown = StandingKind(kind)
    colour, icon = LOOKS[shown]
    words = conditional_escape(shown.label)
    drawing = icons.quiet_icon(icon)
    return mark_safe(f'<span class="pv-mark" data-accr="{colour}">{drawing}<span>{words}</span></span>')  # noqa: S308 – escaped


@register.filter
def standing_colour(kind: str) -> str:
    """The colour of a standing, for data-accr."""
    return LOOKS[StandingKind(kind)][0]


@register.filter
def standing_icon(kind: str) -> str:
    """The icon of a standing."""
    return LOOKS[StandingKind(kind)][1]
