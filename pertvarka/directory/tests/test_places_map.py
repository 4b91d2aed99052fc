import math
import re

from pertvarka.directory.geography.map import Area, network_map, place_map
from pertvarka.directory.geography.shapes import TOLERANCE, WIDTH, country
from pertvarka.directory.importing import rows_of

CODES = [row["code"] for row in rows_of("municipalities.csv")]


def test_every_municipality_and_county_has_a_shape():
    land = country()

    assert sorted(shape.code for shape in land.municipalities) == sorted(CODES)
    assert len(land.counties) == 10


def test_shapes_are_read_once_in_the_life_of_a_process():
    assert country() is country()


def test_shapes_are_small():
    assert sum(len(shape.path) for shape in country().municipalities) < 42_000


def test_points_lie_inside_the_drawing():
    land = country()

    assert all(0 <= x <= WIDTH and 0 <= y <= land.height for x, y in (s.point for s in land.municipalities))


def test_neighbours_share_their_border_point_by_point():
    city, district = (
        _points(next(shape.path for shape in country().municipalities if shape.code == code))
        for code in ("LT-02", "LT-03")
    )

    assert city <= district


def _points(path):
    """All points of a path, walked step by step."""
    found = set()
    for ring in path.strip("z").split("z"):
        x = y = 0.0
        for letter, numbers in re.findall(r"([Ml])([^Ml]+)", ring):
            dx, dy = (float(number) for number in re.findall(r"-?\d*\.?\d+", numbers))
            x, y = (dx, dy) if letter == "M" else (x + dx, y + dy)
            found.add((round(x, 1), round(y, 1)))
    return found


def test_the_projection_keeps_north_up_and_distances_alike():
    projection = country().projection
    west, north = projection.place(21.0, 56.0), projection.place(21.0, 56.4)
    east = projection.place(21.0 + 0.4 / math.cos(math.radians(55.17)), 56.0)

    assert north[1] < west[1]
    assert math.isclose(east[0] - west[0], west[1] - north[1], abs_tol=TOLERANCE)


def test_the_map_has_a_path_and_a_title_for_every_municipality():
    drawn = network_map({code: Area(2, f"name of {code}") for code in CODES}, "label")

    assert len(re.findall(r'<path class="q\d"', drawn)) == 60
    assert sorted(re.findall(r"<title>name of (LT-\d\d)</title>", drawn)) == sorted(CODES)


def test_links_on_the_map_are_out_of_the_tab_order():
    drawn = network_map({"LT-57": Area(5, "Vilnius: 7", "/centres/?municipality=LT-57")}, "label")

    assert drawn.count("<a ") == drawn.count('tabindex="-1"') == 1


def test_the_map_carries_no_style_and_no_script():
    drawn = network_map({code: Area(0, code, "/x/", pinned=True) for code in CODES}, "label")

    assert re.findall(r"\bstyle\b|<script|\son\w+=", drawn + place_map("LT-57", "label")) == []


def test_names_in_the_map_are_escaped():
    drawn = network_map({"LT-57": Area(1, '<b>"Vilnius"</b>')}, '"label"')

    assert "<b>" not in drawn
    assert 'aria-label="&quot;label&quot;"' in drawn


def test_the_place_map_fills_and_pins_one_municipality():
    drawn = place_map("LT-57", "label")

    assert drawn.count('class="q3"') == drawn.count('class="pin"') == 1
