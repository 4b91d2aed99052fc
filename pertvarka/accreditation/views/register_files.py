"""Files of the register: the public copies of orders, and the feed of changes."""

from datetime import datetime, time

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from pertvarka.accreditation.api import operations
from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import changes as queries
from pertvarka.accreditation.queries import register
from pertvarka.directory import queries as directory
from pertvarka.directory.access import public
from pertvarka.foundation.clock import VILNIUS, today
from pertvarka.foundation.files import downloads

IN_THE_FEED = 50
EXAMPLES = {
    "/institutions": "?standing=accredited",
    "/entries": "?on=2020-01-01",
    "/changes": "?since=2026-01-01",
}


@public
def document(request: HttpRequest, number: int) -> HttpResponseBase:
    """The order with personal data struck out; nothing else is ever served here."""
    decision = get_object_or_404(register.entries_on(today()).select_related("public_file"), pk=number)
    file = decision.public_file
    if file is None or downloads.why_not(file):
        raise Http404
    return downloads.attachment(file, decision.public_file_name)


@public
def api_guide(request: HttpRequest) -> HttpResponse:
    """What programs may ask, drawn from the interface's own description."""
    paths = operations.api.get_openapi_schema()["paths"]
    some = queries.changes(until=today()).first() or {"decision_number": 1}
    return render(
        request,
        "accreditation/register/api.html",
        {
            "requests": int(operations.RATE.partition("/")[0]),
            "operations": [
                (path, methods["get"], _example(path, some["decision_number"]))
                for path, methods in paths.items()
            ],
        },
    )


def _example(path: str, entry: int) -> str:
    """An address to try, of a record that there is when there is any."""
    if path.endswith("/institutions/{number}"):
        entry = Decision.objects.filter(pk=entry).values_list("organisation", flat=True).first() or entry
    return path.replace("{number}", str(entry)) + EXAMPLES.get(path.removeprefix("/api/v1"), "")


@public
def changes_feed(request: HttpRequest) -> HttpResponse:
    """The latest changes as an Atom feed."""
    feed = Atom1Feed(
        title=_("Register of accredited institutions: changes"),
        link=request.build_absolute_uri(reverse("register:register")),
        description="",
        feed_url=request.build_absolute_uri(),
    )
    rows = list(queries.changes(until=today())[:IN_THE_FEED])
    for change in queries.tell(rows):
        decision, institution = change.decision, change.decision.organisation
        feed.add_item(
            title=f"{directory.name_on(institution, change.on)}: {change.kind.label}",
            link=request.build_absolute_uri(reverse("register:entry", kwargs={"number": institution.pk})),
            description=_("Order %(number)s of %(day)s. Happened on %(on)s.")
            % {"number": decision.order_number, "day": decision.order_date, "on": change.on},
            unique_id=f"tag:{request.get_host().partition(':')[0]},2026:register/{change.name}",
            pubdate=datetime.combine(change.known_on, time.min, VILNIUS),
            updateddate=datetime.combine(change.known_on, time.min, VILNIUS),
        )
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
