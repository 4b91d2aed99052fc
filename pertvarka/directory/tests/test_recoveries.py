"""Recovery: two officers, letters to everybody who might object, days to stop it, all of it journalled."""

import re
from datetime import timedelta

import pytest
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory import actions, second_step
from pertvarka.directory.actions import Grounds
from pertvarka.directory.jobs import carry_out_recoveries
from pertvarka.directory.models import OrganisationKind, Person, Recovery
from pertvarka.directory.states import OPEN_RECOVERY, RECOVERY_FLOW, RecoveryState
from pertvarka.directory.tests.keys import passkey_of
from pertvarka.directory.tests.people import PASSWORD, make_centre, make_person
from pertvarka.foundation import journal, outbox
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.foundation.flow import Refused, StepNotAllowed
from pertvarka.foundation.outbox.models import Message

pytestmark = pytest.mark.django_db

GROUNDS = Grounds("Paskambino ir prisistatė", "2026-11-26 Nr. R-7", "centras@centras.example")


@given(st.lists(st.sampled_from(sorted(RECOVERY_FLOW.steps))))
def test_nothing_is_carried_out_unconfirmed_and_nothing_moves_after_the_end(names):
    state, seen = RecoveryState.ASKED, []
    for name in names:
        try:
            state = RECOVERY_FLOW.take(name, state).target
        except StepNotAllowed:
            continue
        seen.append(name)

    assert "carry_out" not in seen or "confirm" in seen[: seen.index("carry_out")]
    assert [name for name in seen[:-1] if RECOVERY_FLOW.steps[name].target not in OPEN_RECOVERY] == []


def with_role(first_name, role, where, *, account=True):
    person = make_person(first_name, f"{first_name.lower()}@centras.example")
    if account:
        actions.create_account(person, PASSWORD)
    actions.give_role(person, role, where, by=None)
    return Person.objects.select_related("account").get(pk=person.pk)


@pytest.fixture
def agency(centre):
    agency = make_centre("Bandomoji agentūra")
    agency.kind = OrganisationKind.AGENCY
    agency.save()
    return agency


@pytest.fixture
def head(centre):
    return with_role("Petras", "centre_head", centre)


@pytest.fixture
def officers(agency):
    return [with_role(name, "agency_officer", agency) for name in ("Rasa", "Jonas")]


def holding(person):
    return person.holdings.get()


def letters():
    """{address: [text]} of what waits to leave."""
    found = {}
    for message in Message.objects.filter(kind="letter").order_by("pk"):
        found.setdefault(message.payload["to"], []).append(message.payload["text"])
    return found


def asked(head, officer, **more):
    return actions.ask_to_reset_sign_in(holding(head), GROUNDS, by=officer, **more)


def confirmed(head, officers, **more):
    return actions.confirm_recovery(asked(head, officers[0], **more), by=officers[1])


def later(recovery, days=1):
    """The morning after the days in which it could be stopped."""
    return as_of(now() + timedelta(days=(recovery.stop_until - today()).days + days))


def test_a_locked_out_head_gets_a_new_way_in_when_two_officers_agree(client, head, officers):
    TOTP.activate(head.account, generate_totp_secret())
    passkey_of(head.account)
    SocialAccount.objects.create(user=head.account, provider="vartai", uid="petras")
    thief = Client()
    thief.force_login(head.account)
    recovery = confirmed(head, officers)

    with later(recovery):
        carry_out_recoveries(today())

    recovery.refresh_from_db()
    head.account.refresh_from_db()
    assert recovery.state == "done"
    assert not head.account.has_usable_password()
    assert not second_step.has_second_step(head.account)
    assert not SocialAccount.objects.exists()
    assert thief.get("/account/").status_code == 302
    link = re.search(r"http://localhost:8000(\S+/password/reset/key/\S+)", letters()[head.email][-2])[1]
    page = client.get(link, follow=True)
    client.post(
        page.redirect_chain[-1][0],
        {"password1": "visai kitas slaptažodis", "password2": "visai kitas slaptažodis"},
    )
    assert (
        client.post(
            "/accounts/login/", {"login": head.email, "password": "visai kitas slaptažodis"}
        ).status_code
        == 302
    )
    assert client.get("/account/").status_code == 200


def test_everything_is_journalled(head, officers):
    recovery = confirmed(head, officers)
    with later(recovery):
        carry_out_recoveries(today())

    told = [(entry.act, entry.actor) for entry in journal.entries_about(recovery)]

    assert told == [("carry_out", ""), ("confirm", "Jonas Bandomoji"), ("ask", "Rasa Bandomoji")]
    assert journal.entries_about(head.account)[0].act == "reset_sign_in"


