"""Where this room keeps seals: a member's answers."""

from django.db.models import F

from pertvarka.evaluation.models import Rating
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
