"""External evaluations at every stage and cases beside them, for the sweep.

Requests are filed through the real action; what experts have done stands here as records, because doors ask
only how people stand to them.
"""

from datetime import timedelta

from pertvarka.accreditation import actions as accreditation
from pertvarka.accreditation.models import Appeal, Case, CaseArchive
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import documents
from pertvarka.evaluation.actions import Delivery
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import (
    Consensus,
    Expert,
    ExpertReveal,
    ExternalEvaluation,
    Finding,
    FindingKind,
    FindingsIssue,
    IssueKind,
    PanelMember,
    Remark,
)
from pertvarka.foundation.clock import now, today
from pertvarka.frameworks import actions as frameworks
from pertvarka.frameworks.models import FrameworkVersion, ProcedureVersion

AREA = "2.3"
S = ExternalState
STAGES = (S.FORMING, S.STUDYING, S.VISITING, S.RATING, S.CONSENSUS, S.REMARKS, S.ANSWERING, S.FINAL)
WITH_DRAFT = (S.REMARKS, S.ANSWERING, S.FINAL)
REVEALED = (S.CONSENSUS, *WITH_DRAFT)


def expert_of(person: Person) -> Expert:
    """The register's record of a person."""
    return Expert.objects.create(
        person=person,
        level="leading",
        valid_from=today() - timedelta(days=300),
        valid_until=today() + timedelta(days=300),
        languages=["lt"],
        areas=[AREA],
    )


def evaluation_at(
    state: str,
    where: Organisation,
    expert: Expert,
    framework: FrameworkVersion,
    procedure: ProcedureVersion,
    marker: str,
) -> ExternalEvaluation:
    """An external evaluation whose panel is led by the expert, who has pledged."""
    record = ExternalEvaluation.objects.create(
        organisation=where,
        framework_version=framework,
        procedure_version=procedure,
        track="university",  # the one with a page more: what another body has found
        state=state,
        areas=[AREA],
        first_year=today().year - 3,
        last_year=today().year - 1,
        visit_from=today() + timedelta(days=30),
        visit_until=today() + timedelta(days=31),
        opened_by=expert.person,
        opened_at=now(),
    )
    PanelMember.objects.create(
        evaluation=record,
        expert=expert,
        is_lead=True,
        appointed_by=expert.person,
        appointed_at=now(),
        declared_at=now(),
        declaration=marker,
    )
    if state in REVEALED:
        agreed(record, marker)
        recommended(record, marker)
    kinds = (["draft"] if state in WITH_DRAFT else []) + (["final"] if state == S.FINAL else [])
    for kind in kinds:
        findings(record, kind, marker)
    return record


def recommended(record: ExternalEvaluation, marker: str) -> None:
    """The panel recommends something."""
    Finding.objects.create(
        evaluation=record, area_code=AREA, kind=FindingKind.RECOMMENDATION, text=f"{marker}: matuoti poveikį"
    )


def agreed(record: ExternalEvaluation, marker: str) -> None:
    """Its ratings are revealed, and every level is agreed."""
    ExpertReveal.objects.create(evaluation=record, revealed_at=now(), revealed_by=record.opened_by)
    by = {"agreed_by": record.opened_by, "agreed_at": now()}
    Consensus.objects.bulk_create(
        Consensus(evaluation=record, indicator_code=each.code, level="3", reason=marker, **by)
        for each in record.indicators
    )


def findings(record: ExternalEvaluation, kind: str, marker: str) -> FindingsIssue:
    """Findings that were delivered today; the draft with a remark that has been sent."""
    content = documents.findings_content(
        ExternalEvaluation.objects.get(pk=record.pk),
        kind=IssueKind(kind),
        issue=1,
        delivery=Delivery("accredit_5", marker),
        issued_by=record.opened_by,
    )
    issue = FindingsIssue.objects.create(
        evaluation=record,
        kind=kind,
        content=content,
        content_hash=documents.content_hash(content),
        outcome="accredit_5",
        outcome_reason=marker,
        proposed_by_rule="accredit_5",
        issued_by=record.opened_by,
        issued_at=now(),
        delivered_on=today(),
    )
    if kind == IssueKind.DRAFT:
        Remark.objects.create(
            issue=issue, text=marker, made_by=record.opened_by, made_at=now(), sent_at=now()
        )
    return issue


def procedure() -> ProcedureVersion:
    """The procedure in force."""
    return frameworks.load_procedure(frameworks.PROCEDURES / "institution-accreditation-5.yaml")


def case_at(where: Organisation, filed_by: Person, marker: str) -> Case:
    """A request from paper, just filed; it is the agency's turn."""
    request = accreditation.Request(today().year + 1, marker, marker)
    return accreditation.file_from_paper(
        where,
        request=request,
        received_on=today(),
        document="R-1",
        scan=None,
        by=Person.objects.get(pk=filed_by.pk),
    )


def evaluating(case: Case, evaluation: ExternalEvaluation) -> Case:
    """The case with its evaluation."""
    case.evaluation, case.state = evaluation, "evaluating"
    case.save()
    return case


def appealed(case: Case, evaluation: ExternalEvaluation, marker: str, filed_by: Person) -> Case:
    """The case with an appeal that the board has not decided."""
    evaluating(case, evaluation)
    Appeal.objects.create(
        case=case,
        findings=evaluation.issues.get(kind="final"),
        text=marker,
        filed_by=filed_by,
        filed_at=now(),
        filed_on=today(),
    )
    case.state = "appealed"
    case.save()
    return case


def hearing_in(case: Case, head: Person, marker: str) -> None:
    """The institution asks to be heard."""
    accreditation.ask_for_hearing(case, text=marker, by=Person.objects.get(pk=head.pk))


def archive_of(case: Case, asked_by: Person) -> None:
    """An archive that the worker has not made yet."""
    CaseArchive.objects.create(
        case=case, language="lt", parts=1, asked_by=asked_by, asked_at=now(), moved_at=now()
    )
