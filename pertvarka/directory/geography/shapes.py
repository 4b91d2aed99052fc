"""TopoJSON to small SVG paths. Shared borders stay gap-free because arcs are thinned, not polygons."""

import json
import math
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

TOPOLOGY = Path(__file__).with_name("lithuania.topo.json")
WIDTH = 640.0  # of the drawing, in its own units
TOLERANCE = 1.7  # points nearer to the last kept one are left out, in the same units

Point = tuple[float, float]


@dataclass(frozen=True)
class Shape:
    """One area: its ISO 3166-2 code, its SVG path, and a point inside it for a pin or a label."""

    code: str
    path: str
    point: Point


@dataclass(frozen=True)
class Projection:
    """Plate carrée scaled for the country's middle latitude: true to within a pixel at this size."""

    west: float
    north: float
    narrowing: float
    scale: float
    width: float = WIDTH

    def place(self, longitude: float, latitude: float) -> Point:
        """Where a place (WGS 84 degrees) stands in the drawing."""
        x = (longitude - self.west) * self.narrowing * self.scale
        return round(x, 1), round((self.north - latitude) * self.scale, 1)


@dataclass(frozen=True)
class Country:
    """The drawing's parts and size."""

    municipalities: tuple[Shape, ...]
    counties: tuple[Shape, ...]
    projection: Projection
    height: float


@cache
def country() -> Country:
    """Lithuania, read and projected once in the life of a process."""
    topology = json.loads(TOPOLOGY.read_text(encoding="utf-8"))
    west, south, east, north = topology["bbox"]
    narrowing = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * narrowing)
    projection = Projection(west, north, narrowing, scale)
    arcs = [_thin(points) for points in _decode(topology, projection)]
    return Country(
        municipalities=_shapes(topology, "municipalities", arcs, projection),
        counties=_shapes(topology, "counties", arcs, projection),
        projection=projection,
        height=round((north - south) * scale),
    )


def _decode(topology: dict[str, Any], projection: Projection) -> list[list[Point]]:
    """Arcs in drawing units; a TopoJSON arc holds whole-number steps from point to point."""
    (step_x, step_y), (start_x, start_y) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for steps in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append(projection.place(start_x + x * step_x, start_y + y * step_y))
        arcs.append(points)
    return arcs


def _thin(points: list[Point]) -> list[Point]:
    kept = [points[0]]
    for point in points[1:-1]:
        if math.dist(point, kept[-1]) >= TOLERANCE:
            kept.append(point)
    return [*kept, points[-1]]


def _shapes(
    topology: dict[str, Any], layer: str, arcs: list[list[Point]], projection: Projection
) -> tuple[Shape, ...]:
    shapes = []
    for geometry in topology["objects"][layer]["geometries"]:
        facts = geometry["properties"]
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        path = "".join(_ring(ring, arcs) for polygon in polygons for ring in polygon)
        shapes.append(Shape(facts["iso"], path, projection.place(facts["label_lon"], facts["label_lat"])))
    return tuple(sorted(shapes, key=lambda shape: shape.code))


def _ring(numbers: list[int], arcs: list[list[Point]]) -> str:
    """One closed line; a negative number means the arc is walked backwards."""
    points: list[Point] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc if not points else arc[1:]
    (x, y), drawn = points[0], [f"M{points[0][0]:g} {points[0][1]:g}"]
    for next_x, next_y in points[1:-1]:
        drawn.append(f"l{round(next_x - x, 1):g} {round(next_y - y, 1):g}")
        x, y = next_x, next_y
    return re.sub(r"(?<!\d)0\.", ".", "".join(drawn).replace(" -", "-")) + "z"
