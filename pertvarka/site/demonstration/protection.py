"""What the demonstration tells of data protection and of people who are locked out."""

from datetime import timedelta

from pertvarka.directory import actions
from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import as_of, now

LOCKED_OUT_AT = "Aukštumų švietimo pagalbos tarnyba"


def tell_of_protection() -> None:
    """A head who has lost her phone, as one officer of the agency has written it down for the other."""
    held = RoleHolding.objects.current().filter(role=Role.CENTRE_HEAD, person__is_demonstration=True)
    head = held.filter(organisation__name_lt=LOCKED_OUT_AT).first() or held[0]
    grounds = actions.Grounds(
        reason="Vadovė paskambino iš centro telefono: telefonas pamestas, atkūrimo kodų neišsisaugojo.",
        document_number="R-12",
        centre_email="info@demo.pertvarka.lt",
    )
    with as_of(now() - timedelta(days=1)):
        actions.ask_to_reset_sign_in(head, grounds, by=_holder(Role.AGENCY_OFFICER))


def _holder(role: str) -> Person:
    """The invented person of a role."""
    held = RoleHolding.objects.current().filter(role=role, person__is_demonstration=True)
    return held.select_related("person")[0].person
