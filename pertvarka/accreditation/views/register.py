"""The public register: the list with its map on any day, and the same list as open data."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import Paginator
from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    JsonResponse,
    QueryDict,
    StreamingHttpResponse,
)
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from pertvarka.accreditation import published
from pertvarka.accreditation.queries import register as queries
from pertvarka.accreditation.queries.register import ORDERS, RegisterSearch, ShownEntry
from pertvarka.accreditation.rules import StandingKind
from pertvarka.directory import queries as directory
from pertvarka.directory.access import public
from pertvarka.directory.views_centres import kind_choices, municipality_map
from pertvarka.foundation import sheets
from pertvarka.foundation.clock import today
from pertvarka.foundation.tables import as_json

ROWS_ON_A_PAGE = 25
LONGEST_TEXT = 100
WITHIN = (90, 180, 365)  # days in which a term ends, to filter by


def day_asked(asked: QueryDict) -> tuple[date, str]:
    """The day whose register is wanted, today unless said, and what is wrong with what was typed."""
    typed = asked.get("on", "").strip()
    try:
        day = date.fromisoformat(typed) if typed else today()
    except ValueError:
        return today(), _("Write the day as year-month-day, for example 2015-06-01.")
    if day > today():
        return today(), _("The register does not know the future. Choose today or an earlier day.")
    return day, ""


def read_search(asked: QueryDict) -> RegisterSearch:
    """The visitor's wishes. A value that is none of the choices counts as not chosen."""
    within = _one_of(asked.get("within", ""), [str(days) for days in WITHIN])
    return RegisterSearch(
        on=day_asked(asked)[0],
        text=asked.get("q", "").replace("\x00", "").strip()[:LONGEST_TEXT],
        municipality=asked.get("municipality", "")[:6].replace("\x00", ""),
        county=asked.get("county", "")[:6].replace("\x00", ""),
        kind=_one_of(asked.get("kind", ""), [value for value, _words in kind_choices()]),
        standing=_one_of(asked.get("standing", ""), [kind.value for kind in shown_standings()]),
        ends_within=int(within) if within else None,
        order=_one_of(asked.get("order", ""), list(ORDERS)) or "name",
        without_demonstration=settings.DEMONSTRATION and asked.get("real") == "1",
    )


def _one_of(value: str, choices: list[str]) -> str:
    return value if value in choices else ""


def shown_standings() -> list[StandingKind]:
    """The standings that the register shows."""
    hidden = {StandingKind.COMING}
    if not published.terms()["refusals"]["published"]:
        hidden.add(StandingKind.REFUSED)
    return [kind for kind in StandingKind if kind not in hidden]


@public
def register(request: HttpRequest) -> HttpResponse:
    """The register of a day: found entries, the form that finds them, and where in the country they are."""
    search, (day, problem) = read_search(request.GET), day_asked(request.GET)
    found = queries.find(search)
    places = directory.places()
    page = Paginator(found.entries, ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    counts = found.by_municipality
    return render(
        request,
        "accreditation/register/register.html",
        {
            "search": search,
            "today": today(),
            "day_problem": problem,
            "typed_day": request.GET.get("on", "") if problem else day.isoformat(),
            "page": page,
            "rows": queries.shown(page.object_list, day),
            "total": len(found.entries),
            "standings": [(kind, found.by_standing.get(kind, 0)) for kind in shown_standings()],
            "all_standings": sum(found.by_standing.values()),
            "municipalities": places,
            "places": [(place, counts[place.code]) for place in places if place.code in counts],
            "counties": directory.counties(),
            "kinds": kind_choices(),
            "within": WITHIN,
            "map": municipality_map(
                places,
                counts,
                _("Found institutions of the register by municipality"),
                empty=None,
                list_address=_address_of(day),
            ),
            "query": urlencode(
                [(key, value) for key, value in request.GET.items() if key != "page" and value]
            ),
        },
    )


def _address_of(day: date) -> str:
    """The register of a day."""
    address = reverse("register:register")
    return address if day == today() else f"{address}?on={day}"


EXPORTED = (
    "number",
    "name",
    "former_names",
    "kind",
    "municipality_code",
    "municipality",
    "county",
    "on",
    "standing",
    "order_number",
    "order_date",
    "in_force_from",
    "valid_until",
    "years",
    "certificate_number",
    "origin",
    "source",
    "mark",
    "demonstration",
)


def _exported(entry: ShownEntry, day: date) -> dict[str, Any]:
    """One entry as open data; names are the Lithuanian ones whatever the reader's language."""
    organisation, decision = entry.organisation, entry.decision
    return {
        "number": organisation.pk,
        "name": entry.name,
        "former_names": "; ".join(str(former) for former in organisation.former_names.all()),
        "kind": organisation.kind,
        "municipality_code": organisation.municipality_id,
        "municipality": organisation.municipality.name_lt,
        "county": organisation.municipality.county.name_lt,
        "on": day,
        "standing": entry.standing.kind.value,
        "order_number": decision.order_number,
        "order_date": decision.order_date,
        "in_force_from": decision.in_force_from,
        "valid_until": decision.valid_until,
        "years": decision.years,
        "certificate_number": queries.number_of_certificate(decision),
        "origin": decision.origin,
        "source": decision.source,
        "mark": decision.mark,
        "demonstration": organisation.is_demonstration,
    }


def _export_rows(request: HttpRequest) -> list[dict[str, Any]]:
    search = read_search(request.GET)
    return [_exported(entry, search.on) for entry in queries.shown(queries.find(search).entries, search.on)]


@public
def register_csv(request: HttpRequest) -> StreamingHttpResponse:
    """The entries looked for, as CSV that a spreadsheet opens with the right letters."""
    rows = [list(row.values()) for row in _export_rows(request)]
    return sheets.csv_response("register.csv", EXPORTED, rows)


@public
def register_xlsx(request: HttpRequest) -> FileResponse:
    """The entries looked for, as a spreadsheet."""
    rows = [list(row.values()) for row in _export_rows(request)]
    return sheets.xlsx_response("register.xlsx", EXPORTED, rows)


@public
def register_json(request: HttpRequest) -> JsonResponse:
    """The entries looked for, as JSON."""
    rows = [{name: as_json(value) for name, value in row.items()} for row in _export_rows(request)]
    return JsonResponse({"entries": rows}, json_dumps_params={"ensure_ascii": False, "indent": 1})
