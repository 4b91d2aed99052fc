"""Tells how invented institutions are evaluated and accredited, through the real actions, each on its day."""

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import Case, YearlyPlan
from pertvarka.directory.models import Organisation, Person
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation import queries as evaluation_queries
from pertvarka.evaluation.appointing import LEADING_LEVELS
from pertvarka.evaluation.models import Expert, ExternalEvaluation, PanelForming, Remark, Report
from pertvarka.foundation import versions
from pertvarka.foundation.clock import add_working_days, today
from pertvarka.site.demonstration.calendar_of_cases import STEPS, Days
from pertvarka.site.demonstration.histories import Storyteller

AREA = "1.1"  # evaluated beside the mandatory one: two are enough to show everything
PANEL = 3
MEASURE_WORKING_DAYS = 120  # from the plan to the day by which its measure is done


@dataclass(frozen=True)
class Officials:
    """Those who act besides institution and experts."""

    officer: Person
    clerk: Person
    board: Person


@dataclass
class Story:
    """A row of accreditation.yaml with its people and days."""

    row: dict[str, Any]
    organisation: Organisation
    head: Person
    days: Days
    experts: list[Expert] = field(default_factory=list)  # of its panel once it is named, the lead first

    @property
    def lead(self) -> Person:
        return self.experts[0].person

    @property
    def outcome(self) -> str:
        return str(self.row.get("outcome", "accredit_3"))


