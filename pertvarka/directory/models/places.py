"""Places, institutions and the names they bore."""

from typing import TYPE_CHECKING

from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.roles import AT_A_CENTRE, AT_A_SCHOOL, Relation, Role
from pertvarka.foundation.sorting import SearchKeyField, SortKeyField

if TYPE_CHECKING:
    from pertvarka.directory.models.people import Person


class County(models.Model):
    """One of the ten counties; `code` is ISO 3166-2."""

    code = models.CharField(max_length=6, primary_key=True)
    name_lt = models.CharField(max_length=60)
    name_en = models.CharField(max_length=60)
    name_lt_genitive = models.CharField(max_length=60)
    sort_key = SortKeyField(of=("name_lt",), max_length=120)

    class Meta:
        ordering = ["sort_key"]

    def __str__(self) -> str:
        return self.name_lt


class Municipality(models.Model):
    """One of the sixty municipalities; `code` is ISO 3166-2 and names its shape on the map.

    Latitude and longitude (WGS 84 degrees) are those of its seat.
    """

    code = models.CharField(max_length=6, primary_key=True)
    county = models.ForeignKey(County, on_delete=models.PROTECT, related_name="municipalities")
    name_lt = models.CharField(max_length=80)
    name_en = models.CharField(max_length=80)
    name_lt_genitive = models.CharField(max_length=80)
    name_lt_locative = models.CharField(max_length=80)
    short_name_lt = models.CharField(max_length=60)
    seat = models.CharField(max_length=60)
    latitude = models.DecimalField(max_digits=7, decimal_places=4)
    longitude = models.DecimalField(max_digits=7, decimal_places=4)
    sort_key = SortKeyField(of=("name_lt",), max_length=160)
    search_key = SearchKeyField(of=("name_lt", "seat"), max_length=160)

    class Meta:
        ordering = ["sort_key"]

    def __str__(self) -> str:
        return self.name_lt


class OrganisationKind(models.TextChoices):
    """What an organisation is in the network."""

    MUNICIPAL_CENTRE = "municipal_centre", _("Municipal education centre")
    UNIVERSITY_UNIT = "university_unit", _("University unit")
    NON_GOVERNMENTAL = "non_governmental", _("Non-governmental organisation")
    PUBLIC_BODY = "public_body", _("Public body")
    NATIONAL_CENTRE = "national_centre", _("National centre")
    AGENCY = "agency", _("National agency")
    MINISTRY = "ministry", _("Ministry")
    MUNICIPALITY = "municipality", _("Municipal administration")
    SCHOOL = "school", _("School")
    PROJECT_OFFICE = "project_office", _("Project office")


CENTRE_KINDS = (
    OrganisationKind.MUNICIPAL_CENTRE,
    OrganisationKind.UNIVERSITY_UNIT,
    OrganisationKind.NON_GOVERNMENTAL,
    OrganisationKind.PUBLIC_BODY,
    OrganisationKind.NATIONAL_CENTRE,
    OrganisationKind.AGENCY,
)


class Evidence(models.TextChoices):
    """Whether what the directory says was seen in a published source."""

    VERIFIED = "verified", _("Seen in a published source")
    UNVERIFIED = "unverified", _("Not verified yet")
    INVENTED = "invented", _("Invented for the demonstration")


class Organisation(models.Model):
    """An institution under its present name; earlier names stand in FormerName."""

    kind = models.CharField(max_length=24, choices=OrganisationKind.choices)
    name_lt = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200, blank=True)
    name_lt_genitive = models.CharField(max_length=200, blank=True)
    municipality = models.ForeignKey(Municipality, on_delete=models.PROTECT, related_name="organisations")
    website = models.CharField(max_length=200, blank=True)  # host names, "; " between them
    founded_on = models.DateField(null=True, blank=True)
    is_historic = models.BooleanField(default=False)  # it no longer works; the last day may be unknown
    closed_on = models.DateField(null=True, blank=True)  # the last day it worked
    closed_year = models.PositiveSmallIntegerField(null=True, blank=True)  # when only the year is known
    successor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="predecessors"
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )  # this record was a duplicate; only its number and name are still of use
    facts_lt = models.TextField(blank=True)
    facts_en = models.TextField(blank=True)
    evidence = models.CharField(max_length=12, choices=Evidence.choices)
    source = models.CharField(max_length=300, blank=True)
    is_demonstration = models.BooleanField(default=False)
    sort_key = SortKeyField(of=("name_lt",), max_length=400, db_index=True)
    search_key = SearchKeyField(of=("name_lt", "name_en"), max_length=401)

    class Meta:
        ordering = ["sort_key", "pk"]
        constraints = [
            models.UniqueConstraint(Lower("name_lt"), name="organisation_name_unique"),
            models.CheckConstraint(
                condition=models.Q(is_demonstration=True) ^ ~models.Q(evidence="invented"),
                name="organisation_invented_only_in_demonstration",
            ),
            models.CheckConstraint(
                condition=models.Q(is_historic=True)
                | models.Q(closed_on=None, closed_year=None, successor=None),
                name="organisation_closed_is_historic",
            ),
            models.CheckConstraint(
                condition=~models.Q(merged_into=models.F("pk")), name="organisation_not_merged_into_itself"
            ),
        ]

    def __str__(self) -> str:
        return self.name_lt

    @property
    def is_centre(self) -> bool:
        """Whether teachers are trained here, so that it evaluates itself."""
        return self.kind in CENTRE_KINDS

    @property
    def websites(self) -> list[str]:
        """Host names of its pages, the present one first."""
        return self.website.split("; ") if self.website else []

    @property
    def roles_held_here(self) -> tuple[Role, ...]:
        """Roles that can be given on the page of its people. The agency trains teachers too."""
        match self.kind:
            case OrganisationKind.SCHOOL:
                return AT_A_SCHOOL
            case OrganisationKind.AGENCY:
                return (*AT_A_CENTRE, Role.AGENCY_OFFICER)
        return AT_A_CENTRE if self.is_centre else ()

    @property
    def is_overseen(self) -> bool:
        """Whether the agency watches over it: a centre or a school, but not the agency itself."""
        return self.kind == OrganisationKind.SCHOOL or (
            self.kind in CENTRE_KINDS and self.kind != OrganisationKind.AGENCY
        )

    def relations_of(self, person: "Person", role: str) -> set[str]:
        """How `person` stands to this organisation in `role`."""
        own = {Relation.ORGANISATION} if person.holds(role, self.pk) else set()
        if self.kind == OrganisationKind.AGENCY:
            return own | {Relation.SUBSTITUTE}
        return own | ({Relation.OVERSEEN} if self.is_overseen else set())


class FormerName(models.Model):
    """A name that an organisation bore until a day (that day included)."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="former_names")
    name_lt = models.CharField(max_length=200)
    name_en = models.CharField(max_length=200, blank=True)
    until_on = models.DateField()
    search_key = SearchKeyField(of=("name_lt", "name_en"), max_length=401)

    class Meta:
        ordering = ["until_on"]
        constraints = [
            models.UniqueConstraint(fields=["organisation", "until_on"], name="former_name_one_a_day")
        ]

    def __str__(self) -> str:
        return f"{self.name_lt} ({self.until_on})"
