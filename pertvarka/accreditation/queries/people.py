"""The people of a case, whose names do not belong into what is published."""

from django.db.models import Q

from pertvarka.accreditation.models import Decision
from pertvarka.directory.models import Person


def surnames_of(decision: Decision) -> set[str]:
    """Surnames of who filed, evaluated, wrote, proposed and told in the decision's case; one query."""
    if decision.case is None:
        return set()
    evaluation = decision.case.evaluation_id
    theirs = (
        Q(pk=decision.case.filed_by_id)
        | Q(pk__in=decision.case.happenings.values("told_by"))
        | Q(pk__in=decision.case.proposals.values("made_by"))
        | Q(pk__in=decision.case.appeals.values("filed_by"))
    )
    if evaluation:
        theirs |= Q(expert__places__evaluation=evaluation)
    heads = Q(holdings__organisation=decision.organisation_id)
    found = Person.objects.filter(theirs | heads).order_by().values_list("last_name", flat=True).distinct()
    return set(found) - {""}
