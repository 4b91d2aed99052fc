"""The parts that a draft is edited by: each looks at its piece of the document and puts a changed piece back.

`put(document, get(document))` is the document. Nothing is changed in place: `put` answers with a new one.
Codes name things for good: what moves within its area keeps its code; what moves to another area gets a new
one and remembers the old; a removed thing's code is not given to another while `taken` lists it.
"""

import re
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass

from pertvarka.foundation import versions
from pertvarka.frameworks import shapes
from pertvarka.frameworks.content import content_hash
from pertvarka.frameworks.dictionary import bring_definitions
from pertvarka.frameworks.problems import Node
from pertvarka.frameworks.rule_checks import MEASURES
from pertvarka.frameworks.shapes import Shape, flat, keys_of

DRAFTED = "drafted"
ADDRESS = re.compile(
    r"about|scale|groups|weights|rule|numbers|outcomes|words|line-[1-9]\d{0,2}|\d{1,2}(?:\.\d{1,2}){0,2}"
)


class UnknownRow(ValueError):
    """A row of the form stands for something that the document does not have."""


@dataclass(frozen=True)
class Part:
    """A piece of a document under its address: about, scale, 1.2, 1.2.3, line-4 …"""

    address: str
    shape: Shape
    get: Callable[[Node], Node]
    put: Callable[..., Node]  # (document, value, *, taken) -> document

    def written(self, document: Node) -> dict[str, str]:
        """What the piece holds, as the flat text of its form."""
        return flat(self.shape, self.get(document))

    def fingerprint(self, document: Node) -> str:
        """A short text that differs when the piece holds something else."""
        return versions.fingerprint(self.written(document))


def part_of(document: Node, address: str) -> Part | None:
    """The part at this address, or None where the document has none."""
    if address in _STANDING:
        return _STANDING[address]
    if line := re.fullmatch(r"line-(\d+)", address):
        number, count = int(line[1]), len(document["decision_rule"]["rules"])
        return _line(number - 1, is_last=number == count) if 1 <= number <= count else None
    return next(
        (_CODED[address.count(".")](address) for node in _coded(document) if node["code"] == address), None
    )


def addresses(document: Node) -> list[str]:
    """The addresses of all parts, in the order in which they are read."""
    lines = [f"line-{number}" for number, _rule in enumerate(document["decision_rule"]["rules"], 1)]
    codes = [node["code"] for node in _coded(document)]
    return ["about", "scale", "groups", *codes, "weights", "rule", *lines, "numbers", "outcomes", "words"]


# --- Finding ------------------------------------------------------------------------------------------------


def _coded(document: Node) -> Iterator[Node]:
    """Groups, areas and indicators, in order."""
    for group in document["groups"]:
        yield group
        for area in group["areas"]:
            yield area
            yield from area["indicators"]


def areas_of(document: Node) -> list[Node]:
    """All areas, in order."""
    return [area for group in document["groups"] for area in group["areas"]]


def indicators_of(document: Node) -> list[Node]:
    """All indicators, in order."""
    return [indicator for area in areas_of(document) for indicator in area["indicators"]]


def _found(document: Node, code: str) -> Node:
    return next(node for node in _coded(document) if node["code"] == code)


def _within(code: str) -> str:
    """The code of what a thing lies in: 1.2 for 1.2.3."""
    return code.rpartition(".")[0]


def codes_of(document: Node) -> set[str]:
    """The codes of everything in the document, and those that things had before they moved."""
    nodes = list(_coded(document))
    return {str(node["code"]) for node in nodes} | {str(node.get("formerly", node["code"])) for node in nodes}


# --- Looking and putting back -------------------------------------------------------------------------------


def _picked(node: Node, shape: Shape) -> Node:
    """What the shape writes of a node; a truth and a list left out are false and empty."""
    empty: Node = {
        each.name: False for each in shape if isinstance(each, shapes.Leaf) and each.kind == shapes.Kind.TRUTH
    }
    empty |= {each.name: [] for each in shape if isinstance(each, shapes.Rows | shapes.Words)}
    return {key: node.get(key, empty.get(key)) for key in keys_of(shape) if key in node or key in empty}


