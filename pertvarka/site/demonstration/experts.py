"""The invented experts: who they are, what they take on and what binds them."""

from datetime import date
from typing import Any

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import Expert
from pertvarka.foundation.clock import today
from pertvarka.site.demonstration.histories import Storyteller

YEARS_AGO = 3  # since then they have been in the register, and in panels


def tell_of_experts(rows: list[dict[str, Any]], centres: dict[str, str], teller: Storyteller) -> None:
    """Enter everybody in the register, some years ago. centres: name of the centre by its key."""
    officer = RoleHolding.objects.current().filter(role=Role.AGENCY_OFFICER)[0].person
    present = today().year
    for row in rows:
        with teller.on(date(present - YEARS_AGO, 1, 9)):
            expert = _enter(row, officer, present)
        for interest in row.get("interests", []):
            _declare(expert, interest, centres)
        if "left" in row:
            evaluation.end_expert(expert, left_on=today(), reason=row["left"], by=officer)


def _enter(row: dict[str, Any], officer: Person, present: int) -> Expert:
    first, last = (present + years for years in row["valid_years"])
    person = _person(row)
    return evaluation.add_expert(
        first_name=person.first_name,
        last_name=person.last_name,
        email=person.email,
        qualification=evaluation.Qualification(
            level=row["level"],
            certificate=row["certificate"],
            valid_from=date(first, 1, 1),
            valid_until=date(last, 12, 31),
            training=row["training"],
            areas=tuple(row["areas"]),
        ),
        readiness=evaluation.Readiness(
            languages=tuple(row["languages"]),
            counties=tuple(sorted(row["counties"])),
            visits_a_year=row["visits_a_year"],
        ),
        by=officer,
    )


def _person(row: dict[str, Any]) -> Person:
    """Who holds the role already, or somebody new with an account that is entered by one click."""
    if "key" not in row:
        return RoleHolding.objects.current().filter(role=Role.EXPERT).order_by("pk")[0].person
    person = directory.find_or_create_person(
        row["first_name"], row["surname"], f"{row['key']}@demo.pertvarka.lt", is_demonstration=True
    )
    Person.objects.filter(pk=person.pk).update(vocative=row["vocative"], language="lt")
    directory.create_account(person, None)
    return person


def _declare(expert: Expert, interest: dict[str, Any], centres: dict[str, str]) -> None:
    ago = interest.get("until_years_ago")
    words = evaluation.InterestWords(
        organisation=Organisation.objects.get(name_lt=centres[interest["centre"]]),
        kind=interest["kind"],
        text=interest["text"],
        until_on=date(today().year - ago, 6, 30) if ago else None,
    )
    evaluation.declare_interest(expert, words=words, by=Person.objects.get(pk=expert.person_id))
