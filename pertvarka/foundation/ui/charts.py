"""Small charts drawn on the server as SVG: no script, no inline style, every value beside its point."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from pertvarka.foundation.ui.writing import written_number

WIDTH, HEIGHT = 240, 136
LEFT, RIGHT, TOP, BOTTOM = 18, 8, 20, 22  # room for the scale, the last dot, the upper value, the years
HALF_BAND = 9


@dataclass(frozen=True)
class Point:
    """One place on the horizontal axis: a value, or None for a gap; and a band to see it against."""

    label: str
    value: Decimal | None
    band: tuple[Decimal, Decimal, Decimal] | None = None  # lower edge, middle, upper edge


def trend(points: Sequence[Point], *, highest: int, label: str, places: int = 1) -> SafeString:
    """A line over the points from 0 to `highest`, broken at gaps, with the bands behind it."""
    across = [_across(place, len(points)) for place in range(len(points))]
    drawn = [
        *_scale(highest),
        *(_band(x, point, highest) for x, point in zip(across, points, strict=True) if point.band),
        *_lines(across, points, highest),
        *(_dot(x, point, highest, places) for x, point in zip(across, points, strict=True)),
    ]
    frame = f'<svg class="pv-chart" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(label)}">'
    return mark_safe(frame + "".join(drawn) + "</svg>")  # noqa: S308 – numbers and escaped words


def _across(place: int, count: int) -> float:
    """Where a point stands from left to right; a single one stands in the middle."""
    width = WIDTH - LEFT - RIGHT - 4 * HALF_BAND
    return round(LEFT + 2 * HALF_BAND + (width / 2 if count == 1 else width * place / (count - 1)), 1)


def _height(value: Decimal | int, highest: int) -> float:
    whole = HEIGHT - TOP - BOTTOM
    return round(HEIGHT - BOTTOM - whole * float(value) / highest, 1)


def _scale(highest: int) -> list[str]:
    """A line and a figure for each whole step."""
    return [
        f'<path class="{"grid" if step else "axis"}" fill="none" d="M{LEFT} {y}H{WIDTH - RIGHT}"/>'
        f'<text class="yr" x="0" y="{y + 4:g}">{step}</text>'
        for step in range(highest + 1)
        for y in [_height(step, highest)]
    ]


def _band(x: float, point: Point, highest: int) -> str:
    """The band as a box with a stroke at its middle: another shape than the line, not only another colour."""
    lower, middle, upper = (_height(value, highest) for value in point.band or ())
    left, right, high = x - HALF_BAND, x + HALF_BAND, lower - upper
    box = f'<rect class="area" x="{left:g}" y="{upper}" width="{2 * HALF_BAND}" height="{high:.1f}"/>'
    edges = f'<path class="axis" fill="none" d="M{left:g} {upper}H{right:g}M{left:g} {lower}H{right:g}"/>'
    return f'{box}{edges}<path class="ref" fill="none" d="M{left:g} {middle}H{right:g}"/>'


def _lines(across: Sequence[float], points: Sequence[Point], highest: int) -> list[str]:
    """Lines between neighbours that both have a value."""
    places = [
        None if point.value is None else f"{x},{_height(point.value, highest)}"
        for x, point in zip(across, points, strict=True)
    ]
    return [
        f'<polyline class="line l1" points="{one} {other}"/>'
        for one, other in pairwise(places)
        if one and other
    ]


def _dot(x: float, point: Point, highest: int, places: int) -> str:
    year = f'<text class="yr" x="{x}" y="{HEIGHT - 6}" text-anchor="middle">{escape(point.label)}</text>'
    if point.value is None:
        return year
    y = _height(point.value, highest)
    words = escape(written_number(point.value, places))
    return (
        f'{year}<circle class="s1" cx="{x}" cy="{y}" r="4"/>'
        f'<text class="lab" x="{x}" y="{y - 8:g}" text-anchor="middle">{words}</text>'
    )
