"""The last days of running cases, offered to calendars."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.cases import visible_to
from pertvarka.accreditation.queries.lists import RUNNING, listed
from pertvarka.directory.models import Organisation, Person
from pertvarka.foundation import dates, journal
from pertvarka.foundation.dates import KeptDate
from pertvarka.foundation.ui.languages import in_language


@dates.offer
def dates_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """The last day of each open stage of the running cases that `person` may open."""
    cases = visible_to(person).filter(state__in=RUNNING)
    if organisation is not None:
        cases = cases.filter(organisation=organisation)
    found = listed(cases)
    changed = journal.last_acts(Case, [each.case.pk for each in found])
    for each in found:
        for passage in each.course.now:
            if passage.due and passage.due.day:
                names = {
                    "stage": in_language(passage.stage, "title"),
                    "name": in_language(each.case.organisation, "name"),
                }
                yield KeptDate(
                    name=f"case-{each.case.pk}-{passage.stage.key}",
                    day=passage.due.day,
                    title=_("%(stage)s: %(name)s") % names,
                    description=_("Case %(number)s") % {"number": each.case.number},
                    page=reverse("accreditation:case", kwargs={"number": each.case.pk}),
                    changed_at=changed.get(each.case.pk, each.case.filed_at),
                )
