"""Figures this room offers: how many people work at an institution, and for how long they have."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from django.db.models import Min, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Organisation, Person, RoleHolding
from pertvarka.foundation.figures import Column, Counted, Figure, Period, Rows, Value, offer

DAYS_IN_A_YEAR = Decimal("365.25")
SOURCE = _("Roles held in the institution, as recorded in this system")


def staff(organisation: Organisation, period: Period) -> QuerySet[Any]:
    """People with a role in the institution on the period's last day; `since` is the day of their first."""
    present = RoleHolding.objects.current(period.last).filter(organisation=organisation)
    return (
        Person.objects.filter(pk__in=present.values("person"))
        .annotate(since=Min("holdings__from_on", filter=Q(holdings__organisation=organisation)))
        .order_by("since", "last_name", "first_name", "pk")
    )


def years_between(since: date, until: date) -> Decimal:
    """Years from one day to another, with one decimal."""
    return _one_place(Decimal((until - since).days) / DAYS_IN_A_YEAR)


def _one_place(number: Decimal) -> Decimal:
    return number.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _staff_total(organisation: Organisation, period: Period) -> Value:
    return Value(Decimal(staff(organisation, period).count()))


def _experience(organisation: Organisation, period: Period) -> Value:
    days = [(period.last - person.since).days for person in staff(organisation, period)]
    if not days:
        return Value(None, _("Nobody worked at the institution on that day."))
    return Value(_one_place(Decimal(sum(days)) / len(days) / DAYS_IN_A_YEAR))


def _rows(organisation: Organisation, period: Period) -> Rows:
    return Rows(
        staff(organisation, period),
        lambda person: (person.full_name, person.since, years_between(person.since, period.last)),
    )


COLUMNS = (
    Column("person", _("Person"), names_people=True),
    Column("since", _("At the institution since")),
    Column("years", _("Years")),
)

STAFF_TOTAL = offer(
    Figure(
        key="directory.staff_total",
        title=_("Staff"),
        definition=_("People working at the institution on the last day of the period."),
        unit=_("persons"),
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_staff_total,
        columns=COLUMNS,
        rows=_rows,
    )
)
STAFF_EXPERIENCE = offer(
    Figure(
        key="directory.staff_experience_years",
        title=_("Experience of staff"),
        definition=_(
            "Mean number of years that people working at the institution on the last day of the period have "
            "worked there, from the first role recorded in this system."
        ),
        unit=_("years"),
        source=SOURCE,
        counted=Counted.ON_LAST_DAY,
        value=_experience,
        columns=COLUMNS,
        rows=_rows,
        places=1,
    )
)
