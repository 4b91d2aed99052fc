"""The public register: what is shown of whom on which day, and at what cost."""

import csv
import io
from datetime import date, timedelta

import pytest

from pertvarka.accreditation import published
from pertvarka.accreditation.actions.attesting import attest
from pertvarka.accreditation.tests.decided import imported, interrupted
from pertvarka.directory.models import Organisation
from pertvarka.directory.tests.people import make_centre
from pertvarka.foundation.clock import today

NAME = "Bandomasis švietimo centras"


@pytest.fixture(autouse=True)
def _demonstration(db, settings):
    settings.DEMONSTRATION = True


@pytest.fixture
def centre() -> Organisation:
    return make_centre(NAME)


def body(response):
    assert response.status_code == 200
    return response.content.decode()


def listed(client, query: str = "") -> list[tuple[str, str]]:
    """(name, standing) of the rows shown."""
    rows = client.get(f"/register/{query}").context["rows"]
    return [(row.name, row.standing.kind.value) for row in rows]


def test_an_entry_appears_on_the_day_the_decision_takes_force(client, centre):
    decision = imported(centre, today() + timedelta(days=1), order_date=today())
    before = listed(client)

    decision.in_force_from = today()
    decision.save()

    assert (before, listed(client)) == ([], [(NAME, "accredited")])


def test_the_register_of_a_past_day_shows_the_name_and_standing_of_that_day(client, centre):
    centre.former_names.create(name_lt="Senasis centras", until_on=date(2016, 12, 31))
    imported(centre, date(2014, 5, 1))
    imported(centre, date(2021, 5, 1))

    days = ["2013-01-01", "2015-06-01", "2019-12-31", "2022-01-01"]

    assert [listed(client, f"?on={day}") for day in days] == [
        [],
        [("Senasis centras", "accredited")],
        [(NAME, "expired")],
        [(NAME, "accredited")],
    ]


@pytest.mark.parametrize("typed", ["2015-13-01", "vakar", "9999-01-01", "0", "%00"])
def test_a_day_that_is_none_is_said_beside_the_field(client, centre, typed):
    imported(centre, date(2014, 5, 1))

    page = client.get(f"/en/register/?on={typed}")

    assert 'id="on-problem"' in body(page)
    assert page.context["search"].on == today()


def test_a_refusal_is_not_published_until_the_law_says_so(client, centre, monkeypatch):
    imported(centre, date(2024, 5, 1), years=0)
    hidden = listed(client)

    monkeypatch.setattr(published, "terms", lambda: {"refusals": {"published": True}})

    assert (hidden, listed(client)) == ([], [(NAME, "refused")])


def test_an_accreditation_corrected_into_a_refusal_does_not_come_back(client, centre):
    wrong = imported(centre, date(2024, 5, 1))
    imported(centre, date(2024, 5, 1), years=0, corrects=wrong, correction_reason="Klaida")

    assert listed(client) == []


def test_a_duplicates_decisions_are_the_other_records(client, centre):
    duplicate = make_centre("Bandomasis centras")
    imported(duplicate, date(2024, 5, 1))
    duplicate.merged_into = centre
    duplicate.save()

    assert listed(client) == [(NAME, "accredited")]
    assert client.get(f"/register/{duplicate.pk}/").headers["Location"] == f"/register/{centre.pk}/"


def test_filters_counts_and_order(client, centre):
    ends_soon = make_centre("Antrasis centras")
    imported(centre, today() - timedelta(days=30))
    imported(ends_soon, today() - timedelta(days=5 * 365 - 100))
    withdrawn = imported(make_centre("Trečiasis centras"), today() - timedelta(days=30))
    interrupted(withdrawn, "withdrawal", today())

    page = client.get("/register/")

    assert {kind.value: count for kind, count in page.context["standings"] if count} == {
        "accredited": 1,
        "expiring": 1,
        "withdrawn": 1,
    }
    assert listed(client, "?order=valid_until")[0] == ("Antrasis centras", "expiring")
    assert listed(client, "?within=180") == [("Antrasis centras", "expiring")]
    assert listed(client, "?standing=withdrawn") == [("Trečiasis centras", "withdrawn")]
    assert listed(client, "?q=treciasis") == [("Trečiasis centras", "withdrawn")]


