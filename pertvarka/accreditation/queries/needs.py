"""What a step needs before it can be taken, told as conditions that are met or not."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case, YearlyPlan
from pertvarka.foundation.clock import today
from pertvarka.frameworks.queries import in_force

FRAMEWORK = "institution-evaluation"  # on which institutions are evaluated


@dataclass(frozen=True)
class Need:
    """A condition, in words that hold when it is met, and what to do while it is not."""

    words: str
    is_met: bool
    otherwise: str = ""


def first_unmet(needs: Iterable[Need]) -> str | None:
    """What to do about the first need that is not met; None when all are."""
    return next((need.otherwise for need in needs if not need.is_met), None)


def needs_of_opening(case: Case) -> list[Need]:
    """An evaluation is opened by the published plan."""
    is_published = YearlyPlan.objects.filter(year=case.planned_year or 0).exists()
    return [
        Need(
            _("The yearly plan is published"),
            is_published,
            _("Publish the yearly plan first: the institution's terms run from it."),
        ),
        Need(
            _("An evaluation framework is in force"),
            in_force(FRAMEWORK, on=today()) is not None,
            _("The agency publishes the framework first."),
        ),
        Need(
            _("A month is chosen"),
            case.planned_month is not None,
            _("Choose the month of the visit in the yearly plan first."),
        ),
    ]


def needs_of_closing(case: Case) -> list[Need]:
    """A case is closed when its decision has its certificate, or has refused, or was annulled."""
    decision = case.decision
    has_certificate = hasattr(decision, "certificate")
    return [
        Need(
            _("The certificate is issued, or there is none to issue"),
            decision is None or decision.is_refusal or has_certificate or case.state == "annulled",
            _("Issue the certificate first."),
        ),
    ]
