"""Reads the text of one file and writes its beginning to standard output. Run as a program, never imported.

    python -I reader.py MEDIA_TYPE PATH
    python -I reader.py behind PATH

The second tells as JSON what a PDF holds that its pages do not show. It limits its own memory and computing
time, so that a hostile file ends this process and nothing else.
Exit: 0 read, 3 locked with a password, anything else: it could not be read. Nothing of ours is imported.
"""

import codecs
import json
import re
import resource
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any

LETTERS_MAX = 200_000
PAGES_MAX = 300
MEMORY_BYTES = 768 * 1024**2
COMPUTING_SECONDS = 30
BLOCK = 1024**2
LOCKED_EXIT = 3
BEHIND = "behind"
TAG = re.compile(r"<[^>]*>")
# Where the words stand in an office document: Word, Excel (shared and own), PowerPoint, OpenDocument.
PARTS_WITH_WORDS = re.compile(
    r"word/(document|footnotes|header\d*|footer\d*)\.xml|xl/sharedStrings\.xml|xl/worksheets/sheet\d+\.xml"
    r"|ppt/(slides/slide|notesSlides/notesSlide)\d+\.xml|content\.xml"
)
WITHIN_WORDS = ("t", "r", "span", "a")  # their end does not end a word


def limit() -> None:
    """Let this process grow and compute only so far, and write no file."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES),
        (resource.RLIMIT_CPU, COMPUTING_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # some systems do not know one of them
            resource.setrlimit(what, (most, most))


def pages_of_pdf(path: str) -> Iterator[str]:
    """The text of each page, up to PAGES_MAX. Exits when a password is needed."""
    for page in islice(opened_pdf(path).pages, PAGES_MAX):
        yield page.extract_text()


def opened_pdf(path: str) -> Any:
    """The PDF. Exits when a password is needed."""
    import pypdf  # only here: a text file needs no such load

    paper = pypdf.PdfReader(path)
    if paper.is_encrypted and not paper.decrypt(""):
        sys.exit(LOCKED_EXIT)
    return paper


def behind_pages(path: str) -> dict[str, Any]:
    """What a PDF holds beside what its pages show.

    is_layered: an earlier version, or a page that was taken out, is still in it; has_files: it carries files;
    author: whom it names as its author; text: all strings of its objects, such as notes and spoken texts.
    """
    paper = opened_pdf(path)
    with open(path, "rb") as file:
        content = file.read()
    is_linearised = b"/Linearized" in content[:1024]  # such a file has two ends from the beginning
    objects = list(objects_of(paper))
    pages = sum(isinstance(each, dict) and each.get("/Type") == "/Page" for each in objects)
    return {
        "is_layered": content.count(b"startxref") - is_linearised > 1 or pages > len(paper.pages),
        "has_files": any(isinstance(each, dict) and "/EF" in each for each in objects),
        "author": (paper.metadata or {}).get("/Author") or "",
        "text": " ".join(string for each in objects for string in strings_in(each))[:LETTERS_MAX],
    }


def objects_of(paper: Any) -> Iterator[Any]:
    """Every object that the PDF lists, reached by its pages or not."""
    import pypdf.errors
    from pypdf.generic import IndirectObject

    numbers = {number for table in paper.xref.values() for number in table} | set(paper.xref_objStm)
    for number in sorted(numbers):
        with suppress(pypdf.errors.PyPdfError):
            yield paper.get_object(IndirectObject(number, 0, paper))


def strings_in(found: Any) -> Iterator[str]:
    """The texts that stand in an object; what it refers to are objects of their own."""
    from pypdf.generic import StreamObject, TextStringObject

    if isinstance(found, TextStringObject):
        yield str(found)
    elif isinstance(found, list):
        for each in found:
            yield from strings_in(each)
    elif isinstance(found, dict):
        for each in found.values():
            yield from strings_in(each)
        if isinstance(found, StreamObject) and found.get("/Type") == "/Metadata":
            yield TAG.sub(" ", found.get_data().decode("utf-8", "replace"))


class Words:
    """Collects the words of an XML part while it is parsed; the tree itself is never built."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self.inside: list[str] = []
        self.is_number_of_text = False  # a spreadsheet's cell that only says which shared text it shows

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = tag.rpartition("}")[2]
        self.inside.append(name)
        if name == "c":
            self.is_number_of_text = attributes.get("t") == "s"

    def end(self, tag: str) -> None:
        """An element ends; what is no part of a word ends the word too."""
        if self.inside.pop() not in WITHIN_WORDS:
            self.found.append(" ")

    def data(self, text: str) -> None:
        """Some text."""
        name = self.inside[-1]
        if name != "f" and not (name == "v" and self.is_number_of_text):  # "f" is a formula
            self.found.append(text)

    def close(self) -> str:
        """Everything collected."""
        return "".join(self.found)


def words_of_document(path: str) -> Iterator[str]:
    """The texts of an office document's parts, in the order of their names."""
    from defusedxml.ElementTree import DefusedXMLParser  # only here, as above

    with zipfile.ZipFile(path) as archive:
        for name in sorted(filter(PARTS_WITH_WORDS.fullmatch, archive.namelist())):
            parser = DefusedXMLParser(target=Words(), forbid_dtd=True)
            with archive.open(name) as part:
                while block := part.read(BLOCK):
                    parser.feed(block)
            yield parser.close()


def whole_text(path: str) -> Iterator[str]:
    """The beginning of a plain file."""
    with open(path, "rb") as file:
        content = file.read(BLOCK)
    for encoding in ("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "cp1257"):
        with suppress(UnicodeDecodeError):
            # Incremental, because the beginning may end in the middle of a letter.
            yield codecs.getincrementaldecoder(encoding)().decode(content)
            return


def main(media_type: str, path: str) -> None:
    """Write the beginning of the text, every run of spaces as one; or what is behind a PDF's pages."""
    limit()
    if media_type == BEHIND:
        sys.stdout.write(json.dumps(behind_pages(path)))
        return
    match media_type:
        case "application/pdf":
            source = pages_of_pdf(path)
        case "text/plain":
            source = whole_text(path)
        case _:
            source = words_of_document(path)
    left = LETTERS_MAX
    for text in source:
        words = " ".join(text.replace("\0", " ").split())[:left]
        sys.stdout.buffer.write(f"{words}\n".encode("utf-8", "replace"))
        left -= len(words) + 1
        if left <= 0:
            break


if __name__ == "__main__":
    main(*sys.argv[1:])
