"""What the actions write, and what they refuse."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction

from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.actions import Refused
from pertvarka.evaluation.models import Membership, Rating, Report, SelfEvaluation, Timing
from pertvarka.evaluation.states import State
from pertvarka.evaluation.tests.factories import REASON, agreed, approved, person, rated, revealed, world
from pertvarka.foundation import clock, journal
from pertvarka.foundation.clock import end_of, now, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db


SETTINGS = [
    "year",
    "areas",
    "rating_until",
    "agreeing_until",
    "approval_until",
    "reveals_by_area",
    "shows_names",
    "message",
    "framework_version",
]


def acts(record):
    return [entry.act for entry in reversed(list(journal.entries_about(record)))]


def letters_to(someone):
    return [
        m.payload["subject"] for m in Message.objects.order_by("number") if m.payload["to"] == someone.email
    ]


def test_the_mandatory_area_stays_whatever_is_chosen():
    place = world(areas=("1.1",))

    assert place.record.areas == ["1.1", "2.3"]


def test_a_year_has_one_self_evaluation_until_it_is_cancelled():
    place = world()
    settings = {name: getattr(place.record, name) for name in SETTINGS}

    with pytest.raises(Refused):
        actions.open_self_evaluation(place.centre, by=place.head, **settings)
    actions.cancel(place.record, reason="Pradėta per klaidą.", by=place.head)
    again = actions.open_self_evaluation(place.centre, by=place.head, **settings)

    assert again.state == State.PREPARING


def test_the_database_itself_keeps_one_self_evaluation_a_year():
    place = world()
    place.record.pk = None

    with pytest.raises(IntegrityError), transaction.atomic():
        place.record.save(force_insert=True)


def test_a_new_member_without_an_account_gets_an_invitation():
    place = world(members=1)

    member = actions.add_member(
        place.record, first_name="Nauja", last_name="Narė", email="nauja@example.lt", by=place.head
    )

    text = Message.objects.latest("number").payload["text"]
    assert member.person.holds(Role.GROUP_MEMBER, place.centre.pk)
    assert "/invitations/" in text
    assert member.person.invitations.count() == 1


def test_nobody_is_taken_into_a_group_twice():
    place = world()
    known = place.group[1]

    with pytest.raises(Refused):
        actions.add_member(
            place.record, first_name="X", last_name="Y", email=known.email.upper(), by=place.head
        )


def test_there_is_one_coordinator_at_a_time():
    place = world()
    second = Membership.objects.get(self_evaluation=place.record, person=place.group[1])

    actions.name_coordinator(second, by=place.head)

    assert [m.person for m in place.fresh().group if m.is_coordinator] == [place.group[1]]


def test_a_role_without_a_place_in_any_group_ends():
    place = world()
    first, second = (
        Membership.objects.get(self_evaluation=place.record, person=member) for member in place.group[:2]
    )

    actions.name_coordinator(second, by=place.head)
    actions.remove_member(first, by=place.head)

    left = [held.until_on for held in first.person.holdings.filter(organisation=place.centre)]
    kept = {held.role: held.until_on for held in second.person.holdings.filter(organisation=place.centre)}
    assert left == [today(), today()]
    assert kept == {Role.GROUP_MEMBER: None, Role.COORDINATOR: None}


def test_who_stays_in_another_years_group_stays_a_member():
    place = world()
    another = world(name="Kitais metais", year=place.record.year - 1)
    SelfEvaluation.objects.filter(pk=another.record.pk).update(organisation=place.centre)
    member = place.group[1]
    Membership.objects.create(self_evaluation=another.record, person=member, joined_at=now())

    actions.remove_member(Membership.objects.get(self_evaluation=place.record, person=member), by=place.head)

    assert member.holdings.get(organisation=place.centre).until_on is None


def test_a_coordinator_who_leaves_can_be_replaced_while_agreeing():
    place = revealed(world())
    second = Membership.objects.get(self_evaluation=place.record, person=place.group[1])

    actions.name_coordinator(second, by=place.head)

    agreement = {"2.3.1": actions.AgreedLevel("3", REASON)}
    actions.agree(place.record, levels=agreement, by=person(place.group[1].first_name))
    assert place.fresh().agreements.count() == 1


def test_submitting_or_revealing_nothing_is_refused():
    place = rated(world(reveals_by_area=True))

    with pytest.raises(Refused):
        actions.submit_ratings(place.record, area_codes=[], by=place.coordinator)
    with pytest.raises(Refused):
        actions.reveal(place.record, area_codes=["9.9"], by=place.coordinator)


def test_who_joins_while_others_rate_is_called_to_rate():
    place = rated(world(), submit=0)
    late = person("Vėlyva")

    actions.add_member(
        place.record, first_name="Vėlyva", last_name="Pavardė", email=late.email, by=place.head
    )

    assert "/rate/" in Message.objects.latest("number").payload["text"]


def test_rating_cannot_start_without_a_coordinator():
    place = world(members=0)

    with pytest.raises(Refused):
        actions.start_rating(place.record, by=place.head)


def test_when_rating_starts_every_member_gets_a_letter():
    place = world()
    Message.objects.all().delete()

    actions.start_rating(place.record, by=place.coordinator)

    assert [len(letters_to(member)) for member in place.group] == [1, 1, 1]


def test_no_stored_byte_of_the_ratings_shows_a_level_or_a_reason():
    rated(world(), ["0", "4", "2"])

    with connection.cursor() as cursor:
        cursor.execute("SELECT sealed FROM evaluation_rating")
        stored = "".join(row[0] for row in cursor.fetchall())

    assert len(stored) > 0
    assert REASON not in stored
    assert "level" not in stored


def test_sealed_answers_of_different_levels_have_the_same_length():
    place = rated(world(), ["0", "na", "2"], submit=0)

    assert len({len(rating.sealed) for rating in Rating.objects.all()}) == 1
    assert place.fresh().state == State.RATING


def test_saving_ratings_is_not_journalled():
    place = world()
    actions.start_rating(place.record, by=place.coordinator)
    before = acts(place.record)

    actions.save_rating(place.record, indicator_code="2.3.1", level="2", reason="", by=place.group[1])

    assert acts(place.record) == before


def test_the_journal_says_who_submitted_but_never_what():
    place = rated(world(), ["0", "4", "2"])

    entry = journal.entries_about(place.record).filter(act="submit_ratings")[0]

    assert set(entry.content.content["details"]) == {"areas"}
    assert REASON not in str(entry.content.content)


def test_an_unfinished_area_is_not_taken_in():
    place = world()
    actions.start_rating(place.record, by=place.coordinator)
    actions.save_rating(place.record, indicator_code="2.3.1", level="2", reason=REASON, by=place.coordinator)

    with pytest.raises(Refused, match=r"2\.3\.2"):
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.coordinator)


def test_submitted_ratings_do_not_change():
    place = rated(world())

    with pytest.raises(Refused):
        actions.save_rating(
            place.record, indicator_code="2.3.1", level="0", reason=REASON, by=place.coordinator
        )


def test_submitting_twice_changes_nothing():
    place = rated(world())

    assert actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.coordinator) == []


def test_who_is_not_in_the_group_cannot_rate():
    place = rated(world(), submit=0)

    with pytest.raises(PermissionDenied):
        actions.save_rating(place.record, indicator_code="2.3.1", level="1", reason=REASON, by=place.head)


def test_a_member_of_one_group_cannot_rate_in_another():
    place, other = rated(world(), submit=0), world(name="Kitas")

    with pytest.raises(PermissionDenied):
        actions.save_rating(place.record, indicator_code="2.3.1", level="1", reason=REASON, by=other.group[1])


def test_not_applicable_is_refused_in_the_mandatory_area():
    place = rated(world(), ["na", "3", "3"], submit=0)

    with pytest.raises(Refused, match=r"2\.3\.1"):
        actions.submit_ratings(place.record, area_codes=["2.3"], by=place.coordinator)
    assert actions.submit_ratings(place.record, area_codes=["1.2"], by=place.coordinator)


def test_the_reveal_waits_for_everybody_before_the_date():
    place = rated(world(), submit=2)

    with pytest.raises(Refused):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    assert place.fresh().revealed_areas == set()


def test_the_reveal_opens_after_the_date_and_late_ratings_are_marked():
    place = rated(world(), ["1", "3", "4"], submit=1)
    after = end_of(place.record.rating_until)

    with clock.as_of(after):
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[1])
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[2])

    votes = queries.votes_by_indicator(place.fresh())["2.3.1"]
    assert [(vote.level, vote.timing) for vote in votes] == [
        ("1", Timing.ON_TIME),
        ("3", Timing.LATE),
        ("4", Timing.AFTER_REVEAL),
    ]


def test_a_rating_given_after_the_reveal_is_left_out_of_the_disagreement():
    place = rated(world(), ["3", "3", "0"], submit=2)
    with clock.as_of(end_of(place.record.rating_until)):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
        actions.submit_ratings(place.record, area_codes=place.record.areas, by=place.group[2])

    item = queries.agenda(place.fresh())[0]

    assert item.spread.disagreement == 0
    assert len(item.votes) == 3


def test_only_the_coordinator_reveals_and_the_head_does_not():
    place = rated(world())

    for someone in (place.head, place.group[1]):
        with pytest.raises(PermissionDenied):
            actions.reveal(place.record, area_codes=place.record.areas, by=someone)


def test_revealing_area_by_area_opens_only_those_areas():
    place = rated(world(reveals_by_area=True))

    actions.reveal(place.record, area_codes=["1.2"], by=place.coordinator)

    assert place.fresh().state == State.RATING
    assert {item.area.code for item in queries.agenda(place.fresh())} == {"1.2"}
    with pytest.raises(Refused):
        actions.agree(place.record, levels={"2.3.1": actions.AgreedLevel("3", REASON)}, by=place.coordinator)


def test_the_last_area_revealed_leads_to_agreeing():
    place = rated(world(reveals_by_area=True))

    actions.reveal(place.record, area_codes=["1.2"], by=place.coordinator)
    actions.reveal(place.record, area_codes=["2.3"], by=place.coordinator)

    assert place.fresh().state == State.AGREEING


def test_a_second_reveal_is_no_step():
    place = revealed(world())

    with pytest.raises(StepNotAllowed):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)


def test_without_names_no_vote_carries_one():
    place = revealed(world(), ["1", "2", "3"])

    votes = queries.votes_by_indicator(place.fresh())["2.3.1"]

    assert [vote.name for vote in votes] == ["", "", ""]


def test_names_are_shown_when_the_group_chose_them_beforehand():
    place = revealed(world(shows_names=True), ["1", "2", "3"])

    votes = queries.votes_by_indicator(place.fresh())["2.3.1"]

    assert {vote.name for vote in votes} == {member.full_name for member in place.group}


def test_the_promises_to_the_group_do_not_change_once_rating_starts():
    place = rated(world(), submit=0)
    promises = [name for name in SETTINGS if name not in ("year", "framework_version")]

    with pytest.raises(StepNotAllowed):
        actions.change_settings(
            place.record, by=place.head, **{name: getattr(place.record, name) for name in promises}
        )


def test_findings_go_to_the_head_only_when_everything_is_agreed():
    place = revealed(world())

    with pytest.raises(Refused, match=r"1\.2\.1"):
        actions.send_for_approval(place.record, by=place.coordinator)


def test_the_head_may_return_the_findings_with_a_reason():
    place = agreed(world())
    actions.send_for_approval(place.record, by=place.coordinator)

    actions.return_for_correction(place.record, reason="Patikslinkite 2.3.2.", by=place.head)

    assert (place.fresh().state, place.fresh().sent_back_reason) == (State.AGREEING, "Patikslinkite 2.3.2.")


def test_the_coordinator_cannot_approve():
    place = agreed(world())
    actions.send_for_approval(place.record, by=place.coordinator)

    with pytest.raises(PermissionDenied):
        actions.approve(place.record, by=place.coordinator)


def test_approval_freezes_a_report_that_carries_the_frameworks_hash():
    place = approved(world())

    report = Report.objects.get(self_evaluation=place.record)

    assert report.content["framework"]["hash"] == place.record.framework_version.content_hash
    assert [area["mean"] for area in report.content["areas"]] == ["3.00", "3.00"]
    assert report.content["proposal"]["outcome"] == "accredit_5"
    assert place.fresh().state == State.APPROVED


def test_every_act_stands_in_the_journal_in_order():
    place = approved(world(members=1))

    assert acts(place.record) == [
        "open",
        "add_member",
        "name_coordinator",
        "start_rating",
        "submit_ratings",
        "reveal",
        "agree",
        "describe_area",
        "send_for_approval",
        "approve",
    ]


def test_a_refused_action_leaves_nothing_behind():
    place = rated(world(), submit=2)
    before = (acts(place.record), Message.objects.count())

    with pytest.raises(Refused):
        actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)

    assert (acts(place.record), Message.objects.count()) == before


def test_letters_carry_no_level_and_no_reason():
    approved(world())

    assert not [m for m in Message.objects.all() if REASON in m.payload["text"]]


def test_a_cancelled_self_evaluation_keeps_its_ratings_sealed():
    place = rated(world())

    actions.cancel(place.record, reason="Nutraukiame.", by=place.head)

    assert queries.agenda(place.fresh()) == []


def test_a_group_of_one_goes_all_the_way():
    place = approved(world(members=1))

    assert SelfEvaluation.objects.get(pk=place.record.pk).state == State.APPROVED


def test_a_person_may_lead_one_centre_and_rate_in_another():
    place, other = world(), world(name="Kitas")
    actions.add_member(
        other.record,
        first_name=place.head.first_name,
        last_name=place.head.last_name,
        email=place.head.email,
        by=other.head,
    )
    leader = person(place.head.first_name)

    assert {record.pk for record in queries.visible_to(leader)} == {place.record.pk, other.record.pk}
    with pytest.raises(PermissionDenied):
        actions.cancel(other.record, reason="Ne mano.", by=leader)
