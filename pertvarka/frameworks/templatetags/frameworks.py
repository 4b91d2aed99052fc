"""Where each part of a framework comes from, said at that part."""

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.ui.templatetags.ui import mark

register = template.Library()

SOURCES = {  # source: (colour, icon, word)
    "official": ("decided", "landmark", _("Official")),
    "practice": ("submitted", "building-2", _("From practice")),
    "drafted": ("draft", "pencil-ruler", _("Drafted for this system")),
}


@register.simple_tag
def source_mark(source: str) -> SafeString:
    """Official, from practice, or drafted for this system."""
    colour, drawing, word = SOURCES[source]
    return mark(colour, str(word), drawing)
