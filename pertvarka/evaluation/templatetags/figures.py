"""Figures drawn the same whether they stand live or frozen in a report."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import template

from pertvarka.evaluation import queries
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation.figures import from_json, number_of
from pertvarka.foundation.ui.writing import written_number

register = template.Library()
Told = dict[str, Any]


@register.inclusion_tag("evaluation/figures/of_indicator.html")
def figures_of_indicator(record: SelfEvaluation, indicator: Any) -> dict[str, Any]:
    """What the system now counts for an indicator, and what it does not yet."""
    return {"record": record, "figures": queries.figures_of(record, indicator)}


@register.inclusion_tag("evaluation/figures/inline.html")
def figures_in_brief(record: SelfEvaluation, indicator: Any) -> dict[str, Any]:
    """What the system now counts for an indicator, a line each."""
    return {"record": record, "figures": counted(queries.figures_of(record, indicator))}


@register.filter
def value(told: Told) -> str:
    """The figure's number in the reader's way of writing; empty when it has none."""
    number = number_of(told)
    return "" if number is None else written_number(number, told["places"])


@register.filter
def counted(figures: Iterable[Told]) -> list[Told]:
    """Those that some room counts."""
    return [told for told in figures if told["offered"]]


@register.filter
def not_counted(figures: Iterable[Told]) -> list[Told]:
    """Those that no room counts yet."""
    return [told for told in figures if not told["offered"]]


@register.filter
def beside(row: list[Any], columns: list[Any]) -> list[tuple[Any, str]]:
    """(column, cell as the reader writes it) for each cell of a row behind a figure."""
    return [(column, _written(cell)) for column, cell in zip(columns, row, strict=True)]


def _written(cell: Any) -> str:
    plain = from_json(cell)
    match plain:
        case None:
            return "–"
        case Decimal():
            return written_number(plain, max(0, -int(plain.as_tuple().exponent)))
        case int():
            return written_number(plain)
    return str(plain)
