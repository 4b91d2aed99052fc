"""An external evaluation at any stage: an institution with its dossier, an officer, a panel of three."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from pertvarka.directory.models import Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.external_states import ExternalState
from pertvarka.evaluation.models import Dossier, Expert, ExternalEvaluation, PanelMember
from pertvarka.evaluation.queries.external_review import remarks_sent
from pertvarka.evaluation.tests.factories import approved, centre, person, world
from pertvarka.foundation.clock import now, today
from pertvarka.foundation.making import MakingState
from pertvarka.frameworks.actions import PROCEDURES, load_procedure
from pertvarka.frameworks.models import ProcedureVersion
from pertvarka.frameworks.queries import procedure_in_force

PROCEDURE = "institution-accreditation"
AREAS = ("1.2", "2.3")
REASON = "Tai matyti iš dokumentų ir pokalbių."


@cache
def _wording() -> str:
    return (PROCEDURES / "institution-accreditation-5.yaml").read_text(encoding="utf-8")


def procedure() -> ProcedureVersion:
    """The procedure that comes with the program, published."""
    return procedure_in_force(PROCEDURE, on=today()) or load_procedure(_wording())


@dataclass
class ExternalWorld:
    """An external evaluation with its people; the first expert leads."""

    record: ExternalEvaluation
    centre: Organisation
    head: Person
    officer: Person
    experts: list[Person]

    @property
    def lead(self) -> Person:
        return self.experts[0]

    @property
    def evaluation(self) -> ExternalEvaluation:
        """The evaluation as it now stands."""
        return queries.external.full().get(pk=self.record.pk)

    def stand(self, state: str) -> "ExternalWorld":
        """Put the evaluation into a state without walking there."""
        ExternalEvaluation.objects.filter(pk=self.record.pk).update(state=state)
        return self


def agency() -> Organisation:
    """The organiser."""
    found = Organisation.objects.filter(kind=OrganisationKind.AGENCY).first()
    if found:
        return found
    organisation = centre("Agentūra")
    organisation.kind = OrganisationKind.AGENCY
    organisation.save()
    return organisation


def officer() -> Person:
    """An officer of the agency."""
    return person("Darbuotoja", role=Role.AGENCY_OFFICER, at=agency())


def expert(name: str) -> Person:
    """A person in the register of experts."""
    someone = person(name, role=Role.EXPERT)
    Expert.objects.get_or_create(
        person=someone,
        defaults={
            "level": "leading",
            "valid_from": date(2020, 1, 1),
            "valid_until": today() + timedelta(days=900),
            "languages": ["lt"],
        },
    )
    return someone


def sit(record: ExternalEvaluation, someone: Person, *, by: Person, **more: Any) -> PanelMember:
    """Seat an expert in the panel; declared unless said otherwise."""
    place = {"declared_at": now(), "declaration": "Interesų neturiu.", **more}
    return PanelMember.objects.create(
        evaluation=record, expert=someone.expert, appointed_by=by, appointed_at=now(), **place
    )


def opened(*, name: str = "Vertinamas", experts: int = 3, areas: tuple[str, ...] = AREAS) -> ExternalWorld:
    """An evaluation whose panel sits and has declared; its institution has one approved self-evaluation."""
    year = today().year - 1
    place = approved(world(name=name, members=2, areas=areas, year=year))
    someone = officer()
    record = actions.open_external_evaluation(
        place.centre,
        framework_version=place.record.framework_version,
        procedure_version=procedure(),
        track="ordinary",
        areas=areas,
        first_year=year,
        last_year=year,
        by=someone,
    )
    people = [expert(f"Ekspertė{name}{number}") for number in range(experts)]
    for number, one in enumerate(people):
        sit(record, one, by=someone, is_lead=number == 0)
    return ExternalWorld(record, place.centre, place.head, someone, people)


def dossier(place: ExternalWorld, **more: Any) -> Dossier:
    """A dossier of the years asked for, as if the worker had made it."""
    facts = {
        "organisation": place.centre,
        "first_year": place.record.first_year,
        "last_year": place.record.last_year,
        "language": "lt",
        "state": MakingState.READY,
        "parts": 1,
        "parts_done": 1,
        "asked_by": place.head,
        "asked_at": now(),
        "moved_at": now(),
        "paper_sha256": "a" * 64,
        "archive_sha256": "b" * 64,
        "archive_size": 1,
    }
    return Dossier.objects.create(**{**facts, **more})


def handed_in(place: ExternalWorld) -> ExternalWorld:
    """The dossier is with the experts."""
    actions.hand_in_dossier(place.evaluation, dossier=dossier(place), by=place.head)
    return place


# --- Ratings and findings ---------------------------------------------------------------------------------


def rated(
    place: ExternalWorld, levels: list[str] | None = None, *, submit: int | None = None
) -> ExternalWorld:
    """The visit is over and every expert has rated; the first `submit` (all by default) have submitted."""
    place.stand(ExternalState.RATING)
    chosen = levels or ["3"] * len(place.experts)
    for number, someone in enumerate(place.experts):
        answers = {
            indicator.code: {"level": chosen[number], "reason": REASON, "note": f"Slapta {number}"}
            for indicator in place.record.indicators
        }
        actions.save_expert_ratings(place.evaluation, answers=answers, by=someone)
        if submit is None or number < submit:
            actions.submit_expert_ratings(place.evaluation, by=someone)
    return place


def revealed(place: ExternalWorld, levels: list[str] | None = None) -> ExternalWorld:
    """Rated by all and revealed."""
    rated(place, levels)
    actions.reveal_expert_ratings(place.evaluation, by=place.lead)
    return place


def agreed(place: ExternalWorld, level: str = "3") -> ExternalWorld:
    """Revealed, every level agreed, and something found in the mandatory area."""
    revealed(place)
    found = {each.code: actions.AgreedLevel(level, REASON) for each in place.record.indicators}
    actions.agree_in_panel(place.evaluation, levels=found, by=place.lead)
    actions.describe_findings(
        place.evaluation,
        area_code="2.3",
        strengths=["Programos siejamos su poreikiais."],
        improvements=["Poveikis matuojamas retai."],
        recommendations=["Matuoti poveikį kasmet."],
        by=place.experts[-1],
    )
    return place


def delivery(**more: Any) -> actions.Delivery:
    """What the panel recommends."""
    return actions.Delivery(**{"outcome": "accredit_3", "outcome_reason": REASON, **more})


def drafted(place: ExternalWorld) -> ExternalWorld:
    """The draft findings are with the institution."""
    actions.deliver_draft(agreed(place).evaluation, delivery=delivery(), by=place.lead)
    return place


def remarked(place: ExternalWorld) -> ExternalWorld:
    """The institution has made two remarks and said that these are all."""
    drafted(place)
    for code, text in (("", "Pavadinimas netikslus."), ("2.3.1", "Planas patvirtintas sausį.")):
        actions.save_remark(place.evaluation, indicator_code=code, text=text, by=place.head)
    actions.send_remarks(place.evaluation, by=place.head)
    actions.close_remarks(place.evaluation, by=place.head)
    return place


def finished(place: ExternalWorld) -> ExternalWorld:
    """Every remark answered and the final findings delivered."""
    remarked(place)
    for remark in remarks_sent(place.evaluation):
        actions.answer_remark(remark, is_accepted=True, answer="Pataisyta.", by=place.experts[1])
    actions.deliver_final(place.evaluation, delivery=delivery(), by=place.lead)
    return place
