"""File names as people gave them, without what could mislead a reader or a system."""

import unicodedata

LONGEST = 120  # letters with the ending; longer names break on some systems and in most tables
NAMELESS = "failas"


def cleaned(name: str) -> str:
    """The last part of a path, on one line, without control and direction marks, at most LONGEST letters.

    „../../ataskaita.pdf“ becomes „ataskaita.pdf“; the ending stays when the name is shortened.
    """
    last = name.replace("\\", "/").rpartition("/")[2]
    shown = unicodedata.normalize("NFC", "".join(_letter(letter) for letter in last))
    stem, dot, ending = " ".join(shown.split()).strip(". ").rpartition(".")
    if not dot:
        stem, ending = ending, ""
    stem = stem.strip(". ") or NAMELESS
    room = LONGEST - len(dot + ending)
    return f"{stem[:room].rstrip()}{dot}{ending}" if room > 0 else stem[:LONGEST]


def _letter(letter: str) -> str:
    """The letter, a space for a line's end, or nothing for what cannot be seen (Cf holds direction marks)."""
    kind = unicodedata.category(letter)
    if kind.startswith("C"):
        return " " if letter in "\n\r\t" else ""
    return " " if kind in ("Zl", "Zp") else letter


def ending(name: str) -> str:
    """The ending in small letters without its dot: „pdf“; empty when there is none."""
    _stem, dot, last = name.rpartition(".")
    return last.casefold() if dot else ""


def stem(name: str) -> str:
    """The name without its ending."""
    return name.rpartition(".")[0] or name
