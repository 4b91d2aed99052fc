"""How people are named and greeted, without ever declining a name wrongly."""

import re

from django.utils.translation import get_language
from django.utils.translation import gettext as _

# Endings of Lithuanian first names and what they become when one calls the person, the longest first.
# Source: „Dabartinės lietuvių kalbos gramatika“, the vocative singular of proper names.
VOCATIVE_ENDINGS = (
    ("jas", "jau"),  # Elijas, Andrėjas
    ("as", "ai"),  # Jonas, Tomas
    ("is", "i"),  # Algis, Kęstutis
    ("ys", "y"),  # Stasys, Kazys
    ("us", "au"),  # Darius, Justus
    ("ė", "e"),  # Eglė, Agnė
    ("a", "a"),  # Rūta, Marija
)
# Names whose form is not certain: not written with Lithuanian letters, doubled ones, diminutives in -ukas,
# names in -ias, and women's names in -is.
UNSURE = re.compile(
    r"[^aąbcčdeęėfghiįyjklmnoprsštuųūvzž]|(.)\1|.{2}ukas$|ias$|^(iris|doris|ingris|artemis|beatris)$"
)


def vocative(first_name: str) -> str:
    """„Jonai“ of „Jonas“; empty when the form is not certain. Several names are each taken by themselves."""
    parts = re.split(r"([ -])", first_name.strip())
    called = [part if part in (" ", "-") else _vocative_of_one(part) for part in parts]
    return "".join(called) if all(called) else ""


def _vocative_of_one(name: str) -> str:
    small = name.casefold()
    if name != name.capitalize() or UNSURE.search(small):
        return ""
    for ending, called in VOCATIVE_ENDINGS:
        if small.endswith(ending) and len(small) > len(ending) + 1:
            return name.removesuffix(ending) + called
    return ""


def salutation(name: str, called: str) -> str:
    """The first line of a letter: by `called`, the vocative, in Lithuanian, by the name as it is in English.

    A name that cannot be called with certainty is left out.
    """
    shown = called if get_language() == "lt" else name
    return _("Dear %(name)s,") % {"name": shown} if shown else _("Good day,")


def greeting(first_name: str, called: str) -> str:
    """The greeting on one's own page, with the same care as a letter's."""
    shown = called if get_language() == "lt" else first_name
    return _("Hello, %(name)s") % {"name": shown} if shown else _("Hello")


def acting_name(name: str, on_behalf_of: str, document_number: str = "") -> str:
    """The name of who acts, with that of whom they deputise for and by which document.

    Both stay in the nominative: „pavaduojantis“ would ask for the accusative, which no rule forms safely.
    """
    if not on_behalf_of:
        return name
    parts = {"name": name, "principal": on_behalf_of, "document": document_number}
    if document_number:
        return _("%(name)s (deputising for %(principal)s, document %(document)s)") % parts
    return _("%(name)s (deputising for %(principal)s)") % parts
