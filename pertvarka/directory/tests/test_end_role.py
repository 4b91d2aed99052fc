"""Ending a role from the command line."""

from datetime import date

import pytest
from django.core.management import CommandError, call_command

from pertvarka.directory import actions
from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.roles import Role

pytestmark = pytest.mark.django_db


def test_an_ended_role_opens_nothing_at_once():
    person = actions.find_or_create_person("Ona", "Operatorė", "ona@example.lt")
    actions.give_role(person, Role.OPERATOR, None, by=None, from_on=date(2020, 1, 1))

    call_command("end-role", "ONA@example.lt", "operator")

    assert not may(Person.objects.get(pk=person.pk), "outbox.view")


def test_a_role_that_is_not_held_cannot_be_ended():
    with pytest.raises(CommandError, match="does not hold"):
        call_command("end-role", "niekas@example.lt", "operator")
