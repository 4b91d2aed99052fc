"""Drafts: what changes them, who may, what is undone, and that nothing of them moves what is published."""

import contextlib
from datetime import date, timedelta

import pytest
from django.core.exceptions import PermissionDenied
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pertvarka.directory.roles import Role
from pertvarka.foundation import journal
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox.models import Message
from pertvarka.foundation.versions import ChangedMeanwhile
from pertvarka.frameworks import actions, queries, rules
from pertvarka.frameworks.actions import Refused
from pertvarka.frameworks.content import as_yaml, canonical, content_hash
from pertvarka.frameworks.models import Draft, FrameworkVersion, tree_of
from pertvarka.frameworks.parts import addresses, part_of
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.rearranging import UnknownAct, rearranged
from pertvarka.frameworks.tests.factories import ALL_AREAS, document, ratings, version
from pertvarka.frameworks.tests.people import agency_head, officer, organisation, person

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]
TOMORROW = timedelta(days=1)


def draft(**changes):
    """A draft of the national framework's next version."""
    return actions.start_draft(version(**changes), title="2027", by=officer())


def fresh(record):
    return Draft.objects.get(pk=record.pk)


def change(record, address, *, by=None, **values):
    """Change a part as somebody who has just opened it."""
    part = part_of(record.document, address)
    value = part.get(record.document) | values
    actions.edit(record, part, value, seen=part.fingerprint(record.document), by=by or officer())
    return fresh(record)


def acts(record):
    return [entry.act for entry in journal.entries_about(record)][::-1]


# --- Starting -------------------------------------------------------------------------------------------


def test_a_draft_begins_as_the_version_with_the_next_number():
    record = draft()

    assert record.document == document() | {"version": 2}
    assert (record.based_on.version, record.revision, record.state) == (1, 0, "open")
    assert acts(record) == ["start"]


def test_a_draft_forgets_where_things_had_moved_and_takes_today_s_definitions():
    changed = document()
    changed["groups"][0]["areas"][0]["indicators"][0]["formerly"] = "1.2.9"
    changed["figures"][0]["definition_en"] = "An old definition"

    record = draft(groups=changed["groups"], figures=changed["figures"])

    assert "formerly" not in str(record.document)
    assert record.document["figures"] == document()["figures"]


def test_a_draft_may_begin_with_a_file_and_is_compared_with_the_last_version():
    version()

    record = actions.start_draft_from_file(as_yaml(document()), title="From a file", by=officer())

    assert record.document == document()
    assert record.based_on.version == 1


def test_an_unsound_file_begins_nothing():
    with pytest.raises(FrameworkError, match="line 1, id"):
        actions.start_draft_from_file(as_yaml(document() | {"id": "Ne"}), title="x", by=officer())

    assert not Draft.objects.exists()


@pytest.mark.parametrize("role", [Role.AGENCY_HEAD, Role.MINISTER])
def test_only_the_agency_s_officers_draft(role):
    kept, stranger = version(), person("Kita", role)

    for start in (
        lambda: actions.start_draft(kept, title="x", by=stranger),
        lambda: actions.start_draft_from_file(as_yaml(document()), title="x", by=stranger),
    ):
        with pytest.raises(PermissionDenied):
            start()


# --- Changing -------------------------------------------------------------------------------------------


def test_a_change_is_a_revision_and_an_act():
    record = change(draft(), "1.1.1", title_lt="Poreikiai")

    assert part_of(record.document, "1.1.1").get(record.document)["title_lt"] == "Poreikiai"
    assert (record.revision, record.current.part, record.current.act) == (1, "1.1.1", "edit")
    assert acts(record) == ["start", "edit"]
    assert journal.entries_about(record)[0].content.content["details"] == {"part": "1.1.1"}


def test_the_same_content_again_is_no_change():
    record = change(draft(), "1.1.1")

    assert record.revision == 0
    assert acts(record) == ["start"]


def test_what_one_person_writes_in_one_sitting_is_one_revision():
    record = draft()
    for words in ("P", "Po", "Por"):
        record = change(record, "1.1.1", title_lt=words)
    with as_of(now() + timedelta(minutes=11)):
        record = change(record, "1.1.1", title_lt="Poreikiai")
    record = change(record, "1.1.2", title_lt="Kita")
    record = change(record, "1.1.2", title_lt="Dar kita", by=officer("Antroji"))

    assert record.revision == 4
    assert acts(record) == ["start"] + ["edit"] * 4


