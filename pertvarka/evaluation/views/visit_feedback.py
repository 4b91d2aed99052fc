"""What the institution says of the visit: given, read by the organiser, and told to experts only as means."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.external_states import AFTER_VISIT, TAKES_FEEDBACK, ExternalState
from pertvarka.evaluation.forms import FeedbackForm
from pertvarka.evaluation.models import ExternalEvaluation, VisitFeedback
from pertvarka.evaluation.views.external_doors import explaining_external, external_evaluation, to_external
from pertvarka.evaluation.visit_rules import FEEDBACK_LEAST
from pertvarka.evaluation.visit_words import ANSWERS, QUESTIONS
from pertvarka.foundation.flow import StepNotAllowed


def _given(record: ExternalEvaluation) -> VisitFeedback | None:
    return VisitFeedback.objects.filter(evaluation=record).first()


@guarded("visit.judge", record=external_evaluation)
@explaining_external
def judge(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """Say how the visit went; it may be changed until the final findings are there."""
    if record.state not in AFTER_VISIT:
        raise StepNotAllowed(f"cannot judge the visit from {record.state}")
    given = _given(record)
    kept = {**given.answers, "text": given.text} if given else None
    form = FeedbackForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid():
        text = form.cleaned_data["text"]
        actions.judge_visit(record, answers=form.answers(), text=text, by=request.person)
        messages.success(request, _("Thank you. The organiser reads it when the findings are final."))
        return to_external("view", record)
    context = {
        "record": record,
        "form": form,
        "given": given,
        "said": in_words(given) if given else [],
        "is_open": record.state in TAKES_FEEDBACK,
    }
    return render(request, "evaluation/visit/feedback.html", context, status=422 if form.errors else 200)


def in_words(feedback: VisitFeedback) -> list[tuple[str, str]]:
    """(question, answer) in the reader's language."""
    return [
        (str(words), f"{value} – {ANSWERS[value]}")
        for name, words in QUESTIONS.items()
        if (value := feedback.answers.get(name))
    ]


@guarded("visit.read_feedback", record=external_evaluation)
def read(request: Request, record: ExternalEvaluation) -> HttpResponse:
    """What the institution said, for the organiser, once the findings are final."""
    given = _given(record) if record.state == ExternalState.FINAL else None
    context = {"record": record, "given": given, "said": in_words(given) if given else []}
    return render(request, "evaluation/visit/read_feedback.html", context)


@guarded("visit.feedback_means")
def means(request: Request) -> HttpResponse:
    """What institutions said of the visits an expert took part in, as means over five visits at least."""
    found = queries.visits.feedback_means(request.person)
    lines = [(words, found.means.get(name)) for name, words in QUESTIONS.items()] if found.means else []
    context = {"found": found, "lines": lines, "least": FEEDBACK_LEAST}
    return render(request, "evaluation/visit/feedback_means.html", context)
