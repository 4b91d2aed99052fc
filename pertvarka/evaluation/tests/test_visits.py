"""Days told, agenda sent and confirmed, visit begun and ended; protocol, notes, work done, feedback."""

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import (
    Agenda,
    EarlierProtocol,
    PanelMember,
    Protocol,
    VisitFeedback,
    VisitNote,
)
from pertvarka.evaluation.tests import visit_factories as made
from pertvarka.evaluation.tests.external_factories import ExternalWorld, agency, expert, sit
from pertvarka.foundation import dates, journal, versions
from pertvarka.foundation.clock import now
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.ui.writing import written_day

pytestmark = pytest.mark.django_db


@pytest.fixture
def place() -> ExternalWorld:
    return made.studying()


def letters_to(person, words):
    """The letters to a person that contain these words."""
    found = [message.payload for message in Message.objects.filter(payload__to=person.email)]
    return [said for said in found if words in said["subject"] + said["text"]]


def agenda_of(place):
    return Agenda.objects.get(evaluation=place.record)


# --- Days -------------------------------------------------------------------------------------------------


def test_the_days_are_told_to_the_institution_and_the_panel(place):
    made.dated(place)

    assert (place.evaluation.visit_from, place.evaluation.visit_until) == made.coming_days()
    assert all(letters_to(person, "vizit") for person in (place.head, *place.experts))
    assert agenda_of(place).short_notice_reason == ""


def test_a_shorter_notice_needs_a_reason_that_is_kept_and_told(place):
    with pytest.raises(Refused):
        made.dated(place, after=5)
    made.dated(place, after=5, reason="Centras pats prašė anksčiau.")

    assert agenda_of(place).short_notice_reason == "Centras pats prašė anksčiau."
    assert letters_to(place.head, "Centras pats prašė anksčiau.")
    assert journal.entries_about(place.record)[0].note == "Centras pats prašė anksčiau."


def test_other_days_make_a_confirmed_agenda_count_no_more(place):
    made.confirmed(place)
    first, last = made.coming_days(40)

    actions.set_visit_days(place.evaluation, first_day=first, last_day=last, by=place.lead)

    agenda = agenda_of(place)
    assert (agenda.is_confirmed, agenda.is_to_be_sent) == (False, True)
    with pytest.raises(Refused):
        actions.send_agenda(place.evaluation, by=place.lead)


def test_an_ordinary_expert_does_not_set_the_days(place):
    first, last = made.coming_days()

    with pytest.raises(PermissionDenied):
        actions.set_visit_days(place.evaluation, first_day=first, last_day=last, by=place.experts[1])


def test_in_the_agencys_own_evaluation_the_agency_does_not_plan(place):
    place.record.organisation = agency()
    place.record.save()

    with pytest.raises(PermissionDenied):
        made.dated(place)


# --- Agenda -----------------------------------------------------------------------------------------------


def test_the_agenda_goes_with_a_calendar_file_and_is_confirmed(place):
    made.sent(place)
    [letter] = letters_to(place.head, "darbotvark")

    actions.confirm_agenda(place.evaluation, edition=1, by=place.head)

    assert letter["attachments"][0]["mimetype"] == "text/calendar"
    assert "2.3" in letter["text"]
    assert agenda_of(place).is_confirmed
    assert letters_to(place.officer, "patvirtin")


def test_sending_and_confirming_twice_does_it_once(place):
    made.sent(place)
    again = actions.send_agenda(place.evaluation, by=place.lead)
    actions.confirm_agenda(place.evaluation, edition=1, by=place.head)
    actions.confirm_agenda(place.evaluation, edition=1, by=place.head)

    assert again.edition == 1
    acts = [entry.act for entry in journal.entries_about(place.record)]
    assert (acts.count("send_agenda"), acts.count("confirm_agenda")) == (1, 1)


