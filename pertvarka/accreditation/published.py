"""What of the decisions the register publishes. Whether refusals are among it is data, as law says."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from pertvarka.accreditation.rules import Ruling, those_that_hold

FILE = Path(__file__).with_name("published.yaml")
R = TypeVar("R", bound=Ruling)


@cache
def terms() -> dict[str, Any]:
    """The file, read once."""
    return yaml.safe_load(FILE.read_text("utf-8"))


def of(decisions: Iterable[R]) -> list[R]:
    """The decisions without refusals, where those are not published, and without what such a one corrects."""
    decisions = list(decisions)
    if terms()["refusals"]["published"] or all(each.years for each in decisions):
        return decisions
    hidden = {each.pk for each in those_that_hold(decisions) if each.years == 0}
    for each in sorted(decisions, key=lambda ruling: ruling.pk, reverse=True):  # what corrects comes later
        if each.pk in hidden and each.corrects_id:
            hidden.add(each.corrects_id)
    return [each for each in decisions if each.pk not in hidden]
