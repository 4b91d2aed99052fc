"""A stranger's script finds every change in an export and names the first broken record."""

import ast
import gzip
import io
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from pertvarka.foundation import journal
from pertvarka.foundation.journal import chaining, exporting, verify_journal
from pertvarka.foundation.journal.models import Entry
from pertvarka.foundation.outbox.models import WorkerSeen

pytestmark = pytest.mark.django_db  # without the mark there would be no test database for the exports
SCRIPT = Path(verify_journal.__file__)


class Somebody:
    """Whoever acts."""

    account_id = None
    full_name, on_behalf_of = "Rasa Petraitienė", ""


def tell_a_history(thing, word):
    """Acts with contents, one of them erased, three roots, and entries after the last root."""
    rasa = Somebody()
    entries = [
        journal.record(thing, f"{word} {n}", by=rasa, note="„Ąžuolas“", details={"n": n}) for n in range(6)
    ]
    journal.publish_root()
    journal.erase(entries[2], by=rasa, reason="Prašymas Nr. 5")
    other = WorkerSeen.objects.create(worker=f"other-{word}", seen_at=timezone.now())
    journal.record(other, "open", by=None)
    journal.publish_root()
    journal.record(thing, "close", by=rasa)
    journal.publish_root()
    journal.record(thing, "open again", by=rasa)
    chaining.chain_waiting()


class Exports:
    """The same journal in every form, and another that replaces it."""

    def __init__(self):
        thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())
        tell_a_history(thing, "act")
        self.whole = b"".join(exporting.whole())
        self.digests = b"".join(exporting.digests())
        self.case = b"".join(exporting.case(thing))
        self.roots = b"".join(exporting.published_roots())