def test_an_older_edition_is_not_confirmed_in_place_of_a_newer(place):
    made.sent(place)
    actions.remove_agenda_item(place.evaluation, agenda_of(place).items.last(), by=place.lead)
    actions.send_agenda(place.evaluation, by=place.lead)

    with pytest.raises(Refused):
        actions.confirm_agenda(place.evaluation, edition=1, by=place.head)


def test_the_institution_keeps_what_was_sent_while_the_lead_changes_it(place):
    made.confirmed(place)
    before = agenda_of(place).sent

    actions.remove_agenda_item(place.evaluation, agenda_of(place).items.last(), by=place.lead)

    agenda = agenda_of(place)
    assert agenda.sent == before
    assert (agenda.is_changed, agenda.is_confirmed) == (True, False)


def test_a_wish_takes_the_confirmation_back_until_the_agenda_is_sent_again(place):
    made.confirmed(place)

    actions.wish_visit_change(place.evaluation, wish="Antrą dieną mokykloje egzaminas.", by=place.head)
    wished = agenda_of(place)
    actions.send_agenda(place.evaluation, by=place.lead)

    assert (wished.is_confirmed, wished.is_to_be_sent) == (False, True)
    assert letters_to(place.lead, "egzaminas")
    assert (agenda_of(place).wish, agenda_of(place).edition) == ("", 2)


# --- Beginning and end ------------------------------------------------------------------------------------


def test_the_visit_begins_when_all_is_there_and_not_before_its_day(place):
    made.confirmed(place)
    with pytest.raises(Refused):
        actions.begin_visit(place.evaluation, by=place.lead)
    with made.on_the_day(place):
        actions.begin_visit(place.evaluation, by=place.lead)

    assert place.evaluation.state == "visiting"


def test_the_visit_does_not_begin_while_somebody_has_not_declared(place):
    made.confirmed(place)
    PanelMember.objects.filter(expert=place.experts[2].expert).update(declared_at=None, declaration="")

    with made.on_the_day(place), pytest.raises(Refused, match=place.experts[2].last_name):
        actions.begin_visit(place.evaluation, by=place.lead)


def test_the_visit_ends_only_when_all_have_signed(place):
    made.written(made.visiting(place))
    with pytest.raises(Refused):
        actions.end_visit(place.evaluation, by=place.lead)
    made.signed(place)
    actions.end_visit(place.evaluation, by=place.lead)

    assert place.evaluation.state == "rating"
    assert letters_to(place.head, "vizit")


def test_whoever_came_in_anothers_place_signs_too(place):
    made.signed(made.written(made.visiting(place)))
    sit(place.record, expert("Nauja"), by=place.officer)

    with pytest.raises(Refused, match="Nauja"):
        actions.end_visit(place.evaluation, by=place.lead)


# --- Protocol ---------------------------------------------------------------------------------------------


def test_a_change_after_signing_begins_an_edition_that_is_signed_anew(place):
    made.signed(made.written(made.visiting(place)))

    made.written(place, "Pataisytas tekstas.")

    protocol = queries.visits.protocol_of(place.evaluation)
    assert (protocol.edition, protocol.signed_by) == (2, [])
    assert EarlierProtocol.objects.get().text == made.TEXT
    assert letters_to(place.experts[1], "protokol")
    with pytest.raises(Refused):
        actions.end_visit(place.evaluation, by=place.lead)


def test_a_change_before_anybody_has_signed_stays_the_same_edition(place):
    made.written(made.written(made.visiting(place)), "Dar kartą.")

    assert Protocol.objects.get().edition == 1
    assert not EarlierProtocol.objects.exists()


def test_the_second_writer_of_the_protocol_sees_the_first(place):
    seen = made.seen_protocol(made.visiting(place))
    made.written(place)

    with pytest.raises(versions.ChangedMeanwhile) as changed:
        actions.write_protocol(place.evaluation, text="Mano tekstas.", seen=seen, by=place.experts[1])

    assert changed.value.kept == {"text": made.TEXT}


def test_nobody_signs_a_text_that_they_have_not_read(place):
    seen = made.seen_protocol(made.written(made.visiting(place)))
    made.written(place, "Kitas tekstas.")

    with pytest.raises(Refused):
        actions.sign_protocol(place.evaluation, seen=seen, by=place.experts[1])


