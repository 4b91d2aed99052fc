"""One expert's sheet: the evaluated indicators with the expert's own answers, and what is finished."""

from pertvarka.evaluation.models import ExternalEvaluation, PanelMember
from pertvarka.evaluation.worksheet import Sheet


class ExpertSheet(Sheet):
    """The sheet of one expert; one query."""

    def __init__(self, record: ExternalEvaluation, member: PanelMember) -> None:
        answers = {rating.indicator_code: rating for rating in member.ratings.all()}
        submissions = dict.fromkeys(record.areas, member.submission) if member.has_submitted else {}
        super().__init__(record, answers, submissions)
        self.member = member
