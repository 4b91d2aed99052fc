"""Loading, publishing, and what the database refuses whoever asks."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, connection, transaction

from pertvarka.foundation.clock import now
from pertvarka.foundation.journal.models import Entry
from pertvarka.frameworks import actions, queries
from pertvarka.frameworks.content import as_yaml, content_hash
from pertvarka.frameworks.models import Draft, Framework, FrameworkVersion, tree_of
from pertvarka.frameworks.problems import FrameworkError
from pertvarka.frameworks.reading import SIZE_LIMIT
from pertvarka.frameworks.tests.factories import NATIONAL, document, version

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_english")]


def test_the_national_framework_loads_and_is_published():
    loaded = actions.load(NATIONAL)

    assert loaded.change == actions.Change.CREATED
    kept = FrameworkVersion.objects.get()
    assert (kept.framework.code, kept.version) == ("institution-evaluation", 1)
    assert kept.published_at is not None
    assert kept.content_hash == content_hash(kept.document) == content_hash(document())


def test_publishing_is_journalled_once():
    kept = version(1)
    actions.load(NATIONAL)

    entry = Entry.objects.get(record_label="frameworks.frameworkversion")
    assert (entry.act, entry.record_number) == ("publish", str(kept.pk))
    assert entry.content.content["details"] == {"content_hash": kept.content_hash}


def test_loading_the_same_again_does_nothing():
    first = actions.load(NATIONAL).version

    again = actions.load(NATIONAL.read_text(encoding="utf-8"))

    assert again.change == actions.Change.NOTHING
    assert again.version == first
    assert FrameworkVersion.objects.count() == 1


def test_other_content_under_a_published_number_is_refused():
    version()

    with pytest.raises(FrameworkError) as caught:
        actions.publish_document(document() | {"title_en": "Another"})

    assert str(caught.value) == "version 1 is already published with other content; raise the version"


def test_a_second_version_stands_beside_the_first():
    first, second = version(1), version(2, in_force_from="2027-01-01")

    assert first.framework == second.framework
    assert first.content_hash != second.content_hash


def test_a_document_downloaded_as_yaml_loads_to_the_same_version():
    version()

    assert actions.load(as_yaml(document())).change == actions.Change.NOTHING


def test_files_that_cannot_be_read_say_why(tmp_path):
    large, binary = tmp_path / "large.yaml", tmp_path / "binary.yaml"
    large.write_bytes(b"x" * (SIZE_LIMIT + 1))
    binary.write_bytes(b"a: \xff\xfe")

    for path, reason in ((large, "larger"), (binary, "UTF-8"), (tmp_path / "none.yaml", "cannot be read")):
        with pytest.raises(FrameworkError, match=reason):
            actions.load(path)


# --- What the database refuses --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"version": 9},
        {"document": {}},
        {"content_hash": "0" * 64},
        {"in_force_from": "2030-01-01"},
        {"published_at": "2030-01-01T00:00Z"},
    ],
)
def test_a_published_version_cannot_be_changed(change):
    kept = version()

    with pytest.raises(IntegrityError, match="cannot be changed"), transaction.atomic():
        FrameworkVersion.objects.filter(pk=kept.pk).update(**change)

    kept.refresh_from_db()
    assert (kept.version, kept.document) == (1, document())


def test_a_published_version_cannot_be_deleted_even_in_plain_sql():
    kept = version()

    with pytest.raises(IntegrityError, match="cannot be deleted"), transaction.atomic():
        kept.delete()
    with (
        pytest.raises(IntegrityError, match="cannot be deleted"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute("DELETE FROM frameworks_frameworkversion")

    assert FrameworkVersion.objects.filter(pk=kept.pk).exists()


def test_a_framework_with_a_published_version_keeps_its_name():
    version()

    with pytest.raises(IntegrityError, match="cannot be renamed"), transaction.atomic():
        Framework.objects.update(code="other")

    assert Framework.objects.get().code == "institution-evaluation"


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ({"version": 0}, "framework_version_from_1"),
        ({"content_hash": "A" * 64}, "framework_hash_is_sha256"),
    ],
)
def test_a_row_that_contradicts_itself_is_refused(change, constraint):
    row = {"version": 1, "content_hash": "0" * 64, "in_force_from": "2009-01-01", "published_at": now()}
    framework = Framework.objects.create(code="any")

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        FrameworkVersion.objects.create(framework=framework, document={}, **(row | change))


# --- Reading back ---------------------------------------------------------------------------------------


def test_the_tree_is_built_once_for_each_content(django_assert_num_queries):
    version()
    tree_of.cache_clear()
    kept = queries.published().get()

    with django_assert_num_queries(1):
        first = kept.tree
    with django_assert_num_queries(0):
        assert kept.tree is first


def test_the_version_in_force_is_the_newest_published_one_whose_day_has_come():
    first, second = version(1), version(2, in_force_from="2027-01-01")

    found = {
        day: queries.in_force("institution-evaluation", on=date.fromisoformat(day))
        for day in ("2008-12-31", "2009-01-01", "2026-12-31", "2027-01-01", "2029-01-01")
    }

    assert list(found.values()) == [None, first, first, second, second]


def test_each_published_version_says_how_it_stands(django_assert_num_queries):
    for number, day in ((1, "2009-01-01"), (2, "2020-01-01"), (3, "2030-01-01")):
        version(number, in_force_from=day)

    with django_assert_num_queries(1):
        listed = queries.with_standing(on=date(2026, 11, 24))

    assert [(each.version.version, each.standing) for each in listed] == [
        (3, queries.Standing.COMING),
        (2, queries.Standing.IN_FORCE),
        (1, queries.Standing.FORMER),
    ]
    assert [queries.standing(each.version, on=date(2026, 11, 24)) for each in listed] == [
        each.standing for each in listed
    ]


# --- The command ----------------------------------------------------------------------------------------


def test_the_command_loads_what_the_program_brings_and_may_be_repeated():
    first, second = StringIO(), StringIO()

    call_command("load_frameworks", stdout=first)
    call_command("load_frameworks", stdout=second)

    digest = content_hash(document())[:12]
    assert first.getvalue().startswith(f"institution-evaluation 1 · {digest} · created\n")
    assert second.getvalue().startswith(f"institution-evaluation 1 · {digest} · nothing\n")


def test_the_command_keeps_drafts_and_names_every_problem(tmp_path):
    good, bad = tmp_path / "good.yaml", tmp_path / "bad.yaml"
    good.write_text(as_yaml(document()), encoding="utf-8")
    bad.write_text(as_yaml(document() | {"version": 0, "id": "Bad Name"}), encoding="utf-8")

    call_command("load_frameworks", good, "--draft", stdout=StringIO())
    with pytest.raises(CommandError) as caught:
        call_command("load_frameworks", bad, stdout=StringIO())

    assert not FrameworkVersion.objects.exists()
    assert Draft.objects.get().document == document()
    assert str(caught.value).splitlines() == [
        "bad.yaml was not loaded:",
        "  line 1, id: “Bad Name” must be small Latin letters, digits and single hyphens, at most 60",
        "  line 5, version: a whole number from 1 to 9999 is wanted, not “0”",
    ]
