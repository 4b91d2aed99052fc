"""What the demonstration tells of data protection and of people who are locked out."""

from datetime import date, timedelta

from pertvarka.directory import actions
from pertvarka.directory.models import Person, RequestKind, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import as_of, now, today

LOCKED_OUT_AT = "Aukštumų švietimo pagalbos tarnyba"


def tell_of_protection() -> None:
    """Somebody is locked out, some ask about their data, and some have read others' addresses."""
    _tell_of_a_lost_phone()
    _tell_of_requests()


def _tell_of_a_lost_phone() -> None:
    """One officer of the agency has written it down for the other."""
    held = RoleHolding.objects.current().filter(role=Role.CENTRE_HEAD, person__is_demonstration=True)
    head = held.filter(organisation__name_lt=LOCKED_OUT_AT).first() or held[0]
    grounds = actions.Grounds(
        reason="Vadovė paskambino iš centro telefono: telefonas pamestas, atkūrimo kodų neišsisaugojo.",
        document_number="R-12",
        centre_email="info@demo.pertvarka.lt",
    )
    with as_of(now() - timedelta(days=1)):
        actions.ask_to_reset_sign_in(head, grounds, by=_holder(Role.AGENCY_OFFICER))


def _tell_of_requests() -> None:
    """A member objects; an expert whose work is over asks to be forgotten; the officer looks at both."""
    officer, member = _holder(Role.DATA_PROTECTION_OFFICER), _holder(Role.GROUP_MEMBER)
    with as_of(now() - timedelta(days=20)):
        actions.register_request(
            member,
            kind=RequestKind.OBJECTION,
            text="Nenoriu, kad mano vardas būtų rodomas statistikoje.",
            by=member,
        )
    with as_of(now() - timedelta(days=6)):
        _looked(_holder(Role.COORDINATOR), member, page="evaluation:group")
    gone = actions.find_or_create_person(
        "Valdas", "Buvęs", "valdas-buves@demo.pertvarka.lt", is_demonstration=True
    )
    actions.create_account(gone, None)
    held = actions.give_role(gone, Role.EXPERT, None, by=None, from_on=date(today().year - 3, 1, 2))
    actions.end_role(held, by=None, until_on=today() - timedelta(days=90))
    with as_of(now() - timedelta(days=4)):
        actions.register_request(
            gone, kind=RequestKind.ERASURE, text="Nebedirbu, prašau mane pamiršti.", by=gone
        )
        _looked(officer, gone, member, page="directory:privacy-requests")


def _looked(reader: Person, *people: Person, page: str) -> None:
    """Somebody has opened a page about others, from the first of their roles."""
    actions.note_reads(reader, reader.current_holdings[0], about=[each.pk for each in people], page=page)


def _holder(role: str) -> Person:
    """The invented person of a role."""
    held = RoleHolding.objects.current().filter(role=role, person__is_demonstration=True)
    return held.select_related("person")[0].person
