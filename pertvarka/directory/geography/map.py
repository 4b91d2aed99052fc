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
    """What the map says about one municipality. `level` 0 is hatched, 1–5 run from light to dark."""

    level: int
    title: str
    address: str = ""


def network_map(areas: Mapping[str, Area], label: str) -> SafeString:
    """All municipalities, coloured and linked; `label` says in a sentence what the map shows.

    The links are out of the tab order: the list and the table beside the map lead to the same places.
    """
    land = country()
    parts = [_opening(land, "group", label), HATCH]
    parts += [_municipality(shape, areas.get(shape.code)) for shape in land.municipalities]
    parts += [_county_lines(land), *_city_names(land), "</svg>"]
    return mark_safe("".join(parts))  # noqa: S308 – every text in it was escaped


def place_map(code: str, label: str, names: bool = True) -> SafeString:
    """The country with one municipality filled and a pin in it."""
    land = country()
    parts = [_opening(land, "img", label)]
    parts += [_path(shape, 3 if shape.code == code else None) for shape in land.municipalities]
    parts += [_county_lines(land)]
    parts += _city_names(land) if names else []
    parts += _pins(shape.point for shape in land.municipalities if shape.code == code)
    return mark_safe("".join([*parts, "</svg>"]))  # noqa: S308 – every text in it was escaped


def _opening(land: Country, role: str, label: str) -> str:
    left_top, width = -MARGIN, land.projection.width + 2 * MARGIN
    box = f"{left_top} {left_top} {width:g} {land.height + 2 * MARGIN:g}"
    return f'<svg class="pv-map" viewBox="{box}" role="{role}" aria-label="{escape(label)}">'


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


def _city_names(land: Country) -> list[str]:
    drawn = []
    for name, longitude, latitude, right, down, on_a_phone in CITIES:
        x, y = land.projection.place(longitude, latitude)
        minor = "" if on_a_phone else " data-minor"
        drawn.append(f'<text x="{x + right:.0f}" y="{y + down:.0f}" aria-hidden="true"{minor}>{name}</text>')
    return drawn


def _pins(points: Iterable[Point]) -> list[str]:
    return [f'<circle class="pin" cx="{x:g}" cy="{y:g}" r="8"/>' for x, y in points]
