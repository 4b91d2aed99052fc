"""What the room's tests share."""

import pytest
from django.utils.translation import override


@pytest.fixture
def in_english():
    """Sentences as the code has them."""
    with override("en"):
        yield
