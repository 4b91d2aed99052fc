"""What a step needs before it can be taken, told as conditions that are met or not."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case, YearlyPlan
from pertvarka.accreditation.queries.cases import full
from pertvarka.accreditation.queries.decisions import final_findings
from pertvarka.accreditation.queries.facts import course_of
from pertvarka.evaluation.queries import recommendations
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


def needs_of_improvement(case: Case) -> list[Need]:
    """The plan answers each recommendation."""
    findings = final_findings(case)
    found = recommendations.recommendations(findings) if findings else []
    problem = recommendations.why_not_hand_in(found)
    return [Need(_("Every recommendation is answered"), problem is None, problem or "")]


def needs_of_closing(case: Case) -> list[Need]:
    """A case is closed when its decision has its certificate, or has refused, or was annulled.

    An accredited institution has handed in its improvement plan by then, or let its term pass.
    """
    decision = case.decision
    has_certificate = hasattr(decision, "certificate")
    return [
        Need(
            _("The certificate is issued, or there is none to issue"),
            decision is None or decision.is_refusal or has_certificate or case.state == "annulled",
            _("Issue the certificate first."),
        ),
        Need(
            _("The improvement plan is handed in, or its term is over"),
            not _waits_for_improvement(case),
            _("The institution may still hand in its improvement plan."),
        ),
    ]


def _waits_for_improvement(case: Case) -> bool:
    """Whether the term of the improvement plan is running."""
    open_stages = course_of(full().get(pk=case.pk), today()).now
    return any(each.stage.key == "improvement" and not each.is_late for each in open_stages)
