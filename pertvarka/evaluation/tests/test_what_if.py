"""What past self-evaluations would have come to under a draft: exact, anonymous, and nothing is written."""

from datetime import date
from fractions import Fraction

import pytest
from django.db import connection
from hypothesis import given, settings
from hypothesis import strategies as st
from psycopg import sql

from pertvarka.directory.models import Organisation
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import Agreement, SelfEvaluation
from pertvarka.evaluation.queries import what_if as recounting
from pertvarka.evaluation.tests.factories import centre, load_framework, person
from pertvarka.foundation.clock import now, today
from pertvarka.frameworks import actions, rules
from pertvarka.frameworks.carrying import carried, totals
from pertvarka.frameworks.content import as_yaml
from pertvarka.frameworks.difference import origins
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.parts import part_of
from pertvarka.frameworks.sentences import offered
from pertvarka.frameworks.tests.factories import ALL_AREAS, document, ratings, tree

pytestmark = pytest.mark.django_db
AREAS = ["1.1", "1.2", "2.3"]


def agency_officer():
    return person("Rengėja", role=Role.AGENCY_OFFICER, at=centre_of_agency())


def centre_of_agency():
    return Organisation.objects.filter(name_lt="Agentūra").first() or centre("Agentūra")


def past(name, level, version, *, year=None, areas=AREAS, **exceptions):
    """An approved self-evaluation with every agreed level the same, but for the exceptions."""
    head = person(f"Vadovas{name}")
    day = date(2020, 1, 1)
    record = SelfEvaluation.objects.create(
        organisation=centre(name),
        year=year or today().year - 1,
        framework_version=version,
        state="approved",
        areas=areas,
        rating_until=day,
        agreeing_until=day,
        approval_until=day,
        opened_by=head,
        opened_at=now(),
    )
    found = ratings(level, **exceptions)
    Agreement.objects.bulk_create(
        Agreement(
            self_evaluation=record,
            indicator_code=indicator.code,
            level=str(found.get(indicator.code, level)),
            reason="Pagrindimas.",
            agreed_by=head,
            agreed_at=now(),
        )
        for indicator in record.indicators
    )
    return record


def put(draft, address, **values):
    """Change a part as its only writer."""
    whole = Draft.objects.get(pk=draft.pk).document
    part = part_of(whole, address)
    value = part.get(whole) | values
    actions.edit(draft, part, value, seen=part.fingerprint(whole), by=agency_officer())
    return Draft.objects.get(pk=draft.pk)


def stricter(draft):
    """Five years want an overall mean of 3.5."""
    line = part_of(draft.document, "line-3").get(draft.document)
    line["when"]["all"][0]["value"] = "3.5"
    draft = put(draft, "line-3", when=line["when"])
    return put(draft, "line-3", **offered(draft.document, "line-3"))


@pytest.fixture
def version():
    return load_framework()


@pytest.fixture
def draft(version):
    return actions.start_draft(version, title="2027", by=agency_officer())


# --- The recount ------------------------------------------------------------------------------------------


def test_the_same_framework_comes_to_the_same(version, draft):
    records = [past("A", 3, version), past("B", 1, version, i111=4)]

    found = recounting.what_if(draft, records)

    assert [(recount.before, recount.differs) for recount in found.recounts] == [
        (recount.after, False) for recount in found.recounts
    ]
    assert found.without_counterpart == found.left_behind == ()


def test_another_number_in_the_rule_changes_the_proposals_it_concerns(version, draft):
    records = [past("A", 3, version), past("B", 4, version), past("C", 1, version)]

    found = recounting.what_if(stricter(draft), records)

    assert [tuple(each.code for each in recount.proposals) for recount in found.recounts] == [
        ("accredit_5", "accredit_3"),
        ("accredit_5", "accredit_5"),
        ("refuse", "refuse"),
    ]


