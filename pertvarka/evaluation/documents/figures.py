"""What the system counted and how alike the group rated, as a report says it on its page and on paper.

Reports before schema 2 have neither.
"""

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.evaluation.concordance import in_words
from pertvarka.foundation.figures import number_of
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_number

Content = dict[str, Any]


def counted_for(content: Content, indicator: Content) -> list[Content]:
    """The frozen figures of an indicator that the system counted."""
    frozen = content.get("figures", {})
    told = [frozen[key] for key in indicator.get("figures", []) if key in frozen]
    return [figure for figure in told if figure["offered"]]


def figures_on_paper(content: Content) -> dict[str, Any] | None:
    """All that the system counted, as a table with its words; None where nothing was."""
    counted = [figure for figure in content.get("figures", {}).values() if figure["offered"]]
    if not counted:
        return None
    return {
        "title": _("Figures from the system"),
        "note": _("Frozen with their definitions and the rows behind them when the findings were approved."),
        "heads": [_("Figure"), _("Value"), _("What it means"), _("Period")],
        "rows": [
            [in_language(figure, "title"), _said(figure), in_language(figure, "definition"), _period(figure)]
            for figure in counted
        ],
    }


def in_brief(content: Content, indicator: Content) -> list[str]:
    """The figures of an indicator, a line each."""
    return [f"{in_language(told, 'title')}: {_said(told)}" for told in counted_for(content, indicator)]


def _said(figure: Content) -> str:
    number = number_of(figure)
    if number is None:
        return in_language(figure, "why_none")
    return f"{written_number(number, figure['places'])} {in_language(figure, 'unit')}"


def _period(figure: Content) -> str:
    if figure.get("counted") == "on_last_day":
        return figure["last"]
    return f"{figure['first']} – {figure['last']}"


def concordance_on_paper(found: Content | None) -> dict[str, str] | None:
    """How alike an area, or everything, was rated: in words and figures."""
    if found is None:
        return None
    told = in_words(found["likeness"])
    numbers = {
        "raters": found["raters"],
        "indicators": found["indicators"],
        "alpha": _number(found["alpha"]),
        "kappa": _number(found["kappa"]),
    }
    basis = ngettext(
        "Alpha %(alpha)s, kappa %(kappa)s; %(indicators)s indicator, rated by %(raters)s.",
        "Alpha %(alpha)s, kappa %(kappa)s; %(indicators)s indicators, rated by %(raters)s.",
        found["indicators"],
    )
    return {"says": told.says, "why": told.why, "basis": basis % numbers}


def _number(text: str | None) -> str:
    return "–" if text is None else written_number(float(text), 1)