def _placed(node: Node, shape: Shape, value: Node) -> None:
    """Write the value into the node; what was left out and still is empty stays left out."""
    for key in keys_of(shape):
        if key not in value:
            node.pop(key, None)
        elif key in node or value[key] not in (False, []):
            node[key] = value[key]


def _kept(
    nodes: list[Node], rows: list[Node], new: Callable[[str], Node], parent: str, taken: Collection[str]
) -> list[Node]:
    """The nodes as the rows order them; a row without a code becomes a new node with the next free code."""
    by_code = {node["code"]: node for node in nodes}
    used = {*by_code, *taken}
    ordered = []
    for row in rows:
        if row["code"] in by_code:
            ordered.append(by_code.pop(row["code"]))
        elif row["code"]:
            raise UnknownRow(row["code"])
        else:
            code = _free_code(parent, used)
            used.add(code)
            ordered.append(new(code))
    return ordered


def _free_code(parent: str, used: Collection[str]) -> str:
    """The code after the highest used one within the parent."""
    start = f"{parent}." if parent else ""
    inner = [code.removeprefix(start) for code in used if code.startswith(start)]
    highest = max((int(code) for code in inner if code.isdecimal()), default=0)
    return f"{start}{highest + 1}"


def _titles(node: Node) -> Node:
    return {"code": node["code"]}


# --- The document's own parts -------------------------------------------------------------------------------


def _get_about(document: Node) -> Node:
    return _picked(document, shapes.ABOUT)


