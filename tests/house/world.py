"""A small populated country for the sweep: every role held here and elsewhere, and a record at every stage.

Everything is made through the rooms' own actions. What must not leak carries a marker, so that a refusal can
be held against something that was really there.
"""

import io
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache

from django.contrib.auth.hashers import make_password

from pertvarka.accreditation.models import Case
from pertvarka.directory import actions as directory
from pertvarka.directory.models import (
    Account,
    County,
    Invitation,
    Municipality,
    Organisation,
    OrganisationKind,
    Person,
)
from pertvarka.directory.roles import NATIONAL_ROLES, Role
from pertvarka.evaluation import actions as evaluation
from pertvarka.evaluation.models import Evidence, Expert, ExternalEvaluation, Measure, SelfEvaluation
from pertvarka.foundation.clock import today
from pertvarka.foundation.sent_sheets import SentSheet
from pertvarka.frameworks import actions as frameworks
from pertvarka.frameworks.models import Draft, FrameworkVersion
from tests.house import cases, visits

FRAMEWORK = frameworks.DATA / "institution-evaluation.yaml"
NOT_FOR_STRANGERS = "tik-savo-centrui-7f3a"  # stands in every self-evaluation's own texts
NOT_BEFORE_REVEAL = "tik-sau-iki-atskleidimo-9c1d"  # stands in one member's sealed reason
INDICATOR = "2.3.1"
VISITOR, NO_ROLE, DEPUTY = "visitor", "no role", "deputy of the head"


TABLE = SentSheet(
    ["first_name", "last_name", "email", "role"],
    [(2, ["Nauja", NOT_FOR_STRANGERS, "nauja@pavyzdys.example", "group_member"])],
)


@dataclass
class World:
    """The people by the name of their role, and the records by their stage."""

    people: dict[str, Person] = field(default_factory=dict)
    stages: dict[str, SelfEvaluation] = field(default_factory=dict)
    centre: Organisation | None = None
    listed_centre: Organisation | None = None  # in the public directory, which shows nothing invented
    draft: Draft | None = None  # of the framework's next version
    coming: FrameworkVersion | None = None  # published, not in force yet
    invitation_token: str = ""
    measure: Measure | None = None  # in the plan of the approved one; a teacher carries it out
    expert: Expert | None = None  # leads every panel here
    evaluations: dict[str, ExternalEvaluation] = field(default_factory=dict)  # of the centre, by state
    cases: dict[str, Case] = field(default_factory=dict)  # by state; the evaluating one is the centre's

    @property
    def actors(self) -> list[str]:
        """Everybody who tries every door; the visitor has no account."""
        return [VISITOR, *self.people]


def build() -> World:
    """The whole country; a second or two."""
    world = World()
    county = County.objects.create(
        code="LT-XX",
        name_lt="Pavyzdžio apskritis",
        name_en="Sample",
        name_lt_genitive="Pavyzdžio",
        sort_key="p",
    )
    place = Municipality.objects.create(
        code="LT-99",
        county=county,
        name_lt="Pavyzdžio savivaldybė",
        name_en="Sample",
        name_lt_genitive="Pavyzdžio savivaldybės",
        name_lt_locative="Pavyzdžio savivaldybėje",
        short_name_lt="Pavyzdys",
        seat="Pavyzdys",
        latitude=55,
        longitude=24,
        sort_key="p",
    )
    here, elsewhere = (centre(name, place) for name in ("Pavyzdžio centras", "Kitas centras"))
    world.centre = here
    world.listed_centre = centre("Viešas centras", place, is_invented=False)
    world.people[NO_ROLE] = person("be-vaidmens")
    for role in Role.values:
        world.people[role] = person(role)
        directory.give_role(world.people[role], role, None if role in NATIONAL_ROLES else here, by=None)
        if role not in NATIONAL_ROLES:
            world.people[f"{role} elsewhere"] = person(f"{role}-elsewhere")
            directory.give_role(world.people[f"{role} elsewhere"], role, elsewhere, by=None)
    world.people[DEPUTY] = deputy_of(world.people[Role.CENTRE_HEAD])
    sender = Person.objects.get(pk=world.people[Role.CENTRE_HEAD].pk)
    directory.start_import("people", TABLE, organisation=here, by=sender)
    version = framework()
    officer, agency_head = (world.people[role] for role in (Role.AGENCY_OFFICER, Role.AGENCY_HEAD))
    world.coming = coming_version(version, officer, agency_head)
    world.draft = frameworks.start_draft(version, title=NOT_FOR_STRANGERS, by=officer)
    head = world.people[Role.CENTRE_HEAD]
    group = [world.people[Role.COORDINATOR], world.people[Role.GROUP_MEMBER]]
    for year, stage in enumerate(STAGES, 2021):
        world.stages[stage] = at_stage(stage, here, year, version, head, group)
    world.measure = measure(world.stages["approved"], head, world.people[Role.TEACHER])
    strangers = [world.people[f"{role} elsewhere"] for role in (Role.COORDINATOR, Role.GROUP_MEMBER)]
    at_stage("rating", elsewhere, 2026, version, world.people[f"{Role.CENTRE_HEAD} elsewhere"], strangers)
    directory.ask_to_reset_sign_in(
        head.holdings.get(),
        directory.Grounds(NOT_FOR_STRANGERS, "R-1", "centras@pavyzdys.example"),
        by=world.people[Role.AGENCY_OFFICER],
    )
    evaluation.ask_for_dossier(
        here, first_year=2021, last_year=2025, language="lt", by=Person.objects.get(pk=head.pk)
    )
    open_cases(world, place, version)
    directory.register_request(head, kind="erasure", text=NOT_FOR_STRANGERS, by=head)
    world.invitation_token = directory.invite(person("pakviesta", has_account=False), by=None)
    assert Invitation.objects.exists()
    return world


