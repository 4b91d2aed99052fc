"""Questions to the institution while the papers are studied, and its answers."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may, require
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.external_states import TAKES_ANSWERS, TAKES_QUESTIONS
from pertvarka.evaluation.forms import AnswerForm, DraftAnswerForm, QuestionForm
from pertvarka.evaluation.models import ExternalEvaluation, Question
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.evaluation.visit_tables import QUESTION_COLUMNS, question_row
from pertvarka.foundation import sheets, versions
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import StepNotAllowed

A_PAGE = 25
OPEN = "open"  # ?state=open: only what waits for an answer
GIVE = "give"  # the button that gives the answer to the panel


@guarded("question.read", record=external_evaluation)
def questions(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """The questions with their answers; the institution also sees which are being written."""
    found = queries.visits.questions_of(record)
    only_open = request.GET.get("state") == OPEN
    shown = found.filter(answered_at=None) if only_open else found
    may_draft = record.state in TAKES_ANSWERS and may(request.person, "question.draft", record)
    return render(
        request,
        "evaluation/visit/questions.html",
        {
            "record": record,
            "page": Paginator(shown, A_PAGE).get_page(request.GET.get("page")),
            "only_open": only_open,
            "total": found.count(),
            "waiting": found.filter(answered_at=None).count(),
            "may_ask": record.state in TAKES_QUESTIONS and may(request.person, "question.ask", record),
            "may_draft": may_draft,
            "may_view": may(request.person, "external.view", record),
            "person": request.person,
        },
    )


@guarded("question.ask", record=external_evaluation)
@explaining_external
def ask(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Ask one question."""
    if record.state not in TAKES_QUESTIONS:
        raise StepNotAllowed(f"cannot ask from {record.state}")
    form = QuestionForm(request.POST or None, record=record)
    if request.method == "POST" and form.is_valid():
        actions.ask_question(record, by=request.person, **form.cleaned_data)
        messages.success(request, _("The question is asked. The institution has been written to."))
        return to_external("questions", record)
    context = {"record": record, "form": form}
    return render(request, "evaluation/visit/ask.html", context, status=422 if form.errors else 200)


@require_POST
@guarded("question.ask", record=external_evaluation)
@explaining_external
def withdraw(request: Request, record: ExternalEvaluation, question: int) -> HttpResponse:
    """Take back a question of one's own that is not answered yet."""
    actions.withdraw_question(_question(record, question), by=request.person)
    messages.success(request, _("The question is taken back."))
    return to_external("questions", record)


@guarded("question.draft", record=external_evaluation)
@explaining_external
def answer(request: Request, record: ExternalEvaluation, question: int) -> HttpResponse:
    """Write the answer, with colleagues if need be; whoever leads the institution gives it to the panel."""
    found = _question(record, question)
    if found.is_answered:
        return to_external("questions", record)
    if record.state not in TAKES_ANSWERS:
        raise StepNotAllowed(f"cannot answer from {record.state}")
    if versions.takes_theirs(request):
        messages.success(request, _("The answer stays as it was saved."))
        return to_external("answer", record, question=found.pk)
    kept = queries.visits.words_of_answer(found)
    gives = request.POST.get("act") == GIVE
    form = (AnswerForm if gives else DraftAnswerForm)(request.POST or None, initial=dict(kept))
    if request.method == "POST" and form.is_valid():
        seen = versions.began_with(request, kept)
        try:
            return _kept(request, record, found, text=form.cleaned_data["text"], seen=seen, gives=gives)
        except versions.ChangedMeanwhile as changed:
            if request.htmx:
                return render(request, "evaluation/visit/saved.html", {"changed": changed}, status=422)
            heading = _("Answer to: %(question)s") % {"question": found.text}
            return versions.both_versions(request, form, changed, heading=heading)
    if request.htmx:
        return render(request, "evaluation/visit/saved.html", {"form": form}, status=422)
    context = {
        "record": record,
        "question": found,
        "form": form,
        "version": versions.began_with(request, kept),
        "may_give": may(request.person, "question.answer", record),
    }
    return render(request, "evaluation/visit/answer.html", context, status=422 if form.errors else 200)


def _kept(
    request: Request, record: ExternalEvaluation, question: Question, *, text: str, seen: str, gives: bool
) -> HttpResponse:
    """Keep the draft or give the answer, as the pressed button says; an autosave only keeps it."""
    if gives:
        require(request.person, "question.answer", record)
        actions.answer_question(question, text=text, seen=seen, by=request.person)
        messages.success(request, _("The answer is given. Whoever asked has been written to."))
        return to_external("questions", record)
    kept = actions.draft_answer(question, text=text, seen=seen, by=request.person)
    if request.htmx:
        version = versions.fingerprint(queries.visits.words_of_answer(kept))
        return render(request, "evaluation/visit/saved.html", {"saved_at": now(), "version": version})
    messages.success(request, _("The draft of the answer is kept. The experts do not see it yet."))
    return to_external("answer", record, question=question.pk)


def _question(record: ExternalEvaluation, number: int) -> Question:
    return get_object_or_404(queries.visits.questions_of(record), pk=number)


@guarded("question.read", record=external_evaluation)
def questions_csv(request: Request, record: ExternalEvaluation) -> HttpResponseBase:
    """The questions and answers as CSV."""
    rows = map(question_row, queries.visits.questions_of(record))
    return sheets.csv_response("questions.csv", [str(column.title) for column in QUESTION_COLUMNS], rows)


@guarded("question.read", record=external_evaluation)
def questions_xlsx(request: Request, record: ExternalEvaluation) -> HttpResponseBase:
    """The questions and answers as XLSX."""
    rows = map(question_row, queries.visits.questions_of(record))
    return sheets.xlsx_response("questions.xlsx", [str(column.title) for column in QUESTION_COLUMNS], rows)
