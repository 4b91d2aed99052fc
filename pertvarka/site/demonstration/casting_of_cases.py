"""Puts people and institutions into the invented cases of accreditation.yaml, and has them told."""

from datetime import timedelta
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.directory.models import Organisation, OrganisationKind, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import today
from pertvarka.site.demonstration.accreditation import CaseTeller, Officials, Story
from pertvarka.site.demonstration.calendar_of_cases import days_of
from pertvarka.site.demonstration.earlier_decisions import bring_earlier_decisions
from pertvarka.site.demonstration.histories import Storyteller


def tell_of_cases(teller: Storyteller, centres: dict[str, str], told: dict[str, Any]) -> None:
    """Earlier decisions and all the cases.

    centres: names by key. told: accreditation.yaml.
    """
    agency = Organisation.objects.get(kind=OrganisationKind.AGENCY, is_demonstration=True)
    officials = Officials(
        *(_holder(role) for role in (Role.AGENCY_OFFICER, Role.MINISTRY_CLERK, Role.APPEALS_BOARD))
    )
    names = {**centres, "agency": agency.name_lt}
    bring_earlier_decisions(
        told["earlier"], names, told["texts"], officer=officials.officer, clerk=officials.clerk
    )
    by_case = CaseTeller(told["texts"], teller, officials)
    for row in told["cases"]:
        by_case.tell(_story(row, names[row["centre"]]))
    tell_of_a_merger(told["merged"], names, told["texts"], officials.officer, teller)


def tell_of_a_merger(
    row: dict[str, Any], names: dict[str, str], texts: dict[str, Any], officer: Person, teller: Storyteller
) -> None:
    """An institution has asked on paper, then was merged into another; its case goes on under that one."""
    last_day = today() - timedelta(days=row["days_ago"])
    into = Organisation.objects.get(name_lt=names[row["into"]], is_demonstration=True)
    former = Organisation.objects.create(
        kind=into.kind,
        name_lt=row["name_lt"],
        name_en=row["name_en"],
        municipality=into.municipality,
        evidence=into.evidence,
        is_demonstration=True,
    )
    with teller.on(last_day - timedelta(days=30)):
        request = actions.Request(today().year + 1, texts["request"], texts["wish"])
        case = actions.file_from_paper(
            former, request=request, received_on=today(), document="R-00", scan=None, by=officer
        )
    former.is_historic, former.closed_on, former.successor = True, last_day, into
    former.save()
    with teller.on(last_day + timedelta(days=3)):
        actions.pass_on(case, until_on=last_day, document=texts["merger"], by=officer)


def _holder(role: str) -> Person:
    """The invented person of a role."""
    held = RoleHolding.objects.current().filter(role=role, person__is_demonstration=True)
    return held.select_related("person")[0].person


def _story(row: dict[str, Any], name: str) -> Story:
    centre = Organisation.objects.get(name_lt=name, is_demonstration=True)
    head = RoleHolding.objects.current().filter(organisation=centre, role=Role.CENTRE_HEAD)[0].person
    return Story(row, centre, head, days_of(row["until"], row["ago"], today()))
