"""Template and data → PDF/A-2a with PDF/UA-1. The same state, library and fonts give the same bytes."""

import json
import unicodedata
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst
from django.conf import settings
from fontTools.ttLib import TTFont

STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
STYLES = Path(__file__).parent / "styles"


@cache
def _fonts() -> Any:  # typst.Fonts, which its own types do not name
    """The fonts of the set-up only: a paper must not depend on what a machine happens to have."""
    return typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(settings.ASSETS_ROOT / "source-sans" / "TTF")],
    )


@cache
def _letters() -> frozenset[int]:
    """The characters that the papers' font can print."""
    font = TTFont(settings.ASSETS_ROOT / "source-sans" / "TTF" / "SourceSans3-Regular.ttf", lazy=True)
    return frozenset(font.getBestCmap())


def printable(value: Any) -> Any:
    """The same JSON value in characters that the font has, so that no text can make a paper impossible.

    Bullets that word processors keep in the private area become "•", control characters vanish, what the font
    lacks (emoji, other scripts) becomes "?". The record itself is not touched.
    """
    if isinstance(value, str):
        return "".join(map(_printable_letter, unicodedata.normalize("NFC", value)))
    if isinstance(value, dict):
        return {key: printable(each) for key, each in value.items()}
    if isinstance(value, list):
        return [printable(each) for each in value]
    return value


def _printable_letter(letter: str) -> str:
    if letter in "\n\t" or ord(letter) in _letters():
        return letter
    kind = unicodedata.category(letter)
    if kind == "Co":  # private use: Word's and Symbol's bullets
        return "•"
    return "" if kind in ("Cc", "Cf", "Mn") else "?"


def pdf(template: Path, data: dict[str, Any], *, made_at: datetime, parts: Sequence[Path] = ()) -> bytes:
    """Typeset `data` (JSON) with a Typst template; raises typst.TypstError when the template is wrong.

    parts: templates whose functions it uses.
    made_at: the moment the content was settled; it is the paper's date, so that remaking changes nothing.
    """
    texts = [each.read_text(encoding="utf-8") for each in (*parts, template)]
    source = "\n".join(['#import "/styles/paper.typ": *', *texts])
    return typst.compile(  # type: ignore[call-overload]  # its types want source and root of one kind
        source.encode(),
        root=str(STYLES.parent),
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(printable(data), ensure_ascii=False, sort_keys=True)},
        pdf_standards=STANDARDS,
        timestamp=int(made_at.timestamp()),
        format="pdf",
    )
