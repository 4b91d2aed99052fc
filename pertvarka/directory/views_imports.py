"""Imports: send a table, look at what every row would do, confirm, and read what was done."""

from collections import Counter
from typing import Any

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import access_log, actions
from pertvarka.directory.access import guarded, may
from pertvarka.directory.forms_imports import ColumnsForm, ConfirmForm, UploadForm
from pertvarka.directory.imports import KINDS, Fate, Field, Plan
from pertvarka.directory.models import Import, ImportKind, Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.directory.states import ImportState
from pertvarka.directory.views_staff import organisation_of
from pertvarka.foundation import sheets
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.sheets import Sheet

ROWS_ON_A_PAGE = 50
IMPORTS_SHOWN = 50


def import_of(number: int) -> Import:
    """The import with this number; 404 otherwise."""
    return get_object_or_404(Import.objects.select_related("organisation", "owner"), pk=number)


@guarded("import.list")
def imports(request: Request) -> HttpResponse:
    """The tables I have sent, and the ways to send another."""
    person = request.person
    return render(
        request,
        "directory/imports/imports.html",
        {
            "imports": person.imports.select_related("organisation")[:IMPORTS_SHOWN],
            "may_import_people": may(person, "person.import"),
            "may_import_organisations": may(person, "organisation.import"),
            "others": [
                (kind.upload_route, kind.title)
                for kind in KINDS.values()
                if kind.upload_route and may(person, kind.permission)
            ],
            "own": [
                held.organisation
                for held in person.current_holdings
                if held.organisation and may(person, "people.give_roles", held.organisation)
            ],
        },
    )


@guarded("organisation.import")
def import_organisations(request: Request) -> HttpResponse:
    """Send a table of institutions."""
    return upload(request, ImportKind.ORGANISATIONS, None)


@guarded("person.import")
def import_people(request: Request) -> HttpResponse:
    """Send a table of people of many institutions."""
    return upload(request, ImportKind.PEOPLE, None)


@guarded("people.give_roles", record=organisation_of)
def import_staff(request: Request, organisation: Organisation) -> HttpResponse:
    """Send a table of one institution's people."""
    return upload(request, ImportKind.PEOPLE, organisation)


def upload(request: Request, kind: ImportKind, organisation: Organisation | None) -> HttpResponse:
    """The page on which a table of a kind is sent; its door has asked who may."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            started = actions.start_import(kind, form.sheet, organisation=organisation, by=request.person)
        except Refused as refusal:
            form.add_error("file", str(refusal))
        else:
            return redirect("directory:import", number=started.pk)
    return render(
        request,
        "directory/imports/upload.html",
        {
            "form": form,
            "kind": kind,
            "organisation": organisation,
            "fields": KINDS[kind](organisation, request.person).fields,
            "warning": KINDS[kind].warning,
        },
        status=422 if form.errors else 200,
    )


@guarded("import.list")
def template_csv(request: Request, kind: str) -> HttpResponseBase:
    """An empty table with the right columns."""
    return sheets.csv_response(f"{kind}.csv", [str(field.label) for field in _fields(kind, request)], [])


@guarded("import.list")
def template_xlsx(request: Request, kind: str) -> HttpResponseBase:
    """The same as a spreadsheet, with a page that explains the columns."""
    fields = _fields(kind, request)
    needed = {True: _("yes"), False: _("no")}
    notes = [[str(each.label), needed[each.is_required], str(each.note)] for each in fields]
    explained = Sheet(_("Explanations"), [_("Column"), _("Required"), _("What to write")], notes)
    return sheets.xlsx_response(f"{kind}.xlsx", [str(each.label) for each in fields], [], explained)


def _fields(kind: str, request: Request) -> tuple[Field, ...]:
    """The columns of a kind of import; a head's table of people needs no institution."""
    if kind not in KINDS:
        raise Http404
    own = (
        request.holding.organisation if request.holding and not may(request.person, "person.import") else None
    )
    return KINDS[kind](own, request.person).fields


@guarded("import.act", record=import_of)
def show_import(request: Request, shown: Import) -> HttpResponse:
    """What each row would do, while it waits; how far it is; what it has done."""
    match shown.state:
        case ImportState.CHECKED:
            return _preview(request, shown, ColumnsForm(**_columns(shown, request.person)))
        case ImportState.WRITING:
            return render(request, "directory/imports/writing.html", {"shown": shown})
        case ImportState.DONE | ImportState.STOPPED:
            return render(
                request, "directory/imports/done.html", {"shown": shown, "counts": _in_words(shown.counts)}
            )
    return render(request, "directory/imports/thrown_away.html", {"shown": shown})


def _columns(shown: Import, person: Person) -> dict[str, Any]:
    """What the form of columns needs."""
    return {
        "fields": KINDS[shown.kind](shown.organisation, person).fields,
        "columns": shown.content["columns"],
        "initial": {name: str(place) for name, place in shown.columns.items()},
    }


def _in_words(counts: dict[str, int]) -> list[tuple[str, str, int]]:
    """(fate, its word, how many rows), in the order of the fates."""
    return [(fate.value, str(fate.label), counts[fate]) for fate in Fate if counts.get(fate)]


