"""The last days of running cases, of yearly follow-ups and of requests to come, offered to calendars."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.cases import requestable_by, visible_to
from pertvarka.accreditation.queries.endings import REMINDED_MONTHS, ending_years
from pertvarka.accreditation.queries.improvement import followed
from pertvarka.accreditation.queries.lists import RUNNING, listed
from pertvarka.directory.models import Organisation, Person
from pertvarka.foundation import dates, journal
from pertvarka.foundation.clock import add_months, end_of, today
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


@dates.offer
def follow_ups_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """The last day of the next follow-up in each case that `person` may open."""
    cases = visible_to(person)
    if organisation is not None:
        cases = cases.filter(organisation=organisation)
    for found in followed(cases):
        yield KeptDate(
            name=f"follow-up-{found.plan.pk}-{found.due_on}",
            day=found.due_on,
            title=_("How the recommendations stand: %(name)s")
            % {"name": in_language(found.case.organisation, "name")},
            description=_("Case %(number)s") % {"number": found.case.number},
            page=reverse("accreditation:case", kwargs={"number": found.case.pk}),
            changed_at=found.plan.handed_in_at,
        )


@dates.offer
def requests_of(person: Person, organisation: Organisation | None) -> Iterator[KeptDate]:
    """The last day to ask for a repeat evaluation, of each institution that has not and whose term ends."""
    for permission, page in (("case.file", "file-request"), ("case.file_for", "file-from-paper")):
        reachable = requestable_by(person, permission)
        if organisation is not None:
            reachable = reachable.filter(pk=organisation.pk)
        for ending in ending_years(today()):
            for place in ending.institutions.filter(pk__in=reachable):
                yield KeptDate(
                    name=f"request-{place.pk}-{ending.year}",
                    day=ending.ask_by,
                    title=_("Ask for the repeat evaluation: %(name)s") % {"name": in_language(place, "name")},
                    description=_("The accreditation ends in %(year)s") % {"year": ending.year},
                    page=reverse(f"accreditation:{page}", kwargs={"number": place.pk}),
                    changed_at=end_of(add_months(ending.ask_by, -REMINDED_MONTHS)),
                )
