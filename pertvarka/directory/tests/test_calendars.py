"""My dates: when one is reminded, and that a secret address opens no more than its owner may see."""

from datetime import UTC, date, datetime, timedelta

import pytest

from pertvarka.directory import actions
from pertvarka.directory.models import CalendarAddress, Person, Reminders
from pertvarka.directory.reminding import Stage, is_wanted, stage_of
from pertvarka.directory.tests.people import make_centre
from pertvarka.foundation import dates, journal
from pertvarka.foundation.clock import today
from pertvarka.foundation.dates import KeptDate

DAY = date(2026, 12, 4)


def test_a_date_is_near_three_working_days_before_then_last_then_late():
    stages = [stage_of(left) for left in (4, 3, 1, 0, -1)]

    assert stages == [None, Stage.NEAR, Stage.NEAR, Stage.LAST_DAY, Stage.LATE]


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        (Reminders.USUAL, [Stage.NEAR, Stage.LAST_DAY, Stage.LATE]),
        (Reminders.LAST_DAY, [Stage.LAST_DAY, Stage.LATE]),
        (Reminders.NONE, []),
    ],
)
def test_a_person_gets_the_letters_they_chose(choice, wanted):
    assert [stage for stage in Stage if is_wanted(stage, choice)] == wanted
    assert not is_wanted(None, choice)


@pytest.fixture
def offered(monkeypatch):
    """A room that offers one date in each centre where the person holds a role."""

    def found(person, organisation):
        for held in person.current_holdings:
            if organisation in (None, held.organisation):
                yield KeptDate(
                    f"date-{held.organisation_id}",
                    DAY,
                    f"Pateikti: {held.organisation}",
                    "",
                    "/",
                    datetime(2026, 1, 1, tzinfo=UTC),
                )

    monkeypatch.setattr(dates, "_OFFERS", [found])


def address_of(person, organisation=None):
    """The path that a calendar reads."""
    made = CalendarAddress.objects.get(person=person, organisation=organisation)
    return f"/calendar/{made.token}.ics"


pytestmark = pytest.mark.usefixtures("offered")


@pytest.mark.django_db
def test_a_secret_address_is_read_without_an_account(client, ona, centre):
    actions.renew_calendar(ona, None)

    answer = client.get(address_of(ona))

    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert f"SUMMARY:Pateikti: {centre.name_lt}" in answer.content.decode()
    assert CalendarAddress.objects.get().read_on == today()


@pytest.mark.django_db
def test_a_calendar_that_has_it_already_gets_304(client, ona):
    actions.renew_calendar(ona, None)
    first = client.get(address_of(ona))

    again = client.get(address_of(ona), HTTP_IF_NONE_MATCH=first.headers["ETag"])

    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.django_db
def test_a_new_address_closes_the_old_one(client, ona):
    actions.renew_calendar(ona, None)
    old = address_of(ona)

    actions.renew_calendar(ona, None)

    assert client.get(old).status_code == 404
    assert client.get(address_of(ona)).status_code == 200
    acts = [entry.act for entry in journal.entries_about(CalendarAddress.objects.get())]
    assert acts == ["renew", "open"]


@pytest.mark.django_db
def test_a_closed_address_opens_nothing(client, ona):
    actions.renew_calendar(ona, None)
    old = address_of(ona)

    assert actions.close_calendar(ona, None)
    assert not actions.close_calendar(ona, None)

    assert client.get(old).status_code == 404


@pytest.mark.django_db
def test_an_institutions_calendar_is_empty_once_the_role_has_ended(client, ona, centre):
    actions.give_role(ona, "group_member", make_centre("Kitas centras"), by=None)
    actions.renew_calendar(ona, centre)
    assert client.get(address_of(ona, centre)).content.count(b"BEGIN:VEVENT") == 1

    held = ona.holdings.get(organisation=centre)
    held.from_on = today() - timedelta(days=9)
    held.save()
    actions.end_role(held, by=None, until_on=today() - timedelta(days=1))

    assert client.get(address_of(ona, centre)).content.count(b"BEGIN:VEVENT") == 0


@pytest.mark.django_db
def test_a_closed_account_closes_its_calendars(client, ona):
    actions.renew_calendar(ona, None)
    ona.account.is_active = False
    ona.account.save()

    assert client.get(address_of(ona)).status_code == 404


@pytest.mark.django_db
def test_the_database_does_not_hold_the_address(ona):
    actions.renew_calendar(ona, None)
    made = CalendarAddress.objects.get()
    token = made.token

    assert token not in made.sealed_token
    assert token != made.token_digest


@pytest.mark.django_db
def test_the_page_shows_dates_and_makes_and_closes_addresses(client, ona, centre):
    client.force_login(ona.account)

    assert f"Pateikti: {centre.name_lt}" in client.get("/account/calendar/").content.decode()
    client.post("/account/calendar/renew/", {"organisation": centre.pk})
    assert address_of(ona, centre) in client.get("/account/calendar/").content.decode()
    client.post("/account/calendar/close/", {"organisation": centre.pk})

    assert not CalendarAddress.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("number", ["another centre's", "10000000000000000000000", "x"])
def test_nobody_gets_an_address_for_a_centre_without_a_role_there(client, ona, number):
    other = make_centre("Kitas centras")
    client.force_login(ona.account)

    answer = client.post(
        "/account/calendar/renew/", {"organisation": other.pk if number == "another centre's" else number}
    )

    assert answer.status_code == 404
    assert not CalendarAddress.objects.exists()


@pytest.mark.django_db
def test_the_file_holds_the_same_dates(client, ona):
    client.force_login(ona.account)

    answer = client.get("/account/calendar/dates.ics")

    assert answer.headers["Content-Disposition"] == 'attachment; filename="pertvarka.ics"'
    assert answer.content.count(b"BEGIN:VEVENT") == 1


@pytest.mark.django_db
def test_reminders_are_chosen_on_the_page(client, ona):
    client.force_login(ona.account)

    client.post("/account/calendar/reminders/", {"reminders": "none"})
    client.post("/account/calendar/reminders/", {"reminders": "every hour"})

    assert Person.objects.get(pk=ona.pk).reminders == Reminders.NONE
