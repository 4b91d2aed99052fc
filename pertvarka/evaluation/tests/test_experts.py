"""The register of experts: kept by the agency, said by the experts, looked through."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied

from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Expert, ExternalEvaluation, Interest
from pertvarka.evaluation.queries.experts import ExpertSearch
from pertvarka.evaluation.tests import external_factories as external
from pertvarka.evaluation.tests.factories import centre, load_framework, person, place
from pertvarka.evaluation.tests.panel_factories import forming
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import today
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db

READY = actions.Readiness(languages=("lt", "pl"), counties=(), visits_a_year=3)


def qualified(**changes):
    usual = {
        "level": "leading",
        "certificate": "E-7",
        "valid_from": date(2025, 1, 1),
        "valid_until": today() + timedelta(days=400),
        "areas": ("1.1", "2.3"),
    }
    return actions.Qualification(**usual | changes)


def entered(email="nauja@example.lt", *, by, **changes):
    return actions.add_expert(
        first_name="Nauja",
        last_name="Ekspertė",
        email=email,
        qualification=qualified(**changes),
        readiness=READY,
        by=by,
    )


def again(someone):
    return Person.objects.get(pk=someone.pk)


def test_an_expert_gets_the_role_a_letter_and_a_line_in_the_journal():
    officer = external.officer()

    expert = entered(by=officer)

    assert again(expert.person).roles == (Role.EXPERT,)
    assert len(mail.outbox) == 1
    assert expert.languages == ["lt", "pl"]
    assert [entry.act for entry in journal.entries_about(expert)] == ["add_expert"]


def test_a_known_person_is_taken_and_nobody_stands_in_the_register_twice():
    officer, known = external.officer(), person("Žinoma")

    expert = entered(known.email.upper(), by=officer)

    assert expert.person == known
    with pytest.raises(Refused, match="jau yra registre"):
        entered(known.email, by=officer)


def test_only_the_agency_keeps_the_register():
    expert = external.expert("Ekspertė").expert

    with pytest.raises(PermissionDenied):
        entered(by=again(expert.person))
    with pytest.raises(PermissionDenied):
        actions.change_qualification(expert, qualification=qualified(), by=again(expert.person))


def test_renewing_keeps_what_was_there_before():
    officer = external.officer()
    expert = entered(by=officer)
    longer = today() + timedelta(days=1500)

    actions.change_qualification(
        expert, qualification=qualified(valid_until=longer, certificate="E-8"), by=officer
    )

    last = journal.entries_about(expert).first()
    assert last.act == "renew_expert"
    assert last.details["changed"]["certificate"] == ["E-7", "E-8"]


def test_who_writes_over_anothers_words_is_told_so():
    officer = external.officer()
    expert = entered(by=officer)
    seen = versions.fingerprint(actions.Readiness.of(expert).words)
    actions.change_readiness(
        expert, readiness=actions.Readiness(("lt",), (), 2), by=again(expert.person), seen=seen
    )

    with pytest.raises(versions.ChangedMeanwhile):
        actions.change_readiness(
            expert, readiness=actions.Readiness(("lt", "en"), (), 5), by=officer, seen=seen
        )

    assert Expert.objects.get().visits_a_year == 2


def test_an_expert_leaves_with_a_reason_and_may_be_taken_back():
    officer = external.officer()
    expert = entered(by=officer)

    actions.end_expert(expert, left_on=today(), reason="Išvyko.", by=officer)
    left = Expert.objects.get()

    assert (left.is_valid(), again(expert.person).roles) == (False, (Role.EXPERT,))  # given today
    actions.take_expert_back(left, by=officer)
    assert Expert.objects.get().is_valid()


def test_who_sits_in_a_panel_does_not_leave_the_register():
    world = forming()

    with pytest.raises(Refused, match="Vertinamas"):
        actions.end_expert(world.lead.expert, left_on=today(), reason="Išvyko.", by=world.officer)


def test_an_expert_declares_and_withdraws_only_own_interests():
    one, other = external.expert("Viena"), external.expert("Kita")
    words = actions.InterestWords(centre("Centras"), "teaching", "Skaičiau paskaitas.")

    interest = actions.declare_interest(one.expert, words=words, by=again(one))
    repeated = actions.declare_interest(one.expert, words=words, by=again(one))
    with pytest.raises(PermissionDenied):
        actions.declare_interest(other.expert, words=words, by=again(one))
    with pytest.raises(PermissionDenied):
        actions.withdraw_interest(interest, reason="Ne mano.", by=again(other))
    actions.withdraw_interest(interest, reason="Suklydau.", by=again(one))

    assert repeated == interest
    assert Interest.objects.get().withdrawn_at is not None


def test_whoever_appoints_learns_of_an_interest_that_a_sitting_member_declares():
    world = forming()
    words = actions.InterestWords(world.centre, "family", "Sesuo dirba centre.")

    actions.declare_interest(world.lead.expert, words=words, by=again(world.lead))

    [letter] = [m.payload for m in Message.objects.all() if m.payload["to"] == world.officer.email]
    assert "Sesuo" not in letter["text"]


# --- Looking ----------------------------------------------------------------------------------------------


def test_the_list_is_what_the_doors_open():
    one, other = external.expert("Viena"), external.expert("Kita")

    assert [expert.person for expert in queries.experts.visible_to(again(one))] == [one]
    assert set(queries.experts.visible_to(external.officer())) == {one.expert, other.expert}
    assert list(queries.experts.visible_to(person("Mokytoja"))) == []


def test_the_search_narrows_by_each_wish():
    officer = external.officer()
    place()
    known = entered(by=officer)
    expired = entered(
        "sena@example.lt", by=officer, valid_until=today() - timedelta(days=1), level="mentoring"
    )
    ended = entered("buvusi@example.lt", by=officer)
    actions.end_expert(ended, left_on=today(), reason="Išvyko.", by=officer)
    actions.change_readiness(known, readiness=actions.Readiness(("lt", "de"), ("LT-VL",), 1), by=officer)

    def found(**asked):
        return set(ExpertSearch.read(asked).among(queries.experts.shown()))

    assert found() == {known, expired}
    assert found(q="nauja@") == {known}
    assert found(level="mentoring") == {expired}
    assert found(county="LT-VL") == found(language="de") == {known}
    assert found(area="2.3") == {known, expired}
    assert found(area="1.5") == set()
    assert found(standing="valid") == {known}
    assert found(standing="expired") == {expired}
    assert found(standing="left") == {ended}
    assert found(free="1", order="-load") == {known, expired}
    assert found(level="nonsense", standing="nonsense", order="nonsense") == {known, expired}


def test_load_and_visits_count_places_that_stand():
    world = forming()
    expert = world.lead.expert

    def counted():
        found = queries.experts.with_load(Expert.objects.filter(pk=expert.pk)).get()
        return found.load, found.visits_done

    assert counted() == (1, 0)
    world.stand("rating")
    assert counted() == (1, 1)
    ExternalEvaluation.objects.update(state="abandoned", ended_reason="Prašymas atsiimtas.")
    assert counted() == (0, 0)


# --- Pages ------------------------------------------------------------------------------------------------


@pytest.fixture
def officer(client):
    someone = external.officer()
    load_framework()
    client.force_login(someone.account)
    return someone


def test_the_officer_enters_an_expert_on_the_page(client, officer):
    place()
    said = {
        "first_name": "Nauja",
        "last_name": "Ekspertė",
        "email": "nauja@example.lt",
        "level": "evaluator",
        "valid_from": "2025-01-01",
        "valid_until": "2030-01-01",
        "areas": ["1.1"],
        "languages": ["lt"],
        "counties": ["LT-VL"],
        "visits_a_year": "4",
    }

    wrong = client.post("/experts/add/", said | {"valid_until": "2024-01-01"})
    answer = client.post("/experts/add/", said)

    assert wrong.status_code == 422
    assert answer.status_code == 302
    assert [county.code for county in Expert.objects.get().counties.all()] == ["LT-VL"]


def test_two_writers_see_both_texts_with_their_choices_in_words(client, officer):
    expert = entered(by=officer)
    page = client.get(f"/experts/{expert.pk}/readiness/")
    actions.change_readiness(expert, readiness=actions.Readiness(("lt",), (), 2), by=officer)

    answer = client.post(
        f"/experts/{expert.pk}/readiness/",
        {"languages": ["lt", "en"], "visits_a_year": "5", "version": page.context["version"]},
    )

    assert answer.status_code == 409
    assert "<mark>" in next(str(pair.mine) for pair in answer.context["pairs"])
    assert Expert.objects.get().visits_a_year == 2


@pytest.mark.parametrize("count", [1, 4])
def test_the_register_asks_the_database_the_same_number_of_questions(
    client, officer, count, django_assert_max_num_queries
):
    for number in range(count):
        external.expert(f"Ekspertė{number}")

    with django_assert_max_num_queries(16):
        answer = client.get("/experts/")

    assert answer.context["page"].paginator.count == count


def test_the_own_page_is_found_and_a_stranger_has_none(client, officer):
    expert = external.expert("Viena")
    client.force_login(expert.account)

    assert client.get("/experts/own/")["Location"] == f"/experts/{expert.expert.pk}/"
    assert client.get(f"/experts/{expert.expert.pk}/").status_code == 200
    assert client.get(f"/experts/{external.expert('Kita').expert.pk}/").status_code == 403
    client.force_login(person("Mokytoja").account)
    assert client.get("/experts/own/").status_code == 404


def test_the_table_as_a_file_holds_what_is_looked_for(client, officer):
    entered(by=officer)

    lines = b"".join(client.get("/experts/experts.csv?q=nauja").streaming_content).decode().splitlines()

    assert len(lines) == 2
    assert "nauja@example.lt" in lines[1]
    assert client.get("/experts/experts.xlsx").status_code == 200
