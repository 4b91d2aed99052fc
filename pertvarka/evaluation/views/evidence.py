"""A centre's evidence: the library with its search, three years at a glance, one piece and its revisions."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from pertvarka.directory.access import guarded, may
from pertvarka.directory.models import Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.evaluation import actions, evidence_table, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.forms import DescribeForm, EraseForm
from pertvarka.evaluation.history import acts_in_words
from pertvarka.evaluation.models import Codes, Evidence, EvidenceKind, EvidenceRevision
from pertvarka.evaluation.models.evidence import FIRST_YEAR, LAST_YEAR
from pertvarka.evaluation.queries.evidence import ORDERS, STANDINGS, EvidenceSearch
from pertvarka.evaluation.views.doors import centre
from pertvarka.foundation import journal, sheets, versions
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import downloads
from pertvarka.foundation.ui.forms import render_refused

A_PAGE = 25
AT_A_TIME = 100  # rows of an export read together
ACTS_SHOWN = 50
LONGEST_TEXT = 100
STANDING_WORDS = {
    "waiting": gettext_lazy("Being checked for viruses"),
    "unchecked": gettext_lazy("Not checked for viruses"),
    "infected": gettext_lazy("Virus found"),
    "held": gettext_lazy("Waits for an answer about personal codes"),
    "unused": gettext_lazy("Not used anywhere"),
    "erased": gettext_lazy("Erased"),
    "withdrawn": gettext_lazy("Withdrawn from new use"),
}
ORDER_WORDS = {
    "newest": gettext_lazy("Newest first"),
    "title": gettext_lazy("By title"),
    "year": gettext_lazy("By year"),
}


def piece(number: int) -> Evidence:
    """The piece with this number; 404 otherwise."""
    return get_object_or_404(queries.evidence.pieces(), pk=number)


def revision_of(evidence: Evidence, number: int) -> EvidenceRevision:
    """A revision of the piece; 404 otherwise."""
    found = evidence.revisions.select_related("file", "made_by", "erased_by")
    return get_object_or_404(found, number=number)


def to_piece(evidence: Evidence) -> HttpResponse:
    """Go to the piece's page."""
    return redirect("evidence:view", number=evidence.pk)


# --- The library ------------------------------------------------------------------------------------------


@guarded("evidence.list")
def libraries(request: Request) -> HttpResponse:
    """The libraries I may see; with one alone, straight into it."""
    found = queries.evidence.libraries_of(request.person)
    if len(found) == 1:
        return redirect("evidence:library", number=found[0].pk)
    return render(request, "evaluation/evidence/libraries.html", {"libraries": found})


def read_search(asked: QueryDict) -> EvidenceSearch:
    """The reader's wishes. A value that is none of the choices counts as not chosen."""

    def text(name: str, most: int = LONGEST_TEXT) -> str:
        return asked.get(name, "").replace("\x00", "").strip()[:most]

    def one_of(name: str, choices: Any) -> str:
        return text(name) if text(name) in choices else ""

    year = text("year", 4)
    return EvidenceSearch(
        text=text("q"),
        tag=text("tag"),
        kind=one_of("kind", EvidenceKind.values),
        year=int(year) if year.isdecimal() else None,
        indicator=text("indicator", 12),
        standing=one_of("standing", STANDINGS),
        order=one_of("order", ORDERS),
    )


@guarded("evidence.view", record=centre)
def library(request: Request, organisation: Organisation) -> HttpResponse:
    """A centre's evidence: searched, filtered, sorted."""
    search = read_search(request.GET)
    found = queries.evidence.with_uses(queries.evidence.find(organisation, search))
    page = Paginator(found, A_PAGE).get_page(request.GET.get("page"))
    tree = queries.evidence.framework_of(organisation)
    return render(
        request,
        "evaluation/evidence/library.html",
        {
            "organisation": organisation,
            "search": search,
            "page": page,
            "places": queries.evidence.where_found(page.object_list, search.text),
            "tags": queries.evidence.tags_of(organisation),
            "kinds": EvidenceKind.choices,
            "years": range(today().year + 1, today().year - 9, -1),
            "indicators": tree.indicators if tree else (),
            "standings": STANDING_WORDS.items(),
            "orders": ORDER_WORDS.items(),
            "query": _query_without_page(request.GET),
            "may_add": may(request.person, "evidence.add", organisation),
        },
    )


def _query_without_page(asked: QueryDict) -> str:
    """The address's own wishes, so that the exports hold what is shown."""
    return urlencode([(key, value) for key, value in asked.items() if key != "page" and value])


def _exported(request: Request, organisation: Organisation) -> tuple[list[str], Iterator[Any]]:
    """What is looked for as columns and rows."""
    found = queries.evidence.with_uses(queries.evidence.find(organisation, read_search(request.GET)))
    titles = [str(column.title) for column in evidence_table.COLUMNS]
    return titles, map(evidence_table.row_of, found.iterator(AT_A_TIME))


@guarded("evidence.view", record=centre)
def library_csv(request: Request, organisation: Organisation) -> HttpResponseBase:
    """What is looked for, as CSV."""
    return sheets.csv_response(f"irodymai-{organisation.pk}.csv", *_exported(request, organisation))


@guarded("evidence.view", record=centre)
def library_xlsx(request: Request, organisation: Organisation) -> HttpResponseBase:
    """What is looked for, as XLSX."""
    return sheets.xlsx_response(f"irodymai-{organisation.pk}.xlsx", *_exported(request, organisation))


