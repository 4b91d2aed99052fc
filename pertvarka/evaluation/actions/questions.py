"""Questions of the panel to the institution while it studies the papers, and their answers."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import messages_visit, queries
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import Refused, refuse_if
from pertvarka.evaluation.external_states import TAKES_ANSWERS, TAKES_QUESTIONS
from pertvarka.evaluation.models import ExternalEvaluation, Question
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import now


@transaction.atomic
def ask_question(
    evaluation: ExternalEvaluation, *, text: str, indicator_code: str = "", by: Person
) -> Question:
    """Ask the institution; about an indicator, or about the dossier as a whole without one."""
    record = locked_in(evaluation, TAKES_QUESTIONS, "question.ask", by)
    if indicator_code and indicator_code not in {indicator.code for indicator in record.indicators}:
        raise Refused(_("This indicator is not among the evaluated areas."))
    member = record.member_of(by)
    said = {"asked_by": member, "text": text, "indicator_code": indicator_code}
    if present := record.questions.filter(**said, answered_at=None).first():  # a second click
        return present
    question = record.questions.create(**said, asked_at=now())
    journal.record(record, "ask_question", by=by, details={"question": question.pk, "area": indicator_code})
    messages_visit.questions_asked(record)
    return question


@transaction.atomic
def withdraw_question(question: Question, *, by: Person) -> None:
    """Take back one's own question that is not answered yet."""
    record = locked_in(question.evaluation, TAKES_QUESTIONS, "question.ask", by)
    question = _locked(question)
    if question.asked_by != record.member_of(by):
        raise Refused(_("Only whoever asked takes a question back."))
    refuse_if(_("This question is answered already.") if question.is_answered else None)
    journal.record(record, "withdraw_question", by=by, details={"question": question.pk})
    question.delete()


@transaction.atomic
def draft_answer(question: Question, *, text: str, seen: str, by: Person) -> Question:
    """Keep an answer that is not given yet; several of the institution may write it.

    seen: the fingerprint of what the writer began with. Raises ChangedMeanwhile when somebody else has
    written since. Not journalled: autosaves are no acts.
    """
    locked_in(question.evaluation, TAKES_ANSWERS, "question.draft", by)
    question = _locked(question)
    refuse_if(_("This question is answered already.") if question.is_answered else None)
    _refuse_to_overwrite(question, text, seen)
    question.draft, question.drafted_by, question.drafted_at = text, by, now()
    question.save(update_fields=["draft", "drafted_by", "drafted_at"])
    return question


@transaction.atomic
def answer_question(question: Question, *, text: str, seen: str, by: Person) -> Question:
    """Give the answer to the panel; it no longer changes."""
    record = locked_in(question.evaluation, TAKES_ANSWERS, "question.answer", by)
    question = _locked(question)
    if question.is_answered and question.answer == text:  # a second click
        return question
    refuse_if(_("This question is answered already.") if question.is_answered else None)
    _refuse_to_overwrite(question, text, seen)
    question.answer, question.answered_by, question.answered_at = text, by, now()
    question.draft, question.drafted_by, question.drafted_at = "", None, None
    question.save()
    details = {"question": question.pk, "area": question.indicator_code}
    journal.record(record, "answer_question", by=by, details=details)
    messages_visit.question_answered(record, question)
    return question


def _locked(question: Question) -> Question:
    """The question as it now stands; its evaluation is locked already. Refused when it is gone."""
    found = Question.objects.select_related("asked_by__expert__person", "drafted_by").filter(pk=question.pk)
    present = found.first()
    if present is None:
        raise Refused(_("This question has been taken back."))
    return present


def _refuse_to_overwrite(question: Question, text: str, seen: str) -> None:
    kept, wanted = queries.visits.words_of_answer(question), {"text": text}
    if versions.is_overwriting(seen, kept=kept, wanted=wanted):
        who = question.drafted_by.full_name if question.drafted_by else ""
        raise versions.ChangedMeanwhile(kept, who, question.drafted_at)
