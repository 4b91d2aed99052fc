"""What was done stays written, names nobody without its content, and nobody can change it."""

from datetime import date
from decimal import Decimal

import pytest
from django.contrib.auth import get_user_model
from django.db import IntegrityError, ProgrammingError, connection, transaction
from django.db.models import ProtectedError
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import journal
from pertvarka.foundation.grants import append_only_tables, grant_to_runtime_role
from pertvarka.foundation.journal import rules
from pertvarka.foundation.journal.models import Entry, EntryContent
from pertvarka.foundation.journal.queries import is_intact
from pertvarka.foundation.outbox.models import WorkerSeen

TABLES = ["journal_entry", "journal_entrycontent", "journal_link", "journal_root"]

texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=40)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


class Somebody:
    """Whoever acts."""

    def __init__(self, name, account=None, on_behalf_of=""):
        self.full_name = name
        self.on_behalf_of = on_behalf_of
        self.account_id = account and account.pk


@pytest.fixture
def thing(db):
    """Any saved record."""
    from django.utils import timezone

    return WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())


@pytest.fixture
def account(db):
    return get_user_model().objects.create_user(email="rasa@mokykla.example")


def test_an_act_says_who_what_which_record_why_and_for_whom(thing, account):
    journal.record(
        thing,
        "approve",
        by=Somebody("Rasa Petraitienė", account, on_behalf_of="Direktorius"),
        note="Posėdyje pritarta",
        details={"areas": ["1", "2"], "until_on": date(2026, 11, 15)},
    )

    entry = journal.entries_about(thing).get()
    assert (entry.act, entry.record_label, entry.record_number) == ("approve", "outbox.workerseen", "thing-1")
    assert (entry.actor, entry.note, entry.on_behalf_of) == (
        "Rasa Petraitienė",
        "Posėdyje pritarta",
        "Direktorius",
    )
    assert entry.details == {"areas": ["1", "2"], "until_on": "2026-11-15"}
    assert entry.content.actor_id == account.pk
    assert is_intact(entry)


def test_the_system_acts_without_a_name(thing):
    entry = journal.record(thing, "remind", by=None)

    assert (entry.actor, entry.content.actor_id) == ("", None)


def test_only_a_saved_record_stands_in_the_journal(db):
    with pytest.raises(ValueError, match="saved"):
        journal.record(Entry(), "open", by=None)


def test_acts_about_one_record_come_newest_first_in_one_question(thing, django_assert_num_queries):
    journal.record(thing, "open", by=None)
    journal.record(thing, "close", by=Somebody("Rasa"))
    journal.record(Entry.objects.first(), "open", by=None)

    with django_assert_num_queries(1):
        assert [(entry.act, entry.actor) for entry in journal.entries_about(thing)] == [
            ("close", "Rasa"),
            ("open", ""),
        ]


def test_an_act_that_is_rolled_back_leaves_no_trace(thing):
    with transaction.atomic():
        journal.record(thing, "open", by=None)
        transaction.set_rollback(True)

    assert not journal.entries_about(thing).exists()


def test_an_entry_names_nobody_once_its_content_is_gone():
    entry = Entry(act="open", record_label="outbox.workerseen", record_number="1", digest="0" * 64)

    assert entry.is_erased
    assert (entry.actor, entry.note, entry.on_behalf_of, entry.details) == ("", "", "", {})


def test_equal_contents_have_different_digests(thing):
    """Otherwise an erased content could be guessed by trying names."""
    one, other = (journal.record(thing, "open", by=Somebody("Rasa")) for _ in range(2))

    assert one.digest != other.digest


def test_a_changed_content_no_longer_fits_its_digest(thing):
    entry = journal.record(thing, "open", by=Somebody("Rasa"))
    entry.content.content["actor"] = "Jonas"

    assert not is_intact(entry)


@given(st.dictionaries(texts, values, max_size=4))
def test_the_digest_outlives_a_journey_through_json(details):
    kept = rules.plain({"details": details})

    assert rules.plain(kept) == kept
    assert rules.digest(b"salt", kept) == rules.digest(b"salt", rules.plain(kept))


