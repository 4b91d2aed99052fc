"""The typed view: what the rooms above read."""

import dataclasses
from datetime import date

import pytest

from pertvarka.frameworks.tests.factories import tree


def test_the_national_framework_has_two_groups_eight_areas_and_24_indicators():
    assert [group.code for group in tree().groups] == ["1", "2"]
    assert [area.code for area in tree().areas] == ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3"]
    assert len(tree().indicators) == 24
    assert tree().in_force_from == date(2009, 1, 1)


def test_an_indicator_carries_its_signs_evidence_and_figures():
    indicator = tree().indicator("1.1.2")

    assert indicator.title_lt == "Pasiūlos įvairovė ir prieinamumas"
    assert indicator.area_code == "1.1"
    assert list(indicator.signs) == [0, 1, 2, 3, 4]
    assert indicator.signs[0].sign_en == "Not one event for teachers took place during the year."
    assert [figure.key for figure in indicator.figures][1] == "training.events_remote_share"
    assert indicator.figures[1].unit_lt == "%"
    assert (indicator.signs_source, indicator.figures_source) == ("drafted", "drafted")


def test_only_the_mandatory_area_refuses_not_applicable():
    assert tree().mandatory_area_codes == {"2.3"}
    assert [area.code for area in tree().areas if not tree().na_allowed(area.code)] == ["2.3"]
    assert tree().area("2.3").mandatory


def test_the_tree_cannot_be_changed():
    with pytest.raises(dataclasses.FrozenInstanceError):
        tree().area("1.1").title_lt = "kita"
    with pytest.raises(TypeError):
        tree().indicator("1.1.1").signs[0] = None


def test_unknown_codes_raise_key_error():
    for look in (tree().area, tree().indicator, tree().scale.level, tree().decision_rule.outcome):
        with pytest.raises(KeyError):
            look("9.9")
