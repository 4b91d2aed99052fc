"""The kinds of records about people that this room keeps. How long, and by which ground: retention.yaml."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation.models import Case, FileAccess, Hearing, KeptLetter
from pertvarka.foundation.retention import Kind, keep, read_terms
from pertvarka.foundation.tables import Column

read_terms(Path(__file__).with_name("retention.yaml"))

NUMBER = Column("case", _("Case"))

keep(
    Kind(
        key="accreditation.case",
        title=_("What was asked, told, proposed and decided in cases, and by whom"),
        begins=_("never: decisions are archives"),
        tables=(
            "accreditation.Case",
            "accreditation.Happening",
            "accreditation.FormerParty",
            "accreditation.Pause",
            "accreditation.YearlyPlan",
            "accreditation.Appeal",
            "accreditation.AppealWaiver",
            "accreditation.Proposal",
            "accreditation.Decision",
            "accreditation.Interruption",
            "accreditation.Certificate",
            "accreditation.CaseArchive",
        ),
        columns=(NUMBER, Column("filed_at", _("Request filed"))),
        about=lambda person: Case.objects.filter(filed_by=person).order_by("pk"),
        row=lambda case: (case.number, case.filed_at),
    )
)
keep(
    Kind(
        key="accreditation.letter",
        title=_("Letters about steps of cases"),
        begins=_("never: they belong to the case"),
        tables=("accreditation.KeptLetter",),
        columns=(
            NUMBER,
            Column("subject", _("Subject")),
            Column("text", _("Text")),
            Column("sent_at", _("Sent at")),
        ),
        about=lambda person: KeptLetter.objects.filter(person=person).select_related("case").order_by("pk"),
        row=lambda letter: (letter.case.number, letter.subject, letter.text, letter.sent_at),
    )
)
keep(
    Kind(
        key="accreditation.hearing",
        title=_("Hearings of applicants: who asked, who held them, and what was said"),
        begins=_("never: they belong to the case"),
        tables=("accreditation.Hearing",),
        columns=(NUMBER, Column("asked_at", _("Asked at")), Column("text", _("Text"))),
        about=lambda person: Hearing.objects.filter(asked_by=person).select_related("case").order_by("pk"),
        row=lambda hearing: (hearing.case.number, hearing.asked_at, hearing.text),
    )
)
keep(
    Kind(
        key="accreditation.file_access",
        title=_("Papers of cases that applicants have taken"),
        begins=_("never: they belong to the case"),
        tables=("accreditation.FileAccess",),
        columns=(NUMBER, Column("paper", _("Paper")), Column("at", _("Taken at"))),
        about=lambda person: FileAccess.objects.filter(person=person).select_related("case").order_by("pk"),
        row=lambda access: (access.case.number, access.paper, access.at),
    )
)