@pytest.mark.parametrize(
    "details",
    [
        {"share": 0.1, "large": 1e22, "whole": 2.0, "small": 5e-324},
        {"count": 10**30, "amount": Decimal("12.50")},
        {"ąčęėįšųūž": "„Žirmūnai“ – 🏫\n\t\"'\\", "b": 1, "a": None, "c": True},
    ],
)
def test_the_digest_outlives_a_journey_through_the_database(thing, details):
    journal.record(thing, "open", by=None, details=details)

    assert is_intact(journal.entries_about(thing).get())


def test_the_digest_never_changes_its_recipe():
    """Old entries are checked with it: if this test fails, so would every journal in the country."""
    content = {
        "account": 7,
        "actor": "Rasa Petraitienė",
        "on_behalf_of": "",
        "note": "„taip“",
        "details": {"b": [1], "a": None},
    }

    assert (
        rules.digest(b"0" * 32, content) == "2a6278f6a0f2e24650d36e4c6a0f1b76d0edbb8705077d006f88c8683b9a4b92"
    )


def test_an_account_that_acted_cannot_be_deleted(thing, account):
    journal.record(thing, "open", by=Somebody("Rasa", account))

    with pytest.raises(ProtectedError):
        account.delete()


# --- What is said about people can go ---------------------------------------------------------------


@pytest.fixture
def entry(thing):
    return journal.record(
        thing, "approve", by=Somebody("Rasa Petraitienė"), note="Ji sirgo", details={"for": "Jonas"}
    )


def test_an_erased_entry_says_only_what_when_and_about_which_record(thing, entry):
    erasure = journal.erase(entry, by=Somebody("Duomenų pareigūnė"), reason="Prašymas Nr. 5")

    left = journal.entries_about(thing).get()
    assert (left.number, left.act, left.digest, left.at) == (
        entry.number,
        "approve",
        entry.digest,
        entry.at,
    )
    assert (left.is_erased, left.actor, left.note, left.details) == (True, "", "", {})
    assert (left.erased_at, left.erased_by) == (erasure.at, "Duomenų pareigūnė")
    assert not EntryContent.objects.filter(entry=entry).exists()


def test_an_erasure_is_itself_an_act_about_the_entry(entry):
    journal.erase(entry, by=Somebody("Duomenų pareigūnė"), reason="Prašymas Nr. 5")

    told = journal.entries_about(entry).get()
    assert (told.act, told.actor, told.note) == ("erase", "Duomenų pareigūnė", "Prašymas Nr. 5")
    assert is_intact(told)


def test_nothing_is_erased_twice(entry):
    journal.erase(entry, by=None, reason="Terminas baigėsi")

    with pytest.raises(journal.AlreadyErased):
        journal.erase(entry, by=None, reason="Terminas baigėsi")

    assert journal.entries_about(entry).count() == 1


def test_who_erased_and_why_is_never_erased(entry):
    erasure = journal.erase(entry, by=Somebody("Duomenų pareigūnė"), reason="Prašymas Nr. 5")

    with pytest.raises(IntegrityError, match="stays in it"):
        journal.erase(erasure, by=None, reason="Pėdsakų slėpimas")

    assert journal.entries_about(entry).get().actor == "Duomenų pareigūnė"


def test_content_does_not_go_without_an_entry_that_says_so(entry, runtime_role):
    with pytest.raises(IntegrityError, match="no entry says"), transaction.atomic():
        runtime_role.execute("SELECT journal_erase(%s)", [entry.number])


def test_the_runtime_role_erases_one_content(thing, runtime_role):
    kept, gone = (journal.record(thing, "open", by=Somebody("Rasa")) for _ in range(2))

    journal.erase(gone, by=None, reason="Terminas baigėsi")

    assert {entry.number: entry.is_erased for entry in journal.entries_about(thing)} == {
        kept.number: False,
        gone.number: True,
    }


# --- Nobody changes it ----------------------------------------------------------------------------------

