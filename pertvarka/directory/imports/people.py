"""People with their roles: who is new, who gets a role, who has it already."""

import re
from collections.abc import Iterable
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory.imports.plans import (
    Fate,
    Field,
    Kind,
    Plan,
    Row,
    begin,
    day,
    read_into,
    shorter_than,
)
from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.directory.queries_people import by_address, roles_given_by
from pertvarka.directory.roles import PERMISSION_OVER, Role
from pertvarka.foundation.clock import today
from pertvarka.foundation.sorting import fold

ORGANISATION = Field(
    "organisation",
    gettext_lazy("Organisation"),
    gettext_lazy("The name as it stands in the directory, or its number there."),
    ("istaiga", "institucija", "mokykla", "centras", "institution", "school"),
    is_required=True,
)
FIELDS = (
    Field(
        "first_name",
        gettext_lazy("First name"),
        gettext_lazy("One or several, without titles."),
        ("vardas", "name", "given name"),
        is_required=True,
    ),
    Field(
        "last_name",
        gettext_lazy("Last name"),
        gettext_lazy("The present one."),
        ("pavarde", "surname", "family name"),
        is_required=True,
    ),
    Field(
        "email",
        gettext_lazy("E-mail address"),
        gettext_lazy("The person's own; it tells two people of one name apart."),
        ("el. pastas", "el. pasto adresas", "e. pastas", "elektroninis pastas", "email", "e-mail", "mail"),
        is_required=True,
    ),
    Field(
        "role",
        gettext_lazy("Role"),
        gettext_lazy("One that is held in an institution of this kind."),
        ("pareigos", "vaidmuo", "position"),
        is_required=True,
    ),
    Field(
        "from_on",
        gettext_lazy("First day"),
        gettext_lazy("Year-month-day; today if empty."),
        ("nuo", "pradzia", "from", "start"),
    ),
    Field(
        "until_on",
        gettext_lazy("Last day"),
        gettext_lazy("Year-month-day; no end if empty."),
        ("iki", "pabaiga", "until", "end"),
    ),
)
NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|[ .’'-])*")  # letters, and what stands between parts of a name


class PeopleImport(Kind):
    """An import of people into one organisation, or into those that the rows name."""

    title = gettext_lazy("People and their roles")
    permission = "person.import"

    def __init__(self, organisation: Organisation | None, by: Person) -> None:
        self.organisation, self.by = organisation, by
        self.given: dict[int, list[Role]] = {}
        self.fields = FIELDS if organisation else (*FIELDS, ORGANISATION)

    def plans(self, rows: Iterable[Row], columns: dict[str, int]) -> list[Plan]:
        """What would happen to each row; a fixed number of queries however many there are."""
        plans = begin(rows, columns, self.fields)
        organisations = self._organisations(plans)
        for plan in plans:
            self._read(plan, organisations)
        self._find_people(plans)
        self._find_same_names(plans)
        _find_repeated(plans)
        return plans

    @classmethod
    def names(cls, numbers: Iterable[int]) -> dict[int, str]:
        """People's full names."""
        return {person.pk: person.full_name for person in Person.objects.filter(pk__in=numbers)}

    def _organisations(self, plans: list[Plan]) -> dict[str, Organisation]:
        """Organisations by number and by folded name, of those that the rows name."""
        if self.organisation:
            return {}
        named = {plan.texts.get("organisation", "") for plan in plans}
        numbers = [int(text) for text in named if text.isdecimal() and len(text) < 10]
        folded = {fold(text) for text in named}
        found: dict[str, Organisation] = {}
        for place in Organisation.objects.select_related("merged_into"):
            if place.pk in numbers or fold(place.name_lt) in folded:
                found[str(place.pk)] = found[fold(place.name_lt)] = place.merged_into or place
        return found

    def _read(self, plan: Plan, organisations: dict[str, Organisation]) -> None:
        for name in ("first_name", "last_name"):
            read_into(plan, name, _name)
        read_into(plan, "email", _address)
        read_into(plan, "role", _role)
        read_into(plan, "from_on", day)
        read_into(plan, "until_on", day)
        plan.wanted["organisation"] = self.organisation
        if not self.organisation:
            read_into(plan, "organisation", lambda text: _known(organisations, text))
        self._check_role(plan)
        first, last = plan.wanted.get("from_on"), plan.wanted.get("until_on")
        if last and last < (first or today()):
            plan.refuse("until_on", _("The last day is before the first one."))

    def _check_role(self, plan: Plan) -> None:
        role, place = plan.wanted.get("role"), plan.wanted.get("organisation")
        if role is None or place is None:
            return
        if role not in place.roles_held_here:
            plan.refuse("role", _("This role is not held in institutions of this kind."))
        elif role not in self._roles_given_in(place):
            plan.refuse("role", _("You cannot give this role there."))

    def _roles_given_in(self, place: Organisation) -> list[Role]:
        if place.pk not in self.given:
            self.given[place.pk] = roles_given_by(self.by, place)
        return self.given[place.pk]

    def _find_people(self, plans: list[Plan]) -> None:
        """Who is there already, under which name and with which roles."""
        known = by_address(plan.wanted["email"] for plan in plans if "email" in plan.wanted)
        held = {
            (holding.person_id, holding.role, holding.organisation_id)
            for holding in RoleHolding.objects.not_ended().filter(person__in=known.values())
        }
        for plan in plans:
            plan.record = person = known.get(plan.wanted.get("email", ""))
            if plan.is_refused or person is None:
                continue
            if fold(person.full_name) != _full_name(plan):
                plan.refuse(
                    "last_name",
                    _("This address belongs to somebody of another name. A new surname is confirmed first."),
                )
            elif (person.pk, plan.wanted["role"], plan.wanted["organisation"].pk) in held:
                plan.fate = Fate.SAME
            else:
                plan.fate = Fate.CHANGED
                plan.notes.append(_("Is known already and gets the role."))

    def _find_same_names(self, plans: list[Plan]) -> None:
        """New people of a name that somebody in the same organisation, or in a row above, bears already."""
        fresh = [plan for plan in plans if plan.fate == Fate.NEW]
        places = {plan.wanted["organisation"].pk for plan in fresh}
        names = {_full_name(plan) for plan in fresh}
        found = RoleHolding.objects.not_ended().filter(organisation__in=places, person__search_key__in=names)
        there = set(found.values_list("organisation", "person__search_key"))
        written = {
            (plan.wanted["organisation"].pk, _full_name(plan)): plan.wanted["email"] for plan in fresh[::-1]
        }
        for plan in fresh:
            key = (plan.wanted["organisation"].pk, _full_name(plan))
            if key in there or written[key] != plan.wanted["email"]:
                plan.fate = Fate.DOUBTFUL
                plan.notes.append(_("Somebody of this name is there already, with another address."))


def _full_name(plan: Plan) -> str:
    return fold(f"{plan.wanted['first_name']} {plan.wanted['last_name']}")


def _name(text: str) -> str:
    if not NAME.fullmatch(text):
        raise ValidationError(_("This is no name: write letters only."))
    return shorter_than(80)(text)


def _address(text: str) -> str:
    address = shorter_than(254)(text).lower()
    validate_email(address)
    return address


def _role(text: str) -> Role:
    """The role by its name for programs or for people, in either language."""
    wanted = fold(text)
    for language in ("lt", "en"):
        with translation.override(language):
            for role in PERMISSION_OVER:
                if wanted in (role.value, fold(str(role.label))):
                    return role
    raise ValidationError(_("No such role is given here."))


def _known(organisations: dict[str, Organisation], text: str) -> Organisation:
    place = organisations.get(text) or organisations.get(fold(text))
    if place is None or place.is_historic:
        raise ValidationError(_("The directory has no working institution of this name or number."))
    return place


def _find_repeated(plans: list[Plan]) -> None:
    """Rows that ask for what a row above asks for, or give an address to another name."""
    seen: dict[Any, int] = {}
    names: dict[str, str] = {}
    for plan in plans:
        if plan.is_refused:
            continue
        address = plan.wanted["email"]
        key = (address, plan.wanted["role"], plan.wanted["organisation"].pk)
        if names.setdefault(address, _full_name(plan)) != _full_name(plan):
            plan.refuse("email", _("A row above gives this address to somebody of another name."))
        elif key in seen:
            plan.refuse("email", _("Row %(number)d says the same.") % {"number": seen[key]})
        else:
            seen[key] = plan.number