@guarded("evidence.view", record=centre)
def years(request: Request, organisation: Organisation) -> HttpResponse:
    """Which indicators have evidence about each of three years, and which have none."""
    asked = request.GET.get("until", "")
    until = int(asked) if asked.isdecimal() and FIRST_YEAR <= int(asked) <= LAST_YEAR else today().year
    glance = queries.evidence.three_years(organisation, until=until)
    context = {"organisation": organisation, "glance": glance, "until": until, "this_year": today().year}
    return render(request, "evaluation/evidence/years.html", context)


# --- One piece --------------------------------------------------------------------------------------------


@guarded("evidence.view", record=piece)
def view(request: Request, evidence: Evidence) -> HttpResponse:
    """One piece: what it says now and said before, where it is used, what may be done."""
    may_change = may(request.person, "evidence.change", evidence)
    return render(
        request,
        "evaluation/evidence/piece.html",
        {
            "evidence": evidence,
            "revisions": evidence.revisions.select_related("file", "made_by", "erased_by").defer(
                "file__text"
            ),
            "uses": queries.evidence.uses_of(evidence),
            "acts": acts_in_words(journal.entries_about(evidence)[:ACTS_SHOWN]),
            "may_change": may_change,
            "may_erase_reported": may(request.person, "evidence.erase", evidence),
            "why_not_delete": actions.why_not_delete_evidence(evidence) if may_change else None,
        },
    )


@guarded("evidence.view", record=piece)
def download(request: Request, evidence: Evidence, revision: int) -> HttpResponseBase:
    """The file of a revision."""
    found = revision_of(evidence, revision)
    return served(request, found, back=to_piece(evidence)["Location"])


def served(request: Request, revision: EvidenceRevision, *, back: str) -> HttpResponseBase:
    """The file as an attachment, or a page that says why not now."""
    if revision.file is None:
        raise Http404
    if problem := why_not_served(request.person, revision):
        context = {"revision": revision, "problem": problem, "back": back}
        return render(request, "evaluation/evidence/not_served.html", context, status=409)
    return downloads.attachment(revision.file, revision.file_name)


def why_not_served(person: Person, revision: EvidenceRevision) -> str | None:
    """Why this person does not get the file now, or None."""
    if revision.codes == Codes.FOUND and not may(person, "evidence.change", revision.evidence):
        return _("The file waits for an answer: some numbers in it look like personal codes.")
    return downloads.why_not(revision.file) if revision.file else None


@guarded("evidence.change", record=piece)
def describe(request: Request, evidence: Evidence) -> HttpResponse:
    """Change title, years, tags and description."""
    kept = actions.Description.of(evidence).words
    seen = versions.began_with(request, kept)
    form = DescribeForm(request.POST or None, initial=kept)
    if versions.takes_theirs(request):
        messages.success(request, _("The description stays as it was saved."))
        return to_piece(evidence)
    if request.method == "POST" and form.is_valid():
        try:
            actions.describe_evidence(evidence, description=form.about, by=request.person, seen=seen)
        except versions.ChangedMeanwhile as changed:
            return versions.both_versions(request, form, changed, heading=evidence.title)
        messages.success(request, _("The description is saved."))
        return to_piece(evidence)
    context = {"evidence": evidence, "form": form, "version": seen}
    answer = render_refused if form.errors else render
    return answer(request, "evaluation/evidence/describe.html", context)


@guarded("evidence.change", record=piece)
@require_POST
def withdraw(request: Request, evidence: Evidence) -> HttpResponse:
    """Offer it for new use no more."""
    actions.withdraw_evidence(evidence, by=request.person)
    messages.success(request, _("Withdrawn from new use. Where it is used it stays; you can offer it again."))
    return to_piece(evidence)


@guarded("evidence.change", record=piece)
@require_POST
def offer_again(request: Request, evidence: Evidence) -> HttpResponse:
    """Undo a withdrawal."""
    actions.offer_evidence_again(evidence, by=request.person)
    messages.success(request, _("Offered for new use again."))
    return to_piece(evidence)


@guarded("evidence.change", record=piece)
def delete(request: Request, evidence: Evidence) -> HttpResponse:
    """Ask once more, then delete a piece that serves nothing."""
    if request.method == "POST":
        try:
            actions.delete_evidence(evidence, by=request.person)
        except Refused as refusal:
            messages.error(request, str(refusal))
            return to_piece(evidence)
        messages.success(request, _("“%(title)s” is deleted.") % {"title": evidence.title})
        return redirect("evidence:library", number=evidence.organisation_id)
    context = {"evidence": evidence, "problem": actions.why_not_delete_evidence(evidence)}
    return render(request, "evaluation/evidence/delete.html", context)


@guarded("evidence.change", record=piece)
def erase(request: Request, evidence: Evidence, revision: int) -> HttpResponse:
    """Erase what a revision said, with a reason."""
    found = revision_of(evidence, revision)
    form = EraseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.erase_revision(found, reason=form.cleaned_data["reason"], by=request.person)
        messages.success(request, _("Revision %(number)s is erased.") % {"number": found.number})
        return to_piece(evidence)
    context = {
        "evidence": evidence,
        "revision": found,
        "form": form,
        "may_erase": not found.is_reported or may(request.person, "evidence.erase", evidence),
    }
    answer = render_refused if form.errors else render
    return answer(request, "evaluation/evidence/erase.html", context)


@guarded("evidence.change", record=piece)
@require_POST
def answer_for_codes(request: Request, evidence: Evidence, revision: int) -> HttpResponse:
    """Say that the numbers are no personal codes, or may be kept."""
    actions.answer_for_codes(revision_of(evidence, revision), by=request.person)
    messages.success(request, _("Thank you. The others can download the file again."))
    return to_piece(evidence)
