"""A rater's sheet: the chosen indicators with the rater's own answers, and what is finished."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pertvarka.evaluation import queries, rules
from pertvarka.evaluation.models import Membership, SelfEvaluation


@dataclass(frozen=True)
class Line:
    """An indicator on the sheet: the rater's own level and reason, finished or not, handed in or not.

    note: private to the rater; empty where there is none.
    """

    area: Any
    indicator: Any
    level: str
    reason: str
    is_finished: bool
    submission: Any
    saved_at: Any
    note: str = ""

    @property
    def answer(self) -> dict[str, str]:
        return {"level": self.level, "reason": self.reason, "note": self.note}

    @property
    def mark(self) -> int | str | None:
        """The level as the rating mark draws it."""
        return int(self.level) if self.level.isdigit() else (self.level or None)


class Sheet:
    """A sheet of answers. answers: by indicator; submissions: by area, what has been handed in."""

    def __init__(self, record: Any, answers: Mapping[str, Any], submissions: Mapping[str, Any]) -> None:
        self.record, self.submissions = record, submissions
        self.lines = [
            self._line(area, indicator, answers.get(indicator.code))
            for area in record.chosen_areas
            for indicator in area.indicators
        ]

    def _line(self, area: Any, indicator: Any, rating: Any) -> Line:
        level, reason = (rating.level, rating.reason) if rating else ("", "")
        problems = rules.why_not_rate(
            level=level, reason=reason, area_code=area.code, na_allowed=self.record.tree.na_allowed(area.code)
        )
        return Line(
            area,
            indicator,
            level,
            reason,
            not problems,
            self.submissions.get(area.code),
            rating.saved_at if rating else None,
            getattr(rating, "note", ""),
        )

    @cached_property
    def by_area(self) -> list[tuple[Any, list[Line], int]]:
        """(area, its lines, how many of them are finished)."""
        found = []
        for area in self.record.chosen_areas:
            lines = [line for line in self.lines if line.area is area]
            found.append((area, lines, sum(line.is_finished for line in lines)))
        return found

    @property
    def finished(self) -> int:
        """How many indicators are finished."""
        return sum(line.is_finished for line in self.lines)

    @property
    def is_all_submitted(self) -> bool:
        return all(area.code in self.submissions for area in self.record.chosen_areas)

    @property
    def unfinished(self) -> list[Line]:
        """Lines not finished in areas not handed in yet."""
        return [line for line in self.lines if not line.is_finished and not line.submission]

    @property
    def first_unfinished(self) -> Any:
        """The first indicator still to be rated, or None."""
        return self.unfinished[0].indicator if self.unfinished else None

    def line(self, code: str) -> Line | None:
        """The line of an indicator, or None when it is not on the sheet."""
        return next((line for line in self.lines if line.indicator.code == code), None)

    def after(self, line: Line) -> Any:
        """The indicator that follows, or None after the last one."""
        place = self.lines.index(line)
        return self.lines[place + 1].indicator if place + 1 < len(self.lines) else None

    def before(self, line: Line) -> Any:
        """The indicator before, or None at the first one."""
        place = self.lines.index(line)
        return self.lines[place - 1].indicator if place else None


class Worksheet(Sheet):
    """The sheet of one member of a self-evaluation's group; two queries."""

    def __init__(self, record: SelfEvaluation, member: Membership) -> None:
        super().__init__(record, queries.own_answers(member), queries.own_submissions(record, member))
