"""The figures of a self-evaluation: those its indicators want and those that rooms offer besides.

Each is told as foundation.figures.tell() tells it, with `offered`: whether some room counts it at all. They
are about the calendar year of the self-evaluation, up to today while it runs.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation import figures
from pertvarka.foundation.clock import now
from pertvarka.foundation.figures import Frozen, Period, in_both

Told = dict[str, Any]

NOT_BEGUN = _("The year has not begun yet.")
NO_ROWS: dict[str, Any] = {"columns": [], "rows": []}


def figures_of(self_evaluation: SelfEvaluation, indicator: Any) -> list[Told]:
    """The figures that an indicator wants, as they stand now; those offered first."""
    told = [_now(self_evaluation, wanted.key, wanted) for wanted in indicator.figures]
    return sorted(told, key=lambda each: not each["offered"])


def all_figures(self_evaluation: SelfEvaluation) -> list[Told]:
    """Every figure of the self-evaluation as it stands now."""
    return [_now(self_evaluation, key, wanted) for key, wanted in _known(self_evaluation).items()]


def figure_now(self_evaluation: SelfEvaluation, key: str) -> Told | None:
    """One figure of the self-evaluation as it stands now, or None when it has none of that key."""
    known = _known(self_evaluation)
    return _now(self_evaluation, key, known[key]) if key in known else None


def wanted_by(indicators: Iterable[Any], key: str) -> list[Any]:
    """The indicators that want this figure."""
    return [each for each in indicators if key in (figure.key for figure in each.figures)]


def frozen_figures(self_evaluation: SelfEvaluation, *, at: datetime) -> dict[str, Frozen]:
    """Every figure of the self-evaluation with the rows behind it, to be kept."""
    return {key: _frozen(self_evaluation, key, wanted, at) for key, wanted in _known(self_evaluation).items()}


def _known(self_evaluation: SelfEvaluation) -> dict[str, Any]:
    """Key → how the framework describes it, or None: first what indicators want, then what is offered."""
    wanted = {figure.key: figure for each in self_evaluation.indicators for figure in each.figures}
    return wanted | {key: None for key in figures.offered() if key not in wanted}


def _now(self_evaluation: SelfEvaluation, key: str, wanted: Any) -> Told:
    period = figures.year_so_far(self_evaluation.year)
    figure = figures.find(key)
    if figure is None or period.is_to_come:
        return _without_value(key, wanted, period)
    return figures.tell(figure, self_evaluation.organisation, period, at=now()) | {"offered": True}


def _frozen(self_evaluation: SelfEvaluation, key: str, wanted: Any, at: datetime) -> Frozen:
    period = figures.year_so_far(self_evaluation.year)
    figure = figures.find(key)
    if figure is None or period.is_to_come:
        return Frozen(_without_value(key, wanted, period), NO_ROWS)
    found = figures.freeze(figure, self_evaluation.organisation, period, at=at)
    return Frozen(found.told | {"offered": True}, found.kept_rows)


def _without_value(key: str, wanted: Any, period: Period) -> Told:
    """A figure that nobody counts yet, or that has nothing to count because its year has not begun."""
    figure = figures.find(key)
    return {
        **(figures.describe(figure) if figure else _as_the_framework_has_it(wanted)),
        "first": period.first.isoformat(),
        "last": period.last.isoformat(),
        "value": None,
        **in_both("why_none", NOT_BEGUN if figure else ""),
        "offered": figure is not None,
    }


def _as_the_framework_has_it(wanted: Any) -> Told:
    names = [f"{name}_{language}" for name in ("title", "definition", "unit") for language in ("lt", "en")]
    return {"key": wanted.key, **{name: getattr(wanted, name) for name in names}}
