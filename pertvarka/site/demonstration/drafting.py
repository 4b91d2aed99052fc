"""The invented agency is at work on the framework's next version: a draft, told through the real actions."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import yaml

from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation.clock import as_of, now, today
from pertvarka.frameworks import actions
from pertvarka.frameworks.models import Draft
from pertvarka.frameworks.parts import Part, part_of
from pertvarka.frameworks.queries import in_force
from pertvarka.frameworks.sentences import offered

STORY = Path(__file__).parent / "draft.yaml"
FRAMEWORK = "institution-evaluation"
DAYS_AGO = 9


def tell_of_a_draft() -> None:
    """An officer has changed a sign and a number of the rule, weighed an indicator and added one."""
    story = yaml.safe_load(STORY.read_text(encoding="utf-8"))
    officer = RoleHolding.objects.current().filter(role=Role.AGENCY_OFFICER)[0].person
    version = in_force(FRAMEWORK, on=today())
    if version is None:
        return
    with as_of(now() - timedelta(days=DAYS_AGO)):
        draft = actions.start_draft(version, title=story["title"], note=story["note"], by=officer)
        _change_a_sign(draft, story["sign"], officer)
        _add_an_indicator(draft, story["indicator"], officer)
    _weigh(draft, story["weight"], officer)
    _raise_a_number(draft, story["line"], officer)


def _found(draft: Draft, address: str) -> tuple[Part, dict[str, Any]]:
    document = Draft.objects.get(pk=draft.pk).document
    part = part_of(document, address)
    if part is None:
        raise LookupError(address)
    return part, document


def _put(draft: Draft, address: str, by: Person, **values: Any) -> None:
    """Change a part as an officer does who has just opened it."""
    part, document = _found(draft, address)
    value = part.get(document) | values
    actions.edit(draft, part, value, seen=part.fingerprint(document), by=by)


def _change_a_sign(draft: Draft, told: dict[str, Any], by: Person) -> None:
    part, document = _found(draft, told["indicator"])
    signs = part.get(document)["signs"]
    signs[told["level"]] |= {"sign_lt": told["sign_lt"], "sign_en": told["sign_en"]}
    _put(draft, told["indicator"], by, signs=signs)


def _add_an_indicator(draft: Draft, told: dict[str, Any], by: Person) -> None:
    part, document = _found(draft, told["area"])
    _put(draft, told["area"], by, indicators=[*part.get(document)["indicators"], {"code": ""}])
    part, document = _found(draft, told["area"])
    code = part.get(document)["indicators"][-1]["code"]
    part, document = _found(draft, code)
    signs = [sign | texts for sign, texts in zip(part.get(document)["signs"], told["signs"], strict=True)]
    texts = {key: text for key, text in told.items() if key.endswith(("_lt", "_en"))}
    _put(draft, code, by, signs=signs, evidence=told["evidence"], **texts)


def _weigh(draft: Draft, told: dict[str, Any], by: Person) -> None:
    part, document = _found(draft, "weights")
    rows = part.get(document)["weights"]
    weighed = [row | {"weight": told["weight"]} if row["code"] == told["indicator"] else row for row in rows]
    _put(draft, "weights", by, weights=weighed)


def _raise_a_number(draft: Draft, told: dict[str, Any], by: Person) -> None:
    """The number of the first comparison, and with it the sentences."""
    part, document = _found(draft, told["address"])
    when = part.get(document)["when"]
    when["all"][0]["value"] = told["number"]
    _put(draft, told["address"], by, when=when)
    _part, document = _found(draft, told["address"])
    _put(draft, told["address"], by, **offered(document, told["address"]))
