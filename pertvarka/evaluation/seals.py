"""Where this room keeps seals: the answers of a group's members and of a panel's experts, and their notes."""

from django.db.models import F

from pertvarka.evaluation.models import ExpertRating, Rating, VisitNote
from pertvarka.foundation import sealing

sealing.keep(
    sealing.Shelf(
        name="evaluation.rating",
        rows=Rating.objects.all,
        column="sealed",
        seal=F("sealed"),
        renewed=lambda rating: sealing.renew(rating.sealed, place=rating.place),
    )
)
sealing.keep(
    sealing.Shelf(
        name="evaluation.expert_rating",
        rows=ExpertRating.objects.all,
        column="sealed",
        seal=F("sealed"),
        renewed=lambda rating: sealing.renew(rating.sealed, place=rating.place),
    )
)
sealing.keep(
    sealing.Shelf(
        name="evaluation.visit_note",
        rows=VisitNote.objects.all,
        column="sealed",
        seal=F("sealed"),
        renewed=lambda note: sealing.renew(note.sealed, place=note.place),
    )
)
