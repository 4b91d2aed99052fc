"""A place of its own for each test's files, and a scanner to ask."""

import pytest

from pertvarka.foundation.files.tests.clamd import OverTcp


@pytest.fixture(autouse=True)
def files_root(settings, tmp_path):
    """An empty FILES_ROOT."""
    settings.FILES_ROOT = tmp_path / "files"
    return settings.FILES_ROOT


@pytest.fixture
def clamd(settings):
    """A scanner that settings.CLAMD_ADDRESS names."""
    server = OverTcp().begin()
    settings.CLAMD_ADDRESS = server.address
    yield server
    server.end()
