"""My dates: as a list, as a file, and as secret addresses that my own calendar reads."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotModified
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import translation
from django.utils.cache import get_conditional_response
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from pertvarka.directory import actions
from pertvarka.directory.access import guarded, public
from pertvarka.directory.forms import RemindersForm
from pertvarka.directory.models import CalendarAddress, Organisation, Person
from pertvarka.directory.requests import Request
from pertvarka.directory.views_accounts import me
from pertvarka.foundation.clock import today, working_days_left
from pertvarka.foundation.dates import KeptDate, dates_of
from pertvarka.foundation.icalendar import MEDIA_TYPE, as_icalendar

SHOWN = 50  # coming dates on the page; the file and the addresses hold all


@guarded("me.account")
def calendar(request: Request) -> HttpResponse:
    """My coming dates, the addresses of my calendars, and which reminders I want."""
    person = me(request)
    if person is None:
        raise Http404
    coming = [each for each in dates_of(person) if each.day >= today() and not each.is_cancelled]
    return render(
        request,
        "directory/calendars/calendar.html",
        {
            "dates": [(each, working_days_left(each.day, today())) for each in coming[:SHOWN]],
            "more": max(len(coming) - SHOWN, 0),
            "calendars": _calendars(request, person),
            "reminders_form": RemindersForm(initial={"reminders": person.reminders}),
        },
    )


def _calendars(request: HttpRequest, person: Person) -> list[dict[str, Any]]:
    """One line for all my dates and one for each institution where I hold a role."""
    made = {address.organisation_id: address for address in person.calendar_addresses.all()}
    return [
        {
            "organisation": organisation,
            "address": (address := made.get(organisation.pk if organisation else None)),
            "link": _link(request, address) if address else "",
        }
        for organisation in [None, *_my_organisations(person)]
    ]


def _link(request: HttpRequest, address: CalendarAddress) -> str:
    """The whole address, for a calendar program."""
    return request.build_absolute_uri(reverse("directory:calendar-feed", kwargs={"token": address.token}))


def _my_organisations(person: Person) -> list[Organisation]:
    """Where I hold a role today, each once, by name."""
    mine = {held.organisation_id: held.organisation for held in person.current_holdings if held.organisation}
    return sorted(mine.values(), key=lambda organisation: organisation.sort_key)


@require_POST
@guarded("me.account")
def renew(request: Request) -> HttpResponse:
    """A secret address for one of my calendars, new each time."""
    person, organisation = _asked(request)
    actions.renew_calendar(person, organisation)
    messages.success(request, _("The calendar has a new address. An earlier one no longer works."))
    return redirect("directory:calendar")


@require_POST
@guarded("me.account")
def close(request: Request) -> HttpResponse:
    """Stop the address of one of my calendars."""
    person, organisation = _asked(request)
    if actions.close_calendar(person, organisation):
        messages.success(request, _("The address no longer works."))
    return redirect("directory:calendar")


def _asked(request: HttpRequest) -> tuple[Person, Organisation | None]:
    """Whose calendar the form means; 404 for an institution where I hold no role and have no address."""
    person = me(request)
    number = request.POST.get("organisation", "")
    if person is None:
        raise Http404
    if not number:
        return person, None
    for organisation in [
        *_my_organisations(person),
        *(each.organisation for each in person.calendar_addresses.select_related("organisation")),
    ]:
        if organisation and str(organisation.pk) == number:
            return person, organisation
    raise Http404


@require_POST
@guarded("me.account")
def choose_reminders(request: Request) -> HttpResponse:
    """Which letters about coming dates I want."""
    form = RemindersForm(request.POST)
    person = me(request)
    if person and form.is_valid():
        actions.choose_reminders(person, form.cleaned_data["reminders"])
        messages.success(request, _("Your choice of reminders is saved."))
    return redirect("directory:calendar")


@require_safe
@guarded("me.account")
def calendar_file(request: Request) -> HttpResponse:
    """All my dates as one file, for a calendar that reads no addresses."""
    person = me(request)
    if person is None:
        raise Http404
    response = HttpResponse(as_icalendar(_("My dates"), dates_of(person)), content_type=MEDIA_TYPE)
    response.headers["Content-Disposition"] = 'attachment; filename="pertvarka.ics"'
    return response


@require_safe
@public
def calendar_feed(request: HttpRequest, token: str) -> HttpResponse:
    """The dates behind a secret address, in its owner's language. 404 once the owner's account is closed."""
    address = get_object_or_404(
        CalendarAddress.objects.select_related("person", "organisation").filter(
            person__account__is_active=True
        ),
        token_digest=actions.digest(token),
    )
    actions.note_reading(address)
    with translation.override(address.person.language):
        body = as_icalendar(_name(address), _dates_at(address))
    tag = f'"{salted_hmac("calendar", body.decode()).hexdigest()}"'
    response = get_conditional_response(request, etag=tag) or HttpResponse(body, content_type=MEDIA_TYPE)
    if isinstance(response, HttpResponseNotModified):
        response.headers.pop("Content-Type", None)
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = "private, no-cache"
    return response


def _name(address: CalendarAddress) -> str:
    """What the calendar is called."""
    if address.organisation is None:
        return _("Pertvarka: my dates")
    return _("Pertvarka: %(name)s") % {"name": address.organisation.name_lt}


def _dates_at(address: CalendarAddress) -> list[KeptDate]:
    """The dates that the owner may see now; none of an institution where they no longer hold a role."""
    place = address.organisation
    if place and not any(held.organisation_id == place.pk for held in address.person.current_holdings):
        return []
    return dates_of(address.person, place)
