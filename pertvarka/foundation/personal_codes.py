"""Lithuanian personal codes: the house keeps none, so it must know one when it sees it.

Source: the law on the population register; the check digit as in the description of the personal code.
"""

import re
from datetime import date

ELEVEN_DIGITS = re.compile(r"(?<!\d)[1-9]\d{10}(?!\d)")
CENTURIES = {"1": 1800, "2": 1800, "3": 1900, "4": 1900, "5": 2000, "6": 2000, "7": 2100, "8": 2100}
FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)
SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)


def holds_personal_code(text: str) -> bool:
    """Whether a valid personal code stands anywhere in the text, alone or among words."""
    return any(is_personal_code(found) for found in ELEVEN_DIGITS.findall(text.replace(" ", "")))


def count_in(text: str) -> int:
    """How many different personal codes seem to stand in a long text, each written without spaces.

    Spaces count here: in a table of numbers neighbours would otherwise run together into codes.
    """
    return sum(is_personal_code(found) for found in set(ELEVEN_DIGITS.findall(text)))


def is_personal_code(code: str) -> bool:
    """Whether eleven digits are a personal code: a day of birth that exists, and the right check digit.

    Codes that begin with 9 carry no day. A month or day of 00 stands where it is not known.
    """
    return code[0] in (*CENTURIES, "9") and _has_a_day(code) and _check_digit(code) == int(code[10])


def _has_a_day(code: str) -> bool:
    if code[0] == "9":
        return True
    year, month, day = CENTURIES[code[0]] + int(code[1:3]), int(code[3:5]), int(code[5:7])
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return False
    return True


def _check_digit(code: str) -> int:
    digits = [int(digit) for digit in code[:10]]
    first, second = (
        sum(digit * weight for digit, weight in zip(digits, weights, strict=True)) % 11
        for weights in (FIRST_WEIGHTS, SECOND_WEIGHTS)
    )
    return first if first < 10 else second % 10
