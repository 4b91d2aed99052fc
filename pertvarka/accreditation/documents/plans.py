"""The yearly plan on paper."""

from pathlib import Path
from typing import Any

from django.utils import dates
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.models import YearlyPlan
from pertvarka.foundation import journal, typeset
from pertvarka.foundation.clock import now
from pertvarka.foundation.ui.languages import in_language

TEMPLATE = Path(__file__).parent.parent / "plan.typ"


def plan_pdf(plan: YearlyPlan) -> bytes:
    """The plan as it stands now, PDF/A-2a with PDF/UA-1, in the active language."""
    entry = journal.entries_about(plan).first()
    return typeset.pdf(TEMPLATE, _plan_data(plan), made_at=entry.at if entry else now())


def _plan_data(plan: YearlyPlan) -> dict[str, Any]:
    cases = queries.plans.planned_cases(plan.year)
    rows = [
        {
            "month": str(dates.MONTHS[case.planned_month or 1]),
            "institution": in_language(case.organisation, "name"),
            "place": in_language(case.organisation.municipality, "name"),
        }
        for case in cases
    ]
    is_demonstration = any(case.organisation.is_demonstration for case in cases)
    return {
        "language": get_language(),
        "rows": rows,
        "note": plan.note,
        "published": _("Published on %(day)s") % {"day": plan.published_on.isoformat()},
        "demonstration": _("Demonstration data: the institutions are invented.") if is_demonstration else "",
        "words": {
            "title": _("External evaluation plan of %(year)s") % {"year": plan.year},
            "month": _("Month"),
            "institution": _("Institution"),
            "place": _("Municipality"),
            "page": _("Page"),
            "of": _("of"),
        },
    }
