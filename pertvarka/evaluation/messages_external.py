"""Which letter of an external evaluation is sent on which step. None carries a level."""

from collections.abc import Callable, Iterable
from typing import Any

from django.dispatch import Signal
from django.urls import reverse

from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.queries_people import acting_in, officers
from pertvarka.directory.roles import Role
from pertvarka.evaluation import step_letters
from pertvarka.evaluation.models import ExternalEvaluation, FindingsIssue
from pertvarka.evaluation.step_letters import Enclosure

letters_sent = Signal()  # tells record and sent, a list of SentLetter, inside the transaction of the step


def heads_of(record: ExternalEvaluation) -> list[Person]:
    """The people who lead the evaluated institution today, deputies among them."""
    return acting_in(Role.CENTRE_HEAD, record.organisation_id)


def organisers_of(record: ExternalEvaluation) -> list[Person]:
    """Who organises the evaluation: the agency's officers, or the ministry's clerks in the agency's own."""
    if not record.concerns_the_organiser:
        return officers()
    clerks = RoleHolding.objects.current().filter(role=Role.MINISTRY_CLERK)
    return list(Person.objects.filter(holdings__in=clerks).distinct())


def panel_of(record: ExternalEvaluation) -> list[Person]:
    """The experts of the panel."""
    return [member.expert.person for member in record.panel]


def write_about(
    record: ExternalEvaluation,
    name: str,
    people: Iterable[Person],
    *,
    link: str = "external:view",
    enclose: Callable[[], list[Enclosure]] = list,
    once_for: str = "",
    **context: Any,
) -> None:
    """A letter to each of these people, told to whoever keeps it.

    name: of a template in evaluation/external/letters/. link: the page of the evaluation to which it leads.
    enclose, once_for: see step_letters.write.
    """
    sent = step_letters.write(
        f"evaluation/external/letters/{name}.txt",
        people,
        {"record": record, "organisation": record.organisation, **context},
        name=name,
        key=f"external:{record.pk}:{name}",
        page=reverse(link, kwargs={"number": record.pk}),
        enclose=enclose,
        once_for=once_for,
    )
    letters_sent.send(ExternalEvaluation, record=record, sent=sent)


def dossier_handed_in(record: ExternalEvaluation) -> None:
    """To the panel and the organiser: the dossier can be read."""
    write_about(record, "dossier_handed_in", [*panel_of(record), *organisers_of(record)])


def abandoned(record: ExternalEvaluation) -> None:
    """To everybody concerned: the evaluation has ended without findings, and why."""
    write_about(record, "abandoned", [*panel_of(record), *heads_of(record)])


def all_submitted(record: ExternalEvaluation) -> None:
    """To the lead: everybody is in, the ratings can be revealed."""
    if record.lead:
        write_about(record, "all_submitted", [record.lead.expert.person])


def revealed(record: ExternalEvaluation) -> None:
    """To the panel: the ratings are open, agree on the levels."""
    write_about(record, "revealed", panel_of(record))


def draft_delivered(record: ExternalEvaluation) -> None:
    """To the institution: the draft findings, and until when remarks may be made."""
    write_about(record, "draft_delivered", heads_of(record))


def remarks_closed(record: ExternalEvaluation) -> None:
    """To the panel: the institution's remarks are in, or there are none."""
    write_about(record, "remarks_closed", panel_of(record))


def final_delivered(record: ExternalEvaluation, issue: FindingsIssue) -> None:
    """To the institution and the organiser: the final findings; the term of appeal runs."""
    write_about(record, "final_delivered", [*heads_of(record), *organisers_of(record)], issue=issue)


def findings_taken_back(record: ExternalEvaluation) -> None:
    """To the panel: the appeals board has sent the findings back, and why."""
    write_about(record, "findings_taken_back", panel_of(record))
