"""Letters about cases are kept with them: those of their own steps, and those of their evaluations."""

from collections.abc import Callable, Iterable
from typing import Any

from django.urls import reverse

from pertvarka.accreditation.models import Case, KeptLetter
from pertvarka.directory.models import Person
from pertvarka.evaluation import step_letters
from pertvarka.evaluation.models import ExternalEvaluation
from pertvarka.evaluation.step_letters import Enclosure, SentLetter


def write(
    case: Case,
    name: str,
    people: Iterable[Person],
    *,
    enclose: Callable[[], list[Enclosure]] = list,
    **context: Any,
) -> None:
    """Send a letter about a step to each of these people in their language, and keep it with the case.

    name: of the template in accreditation/letters/. enclose: see step_letters.Letter.
    """
    sent = step_letters.write(
        f"accreditation/letters/{name}.txt",
        people,
        {**context, "case": case, "organisation": case.organisation},
        name=name,
        key=f"accreditation:{case.pk}:{name}",
        page=reverse("accreditation:case", kwargs={"number": case.pk}),
        enclose=enclose,
    )
    _keep(case, sent)


def keep_of_evaluation(record: ExternalEvaluation, sent: list[SentLetter], **_signal: Any) -> None:
    """Keep the letters of an external evaluation, when it belongs to a case."""
    if case := Case.objects.filter(evaluation=record).first():
        _keep(case, sent)


def _keep(case: Case, sent: list[SentLetter]) -> None:
    KeptLetter.objects.bulk_create(
        KeptLetter(
            case=case,
            step=letter.name,
            person=letter.person,
            language=letter.person.language,
            subject=letter.subject,
            text=letter.text,
            enclosed=[each.as_kept for each in letter.enclosed],
            sent_by=letter.by,
            sent_at=letter.at,
        )
        for letter in sent
    )
