"""Which letter is sent on which step. Letters never carry a level or a rating."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person
from pertvarka.directory.queries_people import acting_in
from pertvarka.directory.reminding import Stage
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import (
    Evidence,
    EvidenceRevision,
    Measure,
    Membership,
    Report,
    SelfEvaluation,
)
from pertvarka.evaluation.queries import Task
from pertvarka.evaluation.states import State
from pertvarka.foundation import letters
from pertvarka.foundation.clock import now


def heads_of(record: SelfEvaluation | Evidence) -> list[Person]:
    """The people who lead the record's centre today, deputies among them."""
    return acting_in(Role.CENTRE_HEAD, record.organisation_id)


def _write(
    name: str,
    record: SelfEvaluation,
    person: Person,
    link: str = "evaluation:view",
    once_for: str = "",
    **context: Any,
) -> None:
    """One letter about a step; the moment keeps letters about a repeated step apart.

    once_for: the day or step about which this person gets this letter once, however often it is asked for.
    """
    letters.post(
        f"evaluation/letters/{name}.txt",
        {"record": record, "organisation": record.organisation, "person": person, **context},
        to=person.email,
        language=person.language,
        key=f"evaluation:{record.pk}:{name}:{person.pk}:{once_for or format(now(), '%Y%m%dT%H%M%S%f')}",
        link=link,
        number=record.pk,
    )


def invited(member: Membership, by: Person, token: str | None) -> None:
    """To a new member: what is asked; with a token, how to make an account first."""
    record = member.self_evaluation
    context = {"record": record, "organisation": record.organisation, "person": member.person, "by": by}
    key = f"evaluation:{record.pk}:invited:{member.person_id}:{now():%Y%m%dT%H%M%S%f}"
    if token:
        letters.post(
            "evaluation/letters/invited_without_account.txt",
            context,
            to=member.person.email,
            language=member.person.language,
            key=key,
            link="directory:accept-invitation",
            token=token,
        )
    else:
        letters.post(
            "evaluation/letters/invited.txt",
            context,
            to=member.person.email,
            language=member.person.language,
            key=key,
            link="evaluation:view",
            number=record.pk,
        )


def rating_started(record: SelfEvaluation) -> None:
    """To every member: rate by the date, blind."""
    for member in record.group:
        rating_started_for(member)


def rating_started_for(member: Membership) -> None:
    """To one member: rate by the date, blind."""
    _write("rating_started", member.self_evaluation, member.person, link="evaluation:rate")


def all_submitted(record: SelfEvaluation) -> None:
    """To the coordinator: everyone is in, the ratings can be revealed."""
    if record.coordinator:
        _write("all_submitted", record, record.coordinator.person)


def revealed(record: SelfEvaluation, area_codes: list[str]) -> None:
    """To every member: the ratings are open."""
    for member in record.group:
        _write("revealed", record, member.person, link="evaluation:agenda", areas=area_codes)


def sent_for_approval(record: SelfEvaluation) -> None:
    """To the head: findings wait for approval."""
    for head in heads_of(record):
        _write("sent_for_approval", record, head, link="evaluation:approve")


def returned(record: SelfEvaluation, reason: str) -> None:
    """To the coordinator: the head returned the findings."""
    if record.coordinator:
        _write("returned", record, record.coordinator.person, reason=reason)


def approved(record: SelfEvaluation, report: Report) -> None:
    """To every member: the findings are approved, here is the report; a later issue says why it was made."""
    name = "approved" if report.issue == 1 else "corrected"
    for member in record.group:
        _write(name, record, member.person, link="evaluation:report", report=report)


def correcting(record: SelfEvaluation, reason: str) -> None:
    """To every member: the approved findings are open again, and why."""
    for member in record.group:
        _write("correcting", record, member.person, reason=reason)


def correction_dropped(record: SelfEvaluation, reason: str) -> None:
    """To every member: the report stays as it was."""
    for member in record.group:
        _write("correction_dropped", record, member.person, link="evaluation:report", reason=reason)


def removed(member: Membership, reason: str) -> None:
    """To somebody who was taken out of the group: why."""
    _write("removed", member.self_evaluation, member.person, reason=reason)


def member_left(record: SelfEvaluation, member: Membership, reason: str) -> None:
    """To the coordinator: somebody has left."""
    if record.coordinator:
        _write("member_left", record, record.coordinator.person, who=member.person, reason=reason)