@pytest.fixture(scope="module")
def exports(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock(), transaction.atomic():
        made = Exports()
        transaction.set_rollback(True)
    with django_db_blocker.unblock(), transaction.atomic():
        made.replaced = Exports()
        transaction.set_rollback(True)
    return made


def verified(data, *, roots=b"", hashes=()):
    """Form and export as the script found them; what it said is kept."""
    said = []
    tell = verify_journal.Teller("en")
    tell.__class__ = type(
        "Quiet", (verify_journal.Teller,), {"__call__": lambda _, n, **p: said.append((n, p))}
    )
    published = dict(verify_journal.roots_among(io.BytesIO(roots)))
    form, export = verify_journal.verify(
        io.BytesIO(data), verify_journal.Roots(published, list(hashes)), tell
    )
    export.said = said
    return form, export


def broken(data, **published):
    """The script's complaint; fails when it has none."""
    with pytest.raises(verify_journal.Broken) as found:
        verified(data, **published)
    assert verify_journal.Teller("lt").why(found.value) != verify_journal.Teller("en").why(found.value)
    return found.value


def sealed_anew(lines):
    """The lines with a last line that fits them, as a forger would write it."""
    kinds = [json.loads(line)["kind"] for line in lines]
    end = {"kind": "end", "positions": kinds.count("entry"), "roots": kinds.count("root")}
    body = b"".join(lines)
    return body + verify_journal.encode({**end, "sha256": sha256(body).hexdigest()}).encode() + b"\n"


def lines_of(data):
    return data.splitlines(keepends=True)


def entry_lines(data):
    """Where the entries stand among the lines, with their positions."""
    parsed = [json.loads(line) for line in lines_of(data)]
    return [(index, line["position"]) for index, line in enumerate(parsed) if line["kind"] == "entry"]


def is_json(line):
    try:
        return "kind" in json.loads(line)
    except ValueError:
        return False


def named_position(complaint):
    """The position that the complaint names."""
    return complaint.parts.get("wanted") or complaint.record[1].get("position")


# --- What fits ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["whole", "digests", "case"])
def test_an_untouched_export_fits_in_every_form(exports, form):
    found, export = verified(getattr(exports, form), roots=exports.roots)

    assert found == form
    assert len(export.roots.trees) == export.roots.witnesses == 3
    assert export.waiting == {"whole": 2, "digests": 2, "case": 1}[form]


def test_erased_content_is_told_and_not_broken(exports):
    _, export = verified(exports.whole)

    ((name, parts),) = export.said
    assert name == "erased"
    assert (parts["position"], parts["by"]) == (3, "Rasa Petraitienė")
    assert "Rasa" not in lines_of(exports.whole)[3].decode()


def test_the_public_form_says_nothing_about_anybody(exports):
    assert b"Rasa" not in exports.digests
    assert b"act" not in exports.digests
    assert b"outbox" not in exports.digests


def test_a_case_holds_only_its_own_entries(exports):
    about = {
        tuple(json.loads(line)["entry"][4:6]) for line in lines_of(exports.case) if b'"kind":"entry"' in line
    }

    assert {label for label, _ in about} == {"outbox.workerseen", "journal.entry"}
    assert ("outbox.workerseen", "other-act") not in about


def test_an_extract_about_several_records_comes_again_the_same_and_names_what_is_changed():
    things = [WorkerSeen.objects.create(worker=f"part-{n}", seen_at=timezone.now()) for n in range(2)]
    for thing in things:
        tell_a_history(thing, thing.worker)
    assert exporting.settled(*things) is None
    journal.publish_root()
    root = exporting.settled(*things)
    extract = b"".join(exporting.case(*things, until=root))
    journal.record(WorkerSeen.objects.create(worker="later", seen_at=timezone.now()), "open", by=None)
    journal.publish_root()

    assert b"".join(exporting.case(*things, until=root)) == extract
    form, found = verified(extract, roots=b"".join(exporting.published_roots()))
    assert (form, found.roots.witnesses) == ("case", root.number)
    assert broken(extract.replace(b"part-1 3", b"part-1 4", 1)).why == "path"


def test_an_extract_of_some_acts_holds_no_others():
    thing = WorkerSeen.objects.create(worker="thing-2", seen_at=timezone.now())
    tell_a_history(thing, "act")

    extract = b"".join(exporting.case(thing, acts=["close"]))

    found = [json.loads(line)["entry"][3] for line in lines_of(extract) if b'"kind":"entry"' in line]
    assert found == ["close"]


def test_roots_may_also_come_as_one_hash_from_paper(exports):
    printed = json.loads(lines_of(exports.roots)[1])["hash"]

    _, export = verified(exports.whole, hashes=[printed])

    assert (export.roots.witnesses, export.roots.witnessed_to) == (1, 9)


# --- What does not --------------------------------------------------------------------------------------


@settings(max_examples=400)
@given(st.data())
def test_any_changed_bit_is_found_and_its_record_named(exports, data):
    position_of = dict(entry_lines(exports.whole))
    lines = lines_of(exports.whole)
    index = data.draw(st.integers(0, len(lines) - 1))
    raw = bytearray(lines[index])
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    changed = b"".join([*lines[:index], bytes(raw), *lines[index + 1 :]])

    if index == 0:
        with pytest.raises((verify_journal.Broken, verify_journal.NoExport)):
            verified(changed)
    elif index in position_of:
        assert named_position(broken(changed)) == position_of[index]
    else:
        assert broken(changed).why in ("line", "root", "writing", "end", "no_end")


@settings(max_examples=100)
@given(st.data())
def test_a_forger_who_mends_the_last_line_is_found_too(exports, data):
    *lines, _ = lines_of(exports.whole)
    index, position = data.draw(st.sampled_from(entry_lines(exports.whole)))
    raw = bytearray(lines[index])
    raw[data.draw(st.integers(0, len(raw) - 2))] ^= 1
    assume(is_json(bytes(raw)))

    changed = sealed_anew([*lines[:index], bytes(raw), *lines[index + 1 :]])

    assert named_position(broken(changed)) == position


@pytest.mark.parametrize("form", ["whole", "digests"])
@given(data=st.data())
def test_a_missing_record_is_named(exports, form, data):
    *lines, _ = lines_of(getattr(exports, form))
    index, position = data.draw(st.sampled_from(entry_lines(getattr(exports, form))[:-1]))

    complaint = broken(sealed_anew(lines[:index] + lines[index + 1 :]))

    if lines[index + 1] in exports.roots:
        assert complaint.why == "root"  # it stood for the missing one too
    else:
        assert (complaint.why, complaint.parts["wanted"]) == ("missing", position)


@pytest.mark.parametrize("form", ["whole", "digests"])
@given(data=st.data())
def test_a_record_that_stands_twice_or_elsewhere_is_named(exports, form, data):
    *lines, _ = lines_of(getattr(exports, form))
    (first, low), (second, _) = sorted(
        data.draw(
            st.lists(
                st.sampled_from(entry_lines(getattr(exports, form))), min_size=2, max_size=2, unique=True
            )
        )
    )
    swapped = list(lines)
    swapped[first], swapped[second] = lines[second], lines[first]
    doubled = [*lines[:second], lines[first], *lines[second:]]

    assert broken(sealed_anew(swapped)).parts["wanted"] == low
    assert broken(sealed_anew(doubled)).why in ("twice", "root")


@pytest.mark.parametrize("form", ["whole", "digests", "case"])
@given(data=st.data())
def test_a_file_cut_off_anywhere_is_found(exports, form, data):
    whole = getattr(exports, form)
    cut = whole[: data.draw(st.integers(0, len(whole) - 1))]

    with pytest.raises((verify_journal.Broken, verify_journal.NoExport)):
        verified(cut)


def test_a_tail_cut_off_with_care_is_found_by_the_published_roots(exports):
    *lines, _ = lines_of(exports.whole)
    _, second, _ = (index for index, line in enumerate(lines) if b'"kind":"root"' in line)
    cut = sealed_anew(lines[: second + 1])

    assert verified(cut)[0] == "whole"  # by itself it looks whole
    complaint = broken(cut, roots=exports.roots)
    assert (complaint.why, complaint.record[1], complaint.parts) == ("cut", {"number": 3}, {"position": 9})


def test_a_journal_replaced_as_a_whole_is_found_by_the_published_roots(exports):
    other = exports.replaced.whole
    printed = json.loads(lines_of(exports.roots)[0])["hash"]

    assert verified(other)[0] == "whole"
    assert broken(other, roots=exports.roots).why == "replaced"
    assert broken(other, hashes=[printed]).why == "cut"


def test_published_roots_that_contradict_one_another_are_found(exports, tmp_path):
    (tmp_path / "one.jsonl").write_bytes(exports.roots)
    (tmp_path / "other.jsonl").write_bytes(exports.replaced.roots)

    with pytest.raises(verify_journal.Broken, match="replaced"):
        verify_journal.published_in([str(tmp_path / "one.jsonl"), str(tmp_path / "other.jsonl")])


def test_content_that_goes_without_an_erasure_is_found(exports):
    *lines, _ = lines_of(exports.whole)
    line = json.loads(lines[1])
    lines[1] = verify_journal.encode({**line, "content": None, "salt": None}).encode() + b"\n"

    complaint = broken(sealed_anew(lines))

    assert (complaint.why, named_position(complaint)) == ("gone", 1)


def test_who_erased_cannot_be_erased(exports):
    *lines, _ = lines_of(exports.whole)
    index = next(i for i, line in enumerate(lines) if b'"erase","journal.entry"' in line)
    line = json.loads(lines[index])
    lines[index] = verify_journal.encode({**line, "content": None, "salt": None}).encode() + b"\n"

    assert broken(sealed_anew(lines)).why == "gone"


@given(data=st.data())
def test_a_foreign_entry_in_a_case_is_found(exports, data):
    *lines, _ = lines_of(exports.case)
    index = data.draw(st.sampled_from([i for i, line in enumerate(lines) if b'"kind":"entry"' in line][:-1]))
    line = json.loads(lines[index])
    line["entry"][3] = "approve"
    lines[index] = verify_journal.encode(line).encode() + b"\n"

    assert broken(sealed_anew(lines)).why == "path"


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=8)
            | st.dictionaries(
                st.sampled_from(
                    ["kind", "entry", "position", "hash", "salt", "content", "root", "path", "leaf"]
                ),
                inner,
                max_size=9,
            )
        ),
        max_leaves=12,
    )
)
def test_whatever_a_forged_line_holds_it_is_only_broken(exports, value):
    for form in ("whole", "digests", "case"):
        first = lines_of(getattr(exports, form))[0]
        forged = (
            {**value, "kind": "entry"}
            if isinstance(value, dict)
            else {"kind": "root", "root": value, "hash": ""}
        )
        broken(first + verify_journal.encode(forged).encode("utf-8", "replace") + b"\n")


