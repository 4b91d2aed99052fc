"""The register of experts: the agency keeps who they are, they say what they take on and what binds them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory import actions as directory
from pertvarka.directory.access import may, require
from pertvarka.directory.models import County, Organisation, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import messages_panel
from pertvarka.evaluation.actions.locking import refuse_if
from pertvarka.evaluation.external_states import OPEN_STATES
from pertvarka.evaluation.models import Expert, Interest, PanelMember
from pertvarka.foundation import journal, versions
from pertvarka.foundation.clock import ONE_DAY, now


class _Said:
    """What a part of the register says of an expert."""

    @property
    def words(self) -> dict[str, str]:
        """The same as texts: for the history, and to see whether two people write at once."""
        return {name: _as_text(value) for name, value in vars(self).items()}


def _as_text(value: Any) -> str:
    return versions.SEPARATOR.join(value) if isinstance(value, tuple) else str(value)


@dataclass(frozen=True)
class Qualification(_Said):
    """What the agency keeps. areas: codes of the framework's, that the expert knows best."""

    level: str
    certificate: str
    valid_from: date
    valid_until: date
    training: str = ""
    areas: tuple[str, ...] = ()

    @classmethod
    def of(cls, expert: Expert) -> Self:
        """As the register has it."""
        return cls(
            level=expert.level,
            certificate=expert.certificate,
            valid_from=expert.valid_from,
            valid_until=expert.valid_until,
            training=expert.training,
            areas=tuple(expert.areas),
        )


@dataclass(frozen=True)
class Readiness(_Said):
    """What an expert takes on. languages: ISO 639-1; counties: codes; visits_a_year: at most so many."""

    languages: tuple[str, ...]
    counties: tuple[str, ...]
    visits_a_year: int

    @classmethod
    def of(cls, expert: Expert) -> Self:
        """As the register has it."""
        counties = sorted(county.code for county in expert.counties.all())
        return cls(tuple(expert.languages), tuple(counties), expert.visits_a_year)


@dataclass(frozen=True)
class InterestWords:
    """What an interest is. until_on: its last day, None while it lasts."""

    organisation: Organisation
    kind: str
    text: str
    from_on: date | None = None
    until_on: date | None = None


def _locked(expert: Expert) -> Expert:
    found = Expert.objects.select_for_update(of=("self",)).select_related("person")
    return found.prefetch_related("counties").get(pk=expert.pk)


# --- Kept by the agency -----------------------------------------------------------------------------------


@transaction.atomic
def add_expert(
    *,
    first_name: str,
    last_name: str,
    email: str,
    qualification: Qualification,
    readiness: Readiness,
    by: Person,
) -> Expert:
    """Enter somebody in the register and give them the role; who has no account is invited."""
    require(by, "expert.keep")
    person = directory.find_or_create_person(
        first_name, last_name, email, is_demonstration=by.is_demonstration, by=by
    )
    Person.objects.select_for_update(of=("self",)).get(pk=person.pk)  # two officers add one person once
    if Expert.objects.filter(person=person).exists():
        refuse_if(_("%(name)s is in the register already.") % {"name": person.full_name})
    expert = Expert(person=person)
    _set_qualification(expert, qualification)
    _set_readiness(expert, readiness)
    directory.give_role(person, Role.EXPERT, None, by=by)
    journal.record(expert, "add_expert", by=by, details={"person": person.pk})
    if person.account_id is None:
        directory.invite(person, by=by, message=gettext_lazy("You are entered in the register of experts."))
    return expert


def _set_qualification(expert: Expert, qualification: Qualification) -> None:
    for name, value in vars(qualification).items():
        setattr(expert, name, value)
    expert.areas = list(qualification.areas)


def _set_readiness(expert: Expert, readiness: Readiness) -> None:
    expert.languages, expert.visits_a_year = list(readiness.languages), readiness.visits_a_year
    expert.save()
    expert.counties.set(County.objects.filter(code__in=readiness.counties))


@transaction.atomic
def change_qualification(
    expert: Expert, *, qualification: Qualification, by: Person, seen: str | None = None
) -> Expert:
    """Change what the agency keeps, or renew the certificate; the journal keeps what was there before.

    seen: the fingerprint of what the writer began with; without it nothing is compared.
    Raises ChangedMeanwhile when somebody has written something else since.
    """
    expert = _locked(expert)
    require(by, "expert.keep", expert)
    changed = _changes(expert, Qualification.of(expert).words, qualification.words, seen)
    if changed:
        is_renewed = qualification.valid_until > expert.valid_until
        _set_qualification(expert, qualification)
        expert.save()
        act = "renew_expert" if is_renewed else "change_expert"
        journal.record(expert, act, by=by, details={"changed": changed})
    return expert


