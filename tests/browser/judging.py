"""What every page must hold, whatever it is about."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils.translation import trans_real
from playwright.sync_api import Page

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"]  # all that a colour scheme can change
MESSAGE_WORDS = 3  # shorter messages may stand in other languages by chance

LOOK = """() => {
  const html = document.documentElement, words = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const above = walk.currentNode.parentElement;
    const isText = above.closest("[lang]") === html && !above.closest("script, style, textarea");
    if (isText) words.push(walk.currentNode.data);
  }
  for (const name of ["aria-label", "title", "alt", "placeholder"])
    for (const node of document.querySelectorAll(`[${name}]`))
      if (node.closest("[lang]") === html) words.push(node.getAttribute(name));
  const own = name => [...document.querySelectorAll("*")].filter(node => [...node.attributes].some(name));
  return {
    lang: html.lang,
    title: document.title,
    words: words.join(" ").replace(/\\s+/g, " "),
    headings: document.querySelectorAll("h1").length,
    inline: [
      ...own(attribute => attribute.name === "style" || attribute.name.startsWith("on")),
      ...document.querySelectorAll("style, script:not([src])"),
    ].map(node => node.outerHTML.slice(0, 120)),
  };
}"""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
WIDEST = """() => [...document.body.querySelectorAll("*")]
  .filter(node => node.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
  .slice(-3).map(node => node.outerHTML.slice(0, 100))"""
AXE = """async how => (await axe.run(document, {...how, resultTypes: ["violations"]})).violations
  .map(found => `${found.id}: ${found.nodes.slice(0, 3).map(node => node.target.join(" ") + " "
    + (node.any.concat(node.all, node.none)[0]?.message || "")).join(" | ")}`)"""


@cache
def axe_source() -> str:
    return (Path(settings.ASSETS_ROOT) / "axe-core" / "axe.min.js").read_text("utf-8")


def faults_of_access(page: Page, *, only_colours: bool = False) -> list[str]:
    """What axe finds."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(axe_source())
    chosen = {"type": "rule", "values": RULES_OF_COLOUR} if only_colours else {"type": "tag", "values": RULES}
    return [f"axe {found}" for found in page.evaluate(AXE, {"runOnly": chosen})]


def faults_of_width(page: Page) -> list[str]:
    """Nothing may stand out to the right."""
    over = page.evaluate(TOO_WIDE)
    width = (page.viewport_size or {})["width"]
    return [f"{over} px too wide at {width} px: {page.evaluate(WIDEST)}"] if over > 0 else []


def faults_of_text(page: Page, language: str) -> list[str]:
    """Language, title, heading, nothing inline, no word of the other language."""
    seen: dict[str, Any] = page.evaluate(LOOK)
    faults = [f"inline: {node}" for node in seen["inline"]]
    if seen["lang"] != language:
        faults.append(f"the page says it is in {seen['lang']!r}")
    if len(seen["title"].removesuffix("– Pertvarka").strip()) < 3:
        faults.append(f"no title: {seen['title']!r}")
    if seen["headings"] != 1:
        faults.append(f"{seen['headings']} headings of the first level")
    foreign = [text for text in messages_of_the_other(language) if text in seen["words"]]
    return faults + [f"not in the page's language: {text!r}" for text in foreign]


@cache
def messages_of_the_other(language: str) -> list[str]:
    """On Lithuanian pages the sources, on English ones the translations; whole ones without placeholders."""
    found = set()
    catalogue = trans_real.translation("lt")._catalog  # type: ignore[attr-defined]
    for key, translated in catalogue.items():
        source = (key[0] if isinstance(key, tuple) else key).rpartition("\x04")[2]
        wrong, right = (source, translated) if language == "lt" else (translated, source)
        fewest = 2 if language == "lt" else MESSAGE_WORDS
        text = " ".join(str(wrong).split())
        if wrong != right and not re.search("[%<{]", text) and len(text.split()) >= fewest:
            found.add(text)
    return sorted(found)