class CaseTeller:
    """Holds the texts; tells each case step by step until the last one its row names."""

    def __init__(self, texts: dict[str, Any], teller: Storyteller, officials: Officials) -> None:
        self.texts = texts
        self.teller = teller
        self.officials = officials

    def tell(self, story: Story) -> Case:
        """Tell a case up to its last step, and how it ended otherwise."""
        case = self._request(story)
        for step in STEPS[1 : STEPS.index(story.row["until"]) + 1]:
            if step in story.days.by_step:
                with self._on(story, step):
                    getattr(self, f"_{step}")(story, Case.objects.get(pk=case.pk))
        self._end(story, Case.objects.get(pk=case.pk))
        return case

    def _on(self, story: Story, step: str) -> AbstractContextManager[Any]:
        return self.teller.on(story.days[step])

    def _organiser(self, story: Story) -> Person:
        """The agency's officer, and in the agency's own case the ministry's clerk."""
        return self.officials.clerk if story.row["centre"] == "agency" else self.officials.officer

    # --- Request and plan -------------------------------------------------------------------------------

    def _request(self, story: Story) -> Case:
        visit = story.days.by_step.get("visit")
        with self._on(story, "request"):
            year = visit.year if visit else today().year + 1
            request = actions.Request(year, self.texts["request"], self.texts["wish"])
            return actions.file_request(story.organisation, request=request, by=story.head)

    def _plan(self, story: Story, case: Case) -> None:
        visit = story.days.by_step.get("visit") or date(today().year + 1, 3, 1)
        by = self._organiser(story)
        place = actions.Place(visit.year, visit.month)
        if track := story.row.get("track"):
            actions.change_track(case, track=track, reason=self.texts["track"], by=by)
        actions.plan(case, place=place, by=by)
        if not YearlyPlan.objects.filter(year=visit.year).exists():
            planned = Case.objects.filter(planned_year=visit.year, state="planned").count()
            actions.publish_plan(visit.year, note="", seen=planned, by=self.officials.officer)

    # --- Before the visit -------------------------------------------------------------------------------

    def _open(self, story: Story, case: Case) -> None:
        year = self._reported_year(story)
        scope = actions.Scope((AREA,), year, year)
        actions.open_evaluation(case, scope=scope, by=self._organiser(story))

    def _reported_year(self, story: Story) -> int:
        """The latest year whose self-evaluation had been approved by then; last year when none had."""
        reports = Report.objects.filter(
            self_evaluation__organisation=story.organisation, approved_at__date__lt=today()
        )
        years = reports.order_by("-self_evaluation__year").values_list("self_evaluation__year", flat=True)
        return years.first() or today().year - 1

    def _panel(self, story: Story, case: Case) -> None:
        record, reason = _of(case), self.texts["override"]
        forming = PanelForming(record)
        by = self.officials.officer if forming.is_the_agencys else self.officials.clerk
        story.experts = _best_panel(record)
        members = [
            evaluation.appoint_expert(record, expert=expert, override_reason=reason, by=by)
            for expert in story.experts
        ]
        evaluation.name_lead(members[0], by=by)
        order = f"PV-{case.pk}" if forming.needs_an_order else ""
        evaluation.name_panel(record, order=order, override_reason=reason, by=by)
        for expert in story.experts:
            evaluation.declare(record, words=self.texts["declaration"], by=expert.person)

    def _arrange(self, story: Story, case: Case) -> None:
        visit = story.days["visit"]
        last = story.days["protocol"]
        evaluation.set_visit_days(_of(case), first_day=visit, last_day=last, by=self._organiser(story))

    def _dossier(self, story: Story, case: Case) -> None:
        record = _of(case)
        dossier = evaluation.ask_for_dossier(
            story.organisation,
            first_year=record.first_year,
            last_year=record.last_year,
            language="lt",
            by=story.head,
        )
        for part in range(dossier.parts):  # the worker's part
            evaluation.DOSSIERS.make(dossier.pk, part)
        dossier.refresh_from_db()
        evaluation.hand_in_dossier(record, dossier=dossier, by=story.head)
        if record.takes_outside_findings:
            self._bring_findings(story, record)

    def _bring_findings(self, story: Story, record: ExternalEvaluation) -> None:
        """What the study-quality centre has found of the university, taken in by the organiser."""
        words = evaluation.OutsideWords(**self.texts["outside"], issued_on=today() - timedelta(days=200))
        evaluation.bring_findings(record, words=words, by=self._organiser(story))

    def _question(self, story: Story, case: Case) -> None:
        asked = evaluation.ask_question(
            _of(case), text=self.texts["question"], indicator_code="2.3.1", by=story.experts[1].person
        )
        seen = versions.fingerprint(evaluation_queries.visits.words_of_answer(asked))
        evaluation.answer_question(asked, text=self.texts["answer"], seen=seen, by=story.head)

    def _agenda(self, story: Story, case: Case) -> None:
        record = _of(case)
        evaluation.propose_agenda(record, by=story.lead)
        agenda = evaluation.send_agenda(record, by=story.lead)
        evaluation.confirm_agenda(record, edition=agenda.edition, by=story.head)

    # --- Visit, ratings, findings -----------------------------------------------------------------------

    def _visit(self, story: Story, case: Case) -> None:
        evaluation.begin_visit(_of(case), by=story.lead)

    def _protocol(self, story: Story, case: Case) -> None:
        record = _of(case)
        protocol = evaluation.write_protocol(record, text=self.texts["protocol"], seen="", by=story.lead)
        seen = versions.fingerprint(evaluation_queries.visits.words_of_protocol(protocol))
        for expert in story.experts:
            evaluation.sign_protocol(record, seen=seen, by=expert.person)
        evaluation.end_visit(record, by=story.lead)

    def _rate(self, story: Story, case: Case) -> None:
        """All rate; the last one submits on the day of the consensus."""
        record = _of(case)
        for place, expert in enumerate(story.experts):
            answers = {
                indicator.code: {
                    "level": self._level(story, place, indicator.code),
                    "reason": self.texts["reasons"][place % len(self.texts["reasons"])],
                    "note": "",
                }
                for indicator in record.indicators
            }
            evaluation.save_expert_ratings(record, answers=answers, by=expert.person)
            if place < PANEL - 1:
                evaluation.submit_expert_ratings(record, by=expert.person)

    def _level(self, story: Story, place: int, code: str) -> str:
        """Experts differ a little; institutions that are refused are found weak."""
        middle = 1 if story.outcome == "refuse" else 3 if story.outcome == "accredit_5" else 2
        return str(min(4, middle + (place + int(code[-1]) + story.organisation.pk) % 3 % 2))

    def _agree(self, story: Story, case: Case) -> None:
        evaluation.submit_expert_ratings(_of(case), by=story.experts[-1].person)
        evaluation.reveal_expert_ratings(_of(case), by=story.lead)
        record = _of(case)
        levels = {
            indicator.code: evaluation.AgreedLevel(
                self._level(story, 0, indicator.code), self.texts["agreed"]
            )
            for indicator in record.indicators
        }
        evaluation.agree_in_panel(record, levels=levels, by=story.lead)
        for area in record.chosen_areas:
            evaluation.describe_findings(
                record,
                area_code=area.code,
                strengths=[self.texts["strengths"][area.code]],
                improvements=[self.texts["improvements"][area.code]],
                recommendations=[self.texts["recommendations"][area.code]],
                by=story.lead,
            )

    def _draft(self, story: Story, case: Case) -> None:
        evaluation.deliver_draft(_of(case), delivery=self._delivery(story), by=story.lead)
        if story.row.get("remark"):
            evaluation.save_remark(
                _of(case), indicator_code="2.3.1", text=self.texts["remark"], by=story.head
            )

    def _delivery(self, story: Story) -> Any:
        return evaluation.Delivery(story.outcome, self.texts["outcome_reasons"][story.outcome])

    def _close_remarks(self, story: Story, case: Case) -> None:
        if story.row.get("remark"):
            evaluation.send_remarks(_of(case), by=story.head)
        evaluation.close_remarks(_of(case), by=story.head)

    def _final(self, story: Story, case: Case) -> None:
        record = _of(case)
        for remark in Remark.objects.filter(issue__evaluation=record, answered_at=None):
            evaluation.answer_remark(
                remark, is_accepted=True, answer=self.texts["remark_answer"], by=story.lead
            )
        evaluation.deliver_final(record, delivery=self._delivery(story), by=story.lead)

    # --- Appeal, proposal, decision ---------------------------------------------------------------------

    def _appeal(self, story: Story, case: Case) -> None:
        if story.row.get("appeal"):
            actions.file_appeal(case, text=self.texts["appeal"], by=story.head)

    def _board(self, story: Story, case: Case) -> None:
        match story.row.get("appeal"):
            case "dismissed":
                actions.dismiss_appeal(case, reasons=self.texts["dismissed"], by=self.officials.board)
            case "upheld":
                actions.uphold_appeal(case, reasons=self.texts["upheld"], by=self.officials.board)
            case "withdrawn":
                actions.take_back_appeal(case, reason=self.texts["appeal_withdrawn"], by=story.head)
                return
            case _:
                return
        actions.deliver_appeal_decision(
            Case.objects.get(pk=case.pk), on=today(), note=self.texts["delivered"], by=self.officials.officer
        )

    def _second_final(self, story: Story, case: Case) -> None:
        """What the board sent back is delivered anew."""
        if story.row.get("appeal") == "upheld":
            self._final(story, case)

    def _propose(self, story: Story, case: Case) -> None:
        actions.propose(
            case,
            outcome=story.outcome,
            reasons="",
            document=f"S-{case.pk}",
            handed_over_on=today(),
            by=self._organiser(story),
        )

    def _decide(self, story: Story, case: Case) -> None:
        order = actions.Order(
            outcome=story.outcome,
            number=f"PV-{100 + case.pk}",
            signed_on=today(),
            in_force_from=today() + timedelta(days=1),
        )
        actions.record_decision(case, order=order, by=self.officials.clerk)

    def _issue(self, story: Story, case: Case) -> None:
        if story.outcome != "refuse":
            actions.issue_certificate(case.decision, by=self._organiser(story))

    def _improve(self, story: Story, case: Case) -> None:
        """An accredited institution carries some recommendations out, declines one, and hands its plan in."""
        if story.outcome == "refuse":
            return
        record = _of(case)
        findings = evaluation_queries.recommendations.standing_findings(record)
        for each in evaluation_queries.recommendations.recommendations(findings) if findings else ():
            where = {"area_code": each.area["code"], "place": each.place}
            title = self.texts["answering_measures"].get(each.area["code"])
            if title is None:
                reason = self.texts["declined"]
                evaluation.answer_recommendation(record, **where, declined_reason=reason, by=story.head)
                continue
            words = evaluation.MeasureWords(
                area_code=each.area["code"],
                point="",
                title=title,
                description="",
                due_on=add_working_days(today(), MEASURE_WORKING_DAYS),
            )
            evaluation.answer_with_measure(record, **where, words=words, owner=story.head, by=story.head)
        actions.hand_in_improvement(case, by=story.head)

    def _close(self, story: Story, case: Case) -> None:
        actions.close(case, by=self._organiser(story))

    def _end(self, story: Story, case: Case) -> None:
        """What happened beside the steps, and how the case ended otherwise."""
        if story.row.get("hearing"):
            actions.ask_for_hearing(case, text=self.texts["hearing"], by=story.head)
        if story.row.get("pause"):
            actions.pause(
                case,
                from_on=today(),
                until_on=None,
                document=f"N-{case.pk}",
                reason=self.texts["pause"],
                by=self._organiser(story),
            )
        match story.row.get("ends"):
            case "withdrawn":
                actions.withdraw(case, reason=self.texts["withdrawn"], by=story.head)
            case "annulled":
                actions.annul(
                    case.decision,
                    from_on=today(),
                    document=self.texts["court"],
                    reason=self.texts["annulled"],
                    by=self.officials.clerk,
                )


def _best_panel(record: ExternalEvaluation) -> list[Expert]:
    """The three for whom most speaks, as the officer's page puts them in order; the lead first.

    Whose year is full comes last.
    """
    experts = evaluation_queries.panels.with_candidates(Expert.objects.all())
    weighed = [each for each in evaluation_queries.panels.weigh(record, experts) if not each.forbidding]
    weighed.sort(key=lambda each: each.visits >= each.expert.visits_a_year)
    lead = next(each for each in weighed if each.expert.level in LEADING_LEVELS)
    others = [each.expert for each in weighed if each is not lead]
    return [lead.expert, *others[: PANEL - 1]]


def _of(case: Case) -> ExternalEvaluation:
    """The case's evaluation as it now stands."""
    return ExternalEvaluation.objects.select_related("framework_version").get(case=case)
