"""The people of a case, whose names do not belong into what is published."""

from django.db.models import Q

from pertvarka.accreditation.models import Decision
from pertvarka.directory.models import Person


def surnames_of(decision: Decision) -> set[str]:
    """Surnames of everybody at the institution, and of who acted in the decision's case; one query."""
    theirs = Q(holdings__organisation=decision.organisation_id)
    if case := decision.case:
        theirs |= (
            Q(pk=case.filed_by_id)
            | Q(pk__in=case.happenings.values("told_by"))
            | Q(pk__in=case.proposals.values("made_by"))
            | Q(pk__in=case.appeals.values("filed_by"))
            | Q(pk__in=case.appeals.values("decided_by"))
            | Q(pk__in=case.hearings.values("asked_by"))
            | Q(pk__in=case.letters.values("person"))
        )
    if case and case.evaluation_id:
        theirs |= Q(expert__places__evaluation=case.evaluation_id)
    found = Person.objects.filter(theirs).order_by().values_list("last_name", flat=True).distinct()
    return set(found) - {""}
