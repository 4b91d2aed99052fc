"""An expert's sealed ratings, their submission, and the reveal to the panel."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import external_rules, messages_external
from pertvarka.evaluation.actions.external_locking import locked_in, take_external_step
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.expert_sheet import ExpertSheet
from pertvarka.evaluation.external_states import TAKES_RATINGS, ExternalState
from pertvarka.evaluation.models import (
    ExpertRating,
    ExpertReveal,
    ExpertSubmission,
    ExternalEvaluation,
    PanelMember,
)
from pertvarka.foundation import journal
from pertvarka.foundation.clock import now


def _own_place(
    evaluation: ExternalEvaluation, states: tuple[str, ...], by: Person
) -> tuple[ExternalEvaluation, PanelMember]:
    """The locked evaluation and the expert's own place in its panel, while ratings are taken."""
    record = locked_in(evaluation, states, "external.rate", by)
    member = record.member_of(by)
    if member is None:
        raise Refused(_("You do not sit in this panel."))
    return record, member


@transaction.atomic
def save_expert_ratings(
    evaluation: ExternalEvaluation, *, answers: Mapping[str, dict[str, str]], by: Person
) -> None:
    """Keep an expert's answers by indicator, sealed; each holds a level, a reason and a private note.

    They may be unfinished. Not journalled: autosaves say nothing about acts. Raises Refused once submitted.
    """
    record, member = _own_place(evaluation, TAKES_RATINGS, by)
    if not answers.keys() <= {indicator.code for indicator in record.indicators}:
        raise Refused(_("This indicator is not among the chosen areas."))
    if member.has_submitted:
        raise Refused(_("You have submitted your ratings, so they no longer change."))
    moment = now()
    ExpertRating.objects.bulk_create(
        [ExpertRating.closed(member, code, answer, moment) for code, answer in answers.items()],
        update_conflicts=True,
        unique_fields=["member", "indicator_code"],
        update_fields=["sealed", "saved_at"],
    )


@transaction.atomic
def submit_expert_ratings(evaluation: ExternalEvaluation, *, by: Person) -> None:
    """Hand in one's ratings, after the visit; raises Refused naming the indicators that are not finished."""
    record, member = _own_place(evaluation, (ExternalState.RATING,), by)
    if member.has_submitted:  # a second click
        return
    unfinished = [line.indicator.code for line in ExpertSheet(record, member).unfinished]
    if unfinished:
        raise Refused(_("Finish these indicators first: %(codes)s.") % {"codes": ", ".join(unfinished)})

    member.submission = ExpertSubmission.objects.create(member=member, submitted_at=now())
    journal.record(record, "submit_ratings", by=by)
    if all(each.has_submitted for each in record.panel):
        messages_external.all_submitted(record)


@transaction.atomic
def withdraw_expert_ratings(evaluation: ExternalEvaluation, *, by: Person) -> None:
    """Take back what one has submitted by mistake, while it is sealed."""
    record, member = _own_place(evaluation, (ExternalState.RATING,), by)
    if not member.has_submitted:
        raise Refused(_("There is nothing to take back: you have not submitted your ratings."))
    member.submission.delete()
    journal.record(record, "withdraw_ratings", by=by)


@transaction.atomic
def reveal_expert_ratings(evaluation: ExternalEvaluation, *, by: Person) -> ExternalEvaluation:
    """Open the ratings to the panel, once all of it have submitted. It cannot be undone."""
    record, step = take_external_step(evaluation, "reveal", by)
    refuse_if(
        external_rules.why_not_reveal(
            members=len(record.panel), submitted=sum(member.has_submitted for member in record.panel)
        )
    )

    ExpertReveal.objects.create(evaluation=record, revealed_at=now(), revealed_by=by)
    record.state = step.target
    record.save(update_fields=["state"])
    journal.record(record, step.name, by=by)
    messages_external.revealed(record)
    return record
