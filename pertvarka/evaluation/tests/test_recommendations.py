"""Recommendations of final findings: answered, handed in whole, followed up, read by the next experts."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import FollowUpWords, Refused
from pertvarka.evaluation.models import FollowUp, Measure, RecommendationAnswer, SelfEvaluation
from pertvarka.evaluation.tests import external_factories as made
from pertvarka.evaluation.tests.factories import words
from pertvarka.foundation.clock import today
from pertvarka.foundation.flow import StepNotAllowed

pytestmark = pytest.mark.django_db
HERE = {"area_code": "2.3", "place": 0}
KEY, TEXT = "2.3:0", "Matuoti poveikį kasmet."


@pytest.fixture
def place():
    """An institution with final findings that have one recommendation."""
    return made.finished(made.opened(experts=2, areas=("2.3",)))


def measure(place, **more):
    """A measure of the institution's plan."""
    record = SelfEvaluation.objects.get(organisation=place.centre)
    return actions.add_measure(record, words=words(**more), owner=place.head, by=place.head)


def found(place):
    findings = queries.recommendations.standing_findings(place.evaluation)
    return queries.recommendations.recommendations(findings)


def declined(place):
    """The recommendation is declined and the plan handed in."""
    actions.answer_recommendation(
        place.evaluation, **HERE, declined_reason="Matuojame kas dvejus metus.", by=place.head
    )
    return actions.hand_in_improvement(place.evaluation, by=place.head)


def page(name, world, **more):
    return reverse(f"external:{name}", kwargs={"number": world.record.pk, **more})


# --- Answering --------------------------------------------------------------------------------------------


def test_a_recommendation_waits_until_measures_or_a_reason_answer_it(place):
    assert [(each.key, each.text, each.is_answered) for each in found(place)] == [(KEY, TEXT, False)]

    actions.answer_recommendation(place.evaluation, **HERE, measures=[measure(place)], by=place.head)
    (answered,) = found(place)
    assert [each.title for each in answered.measures] == [Measure.objects.get().title]

    actions.answer_recommendation(place.evaluation, **HERE, declined_reason="Ne.", by=place.head)
    (answered,) = found(place)
    assert (answered.measures, answered.declined_reason) == ([], "Ne.")
    assert RecommendationAnswer.objects.count() == 1


def test_a_measure_that_is_given_up_answers_nothing(place):
    given = measure(place)
    actions.answer_recommendation(place.evaluation, **HERE, measures=[given], by=place.head)

    actions.move_measure(given, "give_up", note="Nėra lėšų.", by=place.head)

    assert [each.is_answered for each in found(place)] == [False]


def test_an_answer_is_measures_of_the_institution_or_a_reason_and_about_a_recommendation_there_is(place):
    other = made.finished(made.opened(name="Kitas", experts=2, areas=("2.3",)))
    wrong = [
        {**HERE},
        {**HERE, "measures": [measure(place)], "declined_reason": "Ne."},
        {**HERE, "measures": [measure(other)]},
        {**HERE, "place": 1, "declined_reason": "Ne."},
    ]

    for answer in wrong:
        with pytest.raises(Refused):
            actions.answer_recommendation(place.evaluation, **answer, by=place.head)
    with pytest.raises(PermissionDenied):
        actions.answer_recommendation(place.evaluation, **HERE, declined_reason="Ne.", by=other.head)
    assert not RecommendationAnswer.objects.exists()


def test_a_new_measure_answers_beside_those_that_did(place):
    actions.answer_recommendation(place.evaluation, **HERE, measures=[measure(place)], by=place.head)

    actions.answer_with_measure(
        place.evaluation, **HERE, words=words(title="Nauja priemonė"), owner=place.head, by=place.head
    )

    assert {each.title for each in found(place)[0].measures} == {words().title, "Nauja priemonė"}


def test_answers_belong_to_final_findings_and_stop_changing_once_handed_in(place):
    early = made.opened(name="Ankstyvas", experts=2, areas=("2.3",))
    with pytest.raises(StepNotAllowed):
        actions.answer_recommendation(early.evaluation, **HERE, declined_reason="Ne.", by=early.head)

    declined(place)
    for late in (
        lambda: actions.answer_recommendation(
            place.evaluation, **HERE, declined_reason="Kita.", by=place.head
        ),
        lambda: actions.hand_in_improvement(place.evaluation, by=place.head),
    ):
        with pytest.raises(Refused):
            late()


