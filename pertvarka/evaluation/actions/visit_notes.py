"""An expert's notes to topics of the visit, sealed: private, or shared with the panel."""

from django.db import transaction
from django.utils.translation import gettext as _

from pertvarka.directory.models import Person
from pertvarka.evaluation import queries
from pertvarka.evaluation.actions.external_locking import locked_in
from pertvarka.evaluation.actions.locking import Refused
from pertvarka.evaluation.external_states import TAKES_NOTES
from pertvarka.evaluation.models import ExternalEvaluation, VisitNote
from pertvarka.foundation import sealing, versions
from pertvarka.foundation.clock import now


@transaction.atomic
def save_visit_note(
    evaluation: ExternalEvaluation,
    *,
    topic: str,
    text: str,
    is_shared: bool,
    seen: str | None = None,
    by: Person,
) -> VisitNote:
    """Keep one's note to a topic.

    seen: the fingerprint of what the writer began with; without it nothing is compared. Raises
    ChangedMeanwhile when the same person has written elsewhere since. Not journalled: autosaves are no
    acts, and what is sealed stays so.
    """
    record = locked_in(evaluation, TAKES_NOTES, "visit.note", by)
    member = record.member_of(by)
    if member is None:
        raise Refused(_("You are not in this panel."))
    note = VisitNote.objects.filter(member=member, topic=topic).first() or VisitNote(
        member=member, topic=topic
    )
    kept = queries.visits.words_of_note(note)
    if seen is not None and versions.is_overwriting(seen, kept=kept, wanted={"text": text}):
        raise versions.ChangedMeanwhile(kept, by.full_name, note.saved_at)
    note.sealed = sealing.close({"text": text}, place=note.place)
    note.is_shared, note.saved_at = is_shared, now()
    note.save()
    return note
