"""Where on the screen a place of the document is: its part, its field, and both in words."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks import shapes
from pertvarka.frameworks.parts import areas_of, indicators_of, part_of
from pertvarka.frameworks.problems import Node, Problem

STANDING = {
    "about": gettext_lazy("About the framework"),
    "scale": gettext_lazy("Rating scale"),
    "groups": gettext_lazy("Groups of areas"),
    "weights": gettext_lazy("Weights"),
    "rule": gettext_lazy("Decision rule"),
    "numbers": gettext_lazy("Numbers the rule computes"),
    "outcomes": gettext_lazy("Possible outcomes"),
    "words": gettext_lazy("Words the rule uses"),
}
STEP = re.compile(r"[^.\[\]]+")
# decision_rule.rules[2] is line-3; the other lists of the rule are parts of their own.
RULE_LISTS = {"fields": "numbers", "outcomes": "outcomes", "definitions": "words"}
LANGUAGE_WORDS = {"lt": gettext_lazy("Lithuanian"), "en": gettext_lazy("English")}


@dataclass(frozen=True)
class Spot:
    """A field of a part's page."""

    address: str
    name: str = ""  # of the field in the form; empty: the part as a whole


def spot_of(document: Node, place: str) -> Spot | None:
    """The field that a place stands for, or None where no page shows it (id, version, date, figures)."""
    steps = STEP.findall(place)
    match steps:
        case ["groups", *_more]:
            return _in_groups(document, steps)
        case ["scale", *rest]:
            return Spot("scale", "-".join(rest))
        case ["decision_rule", "rules", number, *rest]:
            return Spot(
                f"line-{int(number) + 1}", "-".join(step for step in rest if step not in ("all", "any"))
            )
        case ["decision_rule", name, *rest] if name in RULE_LISTS:
            inner = [step for step in rest if step not in ("where", "area_mean")]
            return Spot(RULE_LISTS[name], "-".join([name, *inner]))
        case ["decision_rule", *rest]:
            return Spot("rule", "-".join(rest))
        case [name, *_more] if name in shapes.keys_of(shapes.ABOUT):
            return Spot("about", "-".join(steps))
    return None


def _in_groups(document: Node, steps: list[str]) -> Spot:
    """Down the groups as far as codes lead, the rest is the field; weights have a page of their own."""
    node, address, rest = document, "groups", list(steps)
    while len(rest) > 1 and rest[0] in ("groups", "areas", "indicators"):
        node = node[rest[0]][int(rest[1])]
        address, rest = node["code"], rest[2:]
    if rest == ["weight"]:
        codes = [each["code"] for area in areas_of(document) for each in (area, *area["indicators"])]
        return Spot("weights", f"weights-{codes.index(address)}-weight")
    return Spot(address, "-".join(rest))


def part_words(document: Node, address: str) -> str:
    """What a part is called: 1.1.2 and its title, or its own name."""
    if address in STANDING:
        return str(STANDING[address])
    if address.startswith("line-"):
        return _("Line %(number)s") % {"number": address.removeprefix("line-")}
    return f"{address} {title_of(document, address)}"


def title_of(document: Node, code: str) -> str:
    """The title of a group, area or indicator in the reader's language; said so when it has none yet."""
    node = next((each for each in _coded(document) if each["code"] == code), {})
    return in_language(node, "title") or _("(no title yet)")


def _coded(document: Node) -> list[Node]:
    return [*document["groups"], *areas_of(document), *indicators_of(document)]


def short_words(leaf: shapes.Leaf) -> str:
    """A field in words, with its language."""
    if leaf.kind != shapes.Kind.TEXT:
        return str(leaf.label)
    language = LANGUAGE_WORDS[leaf.name.rpartition("_")[2]]
    return _("%(field)s (%(language)s)") % {"field": leaf.label, "language": language}


def leaf_words(name: str, leaf: shapes.Leaf) -> str:
    """A field in words, with its language and the level or the row that it stands in."""
    row = re.search(r"-(\d+)-", name)
    words = short_words(leaf)
    if not row:
        return words
    if name.startswith("signs-"):
        return _("level %(number)s: %(field)s") % {"number": row[1], "field": words}
    return _("row %(number)s: %(field)s") % {"number": int(row[1]) + 1, "field": words}


@dataclass(frozen=True)
class Finding:
    """A problem of a draft, with where it is mended."""

    text: str
    spot: Spot | None
    where: str

    @property
    def anchor(self) -> str:
        """The field's id on its page."""
        return f"id_{self.spot.name}" if self.spot and self.spot.name else ""


def findings_in(document: Node, problems: list[Problem]) -> list[Finding]:
    """The problems as the check panel shows them, in the order in which they were found."""
    known: dict[str, dict[str, shapes.Leaf]] = {}
    return [_finding(document, problem, known) for problem in problems]


def _finding(document: Node, problem: Problem, known: dict[str, dict[str, shapes.Leaf]]) -> Finding:
    spot = spot_of(document, problem.place)
    part = part_of(document, spot.address) if spot else None
    if spot is None or part is None:
        return Finding(problem.text, None, problem.place)
    if part.address not in known:
        known[part.address] = dict(shapes.leaves(part.shape, shapes.flat(part.shape, part.get(document))))
    words = part_words(document, spot.address)
    leaf = known[part.address].get(spot.name)
    if leaf:
        words = _("%(part)s › %(field)s") % {"part": words, "field": leaf_words(spot.name, leaf)}
    return Finding(problem.text, spot, words)