def test_a_draft_put_away_or_published_does_not_change():
    record = draft()
    actions.discard(record, by=officer())

    with pytest.raises(StepNotAllowed):
        change(fresh(record), "1.1.1", title_lt="Poreikiai")

    actions.take_up_again(record, by=officer())
    assert change(fresh(record), "1.1.1", title_lt="Poreikiai").revision == 1


def test_two_officers_change_two_parts_and_nothing_is_lost():
    record = draft()
    part = part_of(record.document, "1.1.1")
    seen = part.fingerprint(record.document)
    value = part.get(record.document) | {"title_lt": "Poreikiai"}
    change(record, "1.1.2", title_lt="Pasiūla", by=officer("Antroji"))

    actions.edit(record, part, value, seen=seen, by=officer())

    titles = [each["title_lt"] for each in fresh(record).document["groups"][0]["areas"][0]["indicators"][:2]]
    assert titles == ["Poreikiai", "Pasiūla"]


def test_two_officers_change_one_part_and_the_second_is_told_what_it_holds_now():
    record = draft()
    part = part_of(record.document, "1.1.1")
    seen = part.fingerprint(record.document)
    change(record, "1.1.1", title_lt="Pirmoji", by=officer("Antroji"))

    with pytest.raises(ChangedMeanwhile) as caught:
        actions.edit(record, part, part.get(record.document) | {"title_lt": "Mano"}, seen=seen, by=officer())

    assert caught.value.kept["title_lt"] == "Pirmoji"
    assert caught.value.by == "Vardenė Antroji"
    assert fresh(record).revision == 1


def test_a_moved_indicator_is_found_under_its_new_code_and_remembers_the_old():
    record = draft()

    code = actions.move(record, "1.1.2", to="2.1", at=0, by=officer())

    assert code == "2.1.4"
    moved = fresh(record).document["groups"][1]["areas"][0]["indicators"][-1]
    assert (moved["code"], moved["formerly"]) == ("2.1.4", "1.1.2")
    assert acts(record) == ["start", "move"]


@pytest.mark.parametrize(
    ("to", "at", "refusal"), [("1.1", 0, "Choose where"), ("9", 0, "Choose where"), ("2.1", 5, "meanwhile")]
)
def test_nothing_moves_to_where_it_is_to_nowhere_or_unseen(to, at, refusal):
    with pytest.raises(Refused, match=refusal):
        actions.move(draft(), "1.1.2", to=to, at=at, by=officer())


# --- Undoing --------------------------------------------------------------------------------------------


def test_changes_are_undone_one_by_one_and_taken_up_again():
    record = change(change(draft(), "1.1.1", title_lt="A"), "1.1.2", title_lt="B")
    documents = [each.document for each in record.revisions.order_by("number")]

    actions.undo(record, at=2, by=officer())
    assert fresh(record).document == documents[1]
    actions.undo(record, at=1, by=officer())
    assert fresh(record).document == documents[0]
    actions.redo(record, at=0, by=officer())
    assert fresh(record).document == documents[1]
    assert acts(record) == ["start", "edit", "edit", "undo", "undo", "redo"]


def test_a_change_after_an_undo_drops_what_was_undone():
    record = change(change(draft(), "1.1.1", title_lt="A"), "1.1.2", title_lt="B")
    actions.undo(record, at=2, by=officer())

    record = change(fresh(record), "1.1.1", title_lt="C")

    assert record.revision == 2
    with pytest.raises(Refused, match="nothing more"):
        actions.redo(record, at=2, by=officer())


def test_nothing_is_undone_that_the_person_has_not_seen():
    record = change(draft(), "1.1.1", title_lt="A")

    with pytest.raises(Refused, match="changed meanwhile"):
        actions.undo(record, at=0, by=officer())
    actions.undo(record, at=1, by=officer())
    with pytest.raises(Refused, match="nothing more"):
        actions.undo(fresh(record), at=0, by=officer())


def test_a_file_replaces_the_whole_draft_and_can_be_undone():
    record = change(draft(), "1.1.1", title_lt="A")
    other = as_yaml(document() | {"title_en": "From a file"})

    actions.replace_from_file(record, other, at=1, by=officer())
    assert fresh(record).document["title_en"] == "From a file"
    actions.undo(record, at=2, by=officer())
    assert fresh(record).document == record.document