# --- The exporter ---------------------------------------------------------------------------------------


def test_batches_and_roots_between_them_make_the_same_export(monkeypatch):
    tell_a_history(WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now()), "act")
    whole = b"".join(exporting.whole())

    monkeypatch.setattr(exporting, "A_BATCH", 1)

    assert lines_of(b"".join(exporting.whole()))[1:-1] == lines_of(whole)[1:-1]


def test_content_erased_while_an_export_runs_waits_for_its_erasure(monkeypatch):
    monkeypatch.setattr(exporting, "A_BATCH", 2)
    thing = WorkerSeen.objects.create(worker="thing-1", seen_at=timezone.now())
    for number in range(5):
        journal.record(thing, f"act {number}", by=Somebody())
    chaining.chain_waiting()

    running = exporting.whole()
    begun = [next(running) for _ in range(2)]
    journal.erase(Entry.objects.get(act="act 0"), by=None, reason="Terminas baigėsi")  # already written
    journal.erase(Entry.objects.get(act="act 4"), by=None, reason="Terminas baigėsi")  # still to come

    _, export = verified(b"".join([*begun, *running]))

    assert [parts["position"] for _, parts in export.said] == [5]


# --- The script by itself -------------------------------------------------------------------------------


def run(*words):
    return subprocess.run(  # noqa: S603 – our own script
        [sys.executable, "-I", str(SCRIPT), *map(str, words)], capture_output=True, text=True, check=False
    )