def test_the_person_the_new_address_the_centre_and_the_colleague_are_written_to(head, officers):
    asked(head, officers[0], new_email="naujas@centras.example")

    assert set(letters()) == {
        head.email,
        "naujas@centras.example",
        "centras@centras.example",
        officers[1].email,
    }
    assert "/recoveries/stop/" in letters()[head.email][0]
    assert "/recoveries/stop/" not in letters()[officers[1].email][0]


def test_a_lost_mailbox_is_replaced_too(head, officers):
    recovery = confirmed(head, officers, new_email="Naujas@centras.example")

    with later(recovery):
        carry_out_recoveries(today())

    person = Person.objects.get(pk=head.pk)
    assert (person.email, person.account.email) == ("naujas@centras.example", "naujas@centras.example")
    assert any("/password/reset/key/" in text for text in letters()["naujas@centras.example"])
    assert not any("/password/reset/key/" in text for text in letters()[head.email])


def test_an_address_taken_meanwhile_ends_it_without_a_change(head, officers):
    recovery = confirmed(head, officers, new_email="naujas@centras.example")
    make_person("Kita", "naujas@centras.example")

    with later(recovery):
        carry_out_recoveries(today())

    recovery.refresh_from_db()
    head.account.refresh_from_db()
    assert (recovery.state, head.account.has_usable_password()) == ("refused", True)


def test_a_head_who_is_gone_is_replaced_by_an_invited_successor(head, officers, mailoutbox):
    recovery = actions.ask_to_replace_head(
        holding(head),
        GROUNDS,
        first_name="Ieva",
        last_name="Naujoji",
        email="ieva@centras.example",
        by=officers[0],
    )
    actions.confirm_recovery(recovery, by=officers[1])
    recovery.refresh_from_db()

    with later(recovery):
        carry_out_recoveries(today())
        roles = {p.first_name: p.roles for p in Person.objects.filter(first_name__in=["Petras", "Ieva"])}

    assert roles == {"Petras": (), "Ieva": ("centre_head",)}
    assert [letter.to for letter in mailoutbox] == [["ieva@centras.example"]]


@pytest.mark.parametrize("who", ["asker", "the person", "nobody's officer"])
def test_who_may_not_confirm(head, officers, centre, who):
    recovery = asked(head, officers[0])
    by = {
        "asker": officers[0],
        "the person": head,
        "nobody's officer": with_role("Ona", "group_member", centre),
    }[who]

    with pytest.raises((Refused, PermissionDenied)):
        actions.confirm_recovery(recovery, by=by)

    assert Recovery.objects.get().state == "asked"


def test_an_officer_who_heads_a_centre_too_helps_themself_in_no_way(head, officers, centre, agency):
    actions.give_role(head, "agency_officer", agency, by=None)
    head = Person.objects.get(pk=head.pk)
    own = head.holdings.get(role="centre_head")

    with pytest.raises(Refused):
        actions.ask_to_reset_sign_in(own, GROUNDS, by=head)
    recovery = actions.ask_to_reset_sign_in(own, GROUNDS, by=officers[0])
    with pytest.raises(Refused):
        actions.confirm_recovery(recovery, by=head)


def test_a_deputy_of_an_officer_is_no_second_officer(head, officers, centre):
    deputy = with_role("Ona", "group_member", centre)
    actions.name_deputy(
        holding(officers[1]),
        first_name="Ona",
        last_name="Bandomoji",
        email=deputy.email,
        from_on=today(),
        until_on=today() + timedelta(days=9),
        document_number="1",
        by=officers[1],
    )
    recovery = asked(head, officers[0])

    with pytest.raises(PermissionDenied):
        actions.confirm_recovery(recovery, by=Person.objects.get(pk=deputy.pk))


