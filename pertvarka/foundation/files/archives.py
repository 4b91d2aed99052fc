"""Office documents are ZIP archives: opened so that none unpacks without end or hides a program.

Nothing is unpacked to disk. What the archive says about itself is checked first; then every part is read
once, within the limits, so that no size is taken on trust.
"""

import io
import re
import struct
import zipfile
import zlib
from itertools import pairwise
from typing import IO

from django.utils.translation import gettext as _

from pertvarka.foundation.files import names
from pertvarka.foundation.files.refusal import Refused

BEGINS = b"PK\x03\x04"
LOCKED = bytes.fromhex("D0CF11E0A1B11AE1")  # the old binary types; also a new one behind a password

ENTRIES_MAX = 5_000
DIRECTORY_BYTES_MAX = 1024**2
UNPACKED_BYTES_MAX = 200 * 1024**2
INNER_BYTES_MAX = 20 * 1024**2  # an office document inside an office document: a chart's table
RATIO_MAX = 100  # text packs 5–30 times; only repetition reaches more
RATIO_COUNTS_FROM = 5 * 1024**2  # bytes; below, a high ratio harms nobody
BLOCK = 1024**2

END_RECORD = struct.Struct("<4s4H2LH")  # the archive's last record (APPNOTE.TXT, 4.3.16)
END_MARK, COMMENT_MAX = b"PK\x05\x06", 65_535

ARCHIVES = {"7z", "bz2", "cab", "gz", "iso", "jar", "lzh", "rar", "tar", "tgz", "xz", "zip", "zst"}
ARCHIVES_BEGIN = (BEGINS, b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
PROGRAMS = {"bat", "cmd", "com", "dll", "exe", "hta", "js", "lnk", "msi", "ps1", "py", "scr", "sh", "vbs"}
PROGRAMS_BEGIN = (b"MZ", b"\x7fELF")
OFFICE = {"docx", "xlsx", "pptx", "odt", "ods", "odp"}
PACKED_PICTURES = {"emz", "wmz", "svgz"}  # drawings inside documents are gzipped by design
MACROS = re.compile(r"vbaproject|vbadata|activex|^(basic|scripts)/", re.IGNORECASE)
# What reading a damaged archive ends in.
DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, ValueError, OSError)
CONTENT_TYPES, MIMETYPE, MANIFEST = "[Content_Types].xml", "mimetype", "META-INF/manifest.xml"


def look_microsoft(file: IO[bytes], *, part: str) -> None:
    """Raise Refused unless this is a sound document of the type, for example "wordprocessingml.document"."""
    archive = opened(file)
    types = _text_of(archive, CONTENT_TYPES)
    if "macroEnabled" in types:
        raise Refused(_macros())
    if f"{part}.main+xml" not in types:
        raise Refused(_another_kind())


def look_open_document(file: IO[bytes], *, media_type: str) -> None:
    """Raise Refused unless this is a sound document of the type, not locked with a password."""
    archive = opened(file)
    if "encryption-data" in _text_of(archive, MANIFEST):
        raise Refused(_locked())
    if _text_of(archive, MIMETYPE).strip() != media_type:
        raise Refused(_another_kind())


def opened(file: IO[bytes], *, depth: int = 0) -> zipfile.ZipFile:
    """The archive, found sound from its first to its last part; raises Refused."""
    try:
        refuse_endless_directory(file)
        archive = zipfile.ZipFile(file)
        entries = archive.infolist()
        for entry in entries:
            refuse_entry(entry)
        refuse_bomb(entries)
        for entry in entries:
            refuse_content(archive, entry, depth)
    except DAMAGED as error:
        raise Refused(_("The file is damaged. Open it on your computer and save it anew.")) from error
    return archive


def refuse_endless_directory(file: IO[bytes]) -> None:
    """Raise Refused when the archive's own list is so long that reading it would fill the memory."""
    file.seek(0, 2)
    size = file.tell()
    file.seek(max(0, size - END_RECORD.size - COMMENT_MAX))
    tail = file.read()
    start = tail.rfind(END_MARK)
    if start < 0:
        raise zipfile.BadZipFile("no end record")
    *_rest, entries, directory_bytes, _offset, _comment = END_RECORD.unpack_from(tail, start)
    if entries > ENTRIES_MAX or directory_bytes > DIRECTORY_BYTES_MAX:
        raise Refused(_too_much())


def refuse_entry(entry: zipfile.ZipInfo) -> None:
    """Raise Refused for a part that is locked, oddly packed, badly named, a program or a macro."""
    name = entry.orig_filename
    if entry.flag_bits & 0x1:
        raise Refused(_locked())
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused(_("A part of the document is packed in an unusual way. Save the document anew."))
    if name.startswith("/") or "\\" in name or ".." in name.split("/") or not name.isprintable():
        raise Refused(_("The document's parts have names that lead out of it. Save the document anew."))
    if MACROS.search(name):
        raise Refused(_macros())
    if names.ending(name) in PROGRAMS:
        raise Refused(_program())


def refuse_bomb(entries: list[zipfile.ZipInfo]) -> None:
    """Raise Refused when the parts would unpack without measure or lie on top of one another."""
    unpacked = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if unpacked > UNPACKED_BYTES_MAX or (unpacked > RATIO_COUNTS_FROM and unpacked > RATIO_MAX * packed):
        raise Refused(_too_much())
    in_order = sorted(entries, key=lambda entry: entry.header_offset)
    for before, after in pairwise(in_order):
        if before.header_offset + before.compress_size > after.header_offset:
            raise Refused(_too_much())


def refuse_content(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, depth: int) -> None:
    """Read one part to its end, which also checks its digest; raise Refused for a program or archive in it.

    One office document may hold another, as a chart holds its table; that one may hold no more.
    """
    with archive.open(entry) as part:
        head = part.read(BLOCK)
        ending = names.ending(entry.filename)
        if head.startswith(PROGRAMS_BEGIN):
            raise Refused(_program())
        if ending in OFFICE and depth == 0 and entry.file_size <= INNER_BYTES_MAX:
            opened(io.BytesIO(head + part.read()), depth=1)
        elif ending in ARCHIVES | OFFICE or (
            head.startswith(ARCHIVES_BEGIN) and ending not in PACKED_PICTURES
        ):
            raise Refused(_("There is an archive inside the document. Take it out and add its files singly."))
        while part.read(BLOCK):
            pass


def _text_of(archive: zipfile.ZipFile, name: str) -> str:
    """A small part as text; empty when there is none."""
    try:
        with archive.open(name) as part:
            return part.read(BLOCK).decode("utf-8", "replace")
    except KeyError:
        return ""


def _too_much() -> str:
    return _("Unpacked, the file would be far larger than a document is. It is not taken.")


def _locked() -> str:
    return _("The document is locked with a password. Save it without one: others could not open it.")


def _macros() -> str:
    return _("There are macros in the document. Save it without them.")


def _program() -> str:
    return _("There is a program inside the document. Take it out and save the document anew.")


def _another_kind() -> str:
    return _("The content is another kind of document than the name says. Save it under its real type.")