def open_cases(world: World, place: Municipality, version: FrameworkVersion) -> None:
    """The centre's external evaluations at every stage, and cases that others must not see."""
    procedure = cases.procedure()
    here, officer = world.centre, world.people[Role.AGENCY_OFFICER]
    assert here is not None
    world.expert = cases.expert_of(world.people[Role.EXPERT])
    for state in cases.STAGES:
        world.evaluations[state] = cases.evaluation_at(
            state, here, world.expert, version, procedure, NOT_FOR_STRANGERS
        )
    visits.furnish(world.evaluations, world.people[Role.CENTRE_HEAD], NOT_FOR_STRANGERS)
    asking, appealing = (centre(name, place) for name in ("Prašantis centras", "Skundžiantis centras"))
    final = cases.evaluation_at("final", appealing, world.expert, version, procedure, NOT_FOR_STRANGERS)
    for state, where in (("requested", asking), ("evaluating", here), ("appealed", appealing)):
        world.cases[state] = cases.case_at(where, officer, NOT_FOR_STRANGERS)
    cases.evaluating(world.cases["evaluating"], world.evaluations["final"])
    cases.archive_of(world.cases["evaluating"], officer)
    cases.hearing_in(world.cases["evaluating"], world.people[Role.CENTRE_HEAD], NOT_FOR_STRANGERS)
    cases.appealed(world.cases["appealed"], final, NOT_FOR_STRANGERS, officer)
    words = evaluation.InterestWords(asking, "other", NOT_FOR_STRANGERS)
    evaluation.declare_interest(world.expert, words=words, by=world.people[Role.EXPERT])


def centre(name: str, place: Municipality, *, is_invented: bool = True) -> Organisation:
    """A centre, invented unless said otherwise."""
    return Organisation.objects.create(
        kind=OrganisationKind.MUNICIPAL_CENTRE,
        name_lt=name,
        municipality=place,
        evidence="invented" if is_invented else "unverified",
        is_demonstration=is_invented,
        sort_key=name.casefold(),
    )


def person(name: str, *, has_account: bool = True) -> Person:
    """An invented person, with an account unless said otherwise."""
    address = f"{name}@pavyzdys.example"
    account = Account.objects.create(email=address, password=one_password()) if has_account else None
    return Person.objects.create(
        first_name="Vardenė", last_name=name, email=address, account=account, is_demonstration=True
    )


def deputy_of(head: Person) -> Person:
    """Somebody without a role of their own who takes the head's place today."""
    someone = person("pavaduoja")
    directory.name_deputy(
        head.holdings.get(),
        first_name=someone.first_name,
        last_name=someone.last_name,
        email=someone.email,
        from_on=today(),
        until_on=today() + timedelta(days=30),
        document_number="V-1",
        by=head,
    )
    return someone


@cache
def one_password() -> str:
    """The hash of everybody's password: hashing one for each would take longer than the sweep."""
    return make_password("visų vienodas slaptažodis")


def framework() -> FrameworkVersion:
    """The real framework, published."""
    return frameworks.load(FRAMEWORK).version


