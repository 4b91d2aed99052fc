"""How alike a group rated, drawn the same on live pages and in frozen reports."""

from typing import Any

from django import template

from pertvarka.evaluation.concordance import in_words

register = template.Library()


@register.inclusion_tag("evaluation/concordance/line.html")
def concordance_line(found: dict[str, Any]) -> dict[str, Any]:
    """One area's finding with advice and figures; `found` as Concordance.as_told gives it."""
    return {"found": found, "told": in_words(found["likeness"])}


@register.inclusion_tag("evaluation/concordance/brief.html")
def concordance_brief(found: dict[str, Any]) -> dict[str, Any]:
    """The same on one line, without advice: for those who no longer rate."""
    return {"found": found, "told": in_words(found["likeness"])}


@register.inclusion_tag("evaluation/concordance/table.html")
def concordance_table(
    areas: list[tuple[Any, dict[str, Any]]], overall: dict[str, Any], number: int | None = None
) -> dict[str, Any]:
    """All areas beside each other with what to do; `areas` holds (area, finding).

    number: the self-evaluation whose area pages the names lead to; without it they are plain.
    """
    rows = [(area, found, in_words(found["likeness"])) for area, found in areas]
    return {"rows": rows, "overall": overall, "told": in_words(overall["likeness"]), "number": number}
