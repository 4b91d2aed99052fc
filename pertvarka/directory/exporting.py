"""Everything the house keeps about a person, as a ZIP file: one page to read and one file for programs."""

import io
import json
import zipfile
from typing import Any

from django.template.loader import render_to_string
from django.utils import translation

from pertvarka.directory.models import Person
from pertvarka.foundation import retention
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.retention import Kind
from pertvarka.foundation.tables import as_json

Part = dict[str, Any]


def parts_of(person: Person) -> list[Part]:
    """What is kept, kind by kind, with how long and why; kinds of which nothing is kept are left out."""
    parts = [
        {"kind": kind, "term": retention.term_on(kind.key, today()), "rows": _rows(kind, person)}
        for kind in retention.kinds().values()
        if kind.about is not None
    ]
    return [part for part in parts if part["rows"]]


def _rows(kind: Kind, person: Person) -> list[tuple[Any, ...]]:
    return [kind.row(record) for record in kind.about(person)] if kind.about else []


def as_zip(person: Person) -> bytes:
    """The file, in the person's language; the names of columns in the JSON stay English."""
    with translation.override(person.language):
        parts = parts_of(person)
        page = render_to_string(
            "directory/privacy/export.html", {"person": person, "parts": parts, "at": now()}
        )
        data = json.dumps([_for_programs(part) for part in parts], ensure_ascii=False, indent=1)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("data.html", page)
        archive.writestr("data.json", data + "\n")
    return file.getvalue()


def _for_programs(part: Part) -> dict[str, Any]:
    kind, term = part["kind"], part["term"]
    names = [column.name for column in kind.columns]
    return {
        "kind": kind.key,
        "title": str(kind.title),
        "kept": {"action": term.action.value, "months": term.months, "days": term.days},
        "basis": term.basis_en,
        "rows": [dict(zip(names, map(as_json, row), strict=True)) for row in part["rows"]],
    }