def test_a_weight_moves_the_mean_of_its_area(version, draft):
    rows = part_of(draft.document, "weights").get(draft.document)["weights"]
    heavy = [row | {"weight": 2} if row["code"] == "2.3.1" else row for row in rows]
    record = past("A", 3, version, i231=1)

    [recount] = recounting.what_if(put(draft, "weights", weights=heavy), [record]).recounts

    assert (recount.before.means["2.3"], recount.after.means["2.3"]) == (Fraction(7, 3), Fraction(2))
    assert [code for code, _before, _after in recount.moved_means] == ["2.3"]


def test_a_new_indicator_was_rated_by_nobody_and_is_said_to_be_left_out(version, draft):
    rows = part_of(draft.document, "2.3").get(draft.document)["indicators"]
    longer = put(draft, "2.3", indicators=[*rows, {"code": ""}])
    blank = part_of(longer.document, "2.3.4").get(longer.document)
    texts = {key: "Tekstas" for key in blank if key.endswith(("_lt", "_en"))}
    signs = [sign | {"sign_lt": "Taip", "sign_en": "Yes"} for sign in blank["signs"]]
    longer = put(longer, "2.3.4", signs=signs, **texts)

    found = recounting.what_if(longer, [past("A", 3, version)])

    assert found.without_counterpart == ("2.3.4",)
    assert found.recounts[0].after.outcome == "accredit_5"


def test_a_removed_indicator_s_level_no_longer_counts(version, draft):
    rows = part_of(draft.document, "1.1").get(draft.document)["indicators"]
    shorter = put(draft, "1.1", indicators=[row for row in rows if row["code"] != "1.1.2"])

    found = recounting.what_if(shorter, [past("A", 3, version, i112=0)])

    assert found.left_behind == ("1.1.2",)
    assert found.recounts[0].before.means["1.1"] == Fraction(9, 4)
    assert found.recounts[0].after.means["1.1"] == 3


def test_a_moved_indicator_takes_its_level_with_it(version, draft):
    actions.move(draft, "1.1.2", to="1.2", at=0, by=agency_officer())

    found = recounting.what_if(Draft.objects.get(pk=draft.pk), [past("A", 3, version, i112=0)])

    [recount] = found.recounts
    assert found.left_behind == found.without_counterpart == ()
    assert (recount.before.means["1.1"], recount.after.means["1.1"]) == (Fraction(9, 4), 3)
    assert (recount.before.means["1.2"], recount.after.means["1.2"]) == (3, Fraction(9, 4))


def test_an_indicator_from_an_area_that_was_not_chosen_is_left_out(version, draft):
    actions.move(draft, "2.1.1", to="1.1", at=0, by=agency_officer())

    [recount] = recounting.what_if(Draft.objects.get(pk=draft.pk), [past("A", 3, version)]).recounts

    assert (recount.after.outcome, recount.after.means["1.1"]) == ("accredit_5", 3)


def test_ways_through_several_versions_are_followed(version, draft):
    actions.move(draft, "1.1.2", to="1.2", at=0, by=agency_officer())
    head = person("Vadovė", role=Role.AGENCY_HEAD, at=centre_of_agency())
    second = actions.publish_draft(draft, at=1, in_force_from=today(), reason="", tells_heads=False, by=head)
    third = actions.start_draft(second, title="3", by=agency_officer())

    found = recounting.what_if(third, [past("A", 3, version, i112=0), past("B", 3, second)])

    assert found.left_behind == found.without_counterpart == ()
    assert [recount.after.means["1.2"] for recount in found.recounts] == [Fraction(9, 4), 3]


def test_a_scale_of_other_levels_cannot_be_compared(version, draft):
    shorter = document() | {"version": 2}
    shorter["scale"]["levels"].pop()
    for group in shorter["groups"]:
        for area in group["areas"]:
            for indicator in area["indicators"]:
                indicator["signs"].pop()
    shorter["decision_rule"]["definitions"][0]["values"].pop()
    brought = actions.start_draft_from_file(as_yaml(shorter), title="x", by=agency_officer())

    found = recounting.what_if(brought, [past("A", 3, version)])

    assert (found.recounts, found.incomparable) == ((), 1)


