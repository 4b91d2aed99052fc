"""Questions to the institution, drafts of answers by several, answers given."""

import pytest
from django.core.exceptions import PermissionDenied

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import Question
from pertvarka.evaluation.tests import visit_factories as made
from pertvarka.evaluation.tests.external_factories import ExternalWorld
from pertvarka.evaluation.tests.factories import person
from pertvarka.foundation import versions
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db
SENT = {"text": "Protokolai – 12 byloje."}


@pytest.fixture
def place() -> ExternalWorld:
    return made.studying()


@pytest.fixture
def question(place) -> Question:
    return actions.ask_question(
        place.evaluation, text="Kur protokolai?", indicator_code="2.3.1", by=place.experts[1]
    )


def test_a_question_is_asked_once_and_told_once_a_day(place, question):
    again = {"text": "Kur protokolai?", "indicator_code": "2.3.1", "by": place.experts[1]}
    actions.ask_question(place.evaluation, **again)
    actions.ask_question(place.evaluation, text="O planas?", by=place.lead)

    assert Question.objects.count() == 2
    assert (
        Message.objects.filter(payload__to=place.head.email, payload__subject__icontains="klausim").count()
        == 1
    )


def test_a_question_is_about_an_evaluated_area_and_comes_while_papers_are_studied(place):
    with pytest.raises(Refused):
        actions.ask_question(place.evaluation, text="?", indicator_code="1.1.1", by=place.lead)
    place.stand("visiting")
    with pytest.raises(StepNotAllowed):
        actions.ask_question(place.evaluation, text="?", by=place.lead)


def test_only_whoever_asked_takes_a_question_back_while_it_is_open(place, question):
    with pytest.raises(Refused):
        actions.withdraw_question(question, by=place.lead)

    actions.withdraw_question(question, by=place.experts[1])

    assert not Question.objects.exists()


def test_the_coordinator_drafts_and_the_head_gives_the_answer(place, question):
    coordinator = person("Koordinatorė", role=Role.COORDINATOR, at=place.centre)
    draft = actions.draft_answer(question, seen="", by=coordinator, **SENT)
    with pytest.raises(PermissionDenied):
        actions.answer_question(question, seen="", by=coordinator, **SENT)
    seen = versions.fingerprint(queries.visits.words_of_answer(draft))

    answered = actions.answer_question(question, seen=seen, by=place.head, **SENT)

    assert (answered.answer, answered.draft) == (SENT["text"], "")
    assert Message.objects.filter(
        payload__to=place.experts[1].email, payload__subject__icontains="tsakyt"
    ).exists()


def test_two_who_draft_do_not_overwrite_each_other_unseen(place, question):
    actions.draft_answer(question, text="Mano.", seen="", by=place.head)

    with pytest.raises(versions.ChangedMeanwhile):
        actions.draft_answer(question, text="Tavo.", seen="", by=place.head)


def test_an_answer_no_longer_changes(place, question):
    actions.answer_question(question, seen="", by=place.head, **SENT)
    actions.answer_question(question, seen="", by=place.head, **SENT)  # a second click

    with pytest.raises(Refused):
        actions.draft_answer(question, text="Kitaip.", seen="", by=place.head)
    with pytest.raises(Refused):
        actions.answer_question(question, text="Kitaip.", seen="", by=place.head)


def test_the_panel_sees_no_draft_of_an_answer(client, place, question):
    actions.draft_answer(question, text="Juodraštis apie bylą.", seen="", by=place.head)
    pages = f"/external-evaluations/{place.record.pk}/questions"

    client.force_login(place.lead.account)

    assert "Juodraštis" not in client.get(f"{pages}/").content.decode()
    assert "Juodraštis" not in client.get(f"{pages}.csv").getvalue().decode()
    assert client.get(f"{pages}/{question.pk}/").status_code == 403
