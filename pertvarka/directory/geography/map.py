"""The map of municipalities as one SVG, drawn with classes only: pages forbid inline styles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from pertvarka.directory.geography.shapes import Country, Point, Shape, country

MARGIN = 2
HATCH = (
    '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse"'
    ' patternTransform="rotate(45)"><rect class="ground" width="5" height="5"/>'
    '<path class="thread" d="M2.5 0v5"/></pattern></defs>'
)
# City, its place (WGS 84 degrees), how far the name stands from it, and whether a phone has room for it.
CITIES = (
    ("Vilnius", 25.28, 54.69, -20, -12, True),
    ("Kaunas", 23.91, 54.90, -22, -12, True),
    ("Klaipėda", 21.14, 55.71, 10, 4, True),
    ("Šiauliai", 23.32, 55.93, -22, -10, False),
    ("Panevėžys", 24.36, 55.73, -26, -10, False),
)


@dataclass(frozen=True)
class Area:
    """One municipality's look. `level` 0 is hatched, 1–5 run from light to dark, None is plain."""

    level: int | None
    title: str
    address: str = ""
    pinned: bool = False


def network_map(areas: Mapping[str, Area], label: str) -> SafeString:
    """All municipalities, coloured and linked; `label` says in a sentence what the map shows.

    The links are out of the tab order: the list and the table beside the map lead to the same places.
    """
    land = country()
    parts = [_opening(land, "group", label), HATCH]
    parts += [_municipality(shape, areas.get(shape.code)) for shape in land.municipalities]
    parts += [_county_lines(land), *_city_names(land)]
    parts += _pins(shape.point for shape in land.municipalities if _is_pinned(areas.get(shape.code)))
    parts += ["</svg>"]
    return mark_safe("".join(parts))  # noqa: S308 – every text in it was escaped


def place_map(code: str, label: str) -> SafeString:
    """A small map of the country with one municipality filled and a pin in it."""
    land = country()
    parts = [_opening(land, "img", label, " data-small")]
    parts += [_path(shape, 3 if shape.code == code else None) for shape in land.municipalities]
    parts += [_county_lines(land), *_city_names(land, higher=10)]
    parts += _pins(shape.point for shape in land.municipalities if shape.code == code)
    return mark_safe("".join([*parts, "</svg>"]))  # noqa: S308 – every text in it was escaped


def _is_pinned(area: Area | None) -> bool:
    return area is not None and area.pinned


def _opening(land: Country, role: str, label: str, size: str = "") -> str:
    left_top, width = -MARGIN, land.projection.width + 2 * MARGIN
    box = f"{left_top} {left_top} {width:g} {land.height + 2 * MARGIN:g}"
    return f'<svg class="pv-map"{size} viewBox="{box}" role="{role}" aria-label="{escape(label)}">'


def _municipality(shape: Shape, area: Area | None) -> str:
    if area is None:
        return _path(shape, None)
    title = escape(area.title)
    drawn = _path(shape, area.level, f"<title>{title}</title>")
    if not area.address:
        return drawn
    return f'<a href="{escape(area.address)}" tabindex="-1" aria-label="{title}">{drawn}</a>'


def _path(shape: Shape, level: int | None, inside: str = "") -> str:
    kind = "n" if level is None else level
    return f'<path class="q{kind}" d="{shape.path}">{inside}</path>'


def _county_lines(land: Country) -> str:
    return f'<path class="county" d="{"".join(shape.path for shape in land.counties)}"/>'


def _city_names(land: Country, higher: int = 0) -> list[str]:
    """Names of cities; on a small map, where letters are bigger, they stand higher above the pins."""
    drawn = []
    for name, longitude, latitude, right, down, on_a_phone in CITIES:
        x, y = land.projection.place(longitude, latitude)
        minor = "" if on_a_phone else " data-minor"
        drawn.append(
            f'<text x="{x + right:.0f}" y="{y + down - higher:.0f}" aria-hidden="true"{minor}>{name}</text>'
        )
    return drawn


def _pins(points: Iterable[Point]) -> list[str]:
    return [f'<circle class="pin" cx="{x:g}" cy="{y:g}" r="9"/>' for x, y in points]
