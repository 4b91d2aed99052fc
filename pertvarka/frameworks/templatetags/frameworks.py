"""Where each part of a framework comes from, said at that part."""

from fractions import Fraction

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.ui.templatetags.ui import mark
from pertvarka.frameworks.prose import written

register = template.Library()

SOURCES = {  # source: (colour, icon, word)
    "official": ("decided", "landmark", _("Official")),
    "practice": ("submitted", "building-2", _("From practice")),
    "drafted": ("draft", "pencil-ruler", _("Drafted for this system")),
    "unseen": ("closed", "eye-off", _("Text not seen")),
}


@register.filter
def weight(value: Fraction) -> str:
    """A weight in the reader's way of writing: 1, 1,5."""
    return written(value, get_language() or "lt")


@register.simple_tag
def source_mark(source: str) -> SafeString:
    """Official, from practice, drafted for this system, or known only from elsewhere."""
    colour, drawing, word = SOURCES[source]
    return mark(colour, str(word), drawing)