def test_the_database_knows_that_two_officers_are_two(head, officers):
    recovery = asked(head, officers[0])

    for change in ({"confirmed_by": officers[0]}, {"state": "done", "ended_at": now()}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Recovery.objects.filter(pk=recovery.pk).update(**change)


def test_one_officer_alone_is_told_that_another_is_needed(client, head, agency, centre):
    alone = with_role("Rasa", "agency_officer", agency)
    client.force_login(alone.account)

    page = client.get(f"/centres/{centre.pk}/recovery/")

    assert page.context["has_colleague"] is False
    with pytest.raises(Refused):
        asked(head, alone)


def test_nothing_is_carried_out_while_it_may_be_stopped(head, officers):
    recovery = confirmed(head, officers)

    carry_out_recoveries(recovery.stop_until)
    with pytest.raises(Refused):
        actions.carry_out_recovery(recovery)

    assert Recovery.objects.get().state == "waiting"


def test_a_letters_link_stops_it_with_the_press_of_a_button_and_only_once(client, head, officers):
    recovery = confirmed(head, officers)
    link = re.search(r"http://localhost:8000(/recoveries/stop/\S+)", letters()[head.email][0])[1]

    looked = client.get(link).status_code
    still = Recovery.objects.get().state
    answers = [client.post(link).status_code for _ in range(2)]
    with later(recovery):
        carry_out_recoveries(today())

    assert (looked, still, answers) == (200, "waiting", [200, 410])
    assert Recovery.objects.get().state == "stopped"
    head.account.refresh_from_db()
    assert head.account.has_usable_password()
    subjects = Message.objects.filter(payload__to=officers[0].email).values_list(
        "payload__subject", flat=True
    )
    assert subjects[0] == f"Atkūrimas sustabdytas: {head.full_name}"


@pytest.mark.parametrize("token", ["1", "1:x", "x" * 300, "%00", "1:nera:tokio"])
def test_a_false_link_stops_nothing(client, head, officers, token):
    asked(head, officers[0])

    assert client.post(f"/recoveries/stop/{token}/").status_code in (404, 410)
    assert Recovery.objects.get().state == "asked"


def test_what_nobody_confirms_in_time_ends(head, officers):
    recovery = asked(head, officers[0])

    with as_of(now() + timedelta(days=14)):
        with pytest.raises(Refused):
            actions.confirm_recovery(recovery, by=officers[1])
        carry_out_recoveries(today())

    assert Recovery.objects.get().state == "expired"


def test_one_at_a_time(head, officers):
    asked(head, officers[0])

    with pytest.raises(Refused, match="jau"):
        asked(head, officers[1])


def test_a_refusal_and_a_withdrawal_end_it_and_are_told(client, head, officers):
    recovery = asked(head, officers[0])
    client.force_login(officers[1].account)

    without_reason = client.post(f"/recoveries/{recovery.pk}/refuse/", {"reason": " "}).status_code
    client.post(f"/recoveries/{recovery.pk}/refuse/", {"reason": "Nepavyko įsitikinti."})
    again = actions.withdraw_recovery(asked(head, officers[0]), by=officers[0])

    assert without_reason == 422
    assert set(Recovery.objects.values_list("state", "end_note")) == {
        ("refused", "Nepavyko įsitikinti."),
        ("withdrawn", ""),
    }
    assert again.ended_at


def test_the_pages_lead_from_asking_to_confirming(client, head, officers, centre):
    client.force_login(officers[0].account)
    offered = client.get(f"/centres/{centre.pk}/recovery/").content.decode()
    form = f"/recoveries/new/{holding(head).pk}/locked-out/"
    values = {"reason": "Pamestas telefonas", "document_number": "R-9", "centre_email": "c@centras.example"}
    refused = client.post(form, {**values, "centre_email": "ne"})
    client.post(form, values)
    recovery = Recovery.objects.get()
    own = client.get(f"/recoveries/{recovery.pk}/")
    client.force_login(officers[1].account)
    others = client.get(f"/recoveries/{recovery.pk}/")
    client.post(f"/recoveries/{recovery.pk}/confirm/")

    assert form in offered
    assert refused.status_code == 422
    assert (own.context["may_confirm"], others.context["may_confirm"]) == (False, True)
    recovery.refresh_from_db()
    assert (recovery.state, recovery.confirmed_by) == ("waiting", officers[1])


def test_a_role_that_is_nobodys_or_needs_no_second_step_has_no_door(client, officers, ona):
    client.force_login(officers[0].account)

    answers = [
        client.get(f"/recoveries/new/{number}/locked-out/").status_code for number in (0, holding(ona).pk)
    ]

    assert answers == [404, 404]


@pytest.mark.parametrize("count", [1, 6])
def test_the_list_asks_the_same_number_of_questions(
    client, officers, agency, count, django_assert_num_queries
):
    for number in range(count):
        centre = make_centre(f"Centras {number}")
        asked(with_role(f"Vadovas{number}", "centre_head", centre), officers[0])
    outbox.run_waiting()
    client.force_login(officers[1].account)

    with django_assert_num_queries(6):
        client.get("/recoveries/")
