"""Tells an invented self-evaluation through the real actions, each on its day, up to the stage it is at."""

import random
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from statistics import median_low
from typing import Any

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import NOT_APPLICABLE, SelfEvaluation
from pertvarka.foundation import clock
from pertvarka.frameworks.queries import in_force
from pertvarka.site.demonstration import evidence
from pertvarka.site.demonstration.plans import planner

FRAMEWORK = "institution-evaluation"
CORRECTED = "2.3.2"  # the indicator that a correction is about
MEMBER_NOISE, INDICATOR_NOISE = (
    0.45,
    0.55,
)  # spread of members around an indicator, of indicators around an area
DEPUTY_DAYS = 14


@dataclass(frozen=True)
class History:
    """One year of one centre: who takes part and how far the story goes."""

    centre: Organisation
    head: Person
    group: list[Person]
    row: dict[str, Any]
    story: dict[str, Any]
    year: int
    evidence: tuple[dict[str, Any], ...] = ()  # pieces of evidence.yaml

    @property
    def stage(self) -> str:
        return self.story["stage"]

    @property
    def areas(self) -> list[str]:
        return self.story.get("areas") or self.row["areas"]

    @property
    def coordinator(self) -> Person:
        return self.group[0]


@dataclass(frozen=True)
class Days:
    """When things happened, or are due."""

    opened: date
    rating_until: date
    revealed: date
    agreeing_until: date
    sent: date
    approval_until: date
    approved: date


def days_of(history: History, today: date) -> Days:
    """Past years end in December; this year's dates lie around today as the stage needs."""
    if history.year < today.year:
        opened = date(history.year, 10, 14)
    else:
        back = {
            "approved": 95,
            "awaiting_approval": 44,
            "agreeing": 30,
            "revealed_by_area": 20,
            "rating": 11,
            "rating_overdue": 26,
            "preparing": 3,
            "cancelled": 120,
        }[history.stage]
        opened = today - timedelta(days=back)
    after = partial(clock.add_working_days, opened)
    return Days(opened, after(16), after(17), after(28), after(27), after(35), after(31))


