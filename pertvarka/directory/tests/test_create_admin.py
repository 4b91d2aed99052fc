"""The first people of a new house come by invitation, given from the command line."""

import io

import pytest
from django.core.management import CommandError, call_command

from pertvarka.directory.models import Account, Invitation, Person

pytestmark = pytest.mark.django_db
WHO = ("ona.operatore@svietimas.example", "Ona", "Operatorė")


def test_an_operator_is_invited_by_a_link_and_has_no_account_yet():
    call_command("create-admin", *WHO, role="operator", stdout=(said := io.StringIO()))

    person = Person.objects.get(email=WHO[0])
    assert person.roles == ("operator",)
    assert Invitation.objects.filter(person=person).count() == 1
    assert not Account.objects.exists()
    assert "http" in said.getvalue().splitlines()[-1]


def test_an_officer_needs_an_agency():
    with pytest.raises(CommandError, match="--organisation with the number of the agency"):
        call_command("create-admin", *WHO, role="agency_officer")

    assert not Person.objects.exists()


def test_what_is_not_an_address_is_refused():
    with pytest.raises(CommandError, match="is not an e-mail address"):
        call_command("create-admin", "Ona", "Ona", "Operatorė", role="operator")


def test_only_the_two_roles_of_a_new_house_can_be_given():
    with pytest.raises(CommandError, match="invalid choice"):
        call_command("create-admin", *WHO, "--role", "minister")
