"""Whom the rules let into a panel; no database."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.evaluation.appointing import (
    FORBIDDING_INTERESTS,
    Assignment,
    Candidate,
    DeclaredInterest,
    Reason,
    Weight,
    Work,
    considerations,
    standing,
    why_not_panel,
)
from pertvarka.evaluation.models import ExpertLevel, InterestKind

CENTRE, OTHER, THIRD = 1, 2, 3
VISIT = date(2026, 11, 17)
ASSIGNMENT = Assignment(
    organisations=frozenset({CENTRE}),
    municipality="LT-52",
    county="LT-VL",
    county_name="Vilniaus apskritis",
    first_day=VISIT,
    last_day=VISIT + timedelta(days=1),
    areas=("1.1", "2.3"),
    languages=("lt",),
    members_min=3,
    members_max=5,
)
IVA = Candidate(
    number=7,
    name="Ieva",
    level="leading",
    valid_from=date(2025, 1, 1),
    valid_until=date(2027, 12, 31),
    languages=frozenset({"lt"}),
)


def work(organisation=OTHER, *, until_on=None, municipality="LT-57", county="LT-KU"):
    return Work(organisation, f"Įstaiga {organisation}", municipality, county, date(2015, 1, 1), until_on)


def found(candidate, assignment=ASSIGNMENT):
    """(weight, reason) of everything but the language, which everybody here works in."""
    return {
        (each.weight, each.reason)
        for each in considerations(candidate, assignment)
        if (each.weight, each.reason) != (Weight.FOR, Reason.LANGUAGE)
    }


def test_a_candidate_without_anything_special_has_only_an_empty_year_for_them():
    assert found(IVA) == {(Weight.FOR, Reason.LOAD)}


@pytest.mark.parametrize(
    "changes",
    [
        {"valid_until": VISIT},  # the visit takes two days
        {"valid_from": VISIT + timedelta(days=1)},
        {"left_on": VISIT + timedelta(days=1)},
    ],
)
def test_a_certificate_that_does_not_hold_on_every_day_of_the_visit_forbids(changes):
    assert (Weight.FORBIDS, Reason.CERTIFICATE) in found(replace(IVA, **changes))


@pytest.mark.parametrize(
    ("until_on", "expected"),
    [
        (None, (Weight.FORBIDS, Reason.OWN_INSTITUTION)),
        (date(2023, 11, 17), (Weight.FORBIDS, Reason.OWN_INSTITUTION)),
        (date(2023, 11, 16), (Weight.AGAINST, Reason.WORKED_THERE_BEFORE)),
    ],
)
def test_work_at_the_institution_forbids_for_three_years(until_on, expected):
    assert expected in found(replace(IVA, work=(work(CENTRE, until_on=until_on),)))


def test_work_at_a_centre_that_became_part_of_this_one_forbids_too():
    merged = replace(ASSIGNMENT, organisations=frozenset({CENTRE, THIRD}))

    assert (Weight.FORBIDS, Reason.OWN_INSTITUTION) in found(replace(IVA, work=(work(THIRD),)), merged)


@pytest.mark.parametrize("kind", InterestKind.values)
def test_a_declared_interest_forbids_except_one_of_another_kind(kind):
    weight = Weight.FORBIDS if kind in FORBIDDING_INTERESTS else Weight.AGAINST

    assert (weight, Reason.INTEREST) in found(replace(IVA, interests=(DeclaredInterest(CENTRE, kind),)))
    assert found(replace(IVA, interests=(DeclaredInterest(OTHER, kind),))) == found(IVA)


def test_an_interest_that_ended_long_ago_is_only_against():
    ended = DeclaredInterest(CENTRE, "teaching", until_on=date(2020, 6, 1))

    assert (Weight.AGAINST, Reason.EARLIER_INTEREST) in found(replace(IVA, interests=(ended,)))


def test_work_in_the_same_municipality_is_against_while_it_lasts():
    near = work(municipality="LT-52")

    assert (Weight.AGAINST, Reason.MUNICIPALITY) in found(replace(IVA, work=(near,)))
    assert found(replace(IVA, work=(replace(near, until_on=date(2025, 1, 1)),))) == found(IVA)


def test_having_worked_somewhere_with_the_institutions_people_at_the_same_time_is_against():
    met = replace(ASSIGNMENT, colleagues=(replace(work(), from_on=date(2024, 1, 1)),))
    missed = replace(ASSIGNMENT, colleagues=(replace(work(), until_on=date(2014, 12, 31)),))
    candidate = replace(IVA, work=(work(until_on=date(2024, 6, 1)),))

    assert (Weight.AGAINST, Reason.JOINT_WORK) in found(candidate, met)
    assert found(candidate, missed) == found(IVA)


@pytest.mark.parametrize(
    ("visits", "expected"),
    [(1, {(Weight.FOR, Reason.LOAD)}), (2, set()), (4, {(Weight.AGAINST, Reason.LOAD)})],
)
def test_the_load_of_the_year_speaks_for_or_against(visits, expected):
    busy = replace(IVA, visits=(date(2026, 3, 1),) * visits + (date(2025, 3, 1),) * 9)

    assert found(busy) == expected


def test_who_evaluated_the_institution_last_time_is_rather_not_sent_again():
    again = replace(ASSIGNMENT, panel_before=frozenset({IVA.number}), year_before=2021)

    assert (Weight.AGAINST, Reason.ROTATION) in found(IVA, again)


def test_known_areas_and_the_county_speak_for_a_candidate():
    fit = replace(IVA, areas=frozenset({"2.3"}), counties=frozenset({"LT-VL"}))

    assert {(Weight.FOR, Reason.AREAS), (Weight.FOR, Reason.COUNTY)} <= found(fit)
    assert (Weight.AGAINST, Reason.COUNTY) in found(replace(IVA, counties=frozenset({"LT-KU"})))


def test_the_words_say_figures():
    busy = replace(IVA, visits=(VISIT,) * 5, areas=frozenset({"1.1", "2.3", "1.2"}))

    assert [each.words for each in considerations(busy, ASSIGNMENT)][:2] == [
        "Metai užpildyti: 2026 m. vizitų – 5 iš 4.",
        "Geriausiai išmano šias sritis: 1.1, 2.3.",
    ]


# --- The panel --------------------------------------------------------------------------------------------


def panel(size=3):
    return [
        replace(IVA, number=number, areas=frozenset(ASSIGNMENT.areas), level="evaluator")
        for number in range(size)
    ]


def problems(members, lead=0):
    return {(each.weight, each.reason) for each in why_not_panel(members, ASSIGNMENT, lead=lead)}


def led(size=3):
    first, *others = panel(size)
    return [replace(first, level="mentoring"), *others]


def test_three_members_with_a_lead_who_know_every_area_are_a_panel():
    assert problems(led()) == set()


@pytest.mark.parametrize("size", [0, 1, 2, 6])
def test_a_panel_has_the_size_that_its_track_asks_for(size):
    assert (Weight.FORBIDS, Reason.SIZE) in problems(led(size) if size else [])


@pytest.mark.parametrize("lead", [None, 99, 1])
def test_a_panel_has_one_lead_of_level_leading_or_mentoring(lead):
    assert problems(led(), lead) == {(Weight.FORBIDS, Reason.LEAD)}


def test_a_member_whom_something_forbids_stops_the_whole_panel():
    one, *others = led()
    conflicted = replace(one, interests=(DeclaredInterest(CENTRE, "family"),))

    assert problems([conflicted, *others]) == {(Weight.FORBIDS, Reason.MEMBER)}


def test_an_area_or_a_language_that_nobody_covers_is_against():
    strangers = [replace(member, areas=frozenset({"1.1"}), languages=frozenset()) for member in led()]

    assert problems(strangers) == {(Weight.AGAINST, Reason.AREAS), (Weight.AGAINST, Reason.LANGUAGE)}


def test_a_panel_whose_members_all_work_in_one_county_is_rather_widened():
    neighbours = [replace(member, work=(work(OTHER),)) for member in led()]
    mixed = [*neighbours[:2], replace(neighbours[2], work=(work(THIRD, county="LT-SA"),))]

    assert problems(neighbours) == {(Weight.AGAINST, Reason.COUNTY)}
    assert problems(mixed) == set()


# --- Laws -------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2015, 1, 1), date(2028, 12, 31))
INTERESTS = st.builds(
    DeclaredInterest,
    organisation=st.sampled_from([CENTRE, OTHER]),
    kind=st.sampled_from(InterestKind.values),
    until_on=st.none() | DAYS,
)
WORKS = st.builds(
    Work,
    organisation=st.sampled_from([CENTRE, OTHER, THIRD]),
    name=st.just("Įstaiga"),
    municipality=st.sampled_from(["LT-52", "LT-57"]),
    county=st.sampled_from(["LT-VL", "LT-KU"]),
    from_on=st.just(date(2010, 1, 1)),
    until_on=st.none() | DAYS,
)
CANDIDATES = st.builds(
    Candidate,
    number=st.integers(1, 3),
    name=st.just("Ieva"),
    level=st.sampled_from(ExpertLevel.values),
    valid_from=DAYS,
    valid_until=DAYS,
    counties=st.frozensets(st.sampled_from(["LT-VL", "LT-KU"])),
    areas=st.frozensets(st.sampled_from(["1.1", "2.3", "1.4"])),
    visits=st.lists(DAYS, max_size=6).map(tuple),
    work=st.lists(WORKS, max_size=3).map(tuple),
    interests=st.lists(INTERESTS, max_size=3).map(tuple),
)


@given(CANDIDATES, INTERESTS)
def test_another_interest_never_makes_a_candidate_better(candidate, interest):
    more = replace(candidate, interests=(*candidate.interests, interest))

    assert standing(considerations(more, ASSIGNMENT)) >= standing(considerations(candidate, ASSIGNMENT))


@given(CANDIDATES, WORKS)
def test_more_work_never_makes_a_candidate_better(candidate, more):
    busier = replace(candidate, work=(*candidate.work, more))

    assert standing(considerations(busier, ASSIGNMENT)) >= standing(considerations(candidate, ASSIGNMENT))


@given(CANDIDATES, DAYS)
def test_another_visit_never_makes_a_candidate_better(candidate, day):
    busier = replace(candidate, visits=(*candidate.visits, day))

    assert standing(considerations(busier, ASSIGNMENT)) >= standing(considerations(candidate, ASSIGNMENT))


@given(CANDIDATES)
def test_whom_the_rules_forbid_they_forbid_in_every_panel(candidate):
    forbidden = standing(considerations(candidate, ASSIGNMENT))[0] > 0
    reasons = {each.reason for each in why_not_panel([candidate], ASSIGNMENT, lead=None)}

    assert (Reason.MEMBER in reasons) == forbidden
