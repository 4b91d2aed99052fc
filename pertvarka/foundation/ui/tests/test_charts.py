"""Charts drawn on the server."""

from decimal import Decimal

from defusedxml import ElementTree
from django.utils.translation import override

from pertvarka.foundation.ui.charts import HEIGHT, WIDTH, Point, trend


def drawn(*points, label="Metai"):
    return ElementTree.fromstring(trend(points, highest=4, label=label))


def test_every_value_is_written_beside_its_point_in_the_readers_way():
    with override("lt"):
        chart = drawn(Point("2024", Decimal("2.75")), Point("2025", Decimal("3")))

    assert [text.text for text in chart.iter("text") if text.get("class") == "lab"] == ["2,8", "3,0"]
    assert [text.text for text in chart.iter("text") if len(text.text) == 4] == ["2024", "2025"]


def test_a_gap_breaks_the_line_and_keeps_its_year():
    chart = drawn(Point("2024", Decimal(1)), Point("2025", None), Point("2026", Decimal(3)))

    assert len(list(chart.iter("polyline"))) == 0
    assert len(list(chart.iter("circle"))) == 2
    assert "2025" in [text.text for text in chart.iter("text")]


def test_a_band_stands_behind_the_line():
    band = (Decimal("2"), Decimal("2.5"), Decimal("3"))
    chart = drawn(Point("2025", Decimal("2.5"), band), Point("2026", Decimal(4)))

    shapes = [shape.tag for shape in chart]
    assert shapes.index("rect") < shapes.index("circle")
    assert float(chart.find("rect").get("height")) > 0


def test_extremes_stay_inside_the_frame():
    chart = drawn(Point("2024", Decimal(0)), Point("2025", Decimal(4)))

    dots = [(float(dot.get("cx")), float(dot.get("cy"))) for dot in chart.iter("circle")]
    assert all(0 < x < WIDTH and 0 < y < HEIGHT for x, y in dots)
    assert all(float(text.get("y")) > 8 for text in chart.iter("text"))


def test_a_single_year_stands_in_the_middle_and_none_draws_only_the_scale():
    assert len(list(drawn(Point("2026", Decimal(2))).iter("circle"))) == 1
    assert len(list(drawn().iter("circle"))) == 0


def test_words_cannot_break_out_of_the_label():
    chart = trend([Point("<b>", Decimal(1))], highest=4, label='"><script>')

    assert "<script>" not in chart
    assert "<b>" not in chart
