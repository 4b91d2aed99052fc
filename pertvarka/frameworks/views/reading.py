"""Public pages of the frameworks: the list, a whole version, one indicator, and the document itself."""

from functools import lru_cache

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from pertvarka.directory.access import public
from pertvarka.foundation.clock import today
from pertvarka.frameworks import content, queries, rules
from pertvarka.frameworks.models import FrameworkVersion, tree_of
from pertvarka.frameworks.tree import Outcome, Rule, Tree
from pertvarka.frameworks.views.doors import published
from pertvarka.frameworks.views.files import download


@public
def frameworks(request: HttpRequest) -> HttpResponse:
    """Published versions, and which of them is in force."""
    return render(request, "frameworks/frameworks.html", {"versions": queries.with_standing(on=today())})


@public
def latest(request: HttpRequest, code: str) -> HttpResponse:
    """To the version in force today, or to the newest when none is in force yet."""
    found = queries.in_force(code, on=today()) or queries.published().filter(framework__code=code).first()
    if found is None:
        raise Http404
    return redirect("frameworks:version", code=code, version=found.version)


@public
def version(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """The whole framework to read or print."""
    found = published(code, version)
    context = {
        "version": found,
        "tree": found.tree,
        "standing": queries.standing(found, on=today()),
        "body": _body(found.content_hash, get_language() or "lt"),
    }
    return render(request, "frameworks/version.html", context)


@lru_cache(maxsize=16)
def _body(content_hash: str, language: str) -> SafeString:
    """The framework written out, in the language that is active.

    The same for every reader and for ever, so it is written once per process instead of 60 ms per request.
    """
    tree = tree_of(content_hash)
    context = {"tree": tree, "lines": lines_of(tree), "content_hash": content_hash}
    return render_to_string("frameworks/version_body.html", context)


def lines_of(tree: Tree) -> list[tuple[Rule, Outcome, str]]:
    """The lines of the decision rule, each with its outcome and what is computed behind it."""
    rule = tree.decision_rule
    return [(line, rule.outcome(line.outcome), rules.formula(line.when)) for line in rule.rules]


@public
def indicator(request: HttpRequest, code: str, version: int, indicator: str) -> HttpResponse:
    """One indicator with its signs, evidence and figures."""
    found = published(code, version)
    try:
        shown = found.tree.indicator(indicator)
    except KeyError as error:
        raise Http404 from error
    codes = [each.code for each in found.tree.indicators]
    place = codes.index(shown.code)
    context = {
        "version": found,
        "tree": found.tree,
        "area": found.tree.area(shown.area_code),
        "indicator": shown,
        "before": found.tree.indicators[place - 1] if place else None,
        "after": found.tree.indicators[place + 1] if place + 1 < len(codes) else None,
    }
    return render(request, "frameworks/indicator.html", context)


@public
def as_json(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """The document in its exact form: the SHA-256 of these bytes is the version's hash."""
    found = published(code, version)
    return _file(found, content.canonical(found.document), "json")


@public
def as_yaml(request: HttpRequest, code: str, version: int) -> HttpResponse:
    """The same document for reading and for loading elsewhere."""
    found = published(code, version)
    return _file(found, content.as_yaml(found.document).encode(), "yaml")


def _file(found: FrameworkVersion, body: bytes, ending: str) -> HttpResponse:
    name = f"{found.framework.code}-{found.version}"
    return download(body, name=name, content_hash=found.content_hash, ending=ending)
