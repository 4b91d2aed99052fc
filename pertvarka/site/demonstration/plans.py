"""Tells how invented centres planned what to improve, how it went, and what it later turned out to change."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import cycle
from pathlib import Path
from typing import Any

import yaml

from pertvarka.directory.models import Person
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import Measure, SelfEvaluation
from pertvarka.foundation.clock import add_working_days, today

TEXTS = Path(__file__).with_name("plans.yaml")
MOST_POINTS = 6  # of a plan
POINTS_WITH_A_GAP = 2  # of more than these the last is left without a measure
FIRST_DUE, APART = 40, 25  # working days after the approval, and between two measures
FIGURE = "directory.staff_total"


def planner(indicators: dict[str, Any], on: Callable[[date], AbstractContextManager[Any]]) -> "Planner":
    """A planner who knows the points to improve that texts.yaml has for each indicator."""
    points = {
        text: (code, place)
        for code, texts in indicators.items()
        for place, text in enumerate(texts["improvements"])
    }
    return Planner(yaml.safe_load(TEXTS.read_text(encoding="utf-8")), points, on)


@dataclass(frozen=True)
class Planner:
    """Holds the words of plans; what happens inside `on(day)` is told as done on that day."""

    texts: dict[str, Any]  # of plans.yaml
    points: dict[str, tuple[str, int]]  # the words of a point to improve → its indicator, its place there
    on: Callable[[date], AbstractContextManager[Any]]

    def plan(self, record: SelfEvaluation, *, head: Person, group: list[Person], approved: date) -> None:
        """Write the plan, confirm it, and tell how its measures went until today."""
        owners, funding = cycle(group), cycle(self.texts["funding"])
        points = queries.points(record, [])[:MOST_POINTS]
        found = points[:-1] if len(points) > POINTS_WITH_A_GAP else points
        measures = []
        for place, point in enumerate(found):
            source = next(funding)
            words = self._words(point, place, source, approved)
            with self.on(approved + timedelta(days=6)):
                measures.append(actions.add_measure(record, words=words, owner=next(owners), by=group[0]))
        if not measures:
            return
        with self.on(approved + timedelta(days=8)):
            actions.confirm_plan(record, by=head)
        for place, measure in enumerate(measures):
            self._go_on(measure, place, head, approved)

    def _words(self, point: queries.Point, place: int, source: str, approved: date) -> actions.MeasureWords:
        code, variant = self.points[point.text]
        told = self.texts["measures"][code][variant]
        has_figure = place == 0
        return actions.MeasureWords(
            area_code=point.area["code"],
            point=point.text,
            title=told["title"],
            description="",
            due_on=add_working_days(approved, FIRST_DUE + APART * place),
            cost=Decimal(250 * (place + 1)) if source else None,
            funding=source,
            figure_key=FIGURE if has_figure else "",
            figure_target=Decimal(12) if has_figure else None,
            own_sign=told["sign"],
        )

    def _go_on(self, measure: Measure, place: int, head: Person, approved: date) -> None:
        """Some begin at once; of those whose day has passed most are done, one is given up, one is late."""
        notes = cycle(self.texts["notes"])
        if place % 2 == 0 or measure.due_on < today():
            with self.on(approved + timedelta(days=25 + place)):
                actions.note_progress(measure, text=next(notes), percent=30, by=measure.owner)
        if measure.due_on >= today():
            return
        if place == 3:
            with self.on(measure.due_on):
                actions.move_measure(measure, "give_up", note=self.texts["given_up"], by=head)
        elif place != 2:  # that one stays late
            with self.on(measure.due_on - timedelta(days=3) + timedelta(days=10 * (place % 2))):
                actions.note_progress(measure, text=next(notes), percent=100, by=measure.owner)
                actions.move_measure(measure, "finish", by=measure.owner)

    def tell_effects(self, record: SelfEvaluation, *, by: Person, day: date) -> None:
        """What the group says the measures of the plan before have changed."""
        seen = cycle(["clear", "some", "none"])
        for before in queries.effects_before(record):
            if before.is_asked:
                how = next(seen)
                reasons = self.texts["effects"][how]
                with self.on(day):
                    actions.tell_effect(
                        record,
                        before.measure,
                        seen=how,
                        reason=reasons[before.measure.pk % len(reasons)],
                        by=by,
                    )