def _preview(request: Request, shown: Import, form: ColumnsForm, status: int = 200) -> HttpResponse:
    kind = KINDS[shown.kind](shown.organisation, request.person)
    missing = actions.missing_columns(shown, request.person)
    plans = [] if missing else kind.plans(shown.rows, shown.columns)
    counts = Counter(plan.fate for plan in plans)
    fate = request.GET.get("fate", "")
    chosen = [plan for plan in plans if plan.fate == fate] if fate in Fate.values else plans
    page = Paginator(chosen, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    fields = [each for each in kind.fields if each.name in shown.columns]
    return render(
        request,
        "directory/imports/preview.html",
        {
            "shown": shown,
            "form": form,
            "missing": missing,
            "counts": _in_words(counts),
            "total": len(plans),
            "warning": kind.warning,
            "fate": fate,
            "page": page,
            "fields": fields,
            "rows": [(plan, _cells(plan, fields)) for plan in page],
            "writes": counts[Fate.NEW] + counts[Fate.CHANGED],
            "confirm_form": ConfirmForm(
                has_doubtful=bool(counts[Fate.DOUBTFUL]), has_people=shown.kind == ImportKind.PEOPLE
            ),
        },
        status=status,
    )


def _cells(plan: Plan, fields: list[Field]) -> list[tuple[Field, str, str]]:
    """(field, what stands in the file, what is wrong with it) of a row."""
    return [(each, plan.texts.get(each.name, ""), plan.problems.get(each.name, "")) for each in fields]


@require_POST
@guarded("import.act", record=import_of)
def choose_columns(request: Request, shown: Import) -> HttpResponse:
    """Look again with other columns."""
    if shown.state != ImportState.CHECKED:
        return redirect("directory:import", number=shown.pk)
    form = ColumnsForm(request.POST, **_columns(shown, request.person))
    if not form.is_valid():
        return _preview(request, shown, form, status=422)
    actions.choose_columns(shown, form.chosen(), by=request.person)
    return redirect("directory:import", number=shown.pk)


@require_POST
@guarded("import.act", record=import_of)
def confirm_import(request: Request, shown: Import) -> HttpResponse:
    """Write it. Pressed twice, it is written once."""
    form = ConfirmForm(request.POST, has_doubtful=True, has_people=True)
    form.is_valid()
    try:
        actions.confirm_import(shown, by=request.person, **form.choices())
    except Refused as refusal:
        messages.error(request, str(refusal))
    except StepNotAllowed:
        messages.info(request, _("This table has been dealt with already."))
    return redirect("directory:import", number=shown.pk)


@require_POST
@guarded("import.act", record=import_of)
def cancel_import(request: Request, shown: Import) -> HttpResponse:
    """Throw the table away."""
    try:
        actions.cancel_import(shown, by=request.person)
    except StepNotAllowed:
        messages.info(request, _("This table has been dealt with already."))
    else:
        messages.success(request, _("The table is thrown away. Nothing of it was written."))
    return redirect("directory:imports")


@guarded("import.act", record=import_of)
def errors_csv(request: Request, shown: Import) -> HttpResponseBase:
    """The rows that would be left out, as they were sent, with what is wrong: to mend and send anew."""
    if shown.state != ImportState.CHECKED:
        raise Http404
    kind = KINDS[shown.kind](shown.organisation, request.person)
    left_out = [
        plan for plan in kind.plans(shown.rows, shown.columns) if plan.fate in (Fate.REFUSED, Fate.DOUBTFUL)
    ]
    columns = [str(each.label) for each in kind.fields] + [_("What is wrong")]
    rows = [
        [
            *(plan.texts.get(each.name, "") for each in kind.fields),
            " ".join([*plan.problems.values(), *plan.notes]),
        ]
        for plan in left_out
    ]
    return sheets.csv_response(f"import-{shown.pk}-errors.csv", columns, rows)


@guarded("import.act", record=import_of)
def report_csv(request: Request, shown: Import) -> HttpResponseBase:
    """What became of every row, as CSV."""
    return sheets.csv_response(f"import-{shown.pk}.csv", _report_columns(), _report_rows(request, shown))


@guarded("import.act", record=import_of)
def report_xlsx(request: Request, shown: Import) -> HttpResponseBase:
    """What became of every row, as a spreadsheet."""
    return sheets.xlsx_response(f"import-{shown.pk}.xlsx", _report_columns(), _report_rows(request, shown))


def _report_columns() -> list[str]:
    return [_("Row"), _("What became of it"), _("Number"), _("Name"), _("Remark")]


def _report_rows(request: Request, shown: Import) -> list[list[Any]]:
    """One row for each of the table; names as they are now."""
    numbers = {record for _number, _fate, record, _words in shown.results if record}
    if shown.kind == ImportKind.PEOPLE:
        access_log.note(request, about=numbers)
    names = KINDS[shown.kind].names(numbers)
    return [
        [number, str(Fate(fate).label), record, names.get(record, ""), words]
        for number, fate, record, words in shown.results
    ]