def test_a_plan_is_handed_in_only_whole_and_the_refusal_names_what_waits(place):
    with pytest.raises(Refused, match=TEXT):
        actions.hand_in_improvement(place.evaluation, by=place.head)

    given = measure(place)
    actions.answer_recommendation(place.evaluation, **HERE, measures=[given], by=place.head)
    plan = actions.hand_in_improvement(place.evaluation, by=place.head)
    Measure.objects.filter(pk=given.pk).update(title="Pervadinta")

    (kept,) = queries.recommendations.handed_in(plan)
    assert [(each.title, each.due_on) for each in kept.measures] == [(words().title, given.due_on)]


# --- Following up -----------------------------------------------------------------------------------------


def test_a_follow_up_tells_of_every_recommendation_once_a_year(place):
    plan = declined(place)
    told = {KEY: FollowUpWords("under_way", "Pradėjome.")}

    with pytest.raises(Refused):
        actions.tell_follow_up(plan, asked_on=today(), told={}, by=place.head)
    actions.tell_follow_up(plan, asked_on=today(), told=told, by=place.head)
    with pytest.raises(Refused):
        actions.tell_follow_up(plan, asked_on=today(), told=told, by=place.head)
    with pytest.raises(PermissionDenied):
        actions.tell_follow_up(plan, asked_on=today() + timedelta(days=365), told=told, by=place.officer)

    (kept,) = queries.recommendations.handed_in(plan)
    assert [(each.state, each.words) for each in kept.told] == [("under_way", "Pradėjome.")]
    assert FollowUp.objects.count() == 1


def test_the_next_experts_read_what_became_of_the_recommendations(client, place):
    plan = declined(place)
    actions.tell_follow_up(
        plan, asked_on=today(), told={KEY: FollowUpWords("done", "Padaryta viskas.")}, by=place.head
    )
    again = actions.open_external_evaluation(
        place.centre,
        framework_version=place.record.framework_version,
        procedure_version=place.record.procedure_version,
        track="ordinary",
        areas=("2.3",),
        first_year=today().year,
        last_year=today().year,
        by=place.officer,
    )
    someone, silent = made.expert("Kita"), made.expert("Nepasižadėjusi")
    made.sit(again, someone, by=place.officer, is_lead=True)
    made.sit(again, silent, by=place.officer, declared_at=None, declaration="")
    dossier = reverse("external:dossier", kwargs={"number": again.pk})

    client.force_login(someone.account)
    assert "Padaryta viskas." in client.get(dossier).text
    client.force_login(silent.account)
    assert "Padaryta viskas." not in client.get(dossier).text


# --- Pages ------------------------------------------------------------------------------------------------


def test_the_organiser_reads_answers_once_they_are_handed_in(client, place):
    reason = "Matuojame kas dvejus metus."
    actions.answer_recommendation(place.evaluation, **HERE, declined_reason=reason, by=place.head)
    client.force_login(place.officer.account)

    assert reason not in client.get(page("recommendations", place)).text
    actions.hand_in_improvement(place.evaluation, by=place.head)
    assert reason in client.get(page("recommendations", place)).text


def test_the_head_answers_on_a_page_that_says_what_is_missing(client, place):
    client.force_login(place.head.account)
    address = page("answer-recommendation", place, area="2.3", place=0)

    for sent in ({"answer": ""}, {"answer": "carry_out"}, {"answer": "decline", "declined_reason": " "}):
        assert client.post(address, sent).status_code == 422
    given = measure(place)
    answer = client.post(address, {"answer": "carry_out", "measures": [given.pk]})

    assert answer.status_code == 302
    assert [each.number for each in found(place)[0].measures] == [given.pk]
    assert TEXT in client.get(reverse("evaluation:measure", kwargs={"number": given.pk})).text


def test_the_head_writes_a_measure_for_a_recommendation(client, place):
    client.force_login(place.head.account)
    said = words()
    sent = {"answers": "2.3:own", "title": "Stebėti pamokas", "owner": place.head.pk, "due_on": said.due_on}

    answer = client.post(page("answer-with-measure", place, area="2.3", place=0), sent)

    assert answer.status_code == 302
    assert [each.title for each in found(place)[0].measures] == ["Stebėti pamokas"]


def test_a_recommendation_that_is_not_there_has_no_page(client, place):
    client.force_login(place.head.account)

    for name in ("answer-recommendation", "answer-with-measure"):
        assert client.get(page(name, place, area="9.9", place=7)).status_code == 404
