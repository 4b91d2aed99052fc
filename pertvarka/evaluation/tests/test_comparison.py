"""A centre over the years and beside others: consent, publishing, and what a page shows."""

import random
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from pertvarka.directory.models import Organisation
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, jobs, queries
from pertvarka.evaluation.models import PublishedSpread, Report, SelfEvaluation, SpreadConsent
from pertvarka.evaluation.spreads import OTHERS_MIN, SMALLEST_GROUP
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import approved, centre, load_framework, person, world
from pertvarka.foundation import clock
from pertvarka.foundation.flow import Refused
from pertvarka.foundation.journal.models import Entry
from pertvarka.frameworks.queries import in_force

pytestmark = pytest.mark.django_db

YEAR = 2025
QUARTER = date(2026, 1, 2)


def on(day):
    return clock.as_of(datetime(day.year, day.month, day.day, 12, tzinfo=clock.VILNIUS))


@pytest.fixture
def as_(client):
    def sign_in(someone):
        client.force_login(someone.account)
        return client

    return sign_in


@pytest.fixture(scope="module")
def dice():
    return random.Random(7)


def reported(name, levels, *, year=YEAR, approved_on=date(2025, 12, 1), real=False):
    """A centre with an approved report of these levels by indicator, without the way to it; and its head."""
    version = in_force("institution-evaluation", on=date(2025, 1, 1)) or load_framework()
    organisation = Organisation.objects.filter(name_lt=name).first() or centre(name)
    if real:
        Organisation.objects.filter(pk=organisation.pk).update(is_demonstration=False, evidence="verified")
        organisation.refresh_from_db()
    head = person(f"Vadovas{name.replace(' ', '')}", role=Role.CENTRE_HEAD, at=organisation)
    with on(approved_on):
        record = SelfEvaluation.objects.create(
            organisation=organisation,
            year=year,
            framework_version=version,
            state=State.APPROVED,
            areas=["1.2", "2.3"],
            rating_until=approved_on,
            agreeing_until=approved_on,
            approval_until=approved_on,
            opened_by=head,
            opened_at=clock.now(),
        )
        report = issue(record, levels, head)
    return organisation, head, report


def issue(record, levels, head, number=1):
    return Report.objects.create(
        self_evaluation=record,
        issue=number,
        correction_reason="Klaida." if number > 1 else "",
        content=content_of(record, levels),
        content_hash="0" * 64,
        approved_by=head,
        approved_at=clock.now(),
    )


def content_of(record, levels):
    areas = []
    for area in record.chosen_areas:
        found = {i.code: levels.get(i.code, levels[""]) for i in area.indicators}
        numbers = [int(level) for level in found.values() if level != "na"]
        mean = None if not numbers else str(round(Decimal(sum(numbers)) / len(numbers), 2))
        areas.append(
            {
                "code": area.code,
                "title_lt": area.title_lt,
                "title_en": area.title_en,
                "mean": mean,
                "strengths": [],
                "improvements": [],
                "indicators": [
                    {
                        "code": i.code,
                        "title_lt": i.title_lt,
                        "title_en": i.title_en,
                        "level": found[i.code],
                        "reason": "",
                    }
                    for i in area.indicators
                ],
            }
        )
    return {"schema": 2, "areas": areas, "proposal": {"overall_mean": None}}


def consenting(count, *, start=0, levels=None, **more):
    """So many centres with a report of the year and consent to be counted."""
    found = []
    for number in range(start, start + count):
        organisation, head, report = reported(f"Centras {number}", levels or {"": "3"}, **more)
        with on(date(2025, 12, 10)):
            actions.give_consent(organisation, year=YEAR, by=head)
        found.append((organisation, head, report))
    return found


def publish(day=QUARTER):
    with on(day):
        return actions.publish_spreads(day)


def test_six_centres_that_agreed_give_a_spread_and_five_do_not():
    consenting(SMALLEST_GROUP - 1)
    assert publish() == 0

    consenting(1, start=SMALLEST_GROUP - 1)

    assert publish() > 0
    assert {spread.at_least for spread in PublishedSpread.objects.all()} == {SMALLEST_GROUP}


def test_who_did_not_agree_is_not_counted():
    consenting(SMALLEST_GROUP)
    _organisation, _head, other = reported("Nesutikęs", {"": "0"})
    publish()

    assert all(other.pk not in spread.reports for spread in PublishedSpread.objects.all())


