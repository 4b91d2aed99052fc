"""What names a page's owner, and what does not."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import page_owner


@given(st.integers(min_value=1, max_value=2**62))
def test_a_mark_names_its_account_again(number):
    assert page_owner.account_in(page_owner.mark_of(number)) == number


@given(st.text(max_size=60))
def test_what_we_have_not_signed_names_nobody(text):
    assert page_owner.account_in(text) is None


@pytest.mark.parametrize("mark", ["2" + page_owner.mark_of(1), page_owner.mark_of(1)[:-1], "x:y"])
def test_a_mark_cannot_be_altered(mark):
    assert page_owner.account_in(mark) is None


def test_key_and_shelf_differ_for_everybody_and_from_each_other():
    values = [made(number) for number in range(50) for made in (page_owner.shelf_of, page_owner.draft_key)]

    assert len(set(values)) == 100
    assert len(base64.b64decode(page_owner.draft_key(1))) == 32


def test_another_secret_key_makes_other_values(settings):
    before = page_owner.mark_of(7), page_owner.shelf_of(7), page_owner.draft_key(7)
    settings.SECRET_KEY = "kitas"

    after = page_owner.mark_of(7), page_owner.shelf_of(7), page_owner.draft_key(7)

    assert not set(before) & set(after)
    assert page_owner.account_in(before[0]) is None
