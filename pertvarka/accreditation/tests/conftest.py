"""What tests of this room share."""

from collections.abc import Iterator

import pytest
from django.utils import translation


@pytest.fixture
def in_english() -> Iterator[None]:
    """Refusals are read in English, whatever the Lithuanian words become."""
    with translation.override("en"):
        yield