def test_a_bare_python_verifies_an_export(exports, tmp_path):
    (tmp_path / "journal.jsonl").write_bytes(exports.whole)
    (tmp_path / "roots.jsonl").write_bytes(exports.roots)

    done = run(tmp_path / "journal.jsonl", "--roots", tmp_path / "roots.jsonl", "--language", "en")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Position 3: erased on 20")
    assert "Everything fits. Entries: 13, roots: 3." in done.stdout
    assert "Published roots (3) bear witness to every entry up to position 11." in done.stdout


def test_a_compressed_export_is_read_too_and_its_damage_found(exports, tmp_path):
    packed = gzip.compress(exports.whole)
    (tmp_path / "whole.gz").write_bytes(packed)
    (tmp_path / "cut.gz").write_bytes(packed[: len(packed) // 2])

    assert run(tmp_path / "whole.gz").returncode == 0
    assert run(tmp_path / "cut.gz").returncode == 1


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("lt", "NESUTAMPA. Turinys ne toks, koks buvo įrašytas. 2 vieta (įrašas Nr. "),
        ("en", "BROKEN. The content is not what was written. Position 2 (entry "),
    ],
)
def test_the_broken_record_is_named_in_both_languages(exports, tmp_path, language, said):
    changed = exports.whole.replace(b'{"n":1}', b'{"n":2}')
    (tmp_path / "journal.jsonl").write_bytes(changed)

    done = run(tmp_path / "journal.jsonl", "--language", language)

    assert done.returncode == 1
    assert done.stdout.startswith(said)
    assert "act 1" in done.stdout


@pytest.mark.parametrize("content", [b"", b"labas\n", b'{"kind":"journal"}\n', b"\xff\xfe\x00", b"[1]\n"])
def test_another_file_is_no_export(tmp_path, content):
    (tmp_path / "other").write_bytes(content)

    assert run(tmp_path / "other").returncode == 2
    assert run(tmp_path / "not-there").returncode == 2


def test_every_sentence_stands_in_both_languages_with_the_same_places():
    import string

    for name, (lithuanian, english) in verify_journal.SENTENCES.items():
        places = [
            {part for _, part, _, _ in string.Formatter().parse(text) if part}
            for text in (lithuanian, english)
        ]
        assert places[0] == places[1], name


def test_the_script_is_python_3_8_and_imports_nothing_but_its_library():
    tree = ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 8))
    imported = {
        (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name).split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }

    assert imported <= sys.stdlib_module_names
