"""What the measures of the plan before have changed, as a report keeps it and says it on paper."""

from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from pertvarka.evaluation import queries
from pertvarka.evaluation.models import EffectSeen, SelfEvaluation
from pertvarka.evaluation.queries import Before, FigureCourse
from pertvarka.evaluation.states import MeasureState
from pertvarka.foundation.ui.languages import in_language
from pertvarka.foundation.ui.writing import written_number

Content = dict[str, Any]


def measures_before(record: SelfEvaluation) -> list[Content]:
    """The plan before with its effects, as JSON. Reports before schema 2 have none."""
    return [_measure(before) for before in queries.effects_before(record)]


def _measure(before: Before) -> Content:
    measure, effect = before.measure, before.effect
    return {
        "area": measure.area_code,
        "point": measure.point,
        "title": measure.title,
        "owner": measure.owner.full_name,
        "due_on": measure.due_on.isoformat(),
        "state": measure.state,
        "closed_on": measure.closed_on.isoformat() if measure.closed_on else None,
        "seen": effect.seen if effect else None,
        "reason": effect.reason if effect else "",
        "figure": _figure(before.figure) if before.figure else None,
    }


def _figure(course: FigureCourse) -> Content:
    names = [f"{name}_{language}" for name in ("title", "unit") for language in ("lt", "en")]
    return {
        **{name: course.told[name] for name in names},
        "places": course.told["places"],
        "start": _number(course.start),
        "now": _number(course.now),
        "target": _number(course.target),
    }


def _number(value: Decimal | None) -> str | None:
    return None if value is None else str(value)


def measures_in_words(content: Content) -> list[Content]:
    """The measures of a report with their states and effects in the reader's language."""
    return [
        {
            **measure,
            "state_words": str(MeasureState(measure["state"]).label),
            "seen_words": str(EffectSeen(measure["seen"]).label) if measure["seen"] else _("not asked"),
            "figure_words": _figure_in_words(measure["figure"]) if measure["figure"] else "",
        }
        for measure in content.get("measures_before", [])
    ]


def _figure_in_words(figure: Content) -> str:
    """„Staff: from 12 to 14 persons“, as far as the numbers are known."""

    def written(name: str) -> str:
        return "–" if figure[name] is None else written_number(Decimal(figure[name]), figure["places"])

    return _("%(figure)s: at the start %(start)s, now %(now)s, target %(target)s (%(unit)s)") % {
        "figure": in_language(figure, "title"),
        "start": written("start"),
        "now": written("now"),
        "target": written("target"),
        "unit": in_language(figure, "unit"),
    }


def measures_on_paper(content: Content) -> Content | None:
    """The same as a table with its words; None where there was no plan before."""
    measures = measures_in_words(content)
    if not measures:
        return None
    return {
        "title": _("What the measures of the last plan changed"),
        "heads": [_("Measure"), _("State"), _("What it changed")],
        "rows": [
            [
                f"{measure['area']} {measure['title']}",
                measure["state_words"],
                "\n".join(filter(None, [measure["seen_words"], measure["reason"], measure["figure_words"]])),
            ]
            for measure in measures
        ],
    }
