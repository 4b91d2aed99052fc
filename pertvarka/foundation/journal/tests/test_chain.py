"""Every entry gets one place in the chain, whoever writes meanwhile; roots stand for all of them."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from importlib import import_module
from threading import Event

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import health, journal
from pertvarka.foundation.journal import chaining, rules
from pertvarka.foundation.journal.models import Entry, Link, Root, Unchained
from pertvarka.foundation.outbox.models import WorkerSeen
from pertvarka.foundation.outbox.worker import Worker

EARLIER_ENTRIES_WAIT = import_module(
    "pertvarka.foundation.journal.migrations.0005_nothing_stays_unchained"
).EARLIER_ENTRIES_WAIT
leaves = st.lists(
    st.integers(0, 10**6).map(lambda number: rules.hash_of("leaf", number)), min_size=1, max_size=70
)


@pytest.fixture
def thing(db):
    """Any saved record."""
    return WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())


def written(thing, count):
    return [journal.record(thing, f"act {number}", by=None) for number in range(count)]


def is_chained():
    """Whether all links fit one another from the first to the last."""
    previous = rules.BEFORE_THE_FIRST
    for position, link in enumerate(Link.objects.order_by("position"), start=1):
        leaf = rules.hash_of(*rules.entry_parts(link.entry))
        own = rules.link_hash(position, previous, leaf)
        if (link.position, link.previous_hash, link.hash) != (position, previous, own):
            return False
        previous = own
    return True


def test_entries_wait_and_are_chained_in_order(thing):
    entries = written(thing, 5)
    assert Unchained.objects.count() == 5

    assert chaining.chain_waiting() == 5

    assert list(Link.objects.values_list("entry", flat=True)) == [entry.number for entry in entries]
    assert is_chained()
    assert not Unchained.objects.exists()
    assert chaining.chain_waiting() == 0


def test_chaining_goes_on_in_batches(thing, monkeypatch):
    monkeypatch.setattr(chaining, "A_BATCH", 2)
    written(thing, 5)

    assert chaining.chain_waiting() == 5
    assert is_chained()


def test_an_entry_that_comes_late_with_a_low_number_is_chained_once(thing):
    number = written(thing, 3)[0].number + 1000
    Entry.objects.create(number=number + 1, act="x", record_label="a.b", record_number="1", digest="0" * 64)
    chaining.chain_waiting()
    Entry.objects.create(number=number, act="late", record_label="a.b", record_number="1", digest="0" * 64)

    chaining.chain_waiting()

    assert Link.objects.get(entry=number).position == 5
    assert Link.objects.get(entry=number + 1).position == 4
    assert is_chained()


def test_an_entry_that_is_not_chained_cannot_be_forgotten(thing):
    (entry,) = written(thing, 1)

    with pytest.raises(IntegrityError, match="no place in the chain yet"), transaction.atomic():
        Unchained.objects.filter(entry=entry).delete()

    with pytest.raises(IntegrityError, match="append only"), transaction.atomic():
        Unchained.objects.filter(entry=entry).update(since=timezone.now())


def test_the_chain_never_forks(thing):
    entries = written(thing, 2)
    chaining.chain_waiting()
    last = Link.objects.last()

    late = journal.record(thing, "fork", by=None)

    with pytest.raises(IntegrityError), transaction.atomic():
        Link.objects.create(position=3, entry=late, previous_hash=last.previous_hash, hash="f" * 64)

    assert Link.objects.count() == len(entries)


def test_entries_from_before_the_chain_wait_too(thing):
    written(thing, 3)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE journal_unchained DISABLE TRIGGER USER")
        cursor.execute("DELETE FROM journal_unchained")
        cursor.execute("ALTER TABLE journal_unchained ENABLE TRIGGER USER")

        cursor.execute(EARLIER_ENTRIES_WAIT)

    assert chaining.chain_waiting() == 3


def test_the_worker_chains_at_every_heartbeat(thing):
    entries = written(thing, 3)

    Worker().work()

    assert Link.objects.filter(entry__in=entries).count() == 3


@pytest.mark.django_db(transaction=True)
def test_many_writers_and_two_chainers_at_once_make_one_chain():
    thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())

    def write(number):
        try:
            for _ in range(10):
                with transaction.atomic():
                    journal.record(thing, f"writer {number}", by=None)
                    if number == 3:
                        transaction.set_rollback(True)
        finally:
            connection.close()

    def chain():
        try:
            for _ in range(10):
                chaining.chain_waiting()
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        done = [*(pool.submit(write, number) for number in range(6)), pool.submit(chain), pool.submit(chain)]
        for each in done:
            each.result()
    chaining.chain_waiting()

    assert Link.objects.count() == Entry.objects.count() == 50
    assert is_chained()


@pytest.mark.django_db(transaction=True)
def test_an_act_waits_for_nobody_who_chains():
    thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())
    is_held, may_go = Event(), Event()

    def hold():
        try:
            with transaction.atomic():
                chaining.lock_chain()
                is_held.set()
                may_go.wait(20)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        held = pool.submit(hold)
        try:
            assert is_held.wait(20)
            with connection.cursor() as cursor:
                cursor.execute("SET lock_timeout = '1s'")
            journal.record(thing, "open", by=None)
        finally:
            may_go.set()
        held.result()

    assert chaining.chain_waiting() == 1


# --- Roots ----------------------------------------------------------------------------------------------


def test_there_is_no_root_before_the_first_entry(db):
    assert journal.publish_root() is None


def test_a_root_stands_for_what_came_since_the_last_one_and_its_publication_is_an_entry(thing):
    written(thing, 3)
    first = journal.publish_root()
    written(thing, 2)
    second = journal.publish_root()

    assert (first.number, first.first_position, first.last_position) == (1, 1, 3)
    assert (second.number, second.first_position, second.last_position) == (2, 4, 6)
    assert (first.previous_hash, second.previous_hash) == (rules.BEFORE_THE_FIRST, first.hash)
    assert second.chain_hash == Link.objects.get(position=6).hash
    assert second.tree_hash == rules.tree_hash(list(chaining.leaves(4, 6)))
    assert journal.entries_about(first).get().details == {"hash": first.hash}
    assert Root.objects.get(number=1).hash == rules.hash_of(*rules.root_parts(Root.objects.get(number=1)))


@given(leaves, st.data())
def test_every_leaf_leads_up_to_the_root(hashes, data):
    index = data.draw(st.integers(0, len(hashes) - 1))

    path = rules.tree_path(hashes, index)

    assert rules.root_of_path(hashes[index], path) == rules.tree_hash(hashes)
    assert len(path) <= (len(hashes) - 1).bit_length()


@given(leaves, st.data())
def test_no_other_leaf_leads_up_to_the_root(hashes, data):
    index = data.draw(st.integers(0, len(hashes) - 1))

    path = rules.tree_path(hashes, index)

    assert rules.root_of_path(rules.hash_of("stranger"), path) != rules.tree_hash(hashes)


def test_the_recipes_never_change():
    """Old roots are checked with them."""
    one, two, three = (rules.hash_of("leaf", number) for number in (1, 2, 3))

    assert rules.link_hash(1, rules.BEFORE_THE_FIRST, one).startswith("56610739d085f7ed85916fb6")
    assert rules.tree_hash([one, two, three]).startswith("aa5c6cd6e61cef2fb4f63805")


# --- The doctor -----------------------------------------------------------------------------------------


def test_the_doctor_is_content_with_a_chained_journal(thing):
    written(thing, 3)
    journal.publish_root()

    assert health.examine_journal().level == "ok"


@pytest.mark.parametrize(("minutes", "level"), [(5, "ok"), (11, "problem")])
def test_an_entry_that_waits_long_is_a_problem(thing, minutes, level, time_machine):
    written(thing, 1)
    journal.publish_root()

    time_machine.move_to(timezone.now() + timedelta(minutes=minutes))

    assert health.examine_journal().level == level


def test_a_day_without_a_root_is_a_warning(thing, time_machine):
    written(thing, 1)
    journal.publish_root()
    chaining.chain_waiting()

    time_machine.move_to(timezone.now() + timedelta(days=2))

    assert health.examine_journal().level == "warning"


def test_an_entry_outside_the_chain_is_a_problem(thing):
    written(thing, 2)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE journal_unchained DISABLE TRIGGER USER")
        cursor.execute("DELETE FROM journal_unchained")
        cursor.execute("ALTER TABLE journal_unchained ENABLE TRIGGER USER")

    finding = health.examine_journal()

    assert (finding.level, finding.what) == ("problem", "2 entries stand outside the chain.")


def test_a_changed_link_is_a_problem(thing):
    written(thing, 3)
    chaining.chain_waiting()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("ALTER TABLE journal_entry DISABLE TRIGGER USER")
        cursor.execute("UPDATE journal_entry SET act = 'approve' WHERE act = 'act 1'")
        cursor.execute("ALTER TABLE journal_entry ENABLE TRIGGER USER")

    finding = health.examine_journal()

    assert (finding.level, finding.what) == ("problem", "The journal was changed at position 2.")
