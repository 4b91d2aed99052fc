"""Small files of every kind that is taken, made on the spot."""

import io
import struct
import zipfile
import zlib

from openpyxl import Workbook

EICAR = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR" + rb"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
CODE = "18001010007"  # an invented personal code of somebody born in 1800
MICROSOFT_PARTS = {
    "docx": ("word/document.xml", "wordprocessingml.document"),
    "pptx": ("ppt/slides/slide1.xml", "presentationml.presentation"),
}


def pdf(*pages: str) -> bytes:
    """A PDF with a line of text (Latin letters) on each page, written by hand."""
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for number, text in enumerate(pages):
        drawn = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream")
    body, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        body
        + (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
            f"startxref\n{len(body)}\n%%EOF\n"
        ).encode()
    )


def zipped(parts: dict[str, bytes], *, packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packed) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def document_parts(ending: str = "docx", text: str = "Labas") -> dict[str, bytes]:
    """The parts of a small Word or PowerPoint document; the text may hold markup of its own."""
    path, part = MICROSOFT_PARTS[ending]
    content_type = f"application/vnd.openxmlformats-officedocument.{part}.main+xml"
    types = f'<Types><Override ContentType="{content_type}"/></Types>'
    return {"[Content_Types].xml": types.encode(), path: f"<d><p><r><t>{text}</t></r></p></d>".encode()}


def docx(text: str = "Labas", **more: bytes) -> bytes:
    """A Word document; `more` are parts to add, with __ for a slash."""
    return zipped(
        document_parts("docx", text) | {name.replace("__", "/"): content for name, content in more.items()}
    )


def pptx(text: str = "Labas") -> bytes:
    """A presentation."""
    return zipped(document_parts("pptx", text))


def xlsx(*cells: object) -> bytes:
    """A workbook with these cells in one row."""
    file, book = io.BytesIO(), Workbook()
    book.active.append(cells or ["Labas"])
    book.save(file)
    return file.getvalue()


def open_document(kind: str = "text", text: str = "Labas", *, manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument text, spreadsheet or presentation."""
    return zipped(
        {
            "mimetype": f"application/vnd.oasis.opendocument.{kind}".encode(),
            "META-INF/manifest.xml": manifest.encode(),
            "content.xml": f"<d><p>{text} <span>pa</span>baiga</p></d>".encode(),
        }
    )


def png(width: int = 2, height: int = 2) -> bytes:
    """A picture that says it has this size."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\0\0\0" * 2)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int = 2, height: int = 2) -> bytes:
    """A JPEG's segments up to the size, with a comment before it."""
    comment = b"\xff\xfe\x00\x07Labas"
    frame = b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", height, width) + b"\x03" + b"\x01\x11\x00" * 3
    return b"\xff\xd8" + comment + b"\xff\xff" + frame[1:] + b"\xff\xd9"


def webp(width: int = 2, height: int = 2) -> bytes:
    """An extended WebP's header."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0" + size


SAMPLES = {
    "planas.pdf": pdf("Labas"),
    "planas.docx": docx(),
    "planas.xlsx": xlsx(),
    "planas.pptx": pptx(),
    "planas.odt": open_document("text"),
    "planas.ods": open_document("spreadsheet"),
    "planas.odp": open_document("presentation"),
    "planas.JPG": jpeg(),
    "planas.jpeg": jpeg(),
    "planas.png": png(),
    "planas.webp": webp(),
    "planas.txt": "Ąžuolas".encode(),
    "planas.csv": "vardas;kiek\nĄžuolas;1".encode("cp1257"),
}
