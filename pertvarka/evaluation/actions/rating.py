"""Rating blind, handing in, and the one reveal."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.access import require
from pertvarka.directory.models import Person
from pertvarka.evaluation import messages, queries, rules
from pertvarka.evaluation.actions.locking import Refused, locked, refuse_if
from pertvarka.evaluation.models import Membership, Rating, Reveal, SelfEvaluation, Submission
from pertvarka.evaluation.states import SELF_EVALUATION_FLOW, State
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed

__all__ = ["Refused", "reveal", "save_rating", "save_ratings", "submit_ratings", "withdraw_ratings"]


def _open_for(self_evaluation: SelfEvaluation, by: Person) -> tuple[SelfEvaluation, Membership]:
    """The locked self-evaluation and the rater's own place in it, while ratings are taken."""
    record = locked(self_evaluation)
    require(by, "self_evaluation.rate", record)
    if record.state not in (State.RATING, State.AGREEING):
        raise StepNotAllowed(f"cannot rate from {record.state}")
    member = record.membership_of(by)
    if member is None:
        raise Refused(_("You are not in this group."))
    return record, member


def save_rating(
    self_evaluation: SelfEvaluation, *, indicator_code: str, level: str, reason: str, by: Person
) -> None:
    """Keep a member's answer to one indicator, sealed; it may be unfinished."""
    save_ratings(self_evaluation, answers={indicator_code: {"level": level, "reason": reason}}, by=by)


@transaction.atomic
def save_ratings(
    self_evaluation: SelfEvaluation, *, answers: Mapping[str, dict[str, str]], by: Person
) -> None:
    """Keep a member's answers by indicator, sealed. Refused once an area concerned is handed in.

    Not journalled: autosaves say nothing about acts, and their content must stay sealed.
    """
    record, member = _open_for(self_evaluation, by)
    concerned = {record.tree.area_of(code).code for code in answers}
    if not concerned <= set(record.areas):
        raise Refused(_("This indicator is not among the chosen areas."))
    if concerned & queries.own_submissions(record, member).keys():
        raise Refused(_("You have already submitted this area, so its ratings no longer change."))
    _keep(record, member, answers)


def _keep(record: SelfEvaluation, member: Membership, answers: Mapping[str, dict[str, str]]) -> None:
    """Seal answers by indicator, each in the round that its area is in."""
    moment = now()
    Rating.objects.bulk_create(
        [
            Rating.closed(member, code, answer, moment, record.round_of(record.tree.area_of(code).code))
            for code, answer in answers.items()
        ],
        update_conflicts=True,
        unique_fields=["membership", "indicator_code", "round"],
        update_fields=["sealed", "saved_at"],
    )


@transaction.atomic
def submit_ratings(
    self_evaluation: SelfEvaluation, *, area_codes: Iterable[str], by: Person
) -> list[Submission]:
    """Hand in whole areas; raises Refused naming the indicators that are not finished."""
    record, member = _open_for(self_evaluation, by)
    asked = set(area_codes)
    done = queries.own_submissions(record, member).keys()
    wanted = [area for area in record.chosen_areas if area.code in asked - done]
    answers = queries.own_answers(member)
    if not asked & set(record.areas):
        raise Refused(_("Choose at least one area to submit."))
    if not wanted:  # a second click on what has been handed in
        return []
    unfinished = [
        indicator.code
        for area in wanted
        for indicator in area.indicators
        if not _is_finished(answers.get(indicator.code), area.code, record.tree.na_allowed(area.code))
    ]
    if unfinished:
        raise Refused(_("Finish these indicators first: %(codes)s.") % {"codes": ", ".join(unfinished)})

    _keep(record, member, _unchanged(record, wanted, answers))
    moment = now()
    submissions = Submission.objects.bulk_create(
        Submission(
            membership=member,
            area_code=area.code,
            round=record.round_of(area.code),
            submitted_at=moment,
            timing=rules.timing_of(
                submitted_at=moment,
                rating_until=record.rating_until,
                is_revealed=area.code in record.revealed_areas,
                round_=record.round_of(area.code),
            ),
        )
        for area in wanted
    )
    journal.record(record, "submit_ratings", by=by, details={"areas": [area.code for area in wanted]})
    _tell_coordinator_when_all_are_in(record)
    return submissions


def _unchanged(
    record: SelfEvaluation, areas: Iterable[Any], answers: Mapping[str, Rating]
) -> dict[str, dict[str, str]]:
    """Answers of an earlier round that a member hands in again as they were."""
    return {
        indicator.code: answers[indicator.code].answer
        for area in areas
        for indicator in area.indicators
        if answers[indicator.code].round != record.round_of(area.code)
    }


@transaction.atomic
def withdraw_ratings(self_evaluation: SelfEvaluation, *, area_codes: Iterable[str], by: Person) -> list[str]:
    """Take back what one has handed in by mistake, while it is sealed; returns the areas taken back.

    The history page tells nobody who did.
    """
    record, member = _open_for(self_evaluation, by)
    sealed = set(area_codes) - record.revealed_areas
    handed_in = member.submissions.filter(area_code__in=sealed)
    codes = sorted(handed_in.values_list("area_code", flat=True))
    if not codes:
        raise Refused(_("There is nothing to take back: the ratings are revealed or not submitted."))
    handed_in.delete()
    journal.record(record, "withdraw_ratings", by=by, details={"areas": codes})
    return codes


def _is_finished(rating: Rating | None, area_code: str, na_allowed: bool) -> bool:
    return rating is not None and not rules.why_not_rate(
        level=rating.level, reason=rating.reason, area_code=area_code, na_allowed=na_allowed
    )


def _tell_coordinator_when_all_are_in(record: SelfEvaluation) -> None:
    submitted = queries.submitted_by_area(record)
    if record.state == State.RATING and all(submitted[code] == len(record.places) for code in record.areas):
        messages.all_submitted(record)


@transaction.atomic
def reveal(self_evaluation: SelfEvaluation, *, area_codes: Iterable[str], by: Person) -> list[Reveal]:
    """Open the ratings of areas to the group, once. Without reveal by area all chosen areas open together.

    Raises Refused while members are still rating before the date.
    """
    record = locked(self_evaluation)
    SELF_EVALUATION_FLOW.take("finish_reveal", record.state)
    require(by, "self_evaluation.reveal", record)
    wanted = set(area_codes) if record.reveals_by_area else set(record.areas)
    closed = [code for code in record.areas if code in wanted - record.revealed_areas]
    if not wanted & set(record.areas):
        raise Refused(_("Choose at least one area to reveal."))
    if not closed:  # a second click on what has been revealed
        return []
    submitted = queries.submitted_by_area(record)
    for code in closed:
        refuse_if(
            rules.why_not_reveal(
                submitted=submitted[code],
                members=len(record.places),
                anything_submitted=any(submitted.values()),
                rating_until=record.rating_until,
                moment=now(),
            )
        )

    moment = now()
    reveals = Reveal.objects.bulk_create(
        Reveal(self_evaluation=record, area_code=code, revealed_at=moment, revealed_by=by) for code in closed
    )
    journal.record(record, "reveal", by=by, details={"areas": closed})
    record.revealed_areas.update(closed)
    go_on_when_all_is_revealed(record)
    messages.revealed(record, closed)
    return reveals


def go_on_when_all_is_revealed(record: SelfEvaluation) -> None:
    """The last area revealed, or the last one still closed dropped, leads on to agreeing."""
    if record.state == State.RATING and set(record.areas) <= record.revealed_areas:
        record.state = SELF_EVALUATION_FLOW.take("finish_reveal", record.state).target
        record.save(update_fields=["state"])
