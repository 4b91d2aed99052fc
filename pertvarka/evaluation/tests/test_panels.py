"""The panel: appointed by the rules, named, declared before any paper, stepped down and replaced."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from pertvarka.directory import actions as directory
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.external_states import OPEN_STATES, ExternalState
from pertvarka.evaluation.jobs import remind_to_declare
from pertvarka.evaluation.models import Expert, ExternalEvaluation, PanelForming, PanelMember
from pertvarka.evaluation.tests import external_factories as external
from pertvarka.evaluation.tests.factories import centre, person
from pertvarka.evaluation.tests.panel_factories import forming, spare
from pertvarka.foundation import journal
from pertvarka.foundation.clock import add_working_days, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db

NEVERTHELESS = "Kito tokios srities eksperto nėra."


def again(someone):
    return Person.objects.get(pk=someone.pk)


def letters(name=""):
    """(to whom, text) of the letters whose key names them."""
    return [(m.payload["to"], m.payload["text"]) for m in Message.objects.filter(key__contains=f":{name}:")]


@pytest.fixture
def world():
    return forming()


@pytest.fixture
def named(world):
    actions.name_panel(world.evaluation, by=world.officer)
    return world


# --- Appointing -------------------------------------------------------------------------------------------


def test_an_expert_is_appointed_once_told_and_journalled(world):
    expert = spare()

    member = actions.appoint_expert(world.evaluation, expert=expert, by=world.officer)
    repeated = actions.appoint_expert(world.evaluation, expert=expert, by=world.officer)

    assert repeated == member
    assert [to for to, _text in letters("appointed")] == [expert.person.email]
    assert journal.entries_about(world.record).first().act == "appoint"


def test_what_forbids_is_refused_with_its_words_even_with_a_reason(world):
    expert = spare()
    words = actions.InterestWords(world.centre, "family", "Sesuo dirba centre.")
    actions.declare_interest(expert, words=words, by=world.officer)

    with pytest.raises(Refused, match="šeimos narys"):
        actions.appoint_expert(
            world.evaluation, expert=expert, override_reason=NEVERTHELESS, by=world.officer
        )


def test_what_is_only_against_needs_a_reason_that_is_kept(world):
    expert = spare(visits_a_year=0)

    with pytest.raises(Refused, match="0 iš 0"):
        actions.appoint_expert(world.evaluation, expert=expert, by=world.officer)
    member = actions.appoint_expert(
        world.evaluation, expert=expert, override_reason=NEVERTHELESS, by=world.officer
    )

    entry = journal.entries_about(world.record).first()
    assert member.override_reason == NEVERTHELESS
    assert (entry.note, entry.details["against"]) == (NEVERTHELESS, ["load"])


def test_work_at_the_institution_and_with_its_people_is_found_in_the_directory(world):
    own, near, shared = spare("Sava"), spare("Kaimynė"), spare("Bendradarbė")
    elsewhere = centre("Kita įstaiga")
    directory.give_role(own.person, Role.GROUP_MEMBER, world.centre, by=None)
    directory.give_role(near.person, Role.GROUP_MEMBER, elsewhere, by=None)
    former = centre("Buvusi įstaiga")
    for someone in (world.head, shared.person):
        directory.give_role(someone, Role.GROUP_MEMBER, former, by=None)

    weighed = {
        each.expert: {str(found.reason) for found in each.forbidding + each.against}
        for each in queries.panels.weigh(world.evaluation, queries.experts.shown())
    }

    assert weighed[own] == {"own_institution"}
    assert weighed[near] == {"municipality"}
    assert weighed[shared] == {"municipality", "joint_work"}


def test_a_renamed_or_merged_centre_and_the_panel_before_are_remembered(world):
    before = forming(name="Buvęs", experts=0)
    expert = spare()
    external.sit(before.record, expert.person, by=world.officer)
    before.stand("final")
    before.centre.is_historic, before.centre.successor = True, world.centre
    before.centre.save()

    [weighed] = queries.panels.weigh(world.evaluation, Expert.objects.filter(pk=expert.pk))

    assert [str(each.reason) for each in weighed.against] == ["rotation"]


def test_a_full_panel_takes_nobody_more(world):
    for name in ("Ketvirta", "Penkta"):
        actions.appoint_expert(world.evaluation, expert=spare(name), by=world.officer)

    with pytest.raises(Refused, match="pilna"):
        actions.appoint_expert(world.evaluation, expert=spare(), by=world.officer)


@pytest.mark.parametrize("count", [1, 6])
def test_weighing_asks_the_database_the_same_number_of_questions(world, count, django_assert_max_num_queries):
    for number in range(count):
        spare(f"Kandidatė{number}")
    evaluation = world.evaluation

    with django_assert_max_num_queries(13):
        queries.panels.weigh(evaluation, queries.experts.shown())


# --- Naming -----------------------------------------------------------------------------------------------


def test_a_whole_panel_is_named_and_its_members_are_told(world):
    actions.name_panel(world.evaluation, by=world.officer)

    evaluation = world.evaluation
    assert (evaluation.state, evaluation.panel_named_on) == (ExternalState.STUDYING, today())
    assert {to for to, _text in letters("named")} == {each.email for each in world.experts}


def test_a_panel_that_is_not_whole_is_refused_with_everything_that_is_missing(world):
    PanelMember.objects.filter(is_lead=True).update(is_lead=False)
    actions.take_out_of_panel(world.evaluation.panel[0], reason="Serga.", by=world.officer)

    with pytest.raises(Refused, match=r"Trūksta 1 nario.*grupės vadovą"):
        actions.name_panel(world.evaluation, override_reason=NEVERTHELESS, by=world.officer)


def test_an_area_that_nobody_knows_best_needs_a_reason(world):
    Expert.objects.update(areas=["2.3"])

    with pytest.raises(Refused, match=r"1\.2"):
        actions.name_panel(world.evaluation, by=world.officer)
    actions.name_panel(world.evaluation, override_reason=NEVERTHELESS, by=world.officer)

    assert journal.entries_about(world.record).first().note == NEVERTHELESS


def test_only_a_leading_or_mentoring_evaluator_leads(world):
    first, second, _third = world.evaluation.panel
    Expert.objects.filter(pk=second.expert_id).update(level="evaluator")

    with pytest.raises(Refused, match="vadovauti negali"):
        actions.name_lead(PanelMember.objects.get(pk=second.pk), by=world.officer)
    Expert.objects.filter(pk=second.expert_id).update(level="mentoring")
    actions.name_lead(PanelMember.objects.get(pk=second.pk), by=world.officer)

    assert world.evaluation.lead.pk == second.pk
    assert not PanelMember.objects.get(pk=first.pk).is_lead


def test_a_named_panel_is_opened_for_changes_with_a_reason(named):
    actions.reform_panel(named.evaluation, reason="Keičiasi vizito dienos.", by=named.officer)

    assert (named.evaluation.state, named.evaluation.panel_named_on) == (ExternalState.FORMING, None)
    actions.name_panel(named.evaluation, by=named.officer)


def test_the_minister_names_the_panel_of_an_institution_under_the_ministry_by_an_order(world):
    clerk = person("Tarnautoja", role=Role.MINISTRY_CLERK, at=centre("Ministerija"))
    ExternalEvaluation.objects.update(track="under_ministry")

    with pytest.raises(PermissionDenied):
        actions.name_panel(world.evaluation, order="V-1", by=world.officer)
    with pytest.raises(Refused, match="įsakymo"):
        actions.name_panel(world.evaluation, by=clerk)
    actions.name_panel(world.evaluation, order="V-334", named_on=date(2026, 9, 14), by=clerk)

    found = world.evaluation
    assert (found.panel_order, found.panel_named_on) == ("V-334", date(2026, 9, 14))
    assert not may(clerk, "external.deliver", found)  # the rest stays with the agency
    assert may(world.officer, "external.deliver", found)


@pytest.mark.parametrize("members", [2, 6])
def test_a_panel_of_the_minister_has_three_to_five_members_whatever_the_order_says(members):
    world = forming(experts=members)
    ExternalEvaluation.objects.update(track="under_ministry")
    clerk = person("Tarnautoja", role=Role.MINISTRY_CLERK, at=centre("Ministerija"))

    with pytest.raises(Refused, match="nar"):
        actions.name_panel(world.evaluation, order="V-1", override_reason=NEVERTHELESS, by=clerk)


def test_another_body_forms_the_panel_that_evaluates_the_agency_itself(world):
    clerk = person("Tarnautoja", role=Role.MINISTRY_CLERK, at=centre("Ministerija"))
    ExternalEvaluation.objects.update(organisation=external.agency(), track="organiser")
    record = PanelForming(world.evaluation)

    assert may(clerk, "panel.appoint", record)
    assert not may(again(world.officer), "panel.appoint", record)


# --- Declaring --------------------------------------------------------------------------------------------


def test_the_papers_open_with_the_declaration_and_close_with_the_evaluation(world):
    member = world.evaluation.panel[1]
    expert = again(member.expert.person)
    PanelMember.objects.filter(pk=member.pk).update(declared_at=None, declaration="")
    assert not may(expert, "external.study", world.evaluation)

    actions.declare(world.evaluation, words="Interesų neturiu.", by=expert)

    for state in ExternalState:
        ExternalEvaluation.objects.update(state=state, ended_reason="Baigta.")
        assert may(expert, "external.study", world.evaluation) == (state in OPEN_STATES), state
    assert PanelMember.objects.get(pk=member.pk).declaration == "Interesų neturiu."


def test_a_declaration_is_made_once_and_only_by_a_member(world):
    PanelMember.objects.update(declared_at=None, declaration="")
    lead = again(world.lead)

    actions.declare(world.evaluation, words="Pirmi žodžiai.", by=lead)
    actions.declare(world.evaluation, words="Kiti žodžiai.", by=lead)

    assert world.evaluation.lead.declaration == "Pirmi žodžiai."
    with pytest.raises(PermissionDenied):
        actions.declare(world.evaluation, words="Aš irgi.", by=spare().person)
    world.stand("final")
    with pytest.raises(StepNotAllowed):
        actions.declare(world.evaluation, words="Per vėlai.", by=again(world.lead))


def test_who_has_not_declared_is_reminded_once_a_stage(world):
    PanelMember.objects.filter(is_lead=True).update(declared_at=None, declaration="")
    until = queries.panels.declare_until(world.evaluation.lead)

    for day in (until, until, add_working_days(until, 1)):
        remind_to_declare(day)

    assert [to for to, _text in letters("declare")] == [world.lead.email] * 2


# --- Stepping down and replacing --------------------------------------------------------------------------


def test_stepping_down_with_an_interest_closes_the_papers_and_asks_for_a_replacement(named):
    gone = again(named.experts[1])

    actions.step_down(named.evaluation, reason="Skaičiau paskaitas.", interest="teaching", by=gone)

    evaluation = named.evaluation
    assert evaluation.member_of(gone) is None
    assert not may(again(gone), "external.study", evaluation)
    assert [(each.kind, each.organisation) for each in gone.expert.interests.all()] == [
        ("teaching", named.centre)
    ]
    [(to, text)] = letters("stepped_down")
    assert to == named.officer.email
    assert "paskaitas" not in text
    asked = [task for task in queries.asked_of(again(named.officer)) if task.page == "external:panel"]
    assert [str(task.text) for task in asked] == [f"Paskirkite ekspertą, kuris pakeis: {gone.full_name}"]


def test_a_replacement_takes_the_place_and_what_was_written_stays_aside(named):
    gone = named.evaluation.member_of(again(named.experts[1]))
    actions.step_down(named.evaluation, reason="Susirgau.", by=again(named.experts[1]))
    gone.notes.create(topic="1.2", sealed="x", saved_at=timezone.now())
    expert = spare()

    member = actions.appoint_expert(named.evaluation, expert=expert, replaces=gone, by=named.officer)

    assert member.replaces == gone
    assert gone.notes.count() == 1
    assert [each.expert for each in named.evaluation.panel if each.expert_id == expert.pk] == [expert]
    assert queries.panels.unreplaced(named.evaluation) == []
    assert {to for to, _text in letters("replaced")} == {named.experts[0].email, named.experts[2].email}


def test_the_database_lets_nobody_replace_a_member_of_another_panel_or_one_who_sits(named):
    stranger = forming(name="Kitas").evaluation.panel[1]
    actions.take_out_of_panel(stranger, reason="Susirgo.", by=named.officer)
    sitting, joined = named.evaluation.panel[1:3]

    for replaced in (stranger, sitting):
        with pytest.raises(IntegrityError), transaction.atomic():
            PanelMember.objects.filter(pk=joined.pk).update(replaces=replaced)


def test_a_named_panel_takes_somebody_only_in_anothers_place(named):
    with pytest.raises(Refused, match="jau paskirta"):
        actions.appoint_expert(named.evaluation, expert=spare(), by=named.officer)


@pytest.mark.parametrize("state", ["consensus", "remarks", "answering", "final", "abandoned"])
def test_nobody_joins_after_the_reveal(named, state):
    gone = named.evaluation.panel[1]
    actions.step_down(named.evaluation, reason="Susirgau.", by=again(gone.expert.person))
    ExternalEvaluation.objects.update(state=state, ended_reason="Baigta.")

    with pytest.raises(StepNotAllowed):
        actions.appoint_expert(named.evaluation, expert=spare(), replaces=gone, by=named.officer)


def test_who_is_taken_out_reads_why_and_may_be_appointed_again(world):
    member = world.evaluation.panel[2]

    actions.take_out_of_panel(member, reason="Keičiasi sritys.", by=world.officer)

    [(to, text)] = letters("taken_out")
    assert (to, "Keičiasi sritys." in text) == (member.expert.person.email, True)
    with pytest.raises(Refused, match="nebedalyvauja"):
        actions.take_out_of_panel(member, reason="Dar kartą.", by=world.officer)
    actions.appoint_expert(world.evaluation, expert=member.expert, by=world.officer)
    assert len(world.evaluation.panel) == 3


# --- Pages ------------------------------------------------------------------------------------------------


def test_the_officer_forms_and_names_a_panel_on_its_page(client, world):
    client.force_login(world.officer.account)
    easy, doubtful, forbidden = spare("Tinkama"), spare("Abejotina", visits_a_year=0), spare("Negalima")
    words = actions.InterestWords(world.centre, "teaching", "Skaičiau paskaitas.")
    actions.declare_interest(forbidden, words=words, by=world.officer)
    here = f"/external-evaluations/{world.record.pk}/panel/"

    listed = [each.expert for each in client.get(here).context["page"]]
    everybody = [each.expert for each in client.get(f"{here}?forbidden=1").context["page"]]
    refused = client.post(f"{here}appoint/{doubtful.pk}/", {"override_reason": ""})
    for expert, reason in ((easy, ""), (doubtful, NEVERTHELESS)):
        client.post(f"{here}appoint/{expert.pk}/", {"override_reason": reason})
    client.post(f"{here}appoint/{forbidden.pk}/")
    answer = client.post(f"{here}name/")

    assert (listed, everybody) == ([easy, doubtful], [easy, doubtful, forbidden])
    assert refused.status_code == 422
    assert answer.status_code == 302
    assert world.evaluation.state == ExternalState.STUDYING
    assert {member.expert for member in world.evaluation.panel} >= {easy, doubtful}
    assert forbidden not in {member.expert for member in world.evaluation.panel}


def test_an_expert_declares_on_the_page_the_words_that_it_shows(client, world):
    PanelMember.objects.filter(is_lead=True).update(declared_at=None, declaration="")
    client.force_login(world.lead.account)
    here = f"/external-evaluations/{world.record.pk}/declare/"

    shown = client.get(here).context["words"]
    without = client.post(here)
    client.post(here, {"agrees": "on"})

    assert without.status_code == 422
    assert world.evaluation.lead.declaration == shown
    assert world.centre.name_lt in shown


def test_a_member_of_another_number_opens_nothing(client, world):
    other = forming(name="Kitas")
    client.force_login(world.officer.account)
    strange = other.evaluation.panel[0].pk

    here, there = (f"/external-evaluations/{each.record.pk}" for each in (world, other))
    assert client.get(f"{here}/panel/members/{strange}/take-out/").status_code == 404
    client.force_login(world.lead.account)
    assert client.get(f"{there}/declare/").status_code == 403
    assert client.get(f"{here}/panel/").status_code == 403


@pytest.mark.parametrize("count", [1, 5])
def test_the_page_of_the_panel_asks_the_database_the_same_number_of_questions(
    client, world, count, django_assert_max_num_queries
):
    for number in range(count):
        spare(f"Kandidatė{number}")
    client.force_login(world.officer.account)

    with django_assert_max_num_queries(45):
        answer = client.get(f"/external-evaluations/{world.record.pk}/panel/")

    assert answer.context["page"].paginator.count == count
