"""Builds the invented organisations and their people, and then their histories."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml
from django.db import connection, transaction

from pertvarka.directory import actions as directory
from pertvarka.directory.models import (
    Evidence,
    FormerName,
    Municipality,
    Organisation,
    OrganisationKind,
    Person,
    RoleHolding,
)
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import Report
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.outbox.models import Message
from pertvarka.site.demonstration.casting_of_cases import tell_of_cases
from pertvarka.site.demonstration.drafting import tell_of_a_draft
from pertvarka.site.demonstration.experts import tell_of_experts
from pertvarka.site.demonstration.histories import History, Storyteller
from pertvarka.site.demonstration.protection import tell_of_protection

HERE = Path(__file__).parent
LETTERS_KEPT_DAYS = 14
WRITTEN_FOR = 2026  # the year the stories were written as the present one
KINDS = {
    "municipal": OrganisationKind.MUNICIPAL_CENTRE,
    "non-governmental": OrganisationKind.NON_GOVERNMENTAL,
    "university": OrganisationKind.UNIVERSITY_UNIT,
}
# Who else the house knows: role → an invented organisation for it, or none for national roles.
OTHERS: list[tuple[str, OrganisationKind | None, str, str, str]] = [
    (Role.TEACHER, OrganisationKind.SCHOOL, "Šilų pagrindinė mokykla", "Pinewoods School", "LT-52"),
    (Role.SCHOOL_HEAD, OrganisationKind.SCHOOL, "Šilų pagrindinė mokykla", "Pinewoods School", "LT-52"),
    (Role.EXPERT, None, "", "", ""),
    (
        Role.AGENCY_OFFICER,
        OrganisationKind.AGENCY,
        "Parodomoji švietimo agentūra",
        "Demonstration Agency",
        "LT-57",
    ),
    (
        Role.AGENCY_HEAD,
        OrganisationKind.AGENCY,
        "Parodomoji švietimo agentūra",
        "Demonstration Agency",
        "LT-57",
    ),
    (
        Role.MINISTRY_CLERK,
        OrganisationKind.MINISTRY,
        "Parodomoji ministerija",
        "Demonstration Ministry",
        "LT-57",
    ),
    (Role.MINISTER, OrganisationKind.MINISTRY, "Parodomoji ministerija", "Demonstration Ministry", "LT-57"),
    (
        Role.MUNICIPALITY_OFFICER,
        OrganisationKind.MUNICIPALITY,
        "Parodomoji savivaldybės administracija",
        "Demonstration Municipality",
        "LT-52",
    ),
    (
        Role.PROJECT_OFFICER,
        OrganisationKind.PROJECT_OFFICE,
        "Parodomasis projekto biuras",
        "Demonstration Project Office",
        "LT-57",
    ),
    (Role.AUDITOR, None, "", "", ""),
    (Role.DATA_PROTECTION_OFFICER, None, "", "", ""),
    (Role.OPERATOR, None, "", "", ""),
    (Role.APPEALS_BOARD, None, "", "", ""),
    # The agency trains teachers too, and is then itself an evaluated party.
    (
        Role.CENTRE_HEAD,
        OrganisationKind.AGENCY,
        "Parodomoji švietimo agentūra",
        "Demonstration Agency",
        "LT-57",
    ),
]


def data(name: str) -> Any:
    """One of the files beside this one."""
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


class Cast:
    """The invented people, taken one after another; those with a place of their own are kept for it."""

    def __init__(self) -> None:
        rows = data("people.yaml")["people"]
        self.placed = [row for row in rows if "centre" in row]
        self.free = iter([row for row in rows if "centre" not in row])

    def person(self, row: dict[str, str] | None = None) -> Person:
        """The next free person, or the one of a row, with an account that is entered by one click."""
        row = row or next(self.free)
        person = directory.find_or_create_person(
            row["first_name"], row["surname"], f"{row['key']}@demo.pertvarka.lt", is_demonstration=True
        )
        if person.account_id is None:
            Person.objects.filter(pk=person.pk).update(vocative=row["vocative"], language="lt")
            directory.create_account(person, None)
        return person

    def people_of(self, centre: str, size: int) -> tuple[Person, list[Person]]:
        """(head, group with the coordinator first) of a centre."""
        rows = [row for row in self.placed if row["centre"] == centre]
        heads = [self.person(row) for row in rows if row["position"] == "head"]
        group = [self.person(row) for row in rows if row["position"] == "coordinator"]
        group += [self.person(row) for row in rows if row["position"] == "member"]
        head = heads[0] if heads else self.person()
        return head, (group + [self.person() for _ in range(size - len(group))])[: max(size, 1)]


def make_organisation(
    kind: OrganisationKind, name_lt: str, name_en: str, municipality: str, **more: Any
) -> Organisation:
    """The invented organisation of this name, made when it is not there yet."""
    place = Municipality.objects.get(code=municipality)
    organisation, _is_new = Organisation.objects.get_or_create(
        name_lt=name_lt,
        defaults={
            "kind": kind,
            "name_en": name_en,
            "municipality": place,
            "evidence": Evidence.INVENTED,
            "is_demonstration": True,
            "source": "pertvarka/site/demonstration",
            **more,
        },
    )
    return organisation


def _centre(row: dict[str, Any]) -> Organisation:
    centre = make_organisation(
        KINDS[row["kind"]],
        row["name_lt"],
        row["name_en"],
        row["municipality"],
        name_lt_genitive=row["name_lt_genitive"],
        founded_on=row.get("established"),
    )
    for former in row.get("former_names", []):
        FormerName.objects.get_or_create(
            organisation=centre, until_on=former["until"], defaults={"name_lt": former["name_lt"]}
        )
    return centre


def _ask_for_a_dossier(row: dict[str, Any]) -> None:
    """The head of a centre has asked for the dossier of the years behind; the worker makes it."""
    centre = Organisation.objects.get(name_lt=row["name_lt"])
    head = RoleHolding.objects.current().get(organisation=centre, role=Role.CENTRE_HEAD).person
    evaluation.ask_for_dossier(
        centre, first_year=today().year - 2, last_year=today().year - 1, language="lt", by=head
    )


def _give_the_other_roles(cast: Cast) -> None:
    """One person for each role that no centre has."""
    for role, kind, name_lt, name_en, municipality in OTHERS:
        organisation = make_organisation(kind, name_lt, name_en, municipality) if kind else None
        person = cast.person()
        directory.give_role(person, role, organisation, by=None, from_on=date(today().year - 3, 1, 2))
        if role == Role.TEACHER:
            _write_down_twice(person, organisation)


def _write_down_twice(person: Person, organisation: Organisation | None) -> None:
    """The same teacher once more with another address, as a table may bring them: for the agency to merge."""
    twin = directory.find_or_create_person(
        person.first_name, person.last_name, f"mokykla.{person.email}", is_demonstration=True
    )
    directory.give_role(twin, Role.TEACHER, organisation, by=None)


def _tell(row: dict[str, Any], cast: Cast, teller: Storyteller) -> tuple[Organisation, Person]:
    """A centre with its people and its story; returns it with its head."""
    centre = _centre(row)
    stories = [story for story in row["story"] if story["stage"] != "none"]
    size = max((story["members"] for story in stories), default=1)
    head, group = cast.people_of(row["key"], size)
    since = row.get("established") or date(today().year - 3, 1, 2)
    directory.give_role(head, Role.CENTRE_HEAD, centre, by=None, from_on=since)
    for person in reversed(group):  # who still has to rate comes first on the sign-in page
        directory.give_role(person, Role.GROUP_MEMBER, centre, by=None, from_on=since)
    brought = data("evidence.yaml")
    evidence = tuple(brought["pieces"] if row["key"] in brought["centres"] else ())
    for story in stories:
        year = story["year"] + today().year - WRITTEN_FOR
        teller.tell(History(centre, head, group[: story["members"]], row, story, year, evidence))
    if row.get("deputy_to_come"):
        _name_deputy(head, group[1])
    if surname := row.get("new_surname"):
        _ask_for_surname(group[-1], surname)
    return centre, head


def _ask_for_surname(person: Person, surname: str) -> None:
    """Somebody has married; the head is to confirm the new surname."""
    directory.ask_for_name(
        person, first_name=person.first_name, last_name=surname, reason="Santuoka, įrašo Nr. 12-345"
    )


def _name_deputy(head: Person, deputy: Person) -> None:
    """The head goes on leave in three weeks and has named who takes their place."""
    start = today() + timedelta(days=21)
    directory.name_deputy(
        head.holdings.get(role=Role.CENTRE_HEAD),
        first_name=deputy.first_name,
        last_name=deputy.last_name,
        email=deputy.email,
        from_on=start,
        until_on=start + timedelta(days=13),
        document_number=f"A-{start.year % 100}",
        reason="Kasmetinės atostogos",
        by=head,
    )


def _let_compare(consenting: list[tuple[Organisation, Person]], teller: Storyteller) -> None:
    """Some heads agreed each December to be counted, and each January the spreads were published."""
    for year in (today().year - 2, today().year - 1):
        with teller.on(date(year, 12, 18)):
            for centre, head in consenting:
                about_year = Report.objects.filter(
                    self_evaluation__organisation=centre, self_evaluation__year=year
                )
                if about_year.exists():
                    evaluation.give_consent(centre, year=year, by=head)
        january = date(year + 1, 1, 2)
        with teller.on(january):
            evaluation.publish_spreads(january)


@contextmanager
def without_savepoints() -> Iterator[None]:
    """The country stands or falls as one transaction, so no action inside needs a way back of its own.

    Six thousand statements fewer: more than a quarter of all.
    """
    connection.features.uses_savepoints = False
    try:
        yield
    finally:
        connection.features.uses_savepoints = True


@transaction.atomic
def build(seed: int) -> int:
    """Build the whole country once; returns the number of invented centres. Repeated, it changes nothing."""
    centres = data("centres.yaml")["centres"]
    if not Organisation.objects.filter(name_lt=centres[0]["name_lt"], is_demonstration=True).exists():
        cast, teller = Cast(), Storyteller(data("texts.yaml"), seed)
        with without_savepoints():
            told = [(row, *_tell(row, cast, teller)) for row in centres]
            _let_compare([(centre, head) for row, centre, head in told if row.get("consents")], teller)
            _give_the_other_roles(cast)
            names = {row["key"]: row["name_lt"] for row in centres}
            tell_of_experts(data("experts.yaml")["experts"], names, teller)
            tell_of_cases(teller, names, data("accreditation.yaml"))
            tell_of_protection()
            tell_of_a_draft()
            _ask_for_a_dossier(centres[0])
        # The invented letters of the past have been read; the mailbox shows those of the last days.
        Message.objects.filter(created_at__lt=now() - timedelta(days=LETTERS_KEPT_DAYS)).delete()
    return len(centres)