def coming_version(version: FrameworkVersion, officer: Person, agency_head: Person) -> FrameworkVersion:
    """The next version, published for next year."""
    draft = frameworks.start_draft(version, title="Kita versija", by=officer)
    day = today() + timedelta(days=365)
    return frameworks.publish_draft(
        draft, at=0, in_force_from=day, reason="", tells_heads=False, by=agency_head
    )


# --- Self-evaluations at every stage ----------------------------------------------------------------------

STAGES = ["preparing", "rating", "agreeing", "approval", "approved"]


def at_stage(
    stage: str, where: Organisation, year: int, version: FrameworkVersion, head: Person, group: list[Person]
) -> SelfEvaluation:
    """A self-evaluation of the mandatory area alone, taken through the real actions as far as `stage`."""
    coordinator, member = group
    record = opened(where, year, version, head)
    evaluation.add_member(record, is_coordinator=True, by=head, **names(coordinator))
    evaluation.add_member(fresh(record), by=head, **names(member))
    steps = [
        lambda: evaluation.start_rating(fresh(record), by=coordinator),
        lambda: reveal(fresh(record), coordinator, member),
        lambda: agree(fresh(record), coordinator),
        lambda: evaluation.approve(fresh(record), note=NOT_FOR_STRANGERS, by=head),
    ]
    for step in steps[: STAGES.index(stage)]:
        step()
    if stage == "rating":
        rate(fresh(record), member, NOT_BEFORE_REVEAL)
    return fresh(record)


def opened(where: Organisation, year: int, version: FrameworkVersion, head: Person) -> SelfEvaluation:
    """A self-evaluation that has just begun."""
    until: date = today() + timedelta(days=20)
    record = evaluation.open_self_evaluation(
        where,
        year=year,
        framework_version=version,
        areas=[],
        rating_until=until,
        agreeing_until=until,
        approval_until=until,
        reveals_by_area=False,
        shows_names=False,
        message=NOT_FOR_STRANGERS,
        by=head,
    )
    evaluation.use_evidence(record, indicator_code=INDICATOR, evidence=evidence(where, year, head), by=head)
    return record


def evidence(where: Organisation, year: int, head: Person) -> Evidence:
    """A file that the head has added."""
    content = io.BytesIO(f"{NOT_FOR_STRANGERS} {year} {where.pk}".encode())
    about = evaluation.Description(year, year, title=f"{NOT_FOR_STRANGERS} {year}")
    return evaluation.add_file(where, file=content, name="a.txt", description=about, by=head).evidence


def names(who: Person) -> dict[str, str]:
    """What the form for a member asks."""
    return {"first_name": who.first_name, "last_name": who.last_name, "email": who.email}


def fresh(record: SelfEvaluation) -> SelfEvaluation:
    """The record anew, without anything remembered."""
    return SelfEvaluation.objects.get(pk=record.pk)


def rate(record: SelfEvaluation, who: Person, reason: str) -> None:
    """One member's answers to everything."""
    answers = {indicator.code: {"level": "3", "reason": reason} for indicator in record.indicators}
    evaluation.save_ratings(record, answers=answers, by=Person.objects.get(pk=who.pk))


def reveal(record: SelfEvaluation, coordinator: Person, member: Person) -> None:
    """Both rate and submit; the coordinator reveals."""
    for who in (coordinator, member):
        rate(fresh(record), who, NOT_FOR_STRANGERS)
        evaluation.submit_ratings(fresh(record), area_codes=record.areas, by=Person.objects.get(pk=who.pk))
    evaluation.reveal(fresh(record), area_codes=record.areas, by=Person.objects.get(pk=coordinator.pk))


def agree(record: SelfEvaluation, coordinator: Person) -> None:
    """Every level agreed and sent to the head."""
    levels = {
        indicator.code: evaluation.AgreedLevel("3", NOT_FOR_STRANGERS) for indicator in record.indicators
    }
    evaluation.agree(record, levels=levels, by=coordinator)
    evaluation.send_for_approval(fresh(record), by=coordinator)


def measure(record: SelfEvaluation, head: Person, owner: Person) -> Measure:
    """A measure of the plan."""
    words = evaluation.MeasureWords(
        area_code="2.3",
        point="",
        title="Pavyzdinė priemonė",
        description=NOT_FOR_STRANGERS,
        due_on=today() + timedelta(days=40),
    )
    return evaluation.add_measure(fresh(record), words=words, owner=owner, by=head)
