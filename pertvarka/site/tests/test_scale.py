"""The country at its full size, told small: whole, marked, continued where it stopped, the same again."""

import pytest
from django.core.management import call_command

from pertvarka.directory.models import Municipality, Organisation, OrganisationKind, Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation import journal
from pertvarka.site.demonstration import scale
from pertvarka.site.demonstration.country import data

pytestmark = pytest.mark.django_db


@pytest.fixture
def little(monkeypatch):
    """A country of seven schools, fifty teachers and two further centres."""
    call_command("load_directory", verbosity=0)
    call_command("load_frameworks", verbosity=0)
    for name, number in {"SCHOOLS": 7, "TEACHERS": 50, "BATCH": 20}.items():
        monkeypatch.setattr(scale, name, number)
    monkeypatch.setattr(scale, "CENTRES", len(data("centres.yaml")["centres"]) + 2)


def counted():
    """How much there is."""
    return [model.objects.count() for model in (Organisation, Person, RoleHolding, SelfEvaluation)]


def test_the_country_grows_in_batches_to_its_size(little):
    heard = []

    scale.grow(1918, lambda *told: heard.append(told))

    assert [told for told in heard if told[0] == "teachers"] == [
        ("teachers", 20, 50),
        ("teachers", 40, 50),
        ("teachers", 50, 50),
    ]
    assert RoleHolding.objects.filter(role=Role.TEACHER).count() == 50
    assert Organisation.objects.filter(kind=OrganisationKind.SCHOOL).count() == 7
    assert SelfEvaluation.objects.values("organisation").distinct().count() == 2
    assert SelfEvaluation.objects.count() == 2 * scale.YEARS


def test_everything_in_it_is_marked_and_journalled(little):
    scale.grow(1918, lambda *told: None)

    assert not Person.objects.filter(is_demonstration=False).exists()
    assert not SelfEvaluation.objects.exclude(organisation__is_demonstration=True).exists()
    assert [entry.act for entry in journal.entries_about(Person.objects.first())] == ["create"]


def test_interrupted_it_goes_on_where_it_stopped(little):
    class Stopped(Exception):
        """Somebody pressed Ctrl-C."""

    def stop_at(what, done, whole):
        if (what, done) == ("teachers", 40):
            raise Stopped

    with pytest.raises(Stopped):
        scale.grow(1918, stop_at)
    assert RoleHolding.objects.filter(role=Role.TEACHER).count() == 40

    scale.grow(1918, lambda *told: None)
    whole = counted()
    scale.grow(1918, lambda *told: None)

    assert RoleHolding.objects.filter(role=Role.TEACHER).count() == 50
    assert counted() == whole


def test_the_same_seed_draws_the_same_people(little):
    places = list(Municipality.objects.order_by("code"))
    schools = scale._schools(data("scale.yaml"), places, 1918, lambda *told: None)
    again = scale._schools(data("scale.yaml"), places, 1918, lambda *told: None)

    assert [(school.pk, school.municipality_id) for school in schools] == [
        (school.pk, school.municipality_id) for school in again
    ]


def test_the_names_are_enough_for_a_whole_country():
    words = data("scale.yaml")

    assert len(set(words["words"])) * len(set(words["school_kinds"])) >= scale.SCHOOLS
    assert len(words["words"]) * len(words["centre_kinds"]) >= scale.CENTRES
