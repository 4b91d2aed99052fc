"""Questions to the institution and days worked as rows of tables, for files."""

from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.models import Question, WorkDone
from pertvarka.foundation.tables import Column, Row
from pertvarka.foundation.ui.languages import in_language

QUESTION_COLUMNS = (
    Column("number", _("Number")),
    Column("indicator", _("About what")),
    Column("question", _("Question")),
    Column("asked_by", _("Who asked")),
    Column("asked_at", _("When asked")),
    Column("answer", _("Answer")),
    Column("answered_by", _("Answered by")),
    Column("answered_at", _("Answered")),
)

WORK_COLUMNS = (
    Column("evaluation", _("Number")),
    Column("institution", _("Institution")),
    Column("visit_from", _("First day of the visit")),
    Column("visit_until", _("Last day of the visit")),
    Column("expert", _("Expert")),
    Column("is_lead", _("Leads the panel")),
    Column("days", _("Days worked")),
    Column("note", _("What they were")),
    Column("told_at", _("Told")),
    Column("confirmed_by", _("Confirmed by")),
    Column("confirmed_at", _("Confirmed")),
)


def question_row(question: Question) -> Row:
    """A question in the order of QUESTION_COLUMNS; drafts of answers are in no file."""
    return (
        question.pk,
        question.indicator_code,
        question.text,
        question.asked_by.expert.person.full_name,
        question.asked_at,
        question.answer,
        question.answered_by.full_name if question.answered_by else "",
        question.answered_at,
    )


def work_row(work: WorkDone) -> Row:
    """Days worked in the order of WORK_COLUMNS."""
    evaluation = work.member.evaluation
    return (
        evaluation.pk,
        in_language(evaluation.organisation, "name"),
        evaluation.visit_from,
        evaluation.visit_until,
        work.member.expert.person.full_name,
        work.member.is_lead,
        work.days,
        work.note,
        work.told_at,
        work.confirmed_by.full_name if work.confirmed_by else "",
        work.confirmed_at,
    )
