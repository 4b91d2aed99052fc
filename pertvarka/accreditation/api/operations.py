"""What programs may ask of the register. Each operation asks the database a fixed number of times."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from ninja import NinjaAPI, Query, Schema
from ninja.errors import HttpError, ValidationError
from ninja.throttling import AnonRateThrottle
from pydantic import Field

from pertvarka.accreditation.api import answers, content, schemas
from pertvarka.accreditation.api.answers import NoSuchThing
from pertvarka.accreditation.queries import changes as change_queries
from pertvarka.accreditation.queries import register as queries
from pertvarka.accreditation.queries.register import RegisterSearch
from pertvarka.directory import queries as directory
from pertvarka.foundation.clock import today

RATE = "600/m"  # of one address; what is kept for a minute is answered before it is counted
MOST_ROWS = 500
LAST_PAGE = 10_000
NUMBER_MAX = 2**63 - 1
PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {"type": "array", "items": {"type": "object"}},
    },
}


class RegisterAPI(NinjaAPI):
    """The library's interface, whose description also tells errors as they leave."""

    def get_openapi_schema(self, **options: Any) -> Any:
        schema = super().get_openapi_schema(**options)
        schema["components"]["schemas"]["Problem"] = PROBLEM_SCHEMA
        told = {"content": {answers.PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
        for path in schema["paths"].values():
            for status in (404, 422, 429):
                path["get"]["responses"][str(status)] = {"description": answers.TITLES[status], **told}
        return schema


api = RegisterAPI(
    title="Register of accredited institutions",
    version="1",
    description=(
        "Decisions of the minister about institutions that train teachers: what is in force on a day. "
        "Read only, without a key. Ask again with If-None-Match and the ETag that you were given."
    ),
    docs_url=None,
    urls_namespace="api-v1",
    throttle=[AnonRateThrottle(RATE)],
)
api.add_exception_handler(ValidationError, answers.wrong_parameters)
api.add_exception_handler(HttpError, answers.http_error)
api.add_exception_handler(Http404, answers.not_found)


class Paging(Schema):
    """Which page of a list, and how long pages are."""

    page: int = Field(1, ge=1, le=LAST_PAGE, description="Which page of the list.")
    page_size: int = Field(100, ge=1, le=MOST_ROWS, description="Rows on a page.")


class OnDay(Paging):
    """The register of which day."""

    on: schemas.Day | None = Field(None, description="The day whose register is wanted; today unless said.")


class InstitutionSearch(OnDay):
    """Which institutions are wanted."""

    q: str = Field("", max_length=100, description="Words of a present or former name, or of a place.")
    municipality: str = Field("", max_length=6, description="ISO 3166-2 code, LT-57.")
    county: str = Field("", max_length=6, description="ISO 3166-2 code, LT-VL.")
    standing: schemas.StandingName | None = Field(None, description="How an institution stands.")


class EntrySearch(OnDay):
    """Which entries are wanted."""

    institution: int | None = Field(None, ge=1, le=NUMBER_MAX, description="Number of an institution.")


class ChangeSearch(Paging):
    """Which changes are wanted."""

    since: schemas.Day | None = Field(None, description="Changes known on that day or later.")


@api.get("/institutions", response=schemas.Institutions, url_name="institutions", tags=["institutions"])
def institutions(request: HttpRequest, response: HttpResponse, wanted: Query[InstitutionSearch]) -> Any:
    """Institutions and how they stand on a day."""
    day = _day(wanted.on)
    search = RegisterSearch(
        on=day,
        text=wanted.q.replace("\x00", ""),
        municipality=wanted.municipality.replace("\x00", ""),
        county=wanted.county.replace("\x00", ""),
        standing=wanted.standing or "",
    )
    page, rows = _page(request, response, queries.find(search).entries, wanted)
    return {**page, "on": day, "items": [content.row(each) for each in queries.shown(rows, day)]}


@api.get(
    "/institutions/{number}",
    response=schemas.InstitutionRecord,
    url_name="institution",
    tags=["institutions"],
)
def institution(request: HttpRequest, number: content.Number, on: content.AskedDay = None) -> Any:
    """One institution: names, standing on a day, entries and periods, gaps told too."""
    day = _day(on)
    found = directory.with_places(directory.centres()).filter(pk=number).first()
    if found is None:
        raise NoSuchThing("There is no institution with this number.")
    decisions = queries.decisions_of([number])[number]
    return {"on": day, **content.record(found, decisions, day)}


@api.get("/entries", response=schemas.Entries, url_name="entries", tags=["entries"])
def entries(request: HttpRequest, response: HttpResponse, wanted: Query[EntrySearch]) -> Any:
    """Decisions that had taken force by a day, the newest first."""
    day = _day(wanted.on)
    found = queries.entries_on(day)
    if wanted.institution:
        found = found.filter(holder=wanted.institution)
    page, rows = _page(request, response, found, wanted)
    return {**page, "on": day, "items": content.entries(rows, day)}


@api.get("/entries/{number}", response=schemas.Entry, url_name="entry", tags=["entries"])
def entry(request: HttpRequest, number: content.Number, on: content.AskedDay = None) -> Any:
    """One decision, and how it stands on a day."""
    day = _day(on)
    found = list(queries.entries_on(day).filter(pk=number))
    if not found:
        raise NoSuchThing("The register of that day has no entry with this number.")
    return content.entries(found, day)[0]


@api.get("/changes", response=schemas.Changes, url_name="changes", tags=["changes"])
def changes(request: HttpRequest, response: HttpResponse, wanted: Query[ChangeSearch]) -> Any:
    """What changed in the register, by the day it became known, the latest first."""
    found = change_queries.changes(until=today(), since=wanted.since)
    page, rows = _page(request, response, found, wanted)
    told = change_queries.tell(list(rows))
    return {**page, "on": today(), "items": [content.change(each) for each in told]}


def _day(asked: date | None) -> date:
    """The day asked for, today unless said. Raises NoSuchThing for a day to come."""
    if asked and asked > today():
        raise NoSuchThing("The register does not know the future.")
    return asked or today()


def _page(
    request: HttpRequest, response: HttpResponse, found: Any, wanted: Paging
) -> tuple[dict[str, int], Any]:
    """The page asked for with its numbers; a page behind the last one is empty. Links go into the head."""
    paginator = Paginator(found, wanted.page_size)
    numbers = {"total": paginator.count, "page": wanted.page, "pages": paginator.num_pages}
    if links := _links(request, wanted.page, paginator.num_pages):
        response.headers["Link"] = links
    if wanted.page > paginator.num_pages:
        return numbers, []
    return numbers, paginator.page(wanted.page).object_list


def _links(request: HttpRequest, page: int, pages: int) -> str:
    """The next and the previous page (RFC 8288)."""

    def address(number: int) -> str:
        query = request.GET.copy()
        query["page"] = str(number)
        return request.build_absolute_uri(f"{request.path}?{query.urlencode()}")

    near = {"prev": page - 1, "next": page + 1}
    return ", ".join(f'<{address(n)}>; rel="{rel}"' for rel, n in near.items() if 1 <= n <= pages)
