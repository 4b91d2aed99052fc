"""Wordings of procedures: read, checked and published by the operator's command."""

from datetime import date
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.foundation import journal
from pertvarka.foundation.clock import now
from pertvarka.frameworks.actions.versions import text_of
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.models import Procedure, ProcedureVersion
from pertvarka.frameworks.problems import FrameworkError, Problem
from pertvarka.frameworks.procedure_checks import problems_of
from pertvarka.frameworks.reading import read, with_lines

PROCEDURES = Path(__file__).parent.parent / "data" / "procedures"


@transaction.atomic
def load_procedure(source: Path | str) -> ProcedureVersion:
    """Read, check and publish a wording; loading the same content again does nothing.

    source: a file, or the YAML itself.
    Raises FrameworkError with every problem found, and when the number is published with other content.
    """
    text = text_of(source) if isinstance(source, Path) else source
    document = read(text)
    if problems := problems_of(document):
        raise FrameworkError(*with_lines(problems, text))
    procedure, _is_new = Procedure.objects.get_or_create(code=document["id"])
    procedure = Procedure.objects.select_for_update().get(pk=procedure.pk)
    digest = content_hash(document)
    known = procedure.versions.filter(version=document["version"]).first()
    if known and known.content_hash != digest:
        sentence = _("version %(number)s is already published with other content; raise the version")
        raise FrameworkError(Problem(sentence % {"number": known.version}))
    if known:
        return known
    version = ProcedureVersion.objects.create(
        procedure=procedure,
        version=document["version"],
        in_force_from=date.fromisoformat(document["in_force_from"]),
        document=document,
        content_hash=digest,
        published_at=now(),
    )
    journal.record(version, "publish", by=None, details={"content_hash": digest})
    return version