@pytest.mark.parametrize(
    ("state", "readers"),
    [
        ("visiting", {"experts"}),
        ("rating", {"experts", "officer"}),
        ("remarks", {"experts", "officer"}),
        ("final", {"officer", "head"}),
    ],
)
def test_the_protocol_opens_to_each_when_it_is_theirs_to_read(client, place, state, readers):
    made.written(made.visiting(place))
    place.stand(state)

    opened = set()
    for name, person in {"experts": place.lead, "officer": place.officer, "head": place.head}.items():
        client.force_login(person.account)
        if client.get(f"/external-evaluations/{place.record.pk}/visit/protocol/").status_code == 200:
            opened.add(name)

    assert opened == readers


# --- Notes ------------------------------------------------------------------------------------------------


def test_a_note_is_sealed_and_seen_by_others_only_when_it_is_shared(place):
    made.confirmed(place)
    note = {"topic": "2.3", "by": place.lead}
    actions.save_visit_note(place.evaluation, text="Tik man.", is_shared=False, **note)
    colleague = place.evaluation.member_of(place.experts[1])

    def seen():
        topics = queries.visits.topics(place.evaluation, colleague)
        return [other.text for topic in topics for other in topic.others]

    assert "Tik man" not in VisitNote.objects.get().sealed
    assert seen() == []
    actions.save_visit_note(place.evaluation, text="Visiems.", is_shared=True, **note)
    assert seen() == ["Visiems."]


def test_the_button_that_begins_a_visit_comes_when_nothing_is_missing(client, place):
    made.confirmed(place)
    address = f"/external-evaluations/{place.record.pk}/visit/agenda/"
    client.force_login(place.lead.account)
    assert "/visit/begin/" not in client.get(address).content.decode()

    with made.on_the_day(place):
        assert "/visit/begin/" in client.get(address).content.decode()


def test_topics_of_a_visit_of_several_days_say_the_day(place):
    made.confirmed(place)

    titles = [topic.title for topic in queries.visits.topics(place.evaluation, place.evaluation.lead)]

    assert len(titles) == len(set(titles))
    assert titles[0].startswith(written_day(place.evaluation.visit_from))


def test_a_note_written_on_two_devices_is_not_overwritten_unseen(place):
    note = {"topic": "visit", "is_shared": False, "by": place.lead}
    actions.save_visit_note(place.evaluation, text="Planšetėje.", seen="", **note)

    with pytest.raises(versions.ChangedMeanwhile):
        actions.save_visit_note(place.evaluation, text="Kompiuteryje.", seen="", **note)


def test_notes_close_with_the_evaluation(place):
    place.stand("final")

    with pytest.raises(PermissionDenied):
        actions.save_visit_note(place.evaluation, topic="visit", text="Vėlu.", is_shared=False, by=place.lead)


def test_notes_are_not_written_down_in_the_journal(place):
    before = journal.entries_about(place.record).count()
    actions.save_visit_note(place.evaluation, topic="visit", text="Tyli.", is_shared=False, by=place.lead)

    assert journal.entries_about(place.record).count() == before


# --- Work done --------------------------------------------------------------------------------------------


def test_days_are_told_confirmed_and_no_longer_change(place):
    place.stand("rating")
    actions.tell_work(place.evaluation, days=3, by=place.lead)
    member = place.evaluation.member_of(place.lead)

    actions.confirm_work(member, by=place.officer)

    assert letters_to(place.lead, "patvirtin")
    with pytest.raises(Refused):
        actions.tell_work(place.evaluation, days=4, by=place.lead)