def _put_about(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    _placed(changed, shapes.ABOUT, value)
    return changed


def _get_scale(document: Node) -> Node:
    absent = _picked(document["scale"]["not_applicable"], shapes.LEVEL[1:])
    return _picked(document["scale"], shapes.SCALE) | {"not_applicable": absent}


def _put_scale(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    absent = document["scale"]["not_applicable"] | value["not_applicable"]
    _placed(changed["scale"], shapes.SCALE, value | {"not_applicable": absent})
    return changed


def _get_groups(document: Node) -> Node:
    return {"groups": [_titles(group) for group in document["groups"]]}


def _put_groups(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    changed["groups"] = _kept(changed["groups"], value["groups"], _new_group, "", taken)
    return synced(changed)


def _get_weights(document: Node) -> Node:
    nodes = [node for area in areas_of(document) for node in (area, *area["indicators"])]
    return {"weights": [{"code": node["code"], "weight": node.get("weight", 1)} for node in nodes]}


def _put_weights(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    nodes = {node["code"]: node for node in _coded(changed)}
    for row in value["weights"]:
        node = nodes.get(row["code"])
        if node is None:
            raise UnknownRow(row["code"])
        if row["weight"] in (1, None) and "weight" not in node:
            continue
        node["weight"] = "" if row["weight"] is None else row["weight"]
    return changed


# --- Groups, areas, indicators ------------------------------------------------------------------------------


def _new_group(code: str) -> Node:
    return {"code": code, "title_lt": "", "title_en": "", "source": DRAFTED, "areas": []}


def _new_area(code: str) -> Node:
    texts = dict.fromkeys(("title_lt", "title_en", "description_lt", "description_en"), "")
    return {"code": code, **texts, "source": DRAFTED, "description_source": DRAFTED, "indicators": []}


def _new_indicator(levels: list[int]) -> Callable[[str], Node]:
    def new(code: str) -> Node:
        texts = dict.fromkeys(("title_lt", "title_en", "description_lt", "description_en"), "")
        signs = [{"level": level, "sign_lt": "", "sign_en": "", "source": DRAFTED} for level in levels]
        return {"code": code, **texts, "source": DRAFTED, "signs": signs}

    return new


def _group(code: str) -> Part:
    def get(document: Node) -> Node:
        node = _found(document, code)
        return _picked(node, shapes.GROUP[:-1]) | {"areas": [_titles(area) for area in node["areas"]]}

    def put(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
        changed = deepcopy(document)
        node = _found(changed, code)
        _placed(node, shapes.GROUP[:-1], value)
        node["areas"] = _kept(node["areas"], value["areas"], _new_area, code, taken)
        return synced(changed)

    return Part(code, shapes.GROUP, get, put)


def _area(code: str) -> Part:
    own = shapes.AREA[:-1]

    def get(document: Node) -> Node:
        node = _found(document, code)
        return _picked(node, own) | {"indicators": [_titles(indicator) for indicator in node["indicators"]]}

    def put(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
        changed = deepcopy(document)
        node = _found(changed, code)
        _placed(node, own, value)
        levels = [level["level"] for level in document["scale"]["levels"]]
        node["indicators"] = _kept(
            node["indicators"], value["indicators"], _new_indicator(levels), code, taken
        )
        return synced(changed)

    return Part(code, shapes.AREA, get, put)


def _indicator(code: str) -> Part:
    def get(document: Node) -> Node:
        return _picked(_found(document, code), shapes.INDICATOR)

    def put(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
        changed = deepcopy(document)
        _placed(_found(changed, code), shapes.INDICATOR, value)
        bring_definitions(changed)
        return changed

    return Part(code, shapes.INDICATOR, get, put)


def possible_parents(document: Node, code: str) -> list[Node]:
    """Where an area or an indicator could lie instead of where it lies: other groups, other areas."""
    parents = document["groups"] if code.count(".") == 1 else areas_of(document)
    return [each for each in parents if each["code"] != _within(code)] if "." in code else []


def moved(document: Node, code: str, to: str, *, taken: Collection[str] = ()) -> tuple[Node, str]:
    """The document with an area or an indicator at the end of another parent, and its code there.

    It gets the next code of that parent, or its old one when it comes back; it and what lies in it remember
    the codes that they had among the `taken` ones of the version before.
    """
    changed = deepcopy(document)
    node, parent = _found(changed, code), _found(changed, to)
    former = node.get("formerly", "")
    used = codes_of(document)
    new = former if _within(former) == to else _free_code(to, {*used, *taken})
    children = "areas" if code.count(".") == 1 else "indicators"
    _found(changed, _within(code))[children].remove(node)
    parent[children].append(node)
    for each in (node, *node.get("indicators", [])):
        former = each.pop("formerly", each["code"])
        each["code"] = new + each["code"].removeprefix(code)
        if former in taken and former != each["code"]:
            each["formerly"] = former
    for field in changed["decision_rule"]["fields"]:
        for holder in (field, field.get("where", {})):
            if holder.get("area") == code:
                holder["area"] = new
    return synced(changed), new


def new_code(before: Node, after: Node) -> str:
    """The code of what a change has added, or nothing."""
    known = codes_of(before)
    return next((node["code"] for node in _coded(after) if node["code"] not in known), "")


# --- The decision rule --------------------------------------------------------------------------------------


def line_codes(document: Node) -> list[str]:
    """A line has no name of its own, so it is told by its content, and equal ones by their order."""
    digests = [content_hash(rule)[:12] for rule in document["decision_rule"]["rules"]]
    return [f"{digest}.{digests[:place].count(digest)}" for place, digest in enumerate(digests)]


def _get_rule(document: Node) -> Node:
    lines = [{"code": code} for code in line_codes(document)]
    return _picked(document["decision_rule"], shapes.RULE[:-1]) | {"lines": lines}


def _put_rule(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    rule = changed["decision_rule"]
    _placed(rule, shapes.RULE[:-1], value)
    codes = line_codes(document)
    *others, last = [each | {"code": code} for each, code in zip(rule["rules"], codes, strict=True)]
    rows = [row for row in value["lines"] if row["code"] != last["code"]]
    lines = _kept(others, rows, lambda code: _new_line(rule), "", ())
    rule["rules"] = [{key: each[key] for key in each if key != "code"} for each in (*lines, last)]
    return changed


def _new_line(rule: Node) -> Node:
    first = rule["fields"][0]["name"] if rule["fields"] else ""
    comparison = {"field": first, "op": ">=", "value": ""}
    outcome = rule["rules"][-1]["outcome"]
    return {"outcome": outcome, "when": {"all": [comparison]}, "sentence_lt": "", "sentence_en": ""}


def _line(index: int, *, is_last: bool) -> Part:
    shape = shapes.LAST_LINE if is_last else shapes.LINE

    def get(document: Node) -> Node:
        return _picked(document["decision_rule"]["rules"][index], shape)

    def put(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
        changed = deepcopy(document)
        _placed(changed["decision_rule"]["rules"][index], shape, value)
        return changed

    return Part(f"line-{index + 1}", shape, get, put)


def _get_numbers(document: Node) -> Node:
    return {"fields": [_number_row(field) for field in document["decision_rule"]["fields"]]}


def _number_row(field: Node) -> Node:
    where = field.get("where", {})
    limit = where.get("area_mean", {})
    return {
        "was": field["name"],
        "name": field["name"],
        "measure": field["measure"],
        "area": field.get("area", where.get("area", "")),
        "rating": str(where.get("rating", "")),
        "op": limit.get("op", ""),
        "value": limit.get("value"),
        "definition_lt": field["definition_lt"],
        "definition_en": field["definition_en"],
    }


def _number_field(row: Node) -> Node:
    """The document's field: only what the measure wants is kept of the row."""
    measure = row["measure"]
    field = {key: row[key] for key in ("name", "measure", "definition_lt", "definition_en")}
    field["type"] = MEASURES.get(measure, "")
    if measure == "area_mean":
        field["area"] = row["area"]
    if measure == "count_areas":
        value = "" if row["value"] is None else row["value"]
        field["where"] = {"area_mean": {"op": row["op"], "value": value}}
    if measure == "count_indicators":
        rating = row["rating"]
        field["where"] = {"rating": int(rating) if rating.isdecimal() else rating}
        if row["area"]:
            field["where"]["area"] = row["area"]
    return field


def _put_numbers(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    rule = changed["decision_rule"]
    rule["fields"] = [_number_field(row) for row in value["fields"]]
    renamed = {row["was"]: row["name"] for row in value["fields"] if row["was"] and row["was"] != row["name"]}
    for comparison in (each for line in rule["rules"] for each in comparisons_of(line["when"])):
        comparison["field"] = renamed.get(comparison["field"], comparison["field"])
    return changed


def comparisons_of(condition: Node) -> Iterator[Node]:
    """Every comparison of a condition, in the order in which they are written."""
    if "field" in condition:
        yield condition
    for each in condition.get(shapes.joint_of(condition), []):
        yield from comparisons_of(each)


def _get_outcomes(document: Node) -> Node:
    return {"outcomes": [each | {"was": each["code"]} for each in document["decision_rule"]["outcomes"]]}


def _put_outcomes(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    rule = changed["decision_rule"]
    rule["outcomes"] = [{key: row[key] for key in row if key != "was"} for row in value["outcomes"]]
    renamed = {row["was"]: row["code"] for row in value["outcomes"] if row["was"]}
    for line in rule["rules"]:
        line["outcome"] = renamed.get(line["outcome"], line["outcome"])
    return changed


def _get_words(document: Node) -> Node:
    keys = ("term", "definition_lt", "definition_en")
    return {
        "definitions": [
            {"was": each["term"]} | {key: each[key] for key in keys}
            for each in document["decision_rule"]["definitions"]
        ]
    }


def _put_words(document: Node, value: Node, *, taken: Collection[str] = ()) -> Node:
    changed = deepcopy(document)
    rule = changed["decision_rule"]
    before = {each["term"]: each for each in rule["definitions"]}
    rule["definitions"] = [
        before.get(row["was"], {}) | {key: row[key] for key in row if key != "was"}
        for row in value["definitions"]
    ]
    return changed


_STANDING = {
    "about": Part("about", shapes.ABOUT, _get_about, _put_about),
    "scale": Part("scale", shapes.SCALE, _get_scale, _put_scale),
    "groups": Part("groups", shapes.GROUPS, _get_groups, _put_groups),
    "weights": Part("weights", shapes.WEIGHTS, _get_weights, _put_weights),
    "rule": Part("rule", shapes.RULE, _get_rule, _put_rule),
    "numbers": Part("numbers", shapes.NUMBERS, _get_numbers, _put_numbers),
    "outcomes": Part("outcomes", shapes.OUTCOMES, _get_outcomes, _put_outcomes),
    "words": Part("words", shapes.TERMS, _get_words, _put_words),
}
_CODED = (_group, _area, _indicator)


# --- What follows by itself ---------------------------------------------------------------------------------


def synced(document: Node) -> Node:
    """The same document with the list of mandatory areas brought in step with what the areas say."""
    rule = document["decision_rule"]
    saying = [area["code"] for area in areas_of(document) if area.get("mandatory")]
    before = [code for code in rule["mandatory_areas"] if code in saying]
    rule["mandatory_areas"] = [*before, *(code for code in saying if code not in before)]
    return document
