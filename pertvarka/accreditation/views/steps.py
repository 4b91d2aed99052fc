"""Every step of a case on one page: what it needs, what it asks, the letters it sends, and then it is done.

First what the step asks; then its letters in both languages, as a rehearsal has written them, to be changed;
then it is done with the letters as they were last seen.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import render

from pertvarka.accreditation.forms import StepForm
from pertvarka.accreditation.models import Case
from pertvarka.accreditation.states import CaseState
from pertvarka.accreditation.steps import STEPS, CaseStep
from pertvarka.accreditation.views.case_file import opens
from pertvarka.accreditation.views.doings import DOINGS
from pertvarka.accreditation.views.doors import case_of, explaining, to_case
from pertvarka.directory.access import guarded, require
from pertvarka.directory.requests import Request
from pertvarka.evaluation.forms import BACK, LetterForms
from pertvarka.evaluation.step_letters import rehearse, with_words
from pertvarka.foundation import journal
from pertvarka.foundation.files.uploads import tell_left_out
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.sent_forms import DRAFT_FIELD


@guarded("case.view", record=case_of)
@explaining
def step(request: Request, case: Case, *, name: str) -> HttpResponse:
    """Take a step."""
    described = STEPS.get(name)
    if described is None or name not in DOINGS:
        raise Http404
    require(request.person, described.permission, case)
    if not described.is_open(case):
        raise StepNotAllowed(f"cannot {name} from {case.state}")
    return _Taking(request, case, described).answer()


class _Taking:
    """One step being taken on its page."""

    def __init__(self, request: Request, case: Case, step: CaseStep) -> None:
        self.request, self.case, self.step = request, case, step
        self.doing = DOINGS[step.name]
        self.needs = step.needs(case)
        self.is_post = request.method == "POST"
        self.seen = _number(request.POST.get("seen", "")) if self.is_post else journal.newest_number(case)
        self.is_possible = all(need.is_met for need in self.needs)

    @cached_property
    def form(self) -> StepForm:
        """What it asks, with what was sent; a form that asks nothing is complete as it comes."""
        is_complete = self.is_post or not self.doing.form(case=self.case).fields
        sent = self.request.POST if is_complete else None
        form = self.doing.form(sent, self.request.FILES or None, case=self.case)
        tell_left_out(form, self.request)
        return form

    def answer(self) -> HttpResponse:
        if not self.is_possible or not self.form.is_bound:
            return self.page()
        if not self.form.is_valid():
            return self.page(status=422)
        if BACK in self.request.POST:
            return self.page()
        try:
            letters = LetterForms(rehearse(self.act), self.request.POST)
            if not self.is_post or (letters.letters and not letters.is_bound):
                return self.page(letters=letters)
            return self.done(letters)
        except Refused as refusal:
            if type(refusal) is not Refused:  # a stale page is explained where the case stands now
                raise
            self.form.add_error(None, str(refusal))
            return self.page(status=422 if self.is_post else 200)

    @property
    def act(self) -> Callable[[], Any]:
        """The step, with what was asked."""
        return partial(
            self.doing.act, self.case, **self.form.arguments, seen=self.seen, by=self.request.person
        )

    def done(self, letters: LetterForms) -> HttpResponse:
        """Do it with the letters as they were last seen; back to them when one of them says nothing."""
        if letters.is_bound and not letters.is_valid():
            return self.page(letters=letters, status=422)
        with with_words(letters.changed, by=self.request.person):
            self.act()
        messages.success(self.request, str(self.step.done))
        return to_case(self.case)

    def page(self, *, letters: LetterForms | None = None, status: int = 200) -> HttpResponse:
        """The page with what the step asks, or with its letters."""
        return render(
            self.request,
            "accreditation/steps/step.html",
            {
                "case": self.case,
                "step": self.step,
                "needs": self.needs,
                "is_possible": self.is_possible,
                "terms": self.step.terms(self.case),
                "form": self.form if self.is_possible else None,
                "letters": letters.shown if letters else [],
                "appeal": self.case.appeals.first() if self.case.state == CaseState.APPEALED else None,
                "opens": opens(self.request.person, self.case),
                "seen": self.seen,
                "drafts": self.request.POST.getlist(DRAFT_FIELD),
                "has_errors": status == 422,
            },
            status=status,
        )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 19 else 0
