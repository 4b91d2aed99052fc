"""Drawings that stand in the page itself: Lucide's icons and our own mark."""

import re
from functools import cache

from django.conf import settings
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

ICON_FRAME = (
    '<svg class="pv-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" '
    'stroke-linejoin="round" {role}>{lines}</svg>'
)


@cache
def icon_lines(name: str) -> str:
    """The inside of Lucide's drawing. Raises LookupError when Lucide has none of that name."""
    path = settings.ASSETS_ROOT / "lucide-static" / "icons" / f"{name}.svg"
    if not re.fullmatch(r"[a-z0-9-]+", name) or not path.is_file():
        raise LookupError(f"Lucide has no icon named {name!r}.")
    found = re.search(r"<svg[^>]*>(.*)</svg>", path.read_text(encoding="utf-8"), re.DOTALL)
    return " ".join(found.group(1).split()) if found else ""


@cache
def quiet_icon(name: str) -> SafeString:
    """An icon beside a word: readers of the page by ear pass over it."""
    return mark_safe(ICON_FRAME.format(role='aria-hidden="true"', lines=icon_lines(name)))  # noqa: S308 – Lucide's own file


def spoken_icon(name: str, label: str) -> SafeString:
    """An icon without a word beside it, so it needs a name of its own."""
    role = f'role="img" aria-label="{escape(label)}"'
    return mark_safe(ICON_FRAME.format(role=role, lines=icon_lines(name)))  # noqa: S308 – the label is escaped


@cache
def weave_logo() -> SafeString:
    """A plain weave: three warps, three wefts, one thread of amber."""
    threads = []
    for column in range(3):
        for row in range(3):
            over = (column + row) % 2 == 0
            x = 2 + column * 11.5 + (-1.5 if over else 1.5)
            y = 2 + row * 11.5 + (1.5 if over else -1.5)
            width, height = (12, 6) if over else (6, 12)
            amber = ' class="amber"' if (column, row) == (2, 0) else ""
            threads.append(f'<rect{amber} x="{x:g}" y="{y:g}" width="{width}" height="{height}" rx="1.6"/>')
    drawing = f'<svg class="pv-logo" viewBox="0 0 36 36" aria-hidden="true">{"".join(threads)}</svg>'
    return mark_safe(drawing)  # noqa: S308 – built from numbers