def test_a_file_of_another_framework_replaces_nothing():
    record = draft()

    with pytest.raises(Refused, match="another framework: other"):
        actions.replace_from_file(record, as_yaml(document() | {"id": "other"}), at=0, by=officer())


# --- Publishing -----------------------------------------------------------------------------------------


def publish(record, *, by=None, day=None, reason="", tells_heads=False, at=None):
    return actions.publish_draft(
        record,
        at=record.revision if at is None else at,
        in_force_from=day or today() + TOMORROW,
        reason=reason,
        tells_heads=tells_heads,
        by=by or agency_head(),
    )


def test_a_draft_is_published_as_the_next_version_from_its_day():
    record = change(draft(), "1.1.1", title_en="Needs")

    second = publish(record, day=date(2027, 9, 1))

    assert (second.version, second.in_force_from, second.tree.indicator("1.1.1").title_en) == (
        2,
        date(2027, 9, 1),
        "Needs",
    )
    assert fresh(record).version == second
    assert [
        queries.in_force("institution-evaluation", on=day).version
        for day in (date(2027, 8, 31), date(2027, 9, 1))
    ] == [1, 2]
    entry = journal.entries_about(second)[0]
    assert (entry.act, entry.content.content["actor"]) == ("publish", "Vardenė Vadovė")
    assert acts(record) == ["start", "edit", "publish"]


@pytest.mark.parametrize(("days", "refusal"), [(-1, "or a later day"), (0, ""), (366 * 11, "not later than")])
def test_a_version_is_in_force_from_today_at_the_earliest(days, refusal):
    record = draft()

    if refusal:
        with pytest.raises(Refused, match=refusal):
            publish(record, day=today() + timedelta(days=days))
    else:
        assert publish(record, day=today() + timedelta(days=days)).version == 2


def test_a_version_comes_into_force_after_the_one_before():
    coming = publish(draft(), day=date(2030, 1, 1))
    record = actions.start_draft(coming, title="3", by=officer())

    with pytest.raises(Refused, match="2030-01-02 or a later day"):
        publish(record, day=date(2030, 1, 1))
    assert publish(record, day=date(2030, 1, 2)).version == 3


def test_an_unfinished_draft_is_not_published():
    record = change(draft(), "1.1.1", title_en="")

    with pytest.raises(Refused, match="not finished"):
        publish(record)

    assert FrameworkVersion.objects.count() == 1


def test_a_draft_that_changed_after_it_was_read_is_not_published():
    record = change(draft(), "1.1.1", title_en="Needs")

    with pytest.raises(Refused, match="since you read it"):
        publish(record, at=0)


def test_officers_do_not_publish_and_heads_do_not_draft():
    record = draft()

    with pytest.raises(PermissionDenied):
        publish(record, by=officer())
    with pytest.raises(PermissionDenied):
        change(record, "1.1.1", title_en="Needs", by=agency_head())


def test_whoever_wrote_in_the_draft_publishes_it_only_with_a_reason():
    both = person("Abi", Role.AGENCY_OFFICER, Role.AGENCY_HEAD)
    record = change(draft(), "1.1.1", title_en="Needs", by=both)

    with pytest.raises(Refused, match="Say why nobody else"):
        publish(record, by=both)
    second = publish(record, by=both, reason="The head's place is vacant.")

    assert journal.entries_about(second)[0].content.content["note"] == "The head's place is vacant."


def test_copying_a_version_is_no_writing_but_bringing_a_file_is():
    both = person("Abi", Role.AGENCY_OFFICER, Role.AGENCY_HEAD)
    kept = version()

    copied = actions.start_draft(kept, title="x", by=both)
    brought = actions.start_draft_from_file(as_yaml(document()), title="x", by=both)

    assert (actions.writers_of(copied), actions.writers_of(brought)) == (set(), {both.pk})


def test_heads_of_centres_are_told_when_that_is_asked():
    centre = organisation("Centras", "municipal_centre")
    person("Centro", Role.CENTRE_HEAD, where=centre)
    first = draft()

    publish(first, day=date(2030, 1, 1))
    told_of_nothing = Message.objects.count()
    second = actions.start_draft(
        queries.latest_version("institution-evaluation"), title="3", note="Trumpiau.", by=officer()
    )
    publish(second, day=date(2031, 1, 1), tells_heads=True)

    assert told_of_nothing == 0
    [message] = Message.objects.all()
    assert "3" in str(message.payload)
    assert "Trumpiau." in str(message.payload)


