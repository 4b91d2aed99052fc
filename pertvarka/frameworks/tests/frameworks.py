"""Any sound framework: small or large, weighed, nested, in any letters that may be shown."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from pertvarka.frameworks.dictionary import known_figures
from pertvarka.frameworks.problems import UNPRINTABLE
from pertvarka.frameworks.prose import numbers_wanted, written

shown = st.characters(
    exclude_categories=["Cs"], include_characters="\n\t\u0105\u2013\u201e\U0001f600"
).filter(lambda letter: not UNPRINTABLE.search(letter))
texts = st.text(shown, min_size=1, max_size=12).filter(str.strip)
looks_like_yaml = st.sampled_from(
    [
        "yes",
        "null",
        "~",
        "1.0",
        "0x1F",
        "2009-01-01",
        "12:30",
        "- a",
        "a: b",
        "'",
        '"',
        "#",
        "&x",
        "*x",
        "!!int 1",
        "{",
        "[",
        "|",
        ">",
        "%",
        "@",
        " a ",
        "a\n\n b\n",
        "…",
    ]
)
words = st.one_of(texts, looks_like_yaml)
marks = st.sampled_from(["official", "practice", "drafted"])
decimals = st.one_of(st.integers(0, 9), st.sampled_from(["0.5", "2.0", "2.85", "3.10"]))
weights = st.one_of(st.integers(1, 9), st.sampled_from(["0.5", "1.25", "10.0"]))


def both(draw: Any, *names: str) -> dict[str, str]:
    return {f"{name}_{language}": draw(words) for name in names for language in ("lt", "en")}


@st.composite
def documents(draw: Any) -> dict[str, Any]:
    """A document in which the checks find nothing."""
    levels = list(range(draw(st.integers(2, 5))))
    groups = [_group(draw, str(number), levels) for number in range(1, draw(st.integers(1, 2)) + 1)]
    areas = [area for group in groups for area in group["areas"]]
    wanted = {key for area in areas for each in area["indicators"] for key in each.get("figures", [])}
    figures = [figure for figure in known_figures() if figure["key"] in wanted]
    return {
        "id": draw(st.from_regex(r"[a-z0-9]{1,9}(-[a-z0-9]{1,9})?", fullmatch=True)),
        **both(draw, "title"),
        "version": draw(st.integers(1, 9999)),
        "in_force_from": draw(st.dates()).isoformat(),
        "sources": [{**both(draw, "title"), "url": "https://example.org/?a=b&c#d"}] * draw(st.integers(0, 2)),
        "scale": _scale(draw, levels),
        "decision_rule": _rule(draw, levels, areas),
        "groups": groups,
        "figures": figures,
        "units": [
            {"code": code, "title_lt": code, "title_en": code} for code in {each["unit"] for each in figures}
        ],
    }


def _scale(draw: Any, levels: list[int]) -> dict[str, Any]:
    return {
        "source": draw(marks),
        "levels": [
            {"level": level, "code": draw(words), **both(draw, "title", "descriptor")} for level in levels
        ],
        "not_applicable": {"code": "NA", **both(draw, "title", "descriptor")},
    }


def _group(draw: Any, code: str, levels: list[int]) -> dict[str, Any]:
    areas = [_area(draw, f"{code}.{number}", levels) for number in range(1, draw(st.integers(1, 2)) + 1)]
    return {"code": code, **both(draw, "title"), "source": draw(marks), "areas": areas}


def _area(draw: Any, code: str, levels: list[int]) -> dict[str, Any]:
    indicators = [
        _indicator(draw, f"{code}.{number}", levels) for number in range(1, draw(st.integers(1, 2)) + 1)
    ]
    area = {"code": code, **both(draw, "title", "description"), "source": draw(marks)}
    more = draw(st.fixed_dictionaries({}, optional={"mandatory": st.booleans(), "weight": weights}))
    return {**area, **more, "description_source": draw(marks), "indicators": indicators}


def _indicator(draw: Any, code: str, levels: list[int]) -> dict[str, Any]:
    keys = [figure["key"] for figure in known_figures()]
    more = st.fixed_dictionaries(
        {},
        optional={
            "weight": weights,
            "figures": st.lists(st.sampled_from(keys), unique=True, max_size=2),
            "evidence": st.lists(st.fixed_dictionaries({"title_lt": words, "title_en": words}), max_size=2),
        },
    )
    signs = [{"level": level, **both(draw, "sign"), "source": draw(marks)} for level in levels]
    return {
        "code": code,
        **both(draw, "title", "description"),
        "source": draw(marks),
        "signs": signs,
        **draw(more),
    }


def _rule(draw: Any, levels: list[int], areas: list[dict[str, Any]]) -> dict[str, Any]:
    code = areas[0]["code"]
    fields = [
        {"name": "overall_mean", "type": "number", "measure": "mean_of_area_means"},
        {"name": "lowest", "type": "number", "measure": "min_of_area_means"},
        {"name": "first", "type": "number", "measure": "area_mean", "area": code},
        {"name": "unrated", "type": "integer", "measure": "count_indicators", "where": {"rating": "unrated"}},
        {
            "name": "low",
            "type": "integer",
            "measure": "count_areas",
            "where": {"area_mean": {"op": "<", "value": draw(decimals)}},
        },
    ]
    outcomes = [
        {"code": "good", "term_years": draw(st.one_of(st.none(), st.integers(1, 9))), "proposable": True},
        {"code": "bad", "term_years": None, "proposable": draw(st.booleans())},
    ]
    named = {
        "fields": {each["name"]: each for each in fields},
        "outcomes": {each["code"]: each for each in outcomes},
    }
    lines = [
        {"outcome": draw(st.sampled_from(["good", "bad"])), "when": draw(conditions())}
        for _number in range(draw(st.integers(0, 2)))
    ]
    lines.append({"outcome": "bad", "when": {"always": True}})
    return {
        "source": draw(marks),
        "input": "agreed_levels",
        "match": "first",
        "comparison": "exact",
        **both(draw, "note"),
        "definitions": [{"term": "rating", "values": ["unrated", "na", *levels], **both(draw, "definition")}],
        "mandatory_areas": [area["code"] for area in areas if area.get("mandatory")],
        "na_allowed_in_mandatory_areas": draw(st.booleans()),
        "fields": [each | both(draw, "definition") for each in fields],
        "outcomes": [each | both(draw, "title") | {"source": draw(marks)} for each in outcomes],
        "rules": [line | _sentences(line, **named) for line in lines],
    }


def conditions() -> Any:
    """Comparisons, joined and nested."""
    comparison = st.builds(
        lambda field, op, value: {
            "field": field,
            "op": op,
            "value": value if field in ("overall_mean", "lowest", "first") else 2,
        },
        st.sampled_from(["overall_mean", "lowest", "first", "unrated", "low"]),
        st.sampled_from(["<", "<=", ">", ">=", "=="]),
        decimals,
    )
    joined = st.recursive(
        comparison,
        lambda inner: st.builds(
            lambda joint, parts: {joint: parts},
            st.sampled_from(["all", "any"]),
            st.lists(inner, min_size=1, max_size=3),
        ),
        max_leaves=6,
    )
    return joined.filter(lambda condition: _depth(condition) <= 5)


def _depth(condition: dict[str, Any]) -> int:
    inner = condition.get("all", condition.get("any"))
    return 1 + max(map(_depth, inner)) if inner else 0


def _sentences(line: dict[str, Any], fields: Any, outcomes: Any) -> dict[str, str]:
    """Nothing but the numbers of the line, in both languages."""
    numbers: list[Fraction] = numbers_wanted(line, fields, outcomes)[0]
    said = {language: "; ".join(written(number, language) for number in numbers) for language in ("lt", "en")}
    return {"sentence_lt": f"Jeigu {said['lt']}", "sentence_en": f"If {said['en']}"}
