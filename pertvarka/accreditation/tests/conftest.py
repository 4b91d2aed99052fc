"""What tests of this room share."""

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture
def in_english() -> Iterator[None]:
    """Refusals are read in English, whatever the Lithuanian words become."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def in_lithuanian() -> Iterator[None]:
    """Whatever language the page of an earlier test has left behind, this one begins in Lithuanian."""
    with translation.override("lt"):
        yield