class Storyteller:
    """Holds the texts and the seed; the same seed tells the same stories."""

    def __init__(self, texts: dict[str, Any], seed: int) -> None:
        self.texts = texts
        self.seed = seed
        self.hours = random.Random(seed)  # noqa: S311 – invented hours of the day, no secret
        self.planner = planner(texts["indicators"], self.on)

    def moment(self, day: date) -> datetime:
        """A moment in the working hours of a day."""
        minutes = self.hours.randrange(8 * 60, 17 * 60)
        return datetime.combine(day, time(minutes // 60, minutes % 60), clock.VILNIUS)

    def on(self, day: date) -> Any:
        """What happens inside is done on that day, never later than now."""
        return clock.as_of(min(self.moment(day), clock.now()))

    def tell(self, history: History) -> SelfEvaluation:
        """Tell the story up to its stage."""
        days = days_of(history, clock.today())
        record = self._open(history, days)
        if history.stage == "cancelled":
            with self.on(days.opened + timedelta(days=9)):
                actions.cancel(record, reason=self.texts["cancel_reasons"][0], by=history.head)
        elif history.stage != "preparing":
            self._rate(history, record, days)
            if history.stage not in ("rating", "rating_overdue"):
                self._agree(history, record, days)
        return record

    def _open(self, history: History, days: Days) -> SelfEvaluation:
        version = in_force(FRAMEWORK, on=days.opened)
        assert version is not None, "load_frameworks runs first"  # noqa: S101 – the command sees to it
        notes = self.texts["opening_notes"]
        with self.on(days.opened):
            record = actions.open_self_evaluation(
                history.centre,
                year=history.year,
                framework_version=version,
                areas=history.areas,
                rating_until=days.rating_until,
                agreeing_until=days.agreeing_until,
                approval_until=days.approval_until,
                reveals_by_area=history.stage == "revealed_by_area",
                shows_names=False,
                message=notes[(history.year + history.centre.pk) % len(notes)],
                by=history.head,
            )
            group = history.group[:2] if history.stage == "preparing" else history.group
            for person in group:
                actions.add_member(
                    record,
                    first_name=person.first_name,
                    last_name=person.last_name,
                    email=person.email,
                    is_coordinator=person is history.coordinator,
                    by=history.head,
                )
        return record

    def _rate(self, history: History, record: SelfEvaluation, days: Days) -> None:
        with self.on(days.opened + timedelta(days=1)):
            actions.start_rating(record, by=history.coordinator)
        with self.on(days.opened + timedelta(days=2)):
            evidence.bring(history.evidence, record, told_year=history.story["year"], by=history.coordinator)
        answers = self._answers(history, record)
        done = history.story.get("members_done", len(history.group))
        for place, person in enumerate(history.group):
            own = answers[place]
            if place >= done:  # has begun and not finished
                own = dict(list(own.items())[: len(own) // 3])
            areas = record.areas
            if history.stage == "revealed_by_area" and place == len(history.group) - 1:
                areas = history.story["areas_revealed"]
            with self.on(days.opened + timedelta(days=3 + place * 2)):
                actions.save_ratings(record, answers=own, by=person)
                if place < done:
                    actions.submit_ratings(record, area_codes=areas, by=person)

    def _answers(self, history: History, record: SelfEvaluation) -> list[dict[str, dict[str, str]]]:
        """For each member: indicator → level and reason."""
        rng = random.Random(f"{self.seed}:{history.row['key']}:{history.year}")  # noqa: S311 – invented data
        sheets: list[dict[str, dict[str, str]]] = [{} for _ in history.group]
        for indicator in record.indicators:
            levels = self._levels(history, indicator, rng)
            texts = {str(key): list(value) for key, value in self._texts(indicator)["reasons"].items()}
            for sheet, level in zip(sheets, levels, strict=True):
                sheet[indicator.code] = {"level": level, "reason": self._reason(texts, level, rng)}
        return sheets

    def _levels(self, history: History, indicator: Any, rng: random.Random) -> list[str]:
        size = len(history.group)
        if indicator.code in history.row["na_indicators"]:
            return [NOT_APPLICABLE] * size
        profile = history.row["profile"]
        strength = profile["strength"] + profile["area_offsets"].get(indicator.area_code, 0)
        strength += profile.get("growth", 0) * max(0, history.story["year"] - 2024)
        middle = 0.6 + 3.6 * strength + rng.gauss(0, INDICATOR_NOISE)
        lowest = 1 if indicator.area_code == "2.3" else 0
        return [str(min(4, max(lowest, round(middle + rng.gauss(0, MEMBER_NOISE))))) for _ in range(size)]

    def _reason(self, texts: dict[str, list[str]], level: str, rng: random.Random) -> str:
        """A text for the level, taken without putting back until they run out."""
        left = texts[level]
        return left.pop(rng.randrange(len(left))) if len(left) > 1 else left[0]

    def _texts(self, indicator: Any) -> dict[str, Any]:
        return self.texts["indicators"][indicator.code]

    def _agree(self, history: History, record: SelfEvaluation, days: Days) -> None:
        opened = history.story.get("areas_revealed", record.areas)
        with self.on(days.revealed):
            actions.reveal(record, area_codes=opened, by=history.coordinator)
        record = SelfEvaluation.objects.get(pk=record.pk)
        share = {"agreeing": 0.6, "revealed_by_area": 0.5}.get(history.stage, 1.0)
        if history.story.get("returned"):
            share = 1.0
        with self.on(days.revealed + timedelta(days=3)):
            self._record_levels(history, record, opened, share)
        if share == 1.0:
            self.planner.tell_effects(record, by=history.coordinator, day=days.revealed + timedelta(days=4))
            self._finish(history, record, days)

    def _record_levels(
        self, history: History, record: SelfEvaluation, opened: list[str], share: float
    ) -> None:
        answers = self._answers(history, record)
        indicators = [indicator for indicator in record.indicators if indicator.area_code in opened]
        levels: dict[str, actions.AgreedLevel] = {}
        for indicator in indicators[: round(len(indicators) * share)]:
            chosen = [sheet[indicator.code]["level"] for sheet in answers]
            level = (
                NOT_APPLICABLE if NOT_APPLICABLE in chosen else str(median_low(int(each) for each in chosen))
            )
            texts = {str(key): value for key, value in self._texts(indicator)["agreed"].items()}
            levels[indicator.code] = actions.AgreedLevel(level, texts[level])
        actions.agree(record, levels=levels, by=history.coordinator)
        for area in record.chosen_areas:
            if all(indicator.code in levels for indicator in area.indicators):
                self._describe(history, record, area, levels)

    def _describe(
        self, history: History, record: SelfEvaluation, area: Any, levels: dict[str, actions.AgreedLevel]
    ) -> None:
        strengths, improvements = [], []
        for place, indicator in enumerate(area.indicators):
            level, texts = levels[indicator.code].level, self._texts(indicator)
            if level != NOT_APPLICABLE and int(level) >= 3:
                strengths.append(texts["strengths"][(history.year + place) % 2])
            elif level != NOT_APPLICABLE:
                improvements.append(texts["improvements"][(history.year + place) % 2])
        actions.describe_area(
            record,
            area_code=area.code,
            strengths=strengths[:3],
            improvements=improvements[:3],
            by=history.coordinator,
        )

    def _finish(self, history: History, record: SelfEvaluation, days: Days) -> None:
        with self.on(days.sent):
            actions.send_for_approval(record, by=history.coordinator)
        if history.story.get("returned"):
            with self.on(days.sent + timedelta(days=1)):
                actions.return_for_correction(record, reason=self.texts["return_reasons"][0], by=history.head)
            if history.stage == "agreeing":
                return
            with self.on(days.sent + timedelta(days=3)):
                actions.send_for_approval(record, by=history.coordinator)
        if history.stage == "approved":
            notes = self.texts["approval_notes"]
            by = self._deputy(history, days) if history.story.get("deputy") else history.head
            with self.on(days.approved):
                actions.approve(record, note=notes[history.year % len(notes)], by=by)
            self._correct(history, record, days)
            if history.story.get("plan"):
                self.planner.plan(
                    SelfEvaluation.objects.get(pk=record.pk),
                    head=history.head,
                    group=history.group,
                    approved=days.approved,
                )

    def _deputy(self, history: History, days: Days) -> Person:
        """The head is away when the findings come, so a member of the group approves them in their place."""
        member = history.group[1]
        with self.on(days.sent):
            directory.name_deputy(
                history.head.holdings.get(role=Role.CENTRE_HEAD),
                first_name=member.first_name,
                last_name=member.last_name,
                email=member.email,
                from_on=clock.today(),
                until_on=clock.today() + timedelta(days=DEPUTY_DAYS),
                document_number=f"P-{history.year % 100}",
                by=history.head,
            )
        return Person.objects.get(pk=member.pk)

    def _correct(self, history: History, record: SelfEvaluation, days: Days) -> None:
        """Open the approved findings again where the story says so; "done" approves the next issue too."""
        told = history.story.get("correction")
        if told is None:
            return
        opened = days.approved + timedelta(days=9)
        with self.on(opened):
            until = clock.add_working_days(opened, 10)
            reason = self.texts["correction_reasons"][0]
            actions.correct(record, reason=reason, until=until, by=history.head)
        with self.on(opened + timedelta(days=2)):
            actions.agree(record, levels=self._corrected_level(record), by=history.coordinator)
        if told == "done":
            with self.on(opened + timedelta(days=3)):
                actions.send_for_approval(record, by=history.coordinator)
            with self.on(opened + timedelta(days=6)):
                actions.approve(record, by=history.head)

    def _corrected_level(self, record: SelfEvaluation) -> dict[str, actions.AgreedLevel]:
        """One step up for the indicator that the reason of the correction names."""
        level = str(min(4, int(record.agreements.get(indicator_code=CORRECTED).level) + 1))
        texts = {str(key): value for key, value in self.texts["indicators"][CORRECTED]["agreed"].items()}
        return {CORRECTED: actions.AgreedLevel(level, texts[level])}
