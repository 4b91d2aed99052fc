"""Letters about the panel of an external evaluation: who is appointed, asked to declare, gone, replaced."""

from collections.abc import Iterable
from typing import Any

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.queries_people import officers
from pertvarka.directory.reminding import Stage
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import ExternalEvaluation, Interest, PanelForming, PanelMember
from pertvarka.evaluation.queries.panels import declare_until
from pertvarka.foundation import letters
from pertvarka.foundation.clock import now


def appointers_of(record: ExternalEvaluation) -> list[Person]:
    """Who forms the panel: the agency's officers, or the ministry's clerks where another body does."""
    if PanelForming(record).is_the_agencys:
        return officers()
    clerks = RoleHolding.objects.current().filter(role=Role.MINISTRY_CLERK)
    return list(Person.objects.filter(holdings__in=clerks).distinct())


def _write(
    name: str,
    record: ExternalEvaluation,
    people: Iterable[Person],
    page: dict[str, Any],
    once_for: str = "",
    **context: Any,
) -> None:
    """A letter to each of these people. once_for: about what they get it once, however often it is asked."""
    moment = once_for or format(now(), "%Y%m%dT%H%M%S%f")
    for person in people:
        letters.post(
            f"evaluation/panel/letters/{name}.txt",
            {"record": record, "organisation": record.organisation, "person": person, **context},
            to=person.email,
            language=person.language,
            key=f"panel:{record.pk}:{name}:{person.pk}:{moment}",
            **page,
        )


def _page(record: ExternalEvaluation, link: str) -> dict[str, Any]:
    return {"link": link, "number": record.pk}


def appointed(member: PanelMember, by: Person) -> None:
    """To whoever is appointed: declare by a day; with an invitation where there is no account yet."""
    person, page = member.expert.person, _page(member.evaluation, "external:declare")
    if person.account_id is None:
        token = directory.invite(person, by=by, sends_letter=False)
        page = {"link": "directory:accept-invitation", "token": token}
    _write("appointed", member.evaluation, [person], page, until=declare_until(member))


def reminder(member: PanelMember, stage: Stage) -> None:
    """To a member who has not declared: near the day, on it and once past it."""
    record, until = member.evaluation, declare_until(member)
    once = f"{member.pk}:{stage}"
    page = _page(record, "external:declare")
    _write("declare", record, [member.expert.person], page, once, until=until, stage=stage.value)


def named(record: ExternalEvaluation) -> None:
    """To the members: the panel is named, and who sits in it."""
    people = [member.expert.person for member in record.panel]
    _write("named", record, people, _page(record, "external:view"), panel=record.panel)


def taken_out(member: PanelMember) -> None:
    """To somebody who was taken out of the panel: why."""
    record = member.evaluation
    page = {"link": "experts:view", "number": member.expert_id}
    _write("taken_out", record, [member.expert.person], page, member=member)


def stepped_down(record: ExternalEvaluation, member: PanelMember) -> None:
    """To whoever forms the panel: somebody is gone, name another."""
    _write("stepped_down", record, appointers_of(record), _page(record, "external:panel"), member=member)


def replaced(record: ExternalEvaluation, member: PanelMember) -> None:
    """To the other members: who sits in whose place now."""
    others = [each.expert.person for each in record.panel if each.pk != member.pk]
    _write("replaced", record, others, _page(record, "external:view"), member=member)


def interest_declared(member: PanelMember, interest: Interest) -> None:
    """To whoever forms the panel: a member has an interest in the institution that it evaluates."""
    record, page = member.evaluation, _page(member.evaluation, "external:panel")
    _write("interest_declared", record, appointers_of(record), page, member=member, interest=interest)
