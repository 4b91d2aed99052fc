"""Where this room keeps seals: the answers of a group's members and of a panel's experts, and their notes."""

from pertvarka.evaluation.models import ExpertRating, Rating, VisitNote
from pertvarka.foundation import sealing

sealing.keep(sealing.whole("evaluation.rating", Rating.objects.all))
sealing.keep(sealing.whole("evaluation.expert_rating", ExpertRating.objects.all))
sealing.keep(sealing.whole("evaluation.visit_note", VisitNote.objects.all))
