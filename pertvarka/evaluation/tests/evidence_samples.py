"""Evidence to test with, and forms filled in."""

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from pertvarka.directory.models import Person
from pertvarka.evaluation import actions
from pertvarka.evaluation.actions import Description
from pertvarka.foundation.clock import today

YEAR = today().year


def note(place, title, *, description="", tags=(), years=(YEAR, YEAR), text=None):
    """A note in the library."""
    about = Description(*years, title=title, description=description, tags=tuple(tags))
    return actions.add_note(
        place.centre, text=text or f"Tekstas: {title}", description=about, by=place.head
    ).evidence


def kept(place, content=b"Labas", name="planas.txt", by=None):
    """A file in the library."""
    who = Person.objects.get(pk=(by or place.head).pk)
    about = Description(YEAR, YEAR)
    return actions.add_file(
        place.centre, file=io.BytesIO(content), name=name, description=about, by=who
    ).evidence


def use(world_, piece, code="2.3.1", **more):
    return actions.use_evidence(world_.record, indicator_code=code, evidence=piece, by=world_.head, **more)


def library(place, **asked):
    return reverse("evidence:library", args=[place.centre.pk]), asked


def titles(answer):
    return [piece.title for piece in answer.context["page"]]


def files(*pairs, **fields):
    """A filled-in form with files of (name, bytes)."""
    return {
        "year_from": str(YEAR),
        "no_pupils": "on",
        "chosen_files": [SimpleUploadedFile(name, content) for name, content in pairs],
        **fields,
    }
