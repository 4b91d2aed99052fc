"""Pictures: their size in pixels, read from the header, so that no small file unfolds into a huge one."""

import struct
from typing import IO

from django.utils.translation import gettext as _

from pertvarka.foundation.files.refusal import Refused

MEGAPIXELS_MAX = 100  # a good camera gives 50
SIDE_MAX = 30_000  # pixels
JPEG_SIZES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # the segments that tell the size (ITU-T T.81, B.1)
JPEG_BARE = {0x01, *range(0xD0, 0xD9)}  # segments without a length

Size = tuple[int, int]


def look(file: IO[bytes]) -> None:
    """Raise Refused when the picture's size cannot be read or is too large."""
    try:
        width, height = size_of(file)
    except (struct.error, ValueError) as error:
        raise Refused(_("The picture is damaged. Open it on your computer and save it anew.")) from error
    if not (0 < width <= SIDE_MAX and 0 < height <= SIDE_MAX) or width * height > MEGAPIXELS_MAX * 10**6:
        raise Refused(
            _("The picture has %(width)s × %(height)s pixels; at most %(most)s million are taken.")
            % {"width": width, "height": height, "most": MEGAPIXELS_MAX}
        )


def size_of(file: IO[bytes]) -> Size:
    """(width, height) in pixels of a JPEG, PNG or WebP; raises ValueError or struct.error when damaged."""
    file.seek(0)
    head = file.read(32)
    if head.startswith(b"\x89PNG"):
        return _png(head)
    if head.startswith(b"RIFF"):
        return _webp(head)
    return _jpeg(file)


def _png(head: bytes) -> Size:
    if head[12:16] != b"IHDR":
        raise ValueError("PNG without its header")
    width, height = struct.unpack(">II", head[16:24])
    return width, height


def _webp(head: bytes) -> Size:
    """The three ways a WebP begins (RFC 9649): lossy, lossless, extended."""
    if head[8:12] != b"WEBP":
        raise ValueError("RIFF, but no WebP")
    match head[12:16]:
        case b"VP8 ":
            width, height = struct.unpack("<HH", head[26:30])
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            (bits,) = struct.unpack("<I", head[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            return int.from_bytes(head[24:27], "little") + 1, int.from_bytes(head[27:30], "little") + 1
    raise ValueError("unknown WebP")


def _jpeg(file: IO[bytes]) -> Size:
    """The size from the first frame's segment; everything before it is passed over by its length."""
    file.seek(2)
    while True:
        mark, code = struct.unpack("BB", file.read(2))
        while code == 0xFF:  # filling
            (code,) = file.read(1)
        if mark != 0xFF:
            raise ValueError("not a JPEG segment")
        if code in JPEG_BARE:
            continue
        (length,) = struct.unpack(">H", file.read(2))
        if code in JPEG_SIZES:
            _bits, height, width = struct.unpack(">BHH", file.read(5))
            return width, height
        if length < 2:
            raise ValueError("a JPEG segment without a length")
        file.seek(length - 2, 1)
