"""The decision rule: worked examples at its exact limits, and laws that hold for every set of ratings."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pertvarka.frameworks import rules
from pertvarka.frameworks.prose import numbers_in
from pertvarka.frameworks.tests.factories import ALL_AREAS, document, ratings, tree
from pertvarka.frameworks.tree import AllOf, Always, AnyOf, Comparison, build

RANK = {"refuse": 0, "accredit_3": 1, "accredit_5": 2}
CODES = [indicator.code for indicator in tree().indicators]
MANDATORY = [indicator.code for indicator in tree().area("2.3").indicators]

areas = st.sets(st.sampled_from(ALL_AREAS))
levels = st.integers(0, 4)
agreed = st.fixed_dictionaries(
    {code: levels if code in MANDATORY else st.one_of(levels, st.just("na")) for code in CODES}
)
anything = st.fixed_dictionaries({code: st.one_of(levels, st.just("na"), st.none()) for code in CODES})


def outcome(chosen, given_ratings):
    return rules.evaluate(tree(), chosen, given_ratings).outcome


# --- Worked by hand -------------------------------------------------------------------------------------


def test_all_levels_three_propose_five_years_and_say_on_which_numbers():
    proposal = rules.evaluate(tree(), ALL_AREAS, ratings(3))

    assert proposal.outcome == "accredit_5"
    assert proposal.rule_index == 2
    assert dict(proposal.fields) == {
        "unrated_count": 0,
        "mandatory_na_count": 0,
        "mandatory_zero_count": 0,
        "overall_mean": Fraction(3),
        "lowest_area_mean": Fraction(3),
        "area_2_3_mean": Fraction(3),
        "areas_below_2_count": 0,
    }


def test_an_overall_mean_of_exactly_2_8_is_enough_for_five_years():
    # Means of 1.1, 2.1, 2.2, 2.3 and 1.5: 3, 3, 3, 3 and (2+2)/2 = 2; together 14/5 = 2.8.
    chosen = ["1.1", "1.5", "2.1", "2.2", "2.3"]

    proposal = rules.evaluate(tree(), chosen, ratings(3, a15=2))

    assert proposal.fields["overall_mean"] == Fraction(14, 5)
    assert proposal.outcome == "accredit_5"


def test_an_overall_mean_a_little_under_2_8_gives_three_years():
    # Eight areas: six at 3, 1.5 at 2 and 1.4 at (3+2+2)/3 = 7/3; together (18 + 2 + 7/3) / 8 = 67/24 < 2.8.
    proposal = rules.evaluate(tree(), ALL_AREAS, ratings(3, a15=2, i142=2, i143=2))

    assert proposal.fields["overall_mean"] == Fraction(67, 24)
    assert proposal.outcome == "accredit_3"


def test_a_mandatory_area_cannot_reach_exactly_2_5_but_8_thirds_is_enough_and_7_thirds_is_not():
    enough = rules.evaluate(tree(), ALL_AREAS, ratings(3, i231=2))
    short = rules.evaluate(tree(), ALL_AREAS, ratings(3, i231=2, i232=2))

    assert (enough.fields["area_2_3_mean"], enough.outcome) == (Fraction(8, 3), "accredit_5")
    assert (short.fields["area_2_3_mean"], short.outcome) == (Fraction(7, 3), "accredit_3")


@pytest.mark.parametrize(("mean", "holds"), [("2.5", True), ("2.4999999999999999999", False)])
def test_the_limit_2_5_itself_holds_and_anything_under_it_does_not(mean, holds):
    five_years = tree().decision_rule.rules[2].when
    fields = {
        "overall_mean": Fraction("2.8"),
        "lowest_area_mean": Fraction("2.0"),
        "area_2_3_mean": Fraction(mean),
    }

    assert rules.holds(five_years, fields) is holds


def test_a_lowest_area_of_exactly_2_keeps_five_years_and_a_little_less_loses_them():
    # 1.2 has three indicators: (2+2+2)/3 = 2, and (2+2+1)/3 = 5/3.
    exact = rules.evaluate(tree(), ALL_AREAS, ratings(3, a12=2))
    less = rules.evaluate(tree(), ALL_AREAS, ratings(3, a12=2, i121=1))

    assert (exact.fields["lowest_area_mean"], exact.outcome) == (2, "accredit_5")
    assert (less.fields["lowest_area_mean"], less.outcome) == (Fraction(5, 3), "accredit_3")


def test_an_overall_mean_of_exactly_2_gives_three_years_and_a_little_less_refusal():
    exact = rules.evaluate(tree(), ALL_AREAS, ratings(2))
    less = rules.evaluate(tree(), ALL_AREAS, ratings(2, i111=1))

    assert (exact.fields["overall_mean"], exact.outcome) == (2, "accredit_3")
    assert (less.fields["overall_mean"], less.outcome) == (Fraction(63, 32), "refuse")


def test_two_areas_below_2_still_give_three_years_and_a_third_refusal():
    two = rules.evaluate(tree(), ALL_AREAS, ratings(3, a12=1, a13=1))
    three = rules.evaluate(tree(), ALL_AREAS, ratings(3, a12=1, a13=1, a14=1))

    assert (two.fields["areas_below_2_count"], two.outcome) == (2, "accredit_3")
    assert (three.fields["areas_below_2_count"], three.outcome, three.rule_index) == (3, "refuse", 4)


def test_one_zero_in_the_mandatory_area_means_refusal_however_good_the_rest():
    proposal = rules.evaluate(tree(), ALL_AREAS, ratings(4, i232=0))

    assert (proposal.outcome, proposal.rule_index) == ("refuse", 1)


def test_not_applicable_is_left_out_of_the_mean_and_a_whole_area_of_it_out_of_the_areas():
    proposal = rules.evaluate(tree(), ALL_AREAS, ratings(3, a15="na", i111="na", i112=1))

    assert rules.area_mean(tree(), "1.1", ratings(3, i111="na", i112=1)) == Fraction(7, 3)
    assert rules.area_mean(tree(), "1.5", ratings(3, a15="na")) is None
    assert proposal.fields["overall_mean"] == (6 * Fraction(3) + Fraction(7, 3)) / 7


def test_not_applicable_in_the_mandatory_area_gives_no_proposal():
    assert outcome(ALL_AREAS, ratings(4, i233="na")) == "no_proposal"


def test_the_mandatory_area_counts_though_nobody_chose_it():
    assert outcome([], ratings(None)) == "no_proposal"
    assert outcome([], ratings(None, a23=3)) == "accredit_5"


def test_a_field_with_nothing_to_measure_makes_every_comparison_false():
    for op in rules.OPERATORS:
        assert rules.holds(Comparison("overall_mean", op, Fraction(0)), {"overall_mean": None}) is False


@pytest.mark.parametrize("wrong", [5, -1, True, 2.5, "3", "unrated"])
def test_what_is_not_a_rating_is_refused(wrong):
    with pytest.raises(ValueError, match=r"2\.3\.1"):
        outcome([], ratings(3, i231=wrong))


def test_unknown_areas_and_indicators_are_refused():
    with pytest.raises(ValueError, match=r"9\.9"):
        outcome(["9.9"], ratings(3))
    with pytest.raises(ValueError, match=r"9\.9\.9"):
        outcome([], ratings(3) | {"9.9.9": 3})


def weighted(**weights):
    """The national tree with weights: i231=2 for an indicator, a21="0.5" for an area."""
    changed = document()
    for group in changed["groups"]:
        for area in group["areas"]:
            for each in (area, *area["indicators"]):
                name = ("i" if each is not area else "a") + each["code"].replace(".", "")
                if name in weights:
                    each["weight"] = weights[name]
    return build(changed)


def test_weights_move_the_means_of_areas_and_the_overall_mean():
    heavy = weighted(i231=2, a23="1.5")
    found = ratings(3, i231=0)

    assert rules.area_mean(heavy, "2.3", found) == Fraction(6, 4)
    assert rules.overall_mean(heavy, ["1.2", "2.3"], found) == (
        3 + Fraction(3, 2) * Fraction(3, 2)
    ) / Fraction(5, 2)
    assert rules.evaluate(heavy, ["1.2"], found).fields["overall_mean"] == rules.overall_mean(
        heavy, ["1.2"], found
    )


# --- Laws -----------------------------------------------------------------------------------------------


@settings(deadline=None)
@given(areas, anything)
def test_some_rule_always_holds(chosen, given_ratings):
    proposal = rules.evaluate(tree(), chosen, given_ratings)

    assert proposal.outcome == tree().decision_rule.rules[proposal.rule_index].outcome


@settings(deadline=None)
@given(areas, anything)
def test_nothing_is_proposed_exactly_while_something_is_unrated_or_the_mandatory_area_is_left_out(
    chosen, given_ratings
):
    asked = [indicator.code for area in rules.chosen(tree(), chosen) for indicator in area.indicators]
    open_still = any(given_ratings[code] is None for code in asked)
    left_out = any(given_ratings[code] == "na" for code in MANDATORY)

    assert (outcome(chosen, given_ratings) == "no_proposal") == (open_still or left_out)


@settings(deadline=None)
@given(areas, agreed, st.sampled_from(CODES))
def test_raising_a_rating_never_makes_the_proposal_worse(chosen, given_ratings, code):
    before = given_ratings[code]
    if before == "na" or before == 4:
        return

    raised = outcome(chosen, given_ratings | {code: before + 1})

    assert RANK[raised] >= RANK[outcome(chosen, given_ratings)]


@settings(deadline=None)
@given(areas, agreed, anything)
def test_ratings_outside_the_chosen_areas_do_not_matter(chosen, given_ratings, other):
    inside = {indicator.code for area in rules.chosen(tree(), chosen) for indicator in area.indicators}
    mixed = {code: given_ratings[code] if code in inside else other[code] for code in CODES}

    assert rules.evaluate(tree(), chosen, mixed) == rules.evaluate(tree(), chosen, given_ratings)


@settings(deadline=None)
@given(areas, agreed, st.randoms())
def test_the_order_of_areas_and_ratings_does_not_matter(chosen, given_ratings, random):
    shuffled_areas, shuffled_codes = sorted(chosen), list(CODES)
    random.shuffle(shuffled_areas)
    random.shuffle(shuffled_codes)
    shuffled = {code: given_ratings[code] for code in shuffled_codes}

    assert rules.evaluate(tree(), shuffled_areas, shuffled) == rules.evaluate(tree(), chosen, given_ratings)


@settings(deadline=None)
@given(areas, anything, st.fractions(min_value="0.001", max_value=1000))
def test_equal_weights_of_any_size_change_nothing(chosen, given_ratings, weight):
    written = f"{float(weight):.6f}"
    names = {f"i{code.replace('.', '')}" for code in CODES} | {
        f"a{code.replace('.', '')}" for code in ALL_AREAS
    }
    equal = weighted(**dict.fromkeys(names, written))

    assert rules.evaluate(equal, chosen, given_ratings) == rules.evaluate(tree(), chosen, given_ratings)


# --- Said in words --------------------------------------------------------------------------------------


def test_the_numbers_in_each_sentence_are_those_of_its_tree():
    expected = [
        ["2.3"],
        ["2.3", "0", "1"],
        ["2.8", "2", "2.3", "2.5", "5"],
        ["2", "2", "2", "3"],
        [],
    ]

    for language in ("lt", "en"):
        found = [numbers_in(sentence, language) for sentence in rules.sentences(tree(), language)]
        assert found == [Counter(map(Fraction, numbers)) for numbers in expected]


def test_the_formula_shows_what_is_computed():
    first, *_others = tree().decision_rule.rules
    nested = AllOf(
        (AnyOf((Comparison("a", ">=", Fraction("2.5")), Always())), Comparison("b", "==", Fraction(1)))
    )

    assert rules.formula(first.when) == "unrated_count > 0 or mandatory_na_count > 0".replace(
        " > ", "\u00a0>\u00a0"
    )
    assert rules.formula(nested).replace("\u00a0", " ") == "(a ≥ 2.5 or always) and b = 1"
