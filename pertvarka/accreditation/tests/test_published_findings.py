"""What the register shows of findings names nobody."""

from decimal import Decimal
from types import SimpleNamespace

from pertvarka.accreditation.queries import published_findings


def test_lines_that_name_people_of_the_case_are_left_out(monkeypatch):
    monkeypatch.setattr(published_findings, "surnames_of", lambda decision: {"Petraitis"})
    area = {
        "code": "1.1",
        "title_lt": "Renginiai",
        "title_en": "Events",
        "mean": "2.75",
        "strengths": ["Renginiai susieti su poreikiais", "Petraičio seminarai puikūs"],
        "improvements": ["Nauda nematuojama, a. k. 38001010009"],
        "recommendations": ["Matuoti"],
    }
    decision = SimpleNamespace(proposal=SimpleNamespace(findings=SimpleNamespace(content={"areas": [area]})))

    (shown,) = published_findings.findings_of(decision)

    assert (shown.mean, shown.lines) == (Decimal("2.75"), ["Renginiai susieti su poreikiais"])
    assert published_findings.findings_of(SimpleNamespace(proposal=None)) == []
