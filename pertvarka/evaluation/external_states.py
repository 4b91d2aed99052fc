"""The states of an external evaluation and its steps, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.flow import Flow, step


class ExternalState(models.TextChoices):
    """Where an external evaluation stands."""

    FORMING = "forming", _("Panel being formed")
    STUDYING = "studying", _("Papers being studied")
    VISITING = "visiting", _("Visit under way")
    RATING = "rating", _("Being rated by the experts")
    CONSENSUS = "consensus", _("Findings being agreed")
    REMARKS = "remarks", _("Draft findings with the institution")
    ANSWERING = "answering", _("Remarks being answered")
    FINAL = "final", _("Final findings delivered")
    ABANDONED = "abandoned", _("Ended without findings")


S = ExternalState
OPEN_STATES = tuple(state for state in S if state not in (S.FINAL, S.ABANDONED))

EXTERNAL_FLOW = Flow(
    step("name_panel", source={S.FORMING}, target=S.STUDYING, permission="panel.appoint"),
    step("reform_panel", source={S.STUDYING}, target=S.FORMING, permission="panel.appoint"),
    step("begin_visit", source={S.STUDYING}, target=S.VISITING, permission="visit.lead"),
    step("end_visit", source={S.VISITING}, target=S.RATING, permission="visit.lead"),
    step("reveal", source={S.RATING}, target=S.CONSENSUS, permission="external.lead"),
    step("deliver_draft", source={S.CONSENSUS}, target=S.REMARKS, permission="external.deliver"),
    step("close_remarks", source={S.REMARKS}, target=S.ANSWERING, permission="external.close_remarks"),
    step("deliver_final", source={S.ANSWERING}, target=S.FINAL, permission="external.deliver"),
    step("take_back_findings", source={S.FINAL}, target=S.ANSWERING, permission="external.take_back"),
    step("abandon", source=OPEN_STATES, target=S.ABANDONED, permission="external.abandon"),
)

TAKES_DOSSIER = (S.FORMING, S.STUDYING)  # until the visit begins
TAKES_RATINGS = (S.STUDYING, S.VISITING, S.RATING)  # they may be written; submitted only in the last
TAKES_OUTSIDE_FINDINGS = (S.FORMING, S.STUDYING, S.VISITING, S.RATING, S.CONSENSUS)  # until a draft is out
TAKES_FINDINGS = (S.CONSENSUS, S.ANSWERING)  # the panel agrees on levels and writes what it found
ARRANGES_VISIT = (S.FORMING, S.STUDYING)  # days and agenda
TAKES_QUESTIONS = (S.STUDYING,)
TAKES_ANSWERS = (S.STUDYING, S.VISITING)
TAKES_NOTES = (S.STUDYING, S.VISITING, S.RATING, S.CONSENSUS, S.REMARKS, S.ANSWERING)
TAKES_PROTOCOL = (S.VISITING,)
TAKES_FEEDBACK = (S.RATING, S.CONSENSUS, S.REMARKS, S.ANSWERING)  # read once the findings are final
AFTER_VISIT = (*TAKES_FEEDBACK, S.FINAL)
