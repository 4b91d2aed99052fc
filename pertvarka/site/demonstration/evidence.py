"""Tells how invented centres filled their libraries: small papers made on the spot, notes, links, a list."""

import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pertvarka.directory.models import Person
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Evidence, SelfEvaluation
from pertvarka.foundation import typeset
from pertvarka.foundation.clock import now

TEMPLATE = Path(__file__).parent / "evidence.typ"
INVENTED = "Parodomasis dokumentas: institucija ir duomenys išgalvoti."


def bring(pieces: Iterable[dict[str, Any]], record: SelfEvaluation, *, told_year: int, by: Person) -> None:
    """Add a year's pieces to the library and to their indicators. told_year: as the story says it."""
    for piece in pieces:
        if piece.get("only", told_year) == told_year:
            _use(piece, record, _kept(piece, record, by), by)


def _kept(piece: dict[str, Any], record: SelfEvaluation, by: Person) -> Evidence:
    first = record.year - piece["years"] + 1
    years = str(record.year) if first == record.year else f"{first}–{record.year}"
    title = f"{piece['title_lt']}, {years} m."
    about = actions.Description(first, record.year, title=title, tags=tuple(piece["tags"]))
    match piece["kind"]:
        case "note":
            text = f"{piece['text_lt']}{INVENTED} {years} m."
            return actions.add_note(record.organisation, text=text, description=about, by=by).evidence
        case "link":
            return actions.add_link(
                record.organisation, address=piece["address"], description=about, by=by
            ).evidence
        case "list":
            file, name = f"{piece['text_lt']}{INVENTED} {record.organisation}".encode(), f"{title}txt"
        case _:
            file, name = _paper(piece, record, years), f"{title}pdf"
    return actions.add_file(
        record.organisation, file=io.BytesIO(file), name=name, description=about, by=by
    ).evidence


def _paper(piece: dict[str, Any], record: SelfEvaluation, years: str) -> bytes:
    data = {
        "title": piece["title_lt"],
        "centre": record.organisation.name_lt,
        "years": f"{years} m.",
        "invented": INVENTED,
        "paragraphs": piece["paragraphs_lt"],
    }
    return typeset.pdf(TEMPLATE, data, made_at=now())


def _use(piece: dict[str, Any], record: SelfEvaluation, evidence: Evidence, by: Person) -> None:
    for place, code in enumerate(piece["for"]):
        if any(indicator.code == code for indicator in record.indicators):
            actions.use_evidence(
                record,
                indicator_code=code,
                evidence=evidence,
                place=piece["place"],
                answers=piece["answers"] if place == 0 else (),
                by=by,
            )