CHANGES = {
    "update": "UPDATE {table} SET {column} = {column}",
    "delete": "DELETE FROM {table}",
    "truncate": "TRUNCATE journal_entry, journal_entrycontent, journal_link, journal_root, journal_unchained",
}
COLUMNS = {
    "journal_entry": "act",
    "journal_entrycontent": "salt",
    "journal_link": "hash",
    "journal_root": "hash",
}


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", CHANGES)
def test_even_the_tables_owner_is_refused(thing, table, change):
    journal.record(thing, "open", by=None)
    journal.publish_root()
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        for name in TABLES:  # tests switch this trigger off, to empty the tables after themselves
            cursor.execute(f"ALTER TABLE {name} ENABLE TRIGGER {name}_not_emptied")

        with pytest.raises(IntegrityError, match="append only"), transaction.atomic():
            cursor.execute(CHANGES[change].format(table=table, column=COLUMNS[table]))


@pytest.fixture
def runtime_role(db, settings):
    """The test goes on as the role that the application runs as."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET ROLE {settings.RUNTIME_ROLE}")
        yield cursor
        connection.needs_rollback = False
        cursor.execute("RESET ROLE")


def test_the_runtime_role_reads_and_adds(thing, runtime_role):
    journal.record(thing, "open", by=None)

    assert journal.entries_about(thing).get().act == "open"


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("change", CHANGES)
def test_the_runtime_role_has_no_right_to_change_the_journal(runtime_role, table, change):
    with pytest.raises(ProgrammingError, match="permission denied"), transaction.atomic():
        runtime_role.execute(CHANGES[change].format(table=table, column=COLUMNS[table]))


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE journal_entry DISABLE TRIGGER ALL",
        "ALTER TABLE journal_entry ADD COLUMN spare text",
        "DROP TRIGGER journal_entry_unchanged ON journal_entry",
        "DROP TABLE journal_entrycontent",
        "CREATE TABLE mine (a int)",
        "CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql"
        " AS 'BEGIN RETURN NULL; END'",
        "CREATE SCHEMA mine",
        "DELETE FROM django_migrations",
        "INSERT INTO django_migrations (app, name, applied) VALUES ('x', 'y', now())",
        "TRUNCATE outbox_message",
        "SET session_replication_role = replica",
    ],
)
def test_the_runtime_role_cannot_alter_the_house(runtime_role, statement):
    with pytest.raises(ProgrammingError, match=r"permission denied|must be owner"), transaction.atomic():
        runtime_role.execute(statement)


def test_the_runtime_role_owns_nothing(db, settings):
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner WHERE r.rolname = %s",
            [settings.RUNTIME_ROLE],
        )
        assert cursor.fetchone() == (0,)


def test_the_runtime_role_may_work_with_every_other_table(db, settings):
    kept = {*append_only_tables(), "django_migrations"}
    tables = [name for name in connection.introspection.table_names() if name not in kept]

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT t FROM unnest(%s::text[]) t WHERE NOT (has_table_privilege(%s, t, 'SELECT') AND"
            " has_table_privilege(%s, t, 'INSERT') AND has_table_privilege(%s, t, 'UPDATE') AND"
            " has_table_privilege(%s, t, 'DELETE'))",
            [tables, *[settings.RUNTIME_ROLE] * 4],
        )
        assert cursor.fetchall() == []


def test_rights_are_given_to_tables_that_come_later(db, settings):
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE a_later_one (a int)")
        grant_to_runtime_role()
        cursor.execute("SELECT has_table_privilege(%s, 'a_later_one', 'SELECT')", [settings.RUNTIME_ROLE])
        assert cursor.fetchone() == (True,)


def test_a_house_with_one_role_is_left_alone(db, settings, django_assert_num_queries):
    settings.RUNTIME_ROLE = "nobody_of_this_name"

    with django_assert_num_queries(1):
        grant_to_runtime_role()


def test_the_journal_s_tables_are_append_only_and_the_outbox_s_are_not(db):
    assert set(TABLES) <= set(append_only_tables())
    assert "outbox_message" not in append_only_tables()
    assert EntryContent.append_only
