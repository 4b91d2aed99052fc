"""Letters that go by themselves. Those about a step are previewed by whoever takes it: steps.py."""

from typing import Any

from pertvarka.accreditation.models import Case
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.queries_people import acting_in
from pertvarka.directory.roles import Role
from pertvarka.foundation import letters


def heads_of(case: Case) -> list[Person]:
    """The people who lead the case's institution today, deputies among them."""
    return acting_in(Role.CENTRE_HEAD, case.organisation_id)


def organisers_of(case: Case) -> list[Person]:
    """Those who organise the case: the agency's officers, and in its own case the ministry's clerks."""
    role = Role.MINISTRY_CLERK if case.concerns_the_organiser else Role.AGENCY_OFFICER
    held = RoleHolding.objects.current().filter(role=role)
    return list(Person.objects.filter(holdings__in=held).distinct())


def request_filed(case: Case) -> None:
    """To the other side: to the organiser when the head has filed, to the head when it came on paper."""
    for person in heads_of(case) if case.is_from_paper else organisers_of(case):
        _write("request_filed", case, person)


def _write(name: str, case: Case, person: Person, **context: Any) -> None:
    """One letter about a case, once."""
    letters.post(
        f"accreditation/letters/{name}.txt",
        {"case": case, "organisation": case.organisation, "person": person, **context},
        to=person.email,
        language=person.language,
        key=f"accreditation:{case.pk}:{name}:{person.pk}",
        link="accreditation:case",
        number=case.pk,
    )
