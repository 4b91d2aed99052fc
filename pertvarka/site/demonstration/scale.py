"""A whole country of invented schools, teachers and centres, to see how the house bears it.

Told in batches, each whole or not at all: interrupted and begun again, it goes on where it stopped. Schools
and teachers are written many at a time; the centres' self-evaluations go through the rooms' own actions.
"""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from itertools import islice, product
from typing import Any

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import transaction

from pertvarka.directory.models import (
    Account,
    Evidence,
    Municipality,
    Organisation,
    OrganisationKind,
    Person,
    RoleHolding,
)
from pertvarka.directory.roles import Role
from pertvarka.evaluation.models import SelfEvaluation
from pertvarka.foundation import journal
from pertvarka.foundation.clock import today
from pertvarka.site.demonstration.country import data, make_organisation, without_savepoints
from pertvarka.site.demonstration.histories import History, Storyteller

SCHOOLS, TEACHERS, CENTRES = 1000, 40_000, 60
YEARS = 3
BATCH = 2000  # teachers
CITIES = {
    "LT-57": 12,
    "LT-15": 7,
    "LT-20": 4,
    "LT-43": 3,
    "LT-32": 3,
}  # shares of schools; the others get one
FROM = date(2021, 9, 1)
STAGES = ("approved", "approved", "agreeing", "rating", "awaiting_approval")

Tell = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Names:
    """First names and surnames of the invented people, by gender."""

    first: dict[str, list[str]]
    last: dict[str, list[str]]

    @classmethod
    def read(cls) -> "Names":
        """Those of the demonstration's own cast."""
        rows = data("people.yaml")["people"]
        return cls(
            *(
                {
                    gender: sorted({row[part] for row in rows if row["gender"] == gender})
                    for gender in ("female", "male")
                }
                for part in ("first_name", "surname")
            )
        )

    def draw(self, rng: random.Random) -> tuple[str, str]:
        """A first name with a surname of the same gender; most teachers are women."""
        gender = "female" if rng.random() < 0.85 else "male"
        return rng.choice(self.first[gender]), rng.choice(self.last[gender])


def grow(seed: int, tell: Tell) -> None:
    """Bring the invented country to its full size; `tell` hears of each batch: (of what, done, whole)."""
    places = list(Municipality.objects.order_by("code"))
    words = data("scale.yaml")
    schools = _schools(words, places, seed, tell)
    _teachers(schools, seed, tell)
    _centres(words, places, seed, tell)


def _schools(words: Any, places: list[Municipality], seed: int, tell: Tell) -> list[Organisation]:
    """A thousand schools, more of them in the cities."""
    rng = random.Random(f"{seed}:schools")  # noqa: S311 – invented data
    shares = [CITIES.get(place.code, 1) for place in places]
    names = [f"{word} {kind}" for kind, word in product(words["school_kinds"], words["words"])][:SCHOOLS]
    known = set(Organisation.objects.filter(name_lt__in=names).values_list("name_lt", flat=True))
    drawn = [
        Organisation(
            kind=OrganisationKind.SCHOOL,
            name_lt=name,
            municipality=rng.choices(places, shares)[0],
            evidence=Evidence.INVENTED,
            is_demonstration=True,
            source="pertvarka/site/demonstration",
        )
        for name in names
    ]
    with transaction.atomic():
        made = Organisation.objects.bulk_create([school for school in drawn if school.name_lt not in known])
        journal.record_all(made, "create", by=None)
    tell("schools", len(names), len(names))
    return list(Organisation.objects.filter(name_lt__in=names).order_by("pk"))


def _teachers(schools: list[Organisation], seed: int, tell: Tell) -> None:
    """Forty for each school on average; each with an account that nobody has a password to."""
    names = Names.read()
    for begun in range(0, TEACHERS, BATCH):
        rng = random.Random(f"{seed}:teachers:{begun}")  # noqa: S311 – invented data
        numbers = range(begun, min(begun + BATCH, TEACHERS))
        rows = [(f"mokytojas-{number}@demo.pertvarka.lt", *names.draw(rng)) for number in numbers]
        held = [(Role.TEACHER, rng.choice(schools)) for _ in rows]
        if not Person.objects.filter(email=rows[-1][0]).exists():
            make_people(rows, held)
        tell("teachers", numbers[-1] + 1, TEACHERS)


@transaction.atomic
def make_people(rows: list[tuple[str, str, str]], held: Iterable[tuple[str, Organisation]]) -> list[Person]:
    """People from (address, first name, surname), each with an account and a role in an organisation."""
    nobodys = make_password(None)
    accounts = Account.objects.bulk_create(Account(email=email, password=nobodys) for email, *_names in rows)
    EmailAddress.objects.bulk_create(
        EmailAddress(user=account, email=account.email, verified=True, primary=True) for account in accounts
    )
    people = Person.objects.bulk_create(
        Person(account=account, first_name=first, last_name=last, email=email, is_demonstration=True)
        for account, (email, first, last) in zip(accounts, rows, strict=True)
    )
    holdings = RoleHolding.objects.bulk_create(
        RoleHolding(person=person, role=role, organisation=organisation, from_on=FROM)
        for person, (role, organisation) in zip(people, held, strict=True)
    )
    journal.record_all(people, "create", by=None)
    journal.record_all(holdings, "give_role", by=None)
    return people


def _centres(words: Any, places: list[Municipality], seed: int, tell: Tell) -> None:
    """As many further centres as sixty need, with a self-evaluation in each of three years."""
    teller, names = Storyteller(data("texts.yaml"), seed), Names.read()
    told = len(data("centres.yaml")["centres"])
    titles = (f"{word} {kind}" for kind, word in product(words["centre_kinds"], words["words"]))
    for number, title in enumerate(islice(titles, CENTRES - told), told + 1):
        rng = random.Random(f"{seed}:centres:{number}")  # noqa: S311 – invented data
        _centre(title, places[number % len(places)], teller, names, rng)
        tell("centres with three years of self-evaluation", number, CENTRES)


@transaction.atomic
def _centre(title: str, place: Municipality, teller: Storyteller, names: Names, rng: random.Random) -> None:
    """One centre with its head, its group and its years."""
    centre = make_organisation(OrganisationKind.MUNICIPAL_CENTRE, title, "", place.code)
    if SelfEvaluation.objects.filter(organisation=centre).exists():
        return
    size = rng.randint(4, 6)
    rows = [(f"centras-{centre.pk}-{place}@demo.pertvarka.lt", *names.draw(rng)) for place in range(size + 1)]
    roles = [Role.CENTRE_HEAD, *[Role.GROUP_MEMBER] * size]
    head, *group = make_people(rows, [(role, centre) for role in roles])
    row = _row(centre, rng)
    with without_savepoints():
        for back in reversed(range(YEARS)):
            stage = "approved" if back else rng.choice(STAGES)
            story = {"year": today().year - back, "stage": stage, "members": size}
            teller.tell(History(centre, head, group, row, story, today().year - back))


def _row(centre: Organisation, rng: random.Random) -> dict[str, Any]:
    """What the stories need to know of a centre: how strong it is, and in which areas it works."""
    areas = ["1.1", "1.2", "1.3", "1.4", "1.5", "2.1", "2.2", "2.3"]
    return {
        "key": f"scale-{centre.pk}",
        "areas": areas,
        "na_indicators": [],
        "profile": {
            "strength": rng.uniform(0.3, 0.8),
            "growth": rng.uniform(-0.02, 0.06),
            "area_offsets": {area: rng.uniform(-0.12, 0.12) for area in areas},
        },
    }