CODES = [indicator.code for indicator in tree().indicators]
agreed_levels = st.fixed_dictionaries({code: st.one_of(st.integers(0, 4), st.just("na")) for code in CODES})


@settings(deadline=None)
@given(st.sets(st.sampled_from(ALL_AREAS)), agreed_levels)
def test_carried_to_the_same_framework_every_total_stays(chosen, levels):
    areas = [area.code for area in rules.chosen(tree(), chosen)]
    asked = {code: level for code, level in levels.items() if code.rpartition(".")[0] in areas}

    assert carried(tree(), origins([document(), document()]), areas, asked) == totals(tree(), areas, asked)


# --- The page -----------------------------------------------------------------------------------------------


def address(draft, query=""):
    return f"/en/self-evaluations/what-if/{draft.pk}/{query}"


def some(version, count, year=None, level=3):
    return [past(f"Centras{number}", level, version, year=year) for number in range(count)]


def test_an_officer_sees_sums_and_no_names(client, version, draft):
    some(version, 5)
    client.force_login(agency_officer().account)

    page = client.get(address(stricter(draft))).content.decode()

    assert "Of 5 self-evaluations of past years, 5 would get another proposal" in page
    assert "Centras0" not in page
    assert "One by one" not in page


def test_of_fewer_than_five_institutions_nothing_is_told(client, version, draft):
    some(version, 4)
    past("Centras5", 3, version, year=today().year)  # of the year that is not over
    client.force_login(agency_officer().account)

    page = client.get(address(stricter(draft))).content.decode()

    assert "Not shown: fewer than 5 institutions" in page
    assert "another proposal" not in page


def test_the_mean_of_an_area_that_fewer_than_five_evaluated_is_left_out(client, version, draft):
    some(version, 5)
    past("Vienas", 2, version, areas=["1.5", "2.3"])
    client.force_login(agency_officer().account)

    page = client.get(address(draft)).content.decode()

    assert "2.3 Management" in page
    assert "1.5 Expert" not in page


def test_an_auditor_who_may_read_the_reports_sees_each(client, version, draft):
    some(version, 2)
    client.force_login(person("Auditorė", role=Role.AUDITOR).account)

    page = client.get(address(stricter(draft))).content.decode()
    filtered = client.get(address(draft, "?year=2020")).content.decode()

    assert "Not shown: fewer than 5 institutions" in page
    assert "Centras0" in page
    assert "under the draft:" in page
    assert "Centras0" in filtered  # no such year: all of them


def test_a_draft_with_something_to_mend_says_so(client, version, draft):
    client.force_login(agency_officer().account)

    page = client.get(address(put(draft, "1.1.1", title_en=""))).content.decode()

    assert "The recount is made when nothing is left to mend." in page


def test_nobody_without_a_draft_s_door_gets_in(client, draft):
    client.force_login(person("Vadovas").account)

    assert client.get(address(draft)).status_code == 403


@pytest.mark.parametrize("count", [5, 9])
def test_the_page_asks_the_database_the_same_number_of_questions(
    client, version, draft, count, django_assert_max_num_queries
):
    some(version, count)
    client.force_login(person("Auditorė", role=Role.AUDITOR).account)
    client.get(address(draft))

    with django_assert_max_num_queries(24):
        client.get(address(draft))


DIGEST = sql.SQL("SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM {} t")


def fingerprints():
    """The digest of every row of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(DIGEST.format(sql.Identifier(table)))
            found[table] = cursor.fetchone()[0]
    return found


@pytest.mark.parametrize("role", [Role.AGENCY_OFFICER, Role.AGENCY_HEAD])
def test_the_recount_leaves_no_byte_behind(client, version, draft, role):
    some(version, 6)
    changed = stricter(draft)
    client.force_login(person("Žiūrovė", role=role, at=centre_of_agency()).account)
    before = fingerprints()

    response = client.get(address(changed))

    assert response.status_code == 200
    assert {table: digest for table, digest in fingerprints().items() if digest != before[table]} == {}
