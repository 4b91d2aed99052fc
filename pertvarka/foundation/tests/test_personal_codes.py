import pytest

from pertvarka.foundation.personal_codes import count_in, holds_personal_code, is_personal_code


def test_the_published_example_is_a_code():
    assert is_personal_code("33309240064")  # the description of the personal code gives it


def codes_of(start):
    return [f"{start}{digit}" for digit in range(10) if is_personal_code(f"{start}{digit}")]


@pytest.mark.parametrize("start", ["3800101000", "4990231000", "6000229123", "9123456789"])
def test_at_most_one_check_digit_is_right(start):
    assert len(codes_of(start)) == (0 if start == "4990231000" else 1)


def test_a_code_is_seen_among_words_and_with_spaces():
    code = codes_of("3800101000")[0]

    assert holds_personal_code(f"a. k. {code}, Vilnius")
    assert holds_personal_code(f"{code[:5]} {code[5:]}")


@pytest.mark.parametrize("text", ["", "Jonas", "+37060000000", "123456789012", "2026-11-26", "00000000000"])
def test_other_texts_hold_none(text):
    assert not holds_personal_code(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Mokinys {code} mokosi", 1),
        ("{code};{code}\n{code}", 1),
        ("sąskaita LT12{code}, numeris 9{code}, {code}5", 0),
        ("180 0101 0007 1800101 0007", 0),
    ],
)
def test_codes_in_a_long_text_are_counted_and_other_numbers_are_not(text, count):
    assert count_in(text.replace("{code}", codes_of("1800101000")[0])) == count
