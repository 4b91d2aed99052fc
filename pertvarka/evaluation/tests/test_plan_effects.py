"""What last year's measures changed, asked while the next self-evaluation agrees; what is carried on."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.directory.models import Person
from pertvarka.evaluation import actions, documents, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Plan, SelfEvaluation
from pertvarka.evaluation.tests.factories import (
    REASON,
    approved,
    measure,
    revealed,
    world,
)
from pertvarka.foundation.flow import StepNotAllowed


def again(someone):
    """The same person without what was remembered about their roles."""
    return Person.objects.get(pk=someone.pk)


def next_year(place, **settings):
    """The centre's next self-evaluation, with the same people, as far as the reveal."""
    last = place.fresh()
    head, group = again(place.head), [again(member) for member in place.group]
    record = actions.open_self_evaluation(
        place.centre,
        year=last.year + 1,
        framework_version=last.framework_version,
        areas=last.areas,
        rating_until=last.rating_until,
        agreeing_until=last.agreeing_until,
        approval_until=last.approval_until,
        reveals_by_area=False,
        shows_names=False,
        message="",
        by=head,
    )
    for number, member in enumerate(group):
        actions.add_member(
            SelfEvaluation.objects.get(pk=record.pk),
            first_name=member.first_name,
            last_name=member.last_name,
            email=member.email,
            is_coordinator=number == 0,
            by=head,
        )
    place.record = SelfEvaluation.objects.get(pk=record.pk)
    place.group = [again(member) for member in group]
    return place


@pytest.mark.django_db
def test_the_next_self_evaluation_asks_what_the_measures_changed_and_the_report_says_it():
    place = approved(world())
    found = measure(place, figure_key="evaluation.self_evaluations_approved", figure_target=Decimal(2))
    actions.move_measure(found, "finish", by=place.group[1])
    revealed(next_year(place))

    actions.tell_effect(
        place.fresh(), found, seen="clear", reason="Programų kokybė pagerėjo.", by=place.coordinator
    )
    levels = {i.code: actions.AgreedLevel("3", REASON) for i in place.record.indicators}
    actions.agree(place.fresh(), levels=levels, by=place.coordinator)
    actions.send_for_approval(place.fresh(), by=place.coordinator)
    report = actions.approve(place.fresh(), by=place.head)

    (told,) = report.content["measures_before"]
    assert (told["title"], told["seen"], told["figure"]["start"]) == ("Atnaujinti programas", "clear", "1")
    assert documents.report_pdf(report).startswith(b"%PDF")
    assert documents.measures_in_words(report.content)[0]["seen_words"] == "Aiškus poveikis"


@pytest.mark.django_db
def test_open_measures_are_carried_on_when_the_next_report_is_approved_and_closed_ones_stay():
    place = approved(world())
    first = place.fresh()
    still_open, done = measure(place), measure(place, title="Padaryta")
    actions.move_measure(done, "finish", by=place.head)

    approved_again = revealed(next_year(place))
    levels = {i.code: actions.AgreedLevel("3", REASON) for i in place.record.indicators}
    actions.agree(place.fresh(), levels=levels, by=place.coordinator)
    actions.send_for_approval(place.fresh(), by=place.coordinator)
    assert queries.measures_of(approved_again.fresh()) == []
    actions.approve(place.fresh(), by=place.head)

    assert queries.measures_of(place.fresh()) == [still_open]
    assert queries.measures_of(first) == [done]
    assert queries.carried_on(first) == [still_open]
    assert {each.pk for each in queries.measures_before(place.fresh())} == {still_open.pk, done.pk}


@pytest.mark.django_db
def test_effects_are_told_by_the_coordinator_of_ones_own_measures_and_while_agreeing():
    place, other = approved(world()), approved(world(name="Kitas"))
    found, strange = measure(place), measure(other)
    revealed(next_year(place))

    with pytest.raises(Refused):
        actions.tell_effect(place.fresh(), strange, seen="some", reason="Ne mūsų.", by=place.coordinator)
    with pytest.raises(PermissionDenied):
        actions.tell_effect(place.fresh(), found, seen="some", reason="Matau.", by=place.group[1])
    with pytest.raises(StepNotAllowed):
        actions.tell_effect(
            SelfEvaluation.objects.get(pk=other.record.pk),
            strange,
            seen="some",
            reason="Vėlu.",
            by=other.coordinator,
        )


@pytest.mark.django_db
def test_the_effect_is_asked_on_its_page_and_beside_the_findings_of_its_area(client):
    place = approved(world())
    found = measure(place)
    actions.move_measure(found, "start", by=place.head)
    revealed(next_year(place))
    client.force_login(place.coordinator.account)

    area = client.get(reverse("evaluation:area", args=[place.record.pk, "2.3"]))
    refused = client.post(reverse("evaluation:effect", args=[place.record.pk, found.pk]), {"seen": "some"})
    told = client.post(
        reverse("evaluation:effect", args=[place.record.pk, found.pk]),
        {"seen": "none", "reason": "Dar anksti."},
    )

    assert [each.measure for each in area.context["last_plan"]] == [found]
    assert (refused.status_code, told.status_code) == (422, 302)
    assert client.get(reverse("evaluation:effect", args=[place.record.pk, 0])).status_code == 404


@pytest.mark.django_db
def test_a_plan_begins_with_its_first_measure_only():
    approved(world())

    assert not Plan.objects.exists()
