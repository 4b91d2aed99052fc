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
def findings_on_paper(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """What goes with a proposal: the findings that these tests invent have nothing to typeset."""
    paper = b"%PDF-1.7 findings"
    monkeypatch.setattr("pertvarka.accreditation.messages_decisions.findings_pdf", lambda issue: paper)
    return paper
