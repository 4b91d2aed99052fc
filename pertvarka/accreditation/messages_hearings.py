"""Letters about a hearing."""

from collections.abc import Iterable

from pertvarka.accreditation.messages import heads_of, organisers_of
from pertvarka.accreditation.models import Hearing
from pertvarka.accreditation.rules import hearings as rules
from pertvarka.directory.models import Person
from pertvarka.foundation import letters


def asked(hearing: Hearing) -> None:
    """To the organiser: answer by the day."""
    _write("asked", hearing, organisers_of(hearing.case))


def granted(hearing: Hearing) -> None:
    """To the head: when and where."""
    _write("granted", hearing, heads_of(hearing.case))


def refused(hearing: Hearing) -> None:
    """To the head: why not."""
    _write("refused", hearing, heads_of(hearing.case))


def delivered(hearing: Hearing) -> None:
    """To the head: the minutes."""
    _write("delivered", hearing, heads_of(hearing.case))


def withdrawn(hearing: Hearing) -> None:
    """To the organiser: there will be none."""
    _write("withdrawn", hearing, organisers_of(hearing.case))


def _write(name: str, hearing: Hearing, people: Iterable[Person]) -> None:
    for person in people:
        letters.post(
            f"accreditation/letters/hearing_{name}.txt",
            {
                "hearing": hearing,
                "case": hearing.case,
                "organisation": hearing.case.organisation,
                "person": person,
                "answer_by": rules.answer_by(hearing.asked_on),
            },
            to=person.email,
            language=person.language,
            key=f"accreditation:hearing:{hearing.pk}:{name}:{person.pk}",
            link="accreditation:hearings",
            number=hearing.case_id,
        )
