"""What serves an indicator: seen, chosen, told where to look, taken off; and read in a report."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.forms import UseForm
from pertvarka.evaluation.models import EvidenceRevision, EvidenceUse, SelfEvaluation
from pertvarka.evaluation.states import State
from pertvarka.evaluation.views.doors import explaining, self_evaluation
from pertvarka.evaluation.views.evidence import A_PAGE, read_search, served
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.ui.forms import render_refused


@dataclass(frozen=True)
class Target:
    """An indicator of a self-evaluation that evidence is added to."""

    record: SelfEvaluation
    indicator: Any

    @property
    def address(self) -> str:
        """The page of the indicator's evidence."""
        parts = {"number": self.record.pk, "code": self.indicator.code}
        return reverse("evaluation:evidence", kwargs=parts)


def target_of(record: SelfEvaluation, code: str) -> Target:
    """The indicator with this code among the chosen areas; 404 otherwise."""
    indicator = next((each for each in record.indicators if each.code == code), None)
    if indicator is None:
        raise Http404
    return Target(record, indicator)


def open_target(record: SelfEvaluation, code: str) -> Target:
    """The same, while evidence may be added; raises StepNotAllowed afterwards."""
    if record.state not in actions.TAKES_EVIDENCE:
        raise StepNotAllowed(f"cannot change evidence from {record.state}")
    return target_of(record, code)


@guarded("self_evaluation.view", record=self_evaluation)
def evidence(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """What serves an indicator, and which of the documents wanted are answered."""
    target = target_of(record, code)
    uses = queries.evidence.of_indicator(record, code)
    is_open = record.state in actions.TAKES_EVIDENCE and may(request.person, "evidence.use", record)
    return render(
        request,
        "evaluation/evidence/indicator.html",
        {
            "record": record,
            "target": target,
            "indicator": target.indicator,
            "uses": uses,
            "wanted": queries.evidence.wanted(target.indicator, uses),
            "is_open": is_open,
            "back": _way_back(request, record, target.indicator),
        },
    )


def _way_back(request: Request, record: SelfEvaluation, indicator: Any) -> str:
    """The page on which the reader works on this indicator now."""
    parts = {"number": record.pk, "code": indicator.code}
    if indicator.area_code in record.revealed_areas:
        return reverse("evaluation:agree", kwargs=parts)
    if record.state == State.RATING and record.membership_of(request.person):
        return reverse("evaluation:rate-indicator", kwargs=parts)
    return reverse("evaluation:view", kwargs={"number": record.pk})


@guarded("evidence.use", record=self_evaluation)
@explaining
def choose(request: Request, record: SelfEvaluation, code: str) -> HttpResponse:
    """Choose from the library what does not serve the indicator yet."""
    target = open_target(record, code)
    search = read_search(request.GET)
    found = queries.evidence.choosable(record, code, search)
    if request.method == "POST":
        chosen = found.filter(pk__in=[each for each in request.POST.getlist("piece") if each.isdecimal()])
        for each in chosen:
            actions.use_evidence(record, indicator_code=code, evidence=each, by=request.person)
        return _chosen(request, target, len(chosen))
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    context = {
        "record": record,
        "target": target,
        "indicator": target.indicator,
        "search": search,
        "page": page,
        "places": queries.evidence.where_found(page.object_list, search.text),
    }
    return render(request, "evaluation/evidence/choose.html", context)


def _chosen(request: Request, target: Target, count: int) -> HttpResponse:
    if not count:
        messages.error(request, _("Tick at least one piece of evidence."))
        return redirect(request.get_full_path())
    told = ngettext("%(count)s piece is added.", "%(count)s pieces are added.", count) % {"count": count}
    messages.success(request, told)
    return redirect(target.address)


def _use_of(record: SelfEvaluation, code: str, piece: int) -> EvidenceUse:
    """How a piece serves the indicator; 404 when it does not."""
    found = record.evidence_uses.select_related("evidence", "self_evaluation")
    return get_object_or_404(found, indicator_code=code, evidence=piece)


@guarded("evidence.use", record=self_evaluation)
@explaining
def use(request: Request, record: SelfEvaluation, code: str, piece: int) -> HttpResponse:
    """Say where in a piece to look, and which of the documents wanted it is."""
    target, used = open_target(record, code), _use_of(record, code, piece)
    initial = {"place": used.place, "answers": used.answers}
    form = UseForm(request.POST or None, indicator=target.indicator, initial=initial)
    if request.method == "POST" and form.is_valid():
        actions.use_evidence(
            record, indicator_code=code, evidence=used.evidence, by=request.person, **form.cleaned_data
        )
        messages.success(request, _("Saved."))
        return redirect(target.address)
    context = {"record": record, "target": target, "indicator": target.indicator, "use": used, "form": form}
    answer = render_refused if form.errors else render
    return answer(request, "evaluation/evidence/use.html", context)


@guarded("evidence.use", record=self_evaluation)
@require_POST
@explaining
def stop_using(request: Request, record: SelfEvaluation, code: str, piece: int) -> HttpResponse:
    """Take a piece off the indicator; it stays in the library."""
    target, used = open_target(record, code), _use_of(record, code, piece)
    actions.stop_using_evidence(used, by=request.person)
    said = _("“%(title)s” is taken off; it stays in the library.") % {"title": used.evidence.title}
    messages.success(request, said)
    return redirect(target.address)


# --- In a report ------------------------------------------------------------------------------------------


def reported(number: int) -> SelfEvaluation:
    """A self-evaluation with at least one approved report; 404 otherwise."""
    record = self_evaluation(number)
    if not record.reports.exists():
        raise Http404
    return record


def _listed(record: SelfEvaluation, revision: int) -> EvidenceRevision:
    """A revision that one of the reports lists; 404 otherwise."""
    listed = set().union(*(documents.revisions_listed(each.content) for each in record.reports.all()))
    if revision not in listed:
        raise Http404
    found = EvidenceRevision.objects.select_related("evidence", "file", "made_by", "erased_by")
    return get_object_or_404(found, pk=revision)


@guarded("self_evaluation.read_report", record=reported)
def in_report(request: Request, record: SelfEvaluation, revision: int) -> HttpResponse:
    """A revision as a report lists it, for everybody who may read the report."""
    found = _listed(record, revision)
    context = {"record": record, "revision": found, "evidence": found.evidence}
    return render(request, "evaluation/evidence/in_report.html", context)


@guarded("self_evaluation.read_report", record=reported)
def file_in_report(request: Request, record: SelfEvaluation, revision: int) -> HttpResponseBase:
    """The file of a revision that a report lists."""
    parts = {"number": record.pk, "revision": revision}
    back = reverse("evaluation:report-evidence", kwargs=parts)
    return served(request, _listed(record, revision), back=back)