def coordinator_missing(record: SelfEvaluation) -> None:
    """To the head: there is no coordinator, name one."""
    for head in heads_of(record):
        _write("coordinator_missing", record, head, link="evaluation:group")


def cancelled(record: SelfEvaluation, reason: str) -> None:
    """To every member: nothing more is asked of you."""
    for member in record.group:
        _write("cancelled", record, member.person, reason=reason)


def reminder(person: Person, task: Task, stage: Stage) -> None:
    """To whoever's turn it is: near the date, on it and once past it; a date moved reminds anew."""
    letters.post(
        "evaluation/letters/reminder.txt",
        {"task": task, "organisation": task.organisation, "person": person, "stage": stage.value},
        to=person.email,
        language=person.language,
        key=f"evaluation:{task.number}:reminder:{person.pk}:{task.page}:{task.until}:{stage}",
        link=task.page,
        number=task.number,
    )


def asked_to_rate(member: Membership, *, on: date) -> None:
    """To a member who has not submitted, when head or coordinator asks; once a day."""
    record = member.self_evaluation
    _write("asked_to_rate", record, member.person, link="evaluation:rate", once_for=on.isoformat())


def area_reopened(record: SelfEvaluation, area: Any, reason: str) -> None:
    """To every member: an area may be rated once more, and why."""
    for member in record.group:
        _write("area_reopened", record, member.person, link="evaluation:rate", area=area, reason=reason)


def area_dropped(record: SelfEvaluation, area: Any, reason: str) -> None:
    """To every member: an area that nobody rated is no longer part of it."""
    for member in record.group:
        _write("area_dropped", record, member.person, area=area, reason=reason)


def dates_moved(record: SelfEvaluation, reason: str) -> None:
    """To everybody who still has something to do: the new dates, and why."""
    concerned = heads_of(record) if record.state == State.APPROVAL else [m.person for m in record.group]
    for person in concerned:
        _write("dates_moved", record, person, reason=reason)


def evidence_infected(revision: EvidenceRevision) -> None:
    """To whoever brought the file, and to the head: a virus was found, nobody can download it."""
    for person in {revision.made_by, *heads_of(revision.evidence)}:
        _write_about_evidence("evidence_infected", revision, person)


def evidence_held(revision: EvidenceRevision) -> None:
    """To whoever brought the file: personal codes seem to stand in it. Which ones is said nowhere."""
    _write_about_evidence("evidence_held", revision, revision.made_by)


def _write_about_evidence(name: str, revision: EvidenceRevision, person: Person) -> None:
    """One letter about a revision; it leaves once for each person."""
    letters.post(
        f"evaluation/letters/{name}.txt",
        {"evidence": revision.evidence, "revision": revision, "person": person},
        to=person.email,
        language=person.language,
        key=f"evidence:{revision.pk}:{name}:{person.pk}",
        link="evidence:view",
        number=revision.evidence_id,
    )


# --- Measures of the plan -------------------------------------------------------------------------------


def _about(name: str, measure: Measure, person: Person, once_for: str, link: Mapping[str, Any]) -> None:
    """One letter about a measure."""
    letters.post(
        f"evaluation/letters/{name}.txt",
        {"measure": measure, "organisation": measure.self_evaluation.organisation, "person": person},
        to=person.email,
        language=person.language,
        key=f"evaluation:measure:{measure.pk}:{name}:{person.pk}:{once_for}",
        **link,
    )


def measure_given(measure: Measure, by: Person) -> None:
    """To whoever is to carry a measure out; with an invitation where there is no account yet."""
    page: dict[str, Any] = {"link": "evaluation:measure", "number": measure.pk}
    if measure.owner.account_id is None:
        token = directory.invite(measure.owner, by=by, sends_letter=False)
        page = {"link": "directory:accept-invitation", "token": token}
    if measure.owner != by:
        _about("measure_given", measure, measure.owner, format(now(), "%Y%m%dT%H%M%S%f"), page)


def measure_due(measure: Measure, person: Person, stage: Stage) -> None:
    """To its owner near the day, on it and once past it, and then to the head; a day moved reminds anew."""
    page = {"link": "evaluation:measure", "number": measure.pk}
    _about(f"measure_{stage}", measure, person, measure.due_on.isoformat(), page)
