"""What if…? Each thing that may go otherwise than planned has a way, explained where people stand."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.evaluation.states import OPEN_STATES, State

S = State


@dataclass(frozen=True)
class Way:
    """A question, its answer, and the page where it is done by whoever holds the permission."""

    question: Promise
    answer: Promise
    states: Collection[str]
    page: str = ""
    label: Promise | str = ""
    permission: str = ""
    when: Callable[[SelfEvaluation], bool] = lambda record: True

    def address(self, record: SelfEvaluation) -> str:
        """Where it is done; empty when nowhere by itself."""
        if not self.page:
            return ""
        own = self.page.startswith("evaluation:")
        return reverse(self.page, kwargs={"number": record.pk} if own else None)


WAYS = (
    Way(
        _("A member leaves or has no time"),
        _(
            "Members leave by themselves, or the coordinator or the head takes them out with a reason. "
            "What they submitted stays and counts; what they did not submit is never opened. Until the "
            "reveal their place stays in the count: nobody learns whether they had submitted, and the "
            "reveal comes no nearer."
        ),
        OPEN_STATES,
        page="evaluation:leave",
        label=_("Leave the group"),
        permission="self_evaluation.rate",
    ),
    Way(
        _("The coordinator leaves or falls ill"),
        _(
            "The head names another member, or takes in somebody new to coordinate. Ratings, agreed levels"
            " and findings stay as they are."
        ),
        OPEN_STATES,
        page="evaluation:group",
        label=_("Change the group"),
        permission="self_evaluation.prepare",
    ),
    Way(
        _("There is only one member"),
        _(
            "That is allowed, and goes all the way to the report. But nothing is blind where one person "
            "rates, and how alike a group sees it cannot be said. Others may join until the findings go to"
            " the head."
        ),
        (S.PREPARING, S.RATING, S.AGREEING),
        page="evaluation:group",
        label=_("Take others in"),
        permission="self_evaluation.prepare",
        when=lambda record: len(record.group) == 1,
    ),
    Way(
        _("I submitted too early"),
        _(
            "Until the reveal you can take your ratings back, change them and submit them again. Nobody is"
            " told that it was you. What is submitted after the date is marked as late."
        ),
        (S.RATING,),
        page="evaluation:submit",
        label=_("To my ratings"),
        permission="self_evaluation.rate",
    ),
    Way(
        _("Somebody joins late"),
        _(
            "They may be taken in until the findings go to the head. Who rates after the reveal no longer "
            "rates blind: such ratings are marked and left out of the disagreement."
        ),
        (S.RATING, S.AGREEING),
        page="evaluation:group",
        label=_("Take a person into the group"),
        permission="self_evaluation.prepare",
    ),
    Way(
        _("The date cannot be kept"),
        _(
            "The head or the coordinator moves it with a reason; those concerned get a letter. After the "
            "date for rating the coordinator may also reveal what is there. Late ratings are marked, and "
            "count."
        ),
        (S.RATING, S.AGREEING, S.APPROVAL),
        page="evaluation:move-dates",
        label=_("Move the dates"),
        permission="self_evaluation.prepare",
    ),
    Way(
        _("Nobody rated an area"),
        _(
            "After the date the group can agree on its levels all the same and write what they rest on. If"
            " the area is not mandatory, the head may leave it out with a reason, in the list of areas; "
            "the report then names it among those not chosen."
        ),
        (S.RATING, S.AGREEING),
        when=lambda record: not record.is_correcting,
    ),
    Way(
        _("Something was misunderstood"),
        _(
            "After the reveal an area can be opened for a second round, from its page in the agenda. The "
            "first round stays, and it alone counts as blind; the second stands beside it, marked. Nobody "
            "has to rate again."
        ),
        (S.RATING, S.AGREEING),
        page="evaluation:agenda",
        label=_("To the agenda"),
        permission="self_evaluation.prepare",
        when=lambda record: bool(record.revealed_areas) and not record.is_correcting,
    ),
    Way(
        _("The head is away"),
        _(
            "Whoever acts for the head by an order approves in the head's name, and the report carries "
            "both names. Nothing is approved by itself: when the date passes, the head and the coordinator"
            " get a letter."
        ),
        (S.RATING, S.AGREEING, S.APPROVAL),
        page="directory:delegations",
        label=_("Name a deputy"),
        permission="self_evaluation.approve",
    ),
    Way(
        _("There is a mistake in the approved report"),
        _(
            "The head opens the findings again with a reason. The approved report stays in force and can "
            "be read, also later; the next issue says what changed and why."
        ),
        (S.APPROVED,),
        page="evaluation:correct",
        label=_("Correct the approved findings"),
        permission="self_evaluation.approve",
    ),
    Way(
        _("It was opened by mistake"),
        _(
            "The head cancels it with a reason. Ratings that were not revealed stay sealed, and a new one "
            "for the same year can be opened."
        ),
        OPEN_STATES,
        page="evaluation:cancel",
        label=_("Cancel the self-evaluation"),
        permission="self_evaluation.cancel",
        when=lambda record: not record.is_correcting,
    ),
    Way(
        _("The correction is not needed after all"),
        _(
            "The head drops it. The report stays in force, and agreed levels and findings go back to what "
            "it says."
        ),
        (S.AGREEING, S.APPROVAL),
        page="evaluation:drop-correction",
        label=_("Drop the correction"),
        permission="self_evaluation.approve",
        when=lambda record: record.is_correcting,
    ),
)


def ways_out(record: SelfEvaluation) -> list[Way]:
    """The ways that may be of use where this self-evaluation stands."""
    return [way for way in WAYS if record.state in way.states and way.when(record)]