@pytest.mark.parametrize(
    "wish", ["municipality=%00", "standing=coming", "order=random", "page=x", "within=-1", "kind=castle"]
)
def test_nonsense_in_the_address_breaks_nothing(client, centre, wish):
    imported(centre, date(2024, 5, 1))

    assert client.get(f"/register/?{wish}").status_code == 200


def test_one_entry_and_many_cost_the_same_number_of_queries(client, django_assert_num_queries):
    imported(make_centre("Pirmasis centras"), date(2024, 5, 1))
    with django_assert_num_queries(8):
        client.get("/register/")
    for number in range(5):
        extra = make_centre(f"Centras Nr. {number}")
        interrupted(imported(extra, date(2024, 5, 1)), "court", date(2025, 1, 1), date(2025, 2, 1))

    with django_assert_num_queries(8):
        page = client.get("/register/")

    assert page.context["total"] == 6


def test_the_open_data_hold_what_the_list_holds(client, centre):
    imported(centre, date(2024, 5, 1), certificate_number="KT3-12")

    (row,) = client.get("/register/register.json?on=2024-06-01").json()["entries"]
    sheet = client.get("/register/register.csv").getvalue().decode("utf-8-sig")

    assert (row["name"], row["standing"], row["certificate_number"]) == (NAME, "accredited", "KT3-12")
    assert [each["order_date"] for each in csv.DictReader(io.StringIO(sheet))] == ["2024-05-01"]
    assert client.get("/register/register.xlsx").status_code == 200


def test_an_entry_tells_gaps_names_and_predecessors(client, centre):
    older = make_centre("Ankstesnis centras")
    older.is_historic, older.successor = True, centre
    older.save()
    imported(older, date(2005, 5, 1), years=3)
    centre.former_names.create(name_lt="Senasis centras", until_on=date(2018, 12, 31))
    imported(centre, date(2018, 10, 1))
    imported(centre, date(2024, 3, 15))

    page = client.get(f"/register/{centre.pk}/")
    told = [(each.name, each.period.kind.value, each.period.from_on) for each in page.context["history"]]

    assert told == [
        (NAME, "accredited", date(2024, 3, 15)),
        (NAME, "expired", date(2023, 10, 1)),
        ("Senasis centras", "accredited", date(2018, 10, 1)),
        ("Ankstesnis centras", "expired", date(2008, 5, 1)),
        ("Ankstesnis centras", "accredited", date(2005, 5, 1)),
    ]
    assert "2023-10-01 – 2024-03-14" in body(page)


def test_an_entry_costs_the_same_whatever_its_past(client, centre, django_assert_num_queries):
    attest(imported(centre, date(2024, 3, 15)))
    with django_assert_num_queries(7):
        client.get(f"/register/{centre.pk}/")
    for year in range(2004, 2023, 6):
        interrupted(imported(centre, date(year, 3, 15)), "court", date(year, 5, 1), date(year, 6, 1))

    with django_assert_num_queries(7):
        client.get(f"/register/{centre.pk}/")


def test_an_institution_without_decisions_is_no_verdict(client, centre):
    page = body(client.get(f"/en/register/{centre.pk}/"))

    assert "The register holds no decision about this institution. That is no judgement" in page
    assert client.get("/register/999999/").status_code == 404


def test_the_feed_tells_changes_when_they_became_known(client, centre):
    first = imported(centre, date(2010, 5, 1))
    imported(centre, date(2024, 3, 15))
    interrupted(first, "court", date(2011, 1, 1), date(2011, 2, 1))

    feed = body(client.get("/en/register/changes.atom"))

    assert feed.count("<entry>") == 5
    assert feed.count(f"<updated>{today()}T00:00:00") >= 5
    assert "The term ended" in feed


def test_a_term_that_goes_on_in_the_next_has_not_ended(client, centre):
    imported(centre, date(2015, 5, 1))
    imported(centre, date(2020, 5, 1))

    assert body(client.get("/en/register/changes.atom")).count("The term ended") == 1
