"""Who gets letters about a case, and the letters that go by themselves; those of steps: kept_letters.py."""

from typing import Any

from django.conf import settings

from pertvarka.accreditation.models import Case
from pertvarka.accreditation.queries.endings import EndingYear
from pertvarka.accreditation.queries.improvement import Followed
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.queries_people import acting_in
from pertvarka.directory.reminding import Stage
from pertvarka.directory.roles import Role
from pertvarka.foundation import letters
from pertvarka.frameworks.timeline import Passage

REQUEST_WANTED = "accreditation/letters/request_wanted.txt"


def heads_of(case: Case) -> list[Person]:
    """The people who lead the case's institution today, deputies among them."""
    return acting_in(Role.CENTRE_HEAD, case.organisation_id)


def organisers_of(case: Case) -> list[Person]:
    """Those who organise the case: the agency's officers, and in its own case the ministry's clerks."""
    return _holding(Role.MINISTRY_CLERK if case.concerns_the_organiser else Role.AGENCY_OFFICER)


def _holding(role: str) -> list[Person]:
    held = RoleHolding.objects.current().filter(role=role)
    return list(Person.objects.filter(holdings__in=held).distinct())


def parties_of(case: Case) -> list[Person]:
    """Everybody whom the terms of a case concern: the institution's heads, its panel and the organiser."""
    panel = [member.expert.person for member in case.evaluation.panel] if case.evaluation else []
    return [*heads_of(case), *panel, *organisers_of(case)]


def people_whose_turn(case: Case, actor: str) -> list[Person]:
    """Those who act for a side of the procedure in this case."""
    match actor:
        case "institution":
            return heads_of(case)
        case "experts":
            return [member.expert.person for member in case.evaluation.panel] if case.evaluation else []
        case "board":
            return _holding(Role.APPEALS_BOARD)
        case "minister":
            return _holding(Role.MINISTRY_CLERK)
    return organisers_of(case)


def request_filed(case: Case) -> None:
    """To the other side: to the organiser when the head has filed, to the head when it came on paper."""
    for person in heads_of(case) if case.is_from_paper else organisers_of(case):
        _write("request_filed", case, person)


def stage_due(case: Case, passage: Passage, person: Person, stage: Stage) -> None:
    """To whoever's turn it is: near the last day, on it and once past it; a day that moves reminds anew."""
    day = passage.due.day if passage.due else None
    letters.post(
        "accreditation/letters/stage_due.txt",
        {
            "case": case,
            "organisation": case.organisation,
            "person": person,
            "passage": passage,
            "stage": stage,
        },
        to=person.email,
        language=person.language,
        key=f"accreditation:{case.pk}:due:{passage.stage.key}:{person.pk}:{day}:{stage}",
        link="accreditation:case",
        number=case.pk,
    )


def follow_up_due(found: Followed, person: Person, stage: Stage) -> None:
    """To the institution: near the last day of a follow-up, on it and once past it."""
    case = found.case
    letters.post(
        "accreditation/letters/follow_up_due.txt",
        {
            "case": case,
            "organisation": case.organisation,
            "person": person,
            "day": found.due_on,
            "stage": stage,
        },
        to=person.email,
        language=person.language,
        key=f"accreditation:{case.pk}:follow-up:{found.due_on}:{person.pk}:{stage}",
        link="accreditation:case",
        number=case.pk,
    )


def requests_missing(ending: EndingYear, institutions: list[Organisation]) -> None:
    """To the agency's officers, once a year: who has not asked though the accreditation ends."""
    for person in _holding(Role.AGENCY_OFFICER):
        letters.post(
            "accreditation/letters/requests_missing.txt",
            {"year": ending.year, "ask_by": ending.ask_by, "institutions": institutions, "person": person},
            to=person.email,
            language=person.language,
            key=f"accreditation:requests-missing:{ending.year}:{person.pk}",
            link="accreditation:plan",
            year=ending.year,
        )


def request_wanted(organisation: Organisation, year: int, *, occasion: str) -> None:
    """To the heads of an institution whose term ends: ask in time. Once for each year and occasion."""
    for person in acting_in(Role.CENTRE_HEAD, organisation.pk):
        letters.post(
            REQUEST_WANTED,
            {"organisation": organisation, "year": year, "person": person},
            to=person.email,
            language=person.language,
            key=f"accreditation:request-wanted:{organisation.pk}:{year}:{occasion}:{person.pk}",
            link="accreditation:new",
        )


def words_of_invitation(organisation: Organisation, year: int) -> list[tuple[str, str, str]]:
    """(language, subject, text) of that letter, as an institution would get it, without the greeting."""
    context = {"organisation": organisation, "year": year, "person": None}
    languages = [code for code, _name in settings.LANGUAGES]
    return [
        (code, *letters.compose(REQUEST_WANTED, context, language=code, link="accreditation:new"))
        for code in languages
    ]


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
