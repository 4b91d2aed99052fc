"""The kinds of records about people that this room keeps. How long, and by which ground: retention.yaml."""

from pathlib import Path

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Person
from pertvarka.evaluation.external_states import OPEN_STATES
from pertvarka.evaluation.models import (
    Consensus,
    EvidenceRevision,
    Expert,
    ExpertRating,
    Interest,
    Measure,
    Membership,
    PanelMember,
    ProgressNote,
    ProtocolSignature,
    Question,
    Rating,
    Remark,
    VisitFeedback,
    VisitNote,
    WorkDone,
)
from pertvarka.foundation.retention import Kind, keep, read_terms
from pertvarka.foundation.tables import Column

read_terms(Path(__file__).with_name("retention.yaml"))

CENTRE, YEAR = Column("centre", _("Institution")), Column("year", _("Year"))


def _ratings(person: Person) -> QuerySet[Rating]:
    found = Rating.objects.filter(membership__person=person)
    return found.select_related("membership__self_evaluation__organisation").order_by("pk")


keep(
    Kind(
        key="evaluation.rating",
        title=_("Ratings and reasons in self-evaluations"),
        begins=_("never: they are a part of the self-evaluation"),
        tables=("evaluation.Rating", "evaluation.Submission"),
        columns=(
            CENTRE,
            YEAR,
            Column("indicator", _("Indicator")),
            Column("round", _("Round")),
            Column("level", _("Level")),
            Column("reason", _("Reason")),
            Column("saved_at", _("Saved")),
        ),
        about=_ratings,
        row=lambda rating: (
            rating.membership.self_evaluation.organisation.name_lt,
            rating.membership.self_evaluation.year,
            rating.indicator_code,
            rating.round,
            rating.level,
            rating.reason,
            rating.saved_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.part",
        title=_("Part taken in self-evaluations, and what was written and decided in them"),
        begins=_("never: approved reports are kept"),
        tables=(
            "evaluation.Membership",
            "evaluation.SelfEvaluation",
            "evaluation.Reveal",
            "evaluation.Agreement",
            "evaluation.Report",
            "evaluation.Reopening",
            "evaluation.Plan",
            "evaluation.Effect",
            "evaluation.SpreadConsent",
            "evaluation.Dossier",
        ),
        columns=(
            CENTRE,
            YEAR,
            Column("is_coordinator", _("Coordinator")),
            Column("joined_at", _("Joined")),
            Column("left_at", _("Left")),
        ),
        about=lambda person: Membership.objects.filter(person=person).select_related(
            "self_evaluation__organisation"
        ),
        row=lambda member: (
            member.self_evaluation.organisation.name_lt,
            member.self_evaluation.year,
            member.is_coordinator,
            member.joined_at,
            member.left_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.expert_rating",
        title=_("Ratings, reasons and private notes of experts"),
        begins=_("never: they are a part of the external evaluation"),
        tables=("evaluation.ExpertRating", "evaluation.ExpertSubmission"),
        columns=(
            CENTRE,
            Column("indicator", _("Indicator")),
            Column("level", _("Level")),
            Column("reason", _("Reason")),
            Column("note", _("Private note")),
            Column("saved_at", _("Saved")),
        ),
        about=lambda person: (
            ExpertRating.objects.filter(member__expert__person=person)
            .select_related("member__evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda rating: (
            rating.member.evaluation.organisation.name_lt,
            rating.indicator_code,
            rating.level,
            rating.reason,
            rating.note,
            rating.saved_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.external_part",
        title=_("What was opened, agreed and delivered in external evaluations"),
        begins=_("never: delivered findings are kept"),
        tables=(
            "evaluation.ExternalEvaluation",
            "evaluation.ExpertReveal",
            "evaluation.OutsideFindings",
            "evaluation.Consensus",
            "evaluation.FindingsIssue",
            "evaluation.RecommendationAnswer",
            "evaluation.ImprovementPlan",
            "evaluation.FollowUp",
        ),
        columns=(CENTRE, Column("indicator", _("Indicator")), Column("agreed_at", _("Agreed"))),
        about=lambda person: (
            Consensus.objects.filter(agreed_by=person)
            .select_related("evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda agreed: (
            agreed.evaluation.organisation.name_lt,
            agreed.indicator_code,
            agreed.agreed_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.remark",
        title=_("Remarks on draft findings, and answers to them"),
        begins=_("never: the final findings list them"),
        tables=("evaluation.Remark",),
        columns=(
            CENTRE,
            Column("indicator", _("Indicator")),
            Column("text", _("Text")),
            Column("answer", _("Answer")),
            Column("sent_at", _("Sent to the experts")),
        ),
        about=lambda person: (
            Remark.objects.filter(Q(made_by=person) | Q(answered_by=person))
            .select_related("issue__evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda remark: (
            remark.issue.evaluation.organisation.name_lt,
            remark.indicator_code,
            remark.text,
            remark.answer,
            remark.sent_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.evidence",
        title=_("Evidence added"),
        begins=_("never: approved reports stand on it"),
        tables=("evaluation.Evidence", "evaluation.EvidenceRevision", "evaluation.EvidenceUse"),
        columns=(
            CENTRE,
            Column("title", _("Title")),
            Column("file_name", _("File")),
            Column("address", _("Address")),
            Column("text", _("Text")),
            Column("made_at", _("Made")),
        ),
        about=lambda person: (
            EvidenceRevision.objects.filter(made_by=person)
            .select_related("evidence__organisation")
            .order_by("pk")
        ),
        row=lambda revision: (
            revision.evidence.organisation.name_lt,
            revision.evidence.title,
            revision.file_name,
            revision.address,
            revision.text,
            revision.made_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.measure",
        title=_("Measures of improvement plans that I carry out"),
        begins=_("never: they are a part of the plan"),
        tables=("evaluation.Measure",),
        columns=(Column("title", _("Title")), Column("due_on", _("Due")), Column("state", _("State"))),
        about=lambda person: Measure.objects.filter(owner=person).order_by("pk"),
        row=lambda measure: (measure.title, measure.due_on, measure.get_state_display()),
    )
)
keep(
    Kind(
        key="evaluation.progress",
        title=_("What I wrote about how measures go"),
        begins=_("never: they are a part of the plan"),
        tables=("evaluation.ProgressNote",),
        columns=(
            Column("measure", _("Measure")),
            Column("text", _("Text")),
            Column("written_at", _("When")),
        ),
        about=lambda person: (
            ProgressNote.objects.filter(written_by=person).select_related("measure").order_by("pk")
        ),
        row=lambda note: (note.measure.title, note.text, note.written_at),
    )
)
keep(
    Kind(
        key="evaluation.expert",
        title=_("Place in the register of experts"),
        begins=_("never: whom the agency could appoint stays known"),
        tables=("evaluation.Expert",),
        columns=(
            Column("level", _("Level")),
            Column("certificate", _("Number of the certificate")),
            Column("valid_from", _("Valid from")),
            Column("valid_until", _("Valid until")),
            Column("training", _("Training")),
            Column("languages", _("Languages")),
            Column("visits_a_year", _("Visits a year")),
            Column("left_on", _("Leaves on")),
        ),
        about=lambda person: Expert.objects.filter(person=person),
        row=lambda expert: (
            expert.get_level_display(),
            expert.certificate,
            expert.valid_from,
            expert.valid_until,
            expert.training,
            ", ".join(expert.languages),
            expert.visits_a_year,
            expert.left_on,
        ),
    )
)
keep(
    Kind(
        key="evaluation.interest",
        title=_("Declared interests of experts"),
        begins=_("never: decisions about panels stand on them"),
        tables=("evaluation.Interest",),
        columns=(
            CENTRE,
            Column("kind", _("Kind")),
            Column("text", _("Text")),
            Column("from_on", _("From")),
            Column("until_on", _("Until")),
            Column("told_at", _("When")),
            Column("withdrawn_at", _("Interest withdrawn")),
        ),
        about=lambda person: (
            Interest.objects.filter(expert__person=person).select_related("organisation").order_by("pk")
        ),
        row=lambda interest: (
            interest.organisation.name_lt,
            interest.get_kind_display(),
            interest.text,
            interest.from_on,
            interest.until_on,
            interest.told_at,
            interest.withdrawn_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.panel",
        title=_("Places in panels of experts, with the declaration"),
        begins=_("never: findings stand on who wrote them"),
        tables=("evaluation.PanelMember",),
        columns=(
            CENTRE,
            Column("is_lead", _("Lead")),
            Column("appointed_at", _("Appointed")),
            Column("declared_at", _("Declared")),
            Column("declaration", _("Declaration")),
            Column("stepped_down_at", _("Stepped down")),
            Column("reason", _("Reason")),
        ),
        about=lambda person: (
            PanelMember.objects.filter(expert__person=person)
            .select_related("evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda member: (
            member.evaluation.organisation.name_lt,
            member.is_lead,
            member.appointed_at,
            member.declared_at,
            member.declaration,
            member.stepped_down_at,
            member.stepped_down_reason,
        ),
    )
)


# --- Visits of external evaluations -----------------------------------------------------------------------

keep(
    Kind(
        key="evaluation.question",
        title=_("Questions to institutions under evaluation, and their answers"),
        begins=_("never: they are a part of the evaluation"),
        tables=("evaluation.Question",),
        columns=(
            CENTRE,
            Column("question", _("Question")),
            Column("answer", _("Answer")),
            Column("asked_at", _("When asked")),
            Column("answered_at", _("Answered")),
        ),
        about=lambda person: (
            Question.objects.filter(Q(asked_by__expert__person=person) | Q(answered_by=person))
            .select_related("evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda question: (
            question.evaluation.organisation.name_lt,
            question.text,
            question.answer,
            question.asked_at,
            question.answered_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.visit",
        title=_("Agendas and protocols of visits, and who signed them"),
        begins=_("never: they are a part of the evaluation"),
        tables=(
            "evaluation.Agenda",
            "evaluation.Protocol",
            "evaluation.EarlierProtocol",
            "evaluation.ProtocolSignature",
        ),
        columns=(CENTRE, Column("edition", _("Edition")), Column("signed_at", _("Signed"))),
        about=lambda person: (
            ProtocolSignature.objects.filter(member__expert__person=person)
            .select_related("protocol__evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda signature: (
            signature.protocol.evaluation.organisation.name_lt,
            signature.edition,
            signature.signed_at,
        ),
    )
)
keep(
    Kind(
        key="evaluation.visit_note",
        title=_("Experts' notes of visits"),
        begins=_("when it was last written, once the evaluation has ended"),
        tables=("evaluation.VisitNote",),
        columns=(
            CENTRE,
            Column("topic", _("Topic")),
            Column("text", _("Text")),
            Column("saved_at", _("Saved")),
        ),
        about=lambda person: (
            VisitNote.objects.filter(member__expert__person=person)
            .select_related("member__evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda note: (note.member.evaluation.organisation.name_lt, note.topic, note.text, note.saved_at),
        expired=lambda moment: VisitNote.objects.filter(saved_at__lt=moment).exclude(
            member__evaluation__state__in=OPEN_STATES
        ),
    )
)
keep(
    Kind(
        key="evaluation.work",
        title=_("Days that experts worked, for pay"),
        begins=_("when the days were told"),
        tables=("evaluation.WorkDone",),
        columns=(
            CENTRE,
            Column("days", _("Days worked")),
            Column("note", _("What they were")),
            Column("told_at", _("Told")),
            Column("confirmed_at", _("Confirmed")),
        ),
        about=lambda person: (
            WorkDone.objects.filter(member__expert__person=person)
            .select_related("member__evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda work: (
            work.member.evaluation.organisation.name_lt,
            work.days,
            work.note,
            work.told_at,
            work.confirmed_at,
        ),
        expired=lambda moment: WorkDone.objects.filter(told_at__lt=moment),
    )
)
keep(
    Kind(
        key="evaluation.visit_feedback",
        title=_("What institutions said of visits"),
        begins=_("never: later visits are compared with it"),
        tables=("evaluation.VisitFeedback",),
        columns=(CENTRE, Column("text", _("Text")), Column("given_at", _("When"))),
        about=lambda person: (
            VisitFeedback.objects.filter(given_by=person)
            .select_related("evaluation__organisation")
            .order_by("pk")
        ),
        row=lambda feedback: (feedback.evaluation.organisation.name_lt, feedback.text, feedback.given_at),
    )
)
