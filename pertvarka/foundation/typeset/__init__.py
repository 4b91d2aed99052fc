"""Template and data → PDF/A-2a with PDF/UA-1. The same state, library and fonts give the same bytes."""

import json
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, Literal

import typst
from django.conf import settings

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


def pdf(template: Path, data: dict[str, Any], *, made_at: datetime) -> bytes:
    """Typeset `data` (JSON) with a Typst template; raises typst.TypstError when the template is wrong.

    made_at: the moment the content was settled; it is the paper's date, so that remaking changes nothing.
    """
    source = f'#import "/styles/paper.typ": *\n{template.read_text()}'
    return typst.compile(  # type: ignore[call-overload]  # its types want source and root of one kind
        source.encode(),
        root=str(STYLES.parent),
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False, sort_keys=True)},
        pdf_standards=STANDARDS,
        timestamp=int(made_at.timestamp()),
        format="pdf",
    )