def test_days_sent_back_are_told_anew_before_they_are_confirmed(place):
    place.stand("final")
    actions.tell_work(place.evaluation, days=3, by=place.lead)
    member = place.evaluation.member_of(place.lead)
    actions.return_work(member, reason="Vizitas truko dvi dienas.", by=place.officer)
    with pytest.raises(Refused):
        actions.confirm_work(member, by=place.officer)

    actions.tell_work(place.evaluation, days=2, by=place.lead)
    work = actions.confirm_work(member, by=place.officer)

    assert (work.days, work.returned_reason, work.is_confirmed) == (2, "", True)


def test_days_are_not_told_before_the_visit_has_ended_nor_confirmed_by_an_expert(place):
    with pytest.raises(StepNotAllowed):
        actions.tell_work(place.evaluation, days=3, by=place.lead)
    place.stand("rating")
    actions.tell_work(place.evaluation, days=3, by=place.lead)

    with pytest.raises(PermissionDenied):
        actions.confirm_work(place.evaluation.member_of(place.lead), by=place.experts[1])


# --- Feedback ---------------------------------------------------------------------------------------------


def test_feedback_opens_to_the_organiser_with_the_final_findings_and_to_experts_never(client, place):
    place.stand("rating")
    actions.judge_visit(place.evaluation, answers=made.ANSWERS, text="Ačiū grupei.", by=place.head)
    address = f"/external-evaluations/{place.record.pk}/feedback/read/"

    def read(person):
        client.force_login(person.account)
        return client.get(address)

    assert b"A\xc4\x8di\xc5\xab grupei" not in read(place.officer).content
    place.stand("final")
    assert "Ačiū grupei" in read(place.officer).content.decode()
    assert read(place.lead).status_code == 403
    assert read(place.head).status_code == 403


def test_feedback_is_given_until_the_findings_are_final(place):
    place.stand("final")

    with pytest.raises(StepNotAllowed):
        actions.judge_visit(place.evaluation, answers=made.ANSWERS, text="", by=place.head)


def test_an_expert_sees_means_of_five_visits_and_only_of_their_own(place):
    for number in range(6):
        other = made.studying(f"Centras{number}", experts=0) if number else place
        if number:
            sit(other.record, place.lead, by=place.officer, is_lead=True)
        other.stand("final")
        VisitFeedback.objects.create(
            evaluation=other.record, answers=made.ANSWERS, given_by=place.head, given_at=now()
        )

    means = queries.visits.feedback_means(place.lead)

    assert (means.visits, means.counted) == (6, 5)
    assert means.means == made.ANSWERS
    assert queries.visits.feedback_means(place.experts[1]).means == {}


# --- What is asked of people ------------------------------------------------------------------------------


def asked_of(person):
    return [str(task.page) for task in queries.asked_of(type(person).objects.get(pk=person.pk))]


def test_each_side_is_asked_for_its_own_next_step(place):
    assert "external:visit-days" in asked_of(place.officer)
    made.sent(place)
    assert "external:agenda" in asked_of(place.head)
    assert "external:agenda" not in asked_of(place.lead)
    actions.confirm_agenda(place.evaluation, edition=1, by=place.head)
    with made.on_the_day(place):
        assert "external:agenda" in asked_of(place.lead)
        actions.begin_visit(place.evaluation, by=place.lead)
    made.written(place)
    assert "external:protocol" in asked_of(place.experts[1])
    place.stand("rating")
    assert {"external:work"} <= set(asked_of(place.experts[1]))
    assert "external:feedback" in asked_of(place.head)


def test_what_is_asked_costs_as_many_queries_for_many_visits_as_for_one(place):
    made.sent(place)

    def counted():
        with CaptureQueriesContext(connection) as queries_made:
            asked_of(place.officer)
        return len(queries_made)

    one = counted()
    for number in range(3):
        made.sent(made.studying(f"Dar{number}"))
    assert counted() == one


def test_the_days_of_a_visit_stand_in_the_calendars_of_both_sides(place):
    first, last = made.coming_days()
    made.dated(place)

    for person in (place.head, place.lead, place.officer):
        fresh = type(person).objects.get(pk=person.pk)
        assert [each.day for each in dates.dates_of(fresh) if each.name.startswith("visit-")] == [first, last]
