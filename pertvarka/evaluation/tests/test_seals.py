"""Ratings under seal: bound to their rows, and brought under a new key without losing a word."""

import base64
import json
import os

import pytest
from cryptography.fernet import Fernet
from django.core.management import CommandError, call_command
from django.urls import reverse

from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import Rating
from pertvarka.evaluation.tests.factories import rated, world
from pertvarka.foundation import health, sealing
from pertvarka.foundation.sealing import shelves

pytestmark = pytest.mark.django_db


def new_key():
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


@pytest.fixture
def keys(settings):
    """An old key under which the group has rated, and a new one before it."""
    old, new = new_key(), new_key()
    settings.SEAL_KEYS = [old]
    rated(world(), ["0", "4", "2"])
    settings.SEAL_KEYS = [new, old]
    return new, old


def answers():
    return {rating.pk: rating.answer for rating in Rating.objects.all()}


def test_a_sealed_answer_copied_to_another_members_row_does_not_open():
    rated(world(), ["0", "4", "2"])
    first, second = Rating.objects.filter(indicator_code="2.3.1").order_by("pk")[:2]
    Rating.objects.filter(pk=second.pk).update(sealed=first.sealed)

    with pytest.raises(sealing.SealBroken):
        Rating.objects.get(pk=second.pk).answer  # noqa: B018 – opening it is what is tried


def test_whoever_loses_the_password_and_the_second_step_loses_no_rating():
    place = rated(world(), ["0", "4", "2"])
    before = answers()

    for member in place.group:
        member.account.set_unusable_password()
        member.account.is_active = False
        member.account.save()

    assert answers() == before
    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    votes = queries.votes_by_indicator(place.fresh())
    assert sorted(vote.level for vote in votes["2.3.1"]) == ["0", "2", "4"]


def test_all_answers_come_under_the_new_key_and_stay_as_they_were(keys, settings, capsys):
    before = answers()

    call_command("rotate-seals")

    assert answers() == before
    settings.SEAL_KEYS = [keys[0]]
    assert answers() == before
    said = capsys.readouterr().out
    assert f"{len(before)} values were sealed anew." in said
    assert "any more: take it out of SEAL_KEYS." in said


def test_seals_of_before_come_into_their_places(keys):
    rating = Rating.objects.first()
    old = Fernet(keys[1]).encrypt(json.dumps(rating.answer).encode() + b" " * 99).decode()
    Rating.objects.filter(pk=rating.pk).update(sealed=old)
    assert shelves.counts_by_key()[""] == 1

    call_command("rotate-seals")

    assert shelves.counts_by_key()[""] == 0
    assert Rating.objects.get(pk=rating.pk).answer == rating.answer


def test_rotation_takes_up_where_it_was_stopped(keys, monkeypatch):
    monkeypatch.setattr(shelves, "A_BATCH", 2)
    before, total = answers(), Rating.objects.count()

    next(shelves.renew_all())
    rest = sum(batch.renewed for batch in shelves.renew_all())

    assert rest == total - 2
    assert answers() == before


def test_an_answer_saved_while_its_seal_is_renewed_is_not_undone(keys, monkeypatch):
    rating = Rating.objects.first()
    saved = sealing.close({"level": "1", "reason": "Naujesnis"}, place=rating.place)

    def while_somebody_saves(row):
        Rating.objects.filter(pk=rating.pk).update(sealed=saved)
        return sealing.renew(row.sealed, place=row.place)

    shelf = shelves.SHELVES["evaluation.rating"]
    monkeypatch.setitem(
        shelves.SHELVES,
        shelf.name,
        shelves.Shelf(shelf.name, shelf.rows, shelf.column, shelf.seal, while_somebody_saves),
    )

    list(shelves.renew_all())

    assert Rating.objects.get(pk=rating.pk).answer == {"level": "1", "reason": "Naujesnis"}


def test_a_key_that_is_still_needed_is_missed_loudly(keys, settings):
    settings.SEAL_KEYS = [keys[0]]

    finding = health.examine_seals()
    with pytest.raises(CommandError, match="Put the missing keys back"):
        call_command("rotate-seals")

    assert finding.level == "problem"
    settings.SEAL_KEYS = list(keys)
    assert len(answers()) > 0


@pytest.mark.parametrize(("rotated", "level"), [(False, "warning"), (True, "ok")])
def test_the_doctor_says_whether_older_keys_are_still_needed(keys, rotated, level):
    if rotated:
        call_command("rotate-seals")

    assert health.examine_seals().level == level


def test_a_page_whose_key_is_missing_says_so(client, settings):
    place = rated(world(), ["0", "4", "2"], submit=0)
    client.force_login(place.coordinator.account)
    page = reverse("evaluation:rate-indicator", kwargs={"number": place.record.pk, "code": "2.3.1"})
    settings.SEAL_KEYS = [new_key()]

    answer = client.get(page)

    assert answer.status_code == 503
    assert "Dabar to atverti negalima" in answer.content.decode()