def _changes(
    expert: Expert, before: dict[str, str], after: dict[str, str], seen: str | None
) -> dict[str, list[str]]:
    """Field → [before, after] of what differs. Raises ChangedMeanwhile rather than cover unseen words."""
    if seen is not None and versions.is_overwriting(seen, kept=before, wanted=after):
        last = journal.entries_about(expert).first()
        raise versions.ChangedMeanwhile(before, last.actor if last else "", last.at if last else None)
    return {name: [before[name], after[name]] for name in before if before[name] != after[name]}


@transaction.atomic
def end_expert(expert: Expert, *, left_on: date, reason: str, by: Person) -> Expert:
    """Let an expert leave the register: from `left_on` nobody appoints them and the role is over."""
    expert = _locked(expert)
    require(by, "expert.keep", expert)
    refuse_if(_("This expert has left the register already.") if expert.left_on else None)
    sits_in = PanelMember.objects.filter(
        expert=expert, stepped_down_at=None, evaluation__state__in=OPEN_STATES
    ).select_related("evaluation__organisation")
    if names := [place.evaluation.organisation.name_lt for place in sits_in]:
        refuse_if(_("Take them out of these panels first: %(names)s.") % {"names": "; ".join(names)})
    expert.left_on, expert.left_reason = left_on, reason
    expert.save(update_fields=["left_on", "left_reason"])
    for holding in expert.person.holdings.not_ended().filter(role=Role.EXPERT):
        directory.end_role(holding, by=by, until_on=left_on - ONE_DAY)
    journal.record(expert, "end_expert", by=by, note=reason, details={"left_on": left_on.isoformat()})
    return expert


@transaction.atomic
def take_expert_back(expert: Expert, *, by: Person) -> Expert:
    """Undo an ending."""
    expert = _locked(expert)
    require(by, "expert.keep", expert)
    if expert.left_on:
        expert.left_on, expert.left_reason = None, ""
        expert.save(update_fields=["left_on", "left_reason"])
        directory.give_role(expert.person, Role.EXPERT, None, by=by)
        journal.record(expert, "take_expert_back", by=by)
    return expert


# --- Said by the expert -----------------------------------------------------------------------------------


def _require_say(by: Person, expert: Expert) -> None:
    """The expert's own power, or the agency's over all of them."""
    if not may(by, "expert.keep", expert):
        require(by, "expert.declare", expert)


@transaction.atomic
def change_readiness(expert: Expert, *, readiness: Readiness, by: Person, seen: str | None = None) -> Expert:
    """Change what an expert takes on; `seen` as above."""
    expert = _locked(expert)
    _require_say(by, expert)
    changed = _changes(expert, Readiness.of(expert).words, readiness.words, seen)
    if changed:
        _set_readiness(expert, readiness)
        journal.record(expert, "change_readiness", by=by, details={"changed": changed})
    return expert


@transaction.atomic
def declare_interest(expert: Expert, *, words: InterestWords, by: Person) -> Interest:
    """Write an interest into the register. Who appoints is told when the expert sits in a panel there."""
    expert = _locked(expert)
    _require_say(by, expert)
    said = vars(words)
    if known := expert.interests.filter(withdrawn_at=None, **said).first():
        return known  # a second click
    interest = Interest.objects.create(expert=expert, told_by=by, told_at=now(), **said)
    details = {"organisation": words.organisation.pk, "kind": words.kind}
    journal.record(expert, "declare_interest", by=by, note=words.text, details=details)
    for place in _places_at(expert, words.organisation):
        messages_panel.interest_declared(place, interest)
    return interest


def _places_at(expert: Expert, organisation: Organisation) -> Iterable[PanelMember]:
    """The expert's places in panels that evaluate an institution now."""
    return PanelMember.objects.filter(
        expert=expert,
        stepped_down_at=None,
        evaluation__organisation=organisation,
        evaluation__state__in=OPEN_STATES,
    ).select_related("evaluation__organisation", "evaluation__procedure_version", "expert__person")


@transaction.atomic
def withdraw_interest(interest: Interest, *, reason: str, by: Person) -> Interest:
    """Say that an interest was declared by mistake; it stays in the history."""
    expert = _locked(interest.expert)
    _require_say(by, expert)
    interest = Interest.objects.get(pk=interest.pk)
    if interest.withdrawn_at is None:
        interest.withdrawn_at = now()
        interest.save(update_fields=["withdrawn_at"])
        details = {"organisation": interest.organisation_id, "kind": interest.kind}
        journal.record(expert, "withdraw_interest", by=by, note=reason, details=details)
    return interest