def test_consent_is_dated_journalled_and_given_once():
    organisation, head, _report = reported("Centras", {"": "3"})

    first = actions.give_consent(organisation, year=YEAR, by=head)
    again = actions.give_consent(organisation, year=YEAR, by=head)
    actions.withdraw_consent(organisation, year=YEAR, by=head)
    actions.withdraw_consent(organisation, year=YEAR, by=head)

    acts = list(Entry.objects.filter(record_label="evaluation.spreadconsent").values_list("act", flat=True))
    assert first == again
    assert sorted(acts) == ["give_consent", "withdraw_consent"]
    assert SpreadConsent.objects.get().withdrawn_by == head


def test_there_must_be_something_to_count():
    organisation, head, _report = reported("Centras", {"": "3"})

    with pytest.raises(Refused):
        actions.give_consent(organisation, year=YEAR - 1, by=head)


def test_done_again_in_the_quarter_nothing_changes():
    consenting(SMALLEST_GROUP)
    publish()
    before = list(PublishedSpread.objects.values_list())

    assert publish(QUARTER + timedelta(days=3)) == 0
    assert list(PublishedSpread.objects.values_list()) == before


def test_a_consent_given_in_the_quarter_waits_for_the_next():
    consenting(SMALLEST_GROUP - 1)
    organisation, head, _report = reported("Vėlyvas", {"": "1"})
    with on(date(2026, 1, 1)):
        actions.give_consent(organisation, year=YEAR, by=head)

    assert publish() == 0
    assert publish(date(2026, 4, 1)) > 0


def test_one_more_centre_or_one_fewer_brings_no_new_spread():
    first = consenting(12)
    publish()
    consenting(1, start=12)

    assert publish(date(2026, 4, 1)) == 0

    organisation, head, _report = first[0]
    with on(date(2026, 4, 2)):
        actions.withdraw_consent(organisation, year=YEAR, by=head)

    assert publish(date(2026, 7, 1)) == 0


def test_a_corrected_report_brings_no_new_spread_alone():
    (_organisation, head, report), *_others = consenting(8)
    publish()
    with on(date(2026, 2, 1)):
        issue(report.self_evaluation, {"": "0"}, head, number=2)

    assert publish(date(2026, 4, 1)) == 0


def test_where_one_centre_found_an_indicator_not_applicable_the_indicator_is_not_shown():
    consenting(7)
    consenting(1, start=7, levels={"": "3", "1.2.2": "na"})
    publish()

    codes = set(PublishedSpread.objects.values_list("code", flat=True))
    assert {"1.2", "1.2.1", "1.2.3"} <= codes
    assert "1.2.2" not in codes


def test_invented_and_real_centres_are_never_mixed():
    consenting(SMALLEST_GROUP - 1)
    consenting(SMALLEST_GROUP - 1, start=20, real=True)

    assert publish() == 0


def test_whatever_happens_over_the_years_no_spread_tells_a_few_centres_apart(dice):
    """Centres join, leave and correct their reports at random; the law holds of what was published."""
    places = consenting(10)
    for number in range(10, 26):
        places.append(reported(f"Centras {number}", {"": str(number % 5)}))
    day = date(2026, 1, 2)
    for _quarter in range(8):
        publish(day)
        for organisation, head, report in dice.sample(places, 6):
            with on(day + timedelta(days=dice.randrange(5, 40))):
                step = dice.choice(["give", "give", "withdraw", "correct"])
                if step == "give":
                    actions.give_consent(organisation, year=YEAR, by=head)
                elif step == "withdraw":
                    actions.withdraw_consent(organisation, year=YEAR, by=head)
                else:
                    issues = report.self_evaluation.reports.count()
                    issue(report.self_evaluation, {"": str(dice.randrange(5))}, head, number=issues + 1)
        day += timedelta(days=92)

    by_area = {}
    for spread in PublishedSpread.objects.all():
        by_area.setdefault(spread.area_code, []).append(frozenset(spread.reports))
    assert by_area
    for sets in by_area.values():
        assert all(len(one) > OTHERS_MIN for one in sets)
        assert all(len(one ^ other) == 0 or len(one ^ other) > OTHERS_MIN for one in sets for other in sets)


def test_the_database_itself_refuses_a_spread_of_five():
    consenting(SMALLEST_GROUP)
    publish()
    spread = PublishedSpread.objects.first()
    spread.pk, spread.quarter, spread.reports = None, date(2026, 4, 1), spread.reports[:OTHERS_MIN]

    with pytest.raises(IntegrityError), transaction.atomic():
        spread.save(force_insert=True)


