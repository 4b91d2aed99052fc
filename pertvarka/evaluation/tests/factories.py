"""A small country: one centre with its head, a group, and a second centre that must learn nothing."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from pertvarka.directory import actions as directory
from pertvarka.directory.models import County, Evidence, Municipality, Organisation, OrganisationKind, Person
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions
from pertvarka.evaluation.models import Measure, SelfEvaluation
from pertvarka.foundation.clock import today
from pertvarka.frameworks.actions import DATA, document_of, publish_document
from pertvarka.frameworks.models import FrameworkVersion
from pertvarka.frameworks.queries import in_force

FRAMEWORK = "institution-evaluation"
REASON = "Tai rodo metų planas ir apklausa."


@cache
def _document() -> dict[str, Any]:
    """The framework that comes with the program, read once: YAML takes a second."""
    return document_of((DATA / "institution-evaluation.yaml").read_text(encoding="utf-8"))


def load_framework() -> FrameworkVersion:
    """The framework that comes with the program, published."""
    return publish_document(_document()).version


def place(code: str = "LT-52") -> Municipality:
    """A municipality in its county."""
    county, _ = County.objects.get_or_create(
        code="LT-VL", defaults={"name_lt": "Vilniaus apskritis", "name_en": "Vilnius County", "sort_key": "v"}
    )
    municipality, _ = Municipality.objects.get_or_create(
        code=code,
        defaults={
            "county": county,
            "name_lt": f"Savivaldybė {code}",
            "name_en": f"Municipality {code}",
            "latitude": 54,
            "longitude": 25,
            "sort_key": code,
        },
    )
    return municipality


def centre(name: str) -> Organisation:
    """An invented centre."""
    return Organisation.objects.create(
        name_lt=name,
        name_en=f"{name} (EN)",
        kind=OrganisationKind.MUNICIPAL_CENTRE,
        municipality=place(),
        evidence=Evidence.INVENTED,
        is_demonstration=True,
        sort_key=name,
    )


def person(name: str, *, role: str | None = None, at: Organisation | None = None) -> Person:
    """A person with an account, holding a role if one is named."""
    someone = directory.find_or_create_person(name, "Pavardė", f"{name.lower()}@example.lt")
    if someone.account_id is None:
        directory.create_account(someone, None)
    if role:
        directory.give_role(someone, role, at, by=None, from_on=date(2020, 1, 1))
    return Person.objects.get(pk=someone.pk)


def deputise(someone: Person, head: Person) -> Person:
    """`someone` in the head's place from today, for ten days."""
    directory.name_deputy(
        head.holdings.get(role=Role.CENTRE_HEAD),
        first_name=someone.first_name,
        last_name=someone.last_name,
        email=someone.email,
        from_on=today(),
        until_on=today() + timedelta(days=10),
        document_number="V-45",
        by=head,
    )
    return Person.objects.get(pk=someone.pk)


@dataclass
class World:
    """A self-evaluation with its people."""

    record: SelfEvaluation
    centre: Organisation
    head: Person
    group: list[Person]

    @property
    def coordinator(self) -> Person:
        return self.group[0]

    def fresh(self) -> SelfEvaluation:
        """The self-evaluation as it now stands."""
        return SelfEvaluation.objects.get(pk=self.record.pk)


def world(
    *,
    name: str = "Centras",
    members: int = 3,
    areas: tuple[str, ...] = ("1.2", "2.3"),
    **settings: Any,
) -> World:
    """A centre whose head has opened a self-evaluation and formed a group; rating has not begun."""
    organisation = centre(name)
    head = person(f"Vadovas{name}", role=Role.CENTRE_HEAD, at=organisation)
    version = in_force(FRAMEWORK, on=today()) or load_framework()
    chosen = {
        "year": today().year,
        "areas": areas,
        "rating_until": today() + timedelta(days=10),
        "agreeing_until": today() + timedelta(days=20),
        "approval_until": today() + timedelta(days=30),
        "reveals_by_area": False,
        "shows_names": False,
        "message": "",
        **settings,
    }
    record = actions.open_self_evaluation(organisation, framework_version=version, by=head, **chosen)
    group = [person(f"Narys{name}{number}") for number in range(members)]
    for number, member in enumerate(group):
        actions.add_member(
            record,
            first_name=member.first_name,
            last_name=member.last_name,
            email=member.email,
            is_coordinator=number == 0,
            by=head,
        )
    group = [Person.objects.get(pk=member.pk) for member in group]
    return World(SelfEvaluation.objects.get(pk=record.pk), organisation, head, group)


def rated(place: World, levels: list[str] | None = None, *, submit: int | None = None) -> World:
    """The group has rated every indicator; the first `submit` members (all by default) have handed in."""
    actions.start_rating(place.record, by=place.coordinator)
    chosen = levels or ["3"] * len(place.group)
    for number, member in enumerate(place.group):
        answers = {i.code: {"level": chosen[number], "reason": REASON} for i in place.record.indicators}
        actions.save_ratings(place.record, answers=answers, by=member)
        if submit is None or number < submit:
            actions.submit_ratings(place.record, area_codes=place.record.areas, by=member)
    return place


def revealed(place: World, levels: list[str] | None = None) -> World:
    """Rated by all and revealed."""
    rated(place, levels)
    actions.reveal(place.record, area_codes=place.record.areas, by=place.coordinator)
    return place


def agreed(place: World, levels: list[str] | None = None, level: str = "3") -> World:
    """Revealed, and every indicator agreed on."""
    revealed(place, levels)
    found = {i.code: actions.AgreedLevel(level, REASON) for i in place.record.indicators}
    actions.agree(place.record, levels=found, by=place.coordinator)
    return place


def approved(place: World) -> World:
    """All the way to the frozen report."""
    agreed(place)
    actions.describe_area(
        place.record,
        area_code="2.3",
        strengths=["Stipru."],
        improvements=["Tobulintina."],
        by=place.coordinator,
    )
    actions.send_for_approval(place.record, by=place.coordinator)
    actions.approve(place.record, note="Tvirtinu.", by=place.head)
    return place


def words(**more: Any) -> actions.MeasureWords:
    """What a measure says: it answers the point that `approved` leaves."""
    usual = {
        "area_code": "2.3",
        "point": "Tobulintina.",
        "title": "Atnaujinti programas",
        "description": "",
        "due_on": today() + timedelta(days=60),
    }
    return actions.MeasureWords(**{**usual, **more})


def measure(place: World, *, owner: Person | None = None, **more: Any) -> Measure:
    """A measure in the plan of an approved self-evaluation, carried out by an ordinary member."""
    return actions.add_measure(
        place.fresh(), words=words(**more), owner=owner or place.group[1], by=place.head
    )
