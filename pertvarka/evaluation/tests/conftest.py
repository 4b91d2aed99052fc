"""The framework is read once for all tests of this room: reading its YAML takes a second."""

import pytest

from pertvarka.evaluation.tests.factories import load_framework


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    with django_db_blocker.unblock():
        load_framework()
