"""Public pages of institutions: the list with its map, each one's page, the same list as open data."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    JsonResponse,
    QueryDict,
    StreamingHttpResponse,
)
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.directory import queries
from pertvarka.directory.access import may, public
from pertvarka.directory.geography.map import Area, network_map, place_map
from pertvarka.directory.models import CENTRE_KINDS, Evidence, Municipality, Organisation, OrganisationKind
from pertvarka.directory.queries import ORDERS, CentreSearch
from pertvarka.foundation import sheets
from pertvarka.foundation.ui.languages import in_language

ROWS_ON_A_PAGE = 25
LONGEST_TEXT = 100
COLOURS = {1: 2, 2: 3}  # institutions in a municipality: colour of the map; more take the darkest
DARKEST = 5
HATCHED = 0
FEW = 5  # municipalities that get a pin each, because a small one is hard to see


def read_search(asked: QueryDict) -> CentreSearch:
    """The visitor's wishes. A value that is none of the choices counts as not chosen."""
    order = asked.get("order", "")
    return CentreSearch(
        text=asked.get("q", "").replace("\x00", "").strip()[:LONGEST_TEXT],
        municipality=asked.get("municipality", "")[:6].replace("\x00", ""),
        county=asked.get("county", "")[:6].replace("\x00", ""),
        kind=_one_of(asked.get("kind", ""), [kind.value for kind in CENTRE_KINDS]),
        evidence=_one_of(asked.get("evidence", ""), [name for name, _words in evidence_choices()]),
        order=order if order in ORDERS else "name",
        without_demonstration=settings.DEMONSTRATION and asked.get("real") == "1",
    )


def _one_of(value: str, choices: list[str]) -> str:
    return value if value in choices else ""


def evidence_choices() -> list[tuple[str, Any]]:
    """Source marks to filter by; "invented" only where invented institutions are seen."""
    return [choice for choice in Evidence.choices if settings.DEMONSTRATION or choice[0] != Evidence.INVENTED]


def kind_choices() -> list[tuple[str, Any]]:
    """Kinds of institutions to filter by."""
    return [(kind.value, kind.label) for kind in OrganisationKind if kind in CENTRE_KINDS]


@public
def centres(request: HttpRequest) -> HttpResponse:
    """The list: found institutions, the form that finds them, and where in the country they are."""
    search = read_search(request.GET)
    found = queries.search_centres(search)
    places = queries.places()
    counts = queries.count_by_municipality(found)
    page = Paginator(queries.with_places(found), ROWS_ON_A_PAGE).get_page(request.GET.get("page"))
    return render(
        request,
        "directory/centres.html",
        {
            "search": search,
            "page": page,
            "total": sum(counts.values()),
            "municipalities": places,
            "counties": queries.counties(),
            "kinds": kind_choices(),
            "evidence_choices": evidence_choices(),
            "map": municipality_map(places, counts, _("Found institutions by municipality"), empty=None),
            "query": _query_without(request.GET, "page"),
        },
    )


def _query_without(asked: QueryDict, name: str) -> str:
    """The address's own wishes but one, so that links to other pages keep them; empty ones are dropped."""
    return urlencode([(key, value) for key, value in asked.items() if key != name and value])


def municipality_map(
    places: list[Municipality],
    counts: Mapping[str, int],
    label: str,
    *,
    empty: int | None = HATCHED,
    list_address: str = "",
) -> str:
    """The map of all municipalities by number of institutions; each leads to the list of its own.

    empty: the colour of municipalities without institutions; None leaves them plain.
    list_address: of another list than the directory's, perhaps with a query.
    """
    list_address = list_address or reverse("directory:centres")
    narrowed = f"{list_address}{'&' if '?' in list_address else '?'}municipality="
    areas = {}
    for place in places:
        count = counts.get(place.code, 0)
        areas[place.code] = Area(
            level=COLOURS.get(count, DARKEST) if count else empty,
            title=f"{in_language(place, 'name')}: {institutions_in_words(count)}",
            address=f"{narrowed}{place.code}" if count else "",
            pinned=count > 0 and len(counts) <= FEW,
        )
    return network_map(areas, label)


def institutions_in_words(count: int) -> str:
    """3 institutions, in the reader's language."""
    if not count:
        return _("no institutions")
    return ngettext("%(count)d institution", "%(count)d institutions", count) % {"count": count}


@public
def centre(request: HttpRequest, number: int) -> HttpResponse:
    """One institution: names over time, place, facts with their source and the mark of that source."""
    organisation = queries.with_places(queries.centres()).filter(pk=number).first()
    if organisation is None:
        alias = get_object_or_404(Organisation, pk=number, merged_into__isnull=False)
        return redirect("directory:centre", number=alias.merged_into_id)
    label = _("The place on the map: %(place)s") % {"place": in_language(organisation.municipality, "name")}
    return render(
        request,
        "directory/centre.html",
        {
            "centre": organisation,
            "former_names": list(organisation.former_names.all())[::-1],
            "neighbours": queries.neighbours(organisation),
            "map": place_map(organisation.municipality_id, label),
            "may_see_people": may(getattr(request, "person", None), "organisation.see_people", organisation),
            "may_recover": may(getattr(request, "person", None), "recovery.ask", organisation),
            "may_invite": may(getattr(request, "person", None), "organisation.invite_head", organisation),
        },
    )


EXPORTED = (
    "number",
    "name",
    "former_names",
    "kind",
    "municipality_code",
    "municipality",
    "county",
    "website",
    "founded_on",
    "historic",
    "evidence",
    "source",
    "demonstration",
)


def _exported(organisation: Organisation) -> dict[str, Any]:
    """One institution as open data; names are the Lithuanian ones whatever the reader's language."""
    return {
        "number": organisation.pk,
        "name": organisation.name_lt,
        "former_names": "; ".join(str(former) for former in organisation.former_names.all()),
        "kind": organisation.kind,
        "municipality_code": organisation.municipality_id,
        "municipality": organisation.municipality.name_lt,
        "county": organisation.municipality.county.name_lt,
        "website": organisation.website,
        "founded_on": organisation.founded_on,
        "historic": organisation.is_historic,
        "evidence": organisation.evidence,
        "source": organisation.source,
        "demonstration": organisation.is_demonstration,
    }


def _asked_for(request: HttpRequest) -> QuerySet[Organisation]:
    return queries.with_places(queries.search_centres(read_search(request.GET)))


@public
def centres_json(request: HttpRequest) -> HttpResponse:
    """The institutions looked for, as JSON."""
    rows = [_exported(organisation) for organisation in _asked_for(request)]
    return JsonResponse({"institutions": rows}, json_dumps_params={"ensure_ascii": False, "indent": 1})


@public
def centres_csv(request: HttpRequest) -> StreamingHttpResponse:
    """The institutions looked for, as CSV that a spreadsheet opens with the right letters."""
    return sheets.csv_response("centres.csv", EXPORTED, _export_rows(request))


@public
def centres_xlsx(request: HttpRequest) -> FileResponse:
    """The institutions looked for, as a spreadsheet."""
    return sheets.xlsx_response("centres.xlsx", EXPORTED, _export_rows(request))


def _export_rows(request: HttpRequest) -> list[list[Any]]:
    return [list(_exported(organisation).values()) for organisation in _asked_for(request)]