def test_the_job_publishes_at_the_beginning_of_a_quarter_only():
    consenting(SMALLEST_GROUP)
    with on(date(2026, 2, 20)):
        jobs.publish_spreads(date(2026, 2, 20))
    assert PublishedSpread.objects.count() == 0

    with on(date(2026, 4, 2)):
        jobs.publish_spreads(date(2026, 4, 2))
    assert PublishedSpread.objects.count() > 0


def test_the_page_shows_years_beside_each_other_and_the_spread_of_others(as_):
    (organisation, head, _report), *_others = consenting(7)
    reported("Centras 0", {"": "2"}, year=YEAR - 1, approved_on=date(2024, 12, 1))
    publish()

    page = as_(head).get(reverse("evaluation:comparison", args=[organisation.pk]))
    text = page.content.decode()

    assert page.context["found"].years == [YEAR - 1, YEAR]
    assert page.context["turns"] == {"up": 2}
    assert 'class="area"' in text
    assert "Centras 1" not in text


def test_before_others_have_agreed_the_page_says_that_too_few_have(as_):
    organisation, head, _report = reported("Centras", {"": "3"})

    text = as_(head).get(reverse("evaluation:comparison", args=[organisation.pk])).content.decode()

    assert "pv-supp" in text
    assert 'class="area"' not in text


def test_a_centre_without_reports_is_told_when_comparison_begins(as_):
    organisation = centre("Naujas")
    head = person("Vadovas", role=Role.CENTRE_HEAD, at=organisation)

    text = as_(head).get(reverse("evaluation:comparison", args=[organisation.pk])).content.decode()

    assert "pv-empty" in text


def test_a_member_sees_the_years_they_took_part_in(as_):
    place = approved(world())
    reported("Centras", {"": "2"}, year=YEAR - 1, approved_on=date(2024, 12, 1))

    found = as_(place.group[1]).get(reverse("evaluation:comparison", args=[place.centre.pk])).context["found"]

    assert found.years == [place.record.year]


def test_consent_is_given_and_withdrawn_on_the_page(as_):
    organisation, head, _report = reported("Centras", {"": "3"})
    give = reverse("evaluation:give-consent", args=[organisation.pk])

    as_(head).post(give, {"year": str(YEAR)})
    assert set(queries.consents_of(organisation)) == {YEAR}

    as_(head).post(reverse("evaluation:withdraw-consent", args=[organisation.pk]), {"year": str(YEAR)})
    assert queries.consents_of(organisation) == {}


@pytest.mark.parametrize("year", ["", "abcd", "20255", "²⁰²⁵", "1999"])
def test_a_year_that_is_none_consents_to_nothing(as_, year):
    organisation, head, _report = reported("Centras", {"": "3"})

    answer = as_(head).post(reverse("evaluation:give-consent", args=[organisation.pk]), {"year": year})

    assert answer.status_code in (302, 404)
    assert SpreadConsent.objects.count() == 0


def test_the_head_of_another_centre_neither_sees_nor_consents(as_):
    organisation, _head, _report = reported("Centras", {"": "3"})
    _other, stranger, _report = reported("Kitas", {"": "3"})
    client = as_(stranger)

    assert client.get(reverse("evaluation:comparison", args=[organisation.pk])).status_code == 403
    give = reverse("evaluation:give-consent", args=[organisation.pk])
    assert client.post(give, {"year": str(YEAR)}).status_code == 403


def test_the_table_leaves_as_files(as_):
    (organisation, head, _report), *_others = consenting(7)
    publish()
    client = as_(head)

    file = client.get(reverse("evaluation:comparison-csv", args=[organisation.pk]))
    lines = b"".join(file.streaming_content)

    assert b"area,1.2," in lines
    assert b",2025,3.00,3.00,3.00,3.00,6" in lines
    assert client.get(reverse("evaluation:comparison-xlsx", args=[organisation.pk])).status_code == 200


@pytest.mark.parametrize("years", [1, 4])
def test_the_page_asks_the_same_number_of_questions_however_many_years(
    as_, years, django_assert_max_num_queries
):
    for back in range(years):
        organisation, head, _report = reported(
            "Centras", {"": "3"}, year=YEAR - back, approved_on=date(2025 - back, 12, 1)
        )
    client = as_(head)
    address = reverse("evaluation:comparison", args=[organisation.pk])
    client.get(address)

    with django_assert_max_num_queries(10):
        client.get(address)