# --- Withdrawing ----------------------------------------------------------------------------------------


def test_a_coming_version_can_be_withdrawn_and_its_number_is_not_given_again():
    coming = publish(draft(), day=date(2030, 1, 1))

    actions.withdraw(coming, reason="A number in the rule was wrong.", by=agency_head())

    assert queries.in_force("institution-evaluation", on=date(2031, 1, 1)).version == 1
    listed = queries.with_standing(on=today())
    assert [each.standing for each in listed] == ["withdrawn", "in_force"]
    again = actions.start_draft(queries.latest_version("institution-evaluation"), title="x", by=officer())
    assert publish(again, day=date(2028, 1, 1)).version == 3


def test_a_version_in_force_cannot_be_withdrawn():
    coming = publish(draft(), day=today() + TOMORROW)

    with as_of(now() + TOMORROW), pytest.raises(Refused, match="already in force"):
        actions.withdraw(coming, reason="Too late.", by=agency_head())


def test_a_version_is_withdrawn_once_and_by_the_head():
    coming = publish(draft(), day=date(2030, 1, 1))

    with pytest.raises(PermissionDenied):
        actions.withdraw(coming, reason="x", by=officer())
    actions.withdraw(coming, reason="x", by=agency_head())
    with pytest.raises(Refused, match="already been withdrawn"):
        actions.withdraw(coming, reason="x", by=agency_head())


# --- What is published stands -----------------------------------------------------------------------------

LEVELS = {"all_three": ratings(3), "mixed": ratings(3, a15=2, i142=1, i111="na"), "low": ratings(1)}


def totals(kept):
    """Everything that an evaluation made with the version rests on, computed anew from the database."""
    tree_of.cache_clear()
    found = FrameworkVersion.objects.get(pk=kept.pk)
    means = {
        name: [rules.area_mean(found.tree, code, levels) for code in ALL_AREAS]
        for name, levels in LEVELS.items()
    }
    proposals = {name: rules.evaluate(found.tree, ALL_AREAS, levels) for name, levels in LEVELS.items()}
    return canonical(found.document), found.content_hash, repr(means), repr(proposals)


@settings(deadline=None, max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_change_to_a_draft_moves_an_earlier_total_by_a_byte(data):
    """Any sequence of edits, rearrangements, undos and replacements, by any officer."""
    kept = version() if not FrameworkVersion.objects.exists() else FrameworkVersion.objects.get(version=1)
    before = totals(kept)
    record = actions.start_draft(kept, title="x", by=officer())
    for _step in range(data.draw(st.integers(1, 6))):
        record = fresh(record)
        doing = data.draw(st.sampled_from(["edit", "edit", "edit", "undo", "replace", "move"]))
        if doing == "undo" and record.revision:
            actions.undo(record, at=record.revision, by=officer())
        elif doing == "replace":
            actions.replace_from_file(record, as_yaml(document()), at=record.revision, by=officer())
        elif doing == "edit":
            any_edit(record, data)
        elif doing == "move" and part_of(record.document, "1.1.1") and part_of(record.document, "2.1"):
            actions.move(record, "1.1.1", to="2.1", at=record.revision, by=officer())

    assert totals(kept) == before
    assert content_hash(kept.document) == before[1]


def any_edit(record, data):
    """Something written, or a row added, moved or removed, in any part."""
    part = part_of(record.document, data.draw(st.sampled_from(addresses(record.document))))
    value = part.get(record.document)
    texts = sorted(key for key in value if isinstance(value[key], str) and key.endswith(("_lt", "_en")))
    if texts:
        value[data.draw(st.sampled_from(texts))] = data.draw(
            st.text(st.characters(exclude_categories=["Cs", "Cc"]))
        )
    lists = [key for key in value if isinstance(value[key], list) and value[key]]
    if lists:
        key = data.draw(st.sampled_from(lists))
        verb = data.draw(st.sampled_from(["add", "up", "down", "remove"]))
        place = data.draw(st.integers(0, len(value[key]) - 1))
        with contextlib.suppress(UnknownAct):
            value = rearranged(part.shape, value, f"{verb}:{key}" + ("" if verb == "add" else f"-{place}"))
    actions.edit(record, part, value, seen=part.fingerprint(record.document), by=officer())
