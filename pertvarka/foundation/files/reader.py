"""Reads the text of one file and writes its beginning to standard output. Run as a program, never imported.

    python -I reader.py MEDIA_TYPE PATH

It limits its own memory and computing time, so that a hostile file ends this process and nothing else.
Exit: 0 read, 3 locked with a password, anything else: it could not be read. Nothing of ours is imported.
"""

import codecs
import re
import resource
import sys
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice

LETTERS_MAX = 200_000
PAGES_MAX = 300
MEMORY_BYTES = 768 * 1024**2
COMPUTING_SECONDS = 30
BLOCK = 1024**2
LOCKED_EXIT = 3
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
    import pypdf  # only here: a text file needs no such load

    paper = pypdf.PdfReader(path)
    if paper.is_encrypted and not paper.decrypt(""):
        sys.exit(LOCKED_EXIT)
    for page in islice(paper.pages, PAGES_MAX):
        yield page.extract_text()


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
    """Write the beginning of the text, every run of spaces as one."""
    limit()
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
