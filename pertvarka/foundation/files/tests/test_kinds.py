"""Which files are taken: content, not name, decides; nothing unfolds, hides a program or ends in a crash."""

import io
import random
import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation.files import archives, kinds
from pertvarka.foundation.files.refusal import Refused
from pertvarka.foundation.files.tests.samples import (
    SAMPLES,
    document_parts,
    docx,
    jpeg,
    open_document,
    pdf,
    png,
    webp,
    xlsx,
    zipped,
)

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"


def refused(content: bytes, name: str) -> str:
    """Why the file is refused."""
    with pytest.raises(Refused) as refusal:
        kinds.kind_of(io.BytesIO(content), name)
    return str(refusal.value)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_kind_is_known_by_its_content(name):
    kind = kinds.kind_of(io.BytesIO(SAMPLES[name]), name)

    assert name.casefold().rpartition(".")[2] in kind.endings


@pytest.mark.parametrize("ending", ["exe", "svg", "html", "zip", "docm", "xlsm", "doc", "js", "", "pdf.exe"])
def test_what_is_not_on_the_list_is_refused_and_the_list_is_told(ending):
    said = refused(pdf("x"), f"planas.{ending}".strip("."))

    assert "PDF, DOCX" in said


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ\x90\0" + bytes(200), "programa.pdf"),
        (SVG, "paveikslas.png"),
        (SVG, "tekstas.txt"),
        (b"\xef\xbb\xbf  <!DOCTYPE html><script>1</script>", "tekstas.csv"),
        (b"<?php system(1);", "tekstas.txt"),
        (b"\x00\x01\x02", "tekstas.txt"),
        (pdf("x"), "planas.docx"),
        (docx(), "planas.pdf"),
        (docx(), "planas.xlsx"),
        (xlsx(), "planas.docx"),
        (open_document("text"), "planas.ods"),
        (docx(), "planas.odt"),
        (png(), "planas.jpg"),
        (b"RIFF\x1a\0\0\0WAVEfmt " + bytes(20), "planas.webp"),
        (b"<html><body>" + pdf("x"), "puslapis.pdf"),
        (bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600), "senas.docx"),
        (b" " * 100, "planas.png"),
    ],
)
def test_content_that_is_not_what_the_name_says_is_refused(content, name):
    assert len(refused(content, name)) > 20


def test_what_it_looks_like_is_said():
    assert ".exe" in refused(b"MZ\x90\0" + bytes(200), "programa.pdf")


@pytest.mark.parametrize("name", SAMPLES)
def test_an_empty_file_is_refused_with_advice(name):
    assert "empty" in refused(b"", name) or "tuščias" in refused(b"", name)


# --- Papers and pictures ----------------------------------------------------------------------------------


def test_a_pdf_that_was_cut_off_is_refused():
    assert refused(pdf("x" * 3000)[:-200], "planas.pdf")


def test_a_page_hidden_behind_the_end_of_a_pdf_is_refused():
    assert refused(pdf("x") + b"<html>" + b" " * 2000, "planas.pdf")


@pytest.mark.parametrize("size", [(50_000, 2), (2, 50_000), (20_000, 20_000)])
@pytest.mark.parametrize(("make", "name"), [(png, "a.png"), (jpeg, "a.jpg"), (webp, "a.webp")])
def test_a_small_file_that_unfolds_into_a_huge_picture_is_refused(make, name, size):
    assert refused(make(*size), name)


def test_a_picture_without_a_size_is_refused():
    assert refused(png(0, 5), "a.png")
    assert refused(jpeg(5, 0), "a.jpg")


@pytest.mark.parametrize(("make", "name"), [(png, "a.png"), (jpeg, "a.jpg"), (webp, "a.webp")])
def test_a_photograph_of_fifty_megapixels_is_taken(make, name):
    assert kinds.kind_of(io.BytesIO(make(8660, 5773)), name).media_type.startswith("image/")


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.webp"])
def test_a_damaged_picture_is_refused(name):
    begins = kinds.BY_ENDING[name[2:]].begins

    assert refused(begins + b"\0" * 5, name)
    assert refused(begins, name)


# --- Archives ---------------------------------------------------------------------------------------------


def document(**changes: bytes) -> bytes:
    return zipped(document_parts() | {name.replace("__", "/"): content for name, content in changes.items()})


