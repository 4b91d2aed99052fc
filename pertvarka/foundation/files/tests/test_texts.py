"""Texts are read by a process of its own; whatever a file does to it, the house goes on."""

import time
import zlib

import pytest
from pypdf import PdfReader, PdfWriter

from pertvarka.foundation.files import texts
from pertvarka.foundation.files.models import Reading
from pertvarka.foundation.files.tests.samples import CODE, docx, open_document, pdf, pptx, xlsx, zipped

OFFICE = "application/vnd.openxmlformats-officedocument.x"


@pytest.fixture
def read(tmp_path):
    """What is read from content of a type."""

    def reading(content: bytes, media_type: str = "application/pdf"):
        path = tmp_path / "content"
        path.write_bytes(content)
        return texts.read(path, media_type)

    return reading


def locked(password: str) -> bytes:
    """A PDF that asks for a password; an empty one opens it to everybody."""
    import io

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("Labas"))))
    writer.encrypt(password, owner_password="savininko", algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_the_text_of_a_pdf_page_by_page(read):
    assert read(pdf("Pirmas puslapis", "Antras puslapis")) == (
        Reading.READ,
        "Pirmas puslapis\nAntras puslapis\n",
    )


@pytest.mark.parametrize(
    ("content", "media_type", "words"),
    [
        (docx("Šiau</t></r><r><t>lių centras"), OFFICE, "Šiaulių centras"),
        (pptx("Skaidrė"), OFFICE, "Skaidrė"),
        (xlsx("Ąžuolas", int(CODE), 3.5), OFFICE, f"{CODE} 3.5"),
        (xlsx("Ąžuolas", int(CODE), 3.5), OFFICE, "Ąžuolas"),
        (open_document("text", "Pra<span>džia</span>, tęsinys"), OFFICE, "Pradžia, tęsinys pabaiga"),
        ("Ąžuolas".encode(), "text/plain", "Ąžuolas"),
        ("\ufeffĄžuolas".encode(), "text/plain", "Ąžuolas"),
        ("Ąžuolas".encode("cp1257"), "text/plain", "Ąžuolas"),
        ("Ąžuolas".encode("utf-16"), "text/plain", "Ąžuolas"),
    ],
)
def test_the_text_of_every_other_kind(read, content, media_type, words):
    state, text = read(content, media_type)

    assert state == Reading.READ
    assert words in text


def test_a_formula_and_a_number_of_a_shared_text_are_no_words(read):
    assert read(xlsx("žodis", "=SUM(A1:B9)"), OFFICE)[1].split() == ["žodis"]


def test_a_password_is_told_apart_from_a_mere_ban_on_printing(read):
    assert read(locked("slapta")) == (Reading.LOCKED, "")
    assert read(locked("")) == (Reading.READ, "Labas\n")


@pytest.mark.parametrize("content", [b"%PDF-1.7\n%%EOF", pdf("x")[:200] + b"%%EOF", b"%PDF-" + bytes(1000)])
def test_a_broken_pdf_cannot_be_read(read, content):
    state, text = read(content)

    assert (state, text) in ((Reading.UNREADABLE, ""), (Reading.READ, ""))


def test_a_pdf_that_swells_without_end_ends_only_its_reader(read):
    """A stream of 300 MB of spaces, packed twice."""
    packed = zlib.compress(zlib.compress(b" " * 300 * 2**20, 1))
    stream = b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%b\nendstream" % (
        len(packed),
        packed,
    )
    content = pdf("x")
    start = content.index(b"<< /Length")
    bomb = content[:start] + stream + content[content.index(b"endstream") + 9 :]
    begun = time.monotonic()

    state, text = read(bomb)

    assert len(bomb) < 100_000
    assert (state, text.strip()) in ((Reading.UNREADABLE, ""), (Reading.READ, ""))
    assert time.monotonic() - begun < texts.PATIENCE_SECONDS


def test_a_document_whose_words_are_defined_by_themselves_is_not_read(read):
    laughs = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><d>&b;</d>'

    assert read(zipped({"word/document.xml": laughs.encode()}), OFFICE) == (Reading.UNREADABLE, "")


def test_only_the_beginning_of_a_long_text_is_kept(read):
    state, text = read("žodis ".encode() * 200_000, "text/plain")

    assert (state, len(text)) == (Reading.READ, 200_001)


def test_a_reader_that_hangs_is_stopped(read, monkeypatch, tmp_path):
    sleeper = tmp_path / "sleeper.py"
    sleeper.write_text("import time; time.sleep(60)")
    monkeypatch.setattr(texts, "READER", sleeper)
    monkeypatch.setattr(texts, "PATIENCE_SECONDS", 0.3)

    assert read(pdf("x")) == (Reading.UNREADABLE, "")