def test_a_zip_bomb_is_refused_without_being_unpacked(monkeypatch):
    bomb = zipped(document_parts() | {"word/media/a.bmp": bytes(archives.RATIO_COUNTS_FROM + 1)})
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *a, **k: pytest.fail("it was unpacked"))

    assert len(bomb) < 20_000
    assert refused(bomb, "planas.docx")


def test_a_document_with_much_text_is_taken():
    words = " ".join(f"žodis{number}" for number in range(400_000)).encode()

    assert kinds.kind_of(io.BytesIO(document(word__footnotes=words)), "planas.docx")


def test_an_archive_that_lies_about_its_sizes_is_refused():
    honest = zipped(document_parts() | {"word/big.xml": bytes(1000)})
    lying = honest.replace(struct.pack("<I", 1000), struct.pack("<I", 10))

    assert lying != honest
    assert refused(lying, "planas.docx")


def test_parts_that_lie_on_one_another_are_refused():
    file = io.BytesIO(zipped(document_parts()))
    with zipfile.ZipFile(file) as archive:
        entries = archive.infolist()
        entries[1].header_offset = entries[0].header_offset

    with pytest.raises(Refused):
        archives.refuse_bomb(entries)


def test_an_archive_with_too_many_parts_is_refused_before_its_list_is_read(monkeypatch):
    many = zipped(document_parts() | {f"a{number}": b"" for number in range(archives.ENTRIES_MAX)})
    monkeypatch.setattr(zipfile, "ZipFile", lambda *a, **k: pytest.fail("the list was read"))

    assert refused(many, "planas.docx")


@pytest.mark.parametrize(
    "changes",
    [
        {"word__media__a.zip": zipped({"a": b"1"})},
        {"word__media__a.png": zipped({"a": b"1"})},
        {"word__embeddings__a.docx": docx(word__embeddings__b=docx())},
        {"word__embeddings__a.xlsx": zipped(document_parts() | {"a/vbaProject.bin": b"1"})},
        {"word__a.gz": b"\x1f\x8b\x08" + bytes(20)},
        {"word__a.rar": b"Rar!\x1a\x07"},
        {"word__vbaProject.bin": b"1"},
        {"Basic__Standard__Module1.xml": b"1"},
        {"word__activeX__activeX1.bin": b"1"},
        {"word__media__a.exe": b"1"},
        {"word__media__a.png": b"MZ" + bytes(100)},
        {"..__..__etc__passwd": b"1"},
        {"__etc__passwd": b"1"},
        {"word\\..\\a": b"1"},
        {"word__\u202ea": b"1"},
    ],
)
def test_what_hides_in_a_document_is_refused(changes):
    assert refused(document(**changes), "planas.docx")


def test_a_chart_with_its_table_inside_is_taken():
    assert kinds.kind_of(io.BytesIO(document(word__embeddings__lentele=b"1")), "planas.docx")
    assert kinds.kind_of(io.BytesIO(document(**{"word__embeddings__a.xlsx": xlsx(1, 2)})), "planas.docx")


def test_a_document_with_macros_under_a_quiet_name_is_refused():
    parts = document_parts()
    parts["[Content_Types].xml"] = b"application/vnd.ms-word.document.macroEnabled.main+xml"

    assert refused(zipped(parts), "planas.docx")


def test_locked_documents_are_refused_with_advice():
    locked = open_document(manifest="<manifest><encryption-data/></manifest>")
    flagged = bytearray(docx())
    for mark in (b"PK\x03\x04", b"PK\x01\x02"):
        flagged[flagged.index(mark) + (6 if mark[2] == 3 else 8)] |= 1

    for content, name in ((locked, "a.odt"), (bytes(flagged), "a.docx")):
        assert "password" in refused(content, name) or "slaptažodž" in refused(content, name)


def test_an_unusual_packing_is_refused():
    assert refused(zipped(document_parts(), packed=zipfile.ZIP_LZMA), "planas.docx")


@given(st.integers(0, 2**32), st.sampled_from(sorted(SAMPLES)), st.integers(1, 40))
def test_no_damage_makes_anything_but_a_refusal(seed, name, harm):
    dice, content = random.Random(seed), bytearray(SAMPLES[name])
    for _ in range(harm):
        content[dice.randrange(len(content))] = dice.randrange(256)
    content = content[: dice.randrange(1, len(content) + 1)] if dice.random() < 0.3 else content

    with suppress(Refused):
        kinds.kind_of(io.BytesIO(bytes(content)), name)
