"""A seal opens only with its key and in its place, says nothing by its length, and can be renewed."""

import base64
import json
import os

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.foundation import sealing
from pertvarka.foundation.sealing import seals

HERE = ("table", 7, "2.3.1")
KEPT_SEAL = (  # made with the key 00 01 … 1f
    "gUQ8WpsoiEVi-FmHZ6YUM_rZ6DbppXU_uzkhXkmJf0ExcYyLnDmYrpNzqMLruV2I5DEdsWftiyCPWwdHLhHw8yIZoOSqxUah"
    "BDptefHXYkycdW80fIrh3yEs2GVcgB4MTkdWi8Xm0U_u_R3j8dx4ujjgSm9yJzSzEGrXqN3xPHYEgiftGiGp2C1KhGVDk-je"
    "zXQ2SLJqGqd9Fg63ukV0kG5yuWU9wW80k-d6sYpaAKGyjomj0gKYrjpactDyd_QxpHJEoMnVz_E1sSz6hMa2lLPiVd-VMbyn"
    "AazR3aM_Q0wvqzkL8QQXJKLm0LBs2YgreaIKMdLzDEcsrvcYs9A-0AeyuB0OuGN7SefTIQwfeKg8tR5dT336UKqDdLdZATcS"
    "c30uZVTsQbZcGDi8nRd97U8B_vYSmF7effJyMQV-fXvX1e-ESuvMO8kaVNPAcnxaFx5FJT_vYa54QxZ5V9gJFIbELZqO6FrC"
    "6_-acKzAGSgQ3H3ZswUXJ777RYwrzp6YQh9-OWtmcnJXQ1Ti8nimsjsQDEW4lG52sFex9OvVrKusWTYBVetxjzbsm83NDEI8"
    "7RjJz0pBnG9ThbxCNhiUlnLXIW4LrU-HgNz8noC_9ckBi8UdxULRectuXjvxjIyTUvTrxXI4hjVpjavh0p9sZ6prFDn-F2pC"
    "h3uT6ni0HlBMSguD321CtWMVSMb9cLiGaEs-hC-lzt5IfaKDTVO1C64A"
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
contents = st.dictionaries(texts, texts | st.integers() | st.none(), max_size=3)


def new_key():
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def flipped(seal, position):
    raw = bytearray(base64.urlsafe_b64decode(seal))
    raw[position % len(raw)] ^= 1
    return base64.urlsafe_b64encode(bytes(raw)).decode()


@given(contents)
def test_what_was_sealed_opens_again(content):
    assert sealing.open_seal(sealing.close(content, place=HERE), place=HERE) == content


@pytest.mark.parametrize("place", [("table", 8, "2.3.1"), ("table", 7, "2.3.2"), ("table", "7, 2.3.1"), ()])
def test_a_seal_carried_to_another_place_does_not_open(place):
    seal = sealing.close("slaptas", place=HERE)

    with pytest.raises(sealing.SealBroken):
        sealing.open_seal(seal, place=place)


@given(st.integers(min_value=0))
def test_a_seal_with_any_byte_changed_does_not_open(position):
    seal = sealing.close("slaptas", place=HERE)

    with pytest.raises(sealing.SealBroken):
        sealing.open_seal(flipped(seal, position), place=HERE)


@pytest.mark.parametrize("seal", ["", "g", "ne antspaudas", "gQ", "gA", "ą" * 40])
def test_what_is_no_seal_is_refused(seal):
    with pytest.raises(sealing.SealBroken):
        sealing.open_seal(seal, place=HERE)


def test_equal_values_have_different_seals():
    assert sealing.close("3", place=HERE) != sealing.close("3", place=HERE)


def test_the_length_of_a_seal_says_nothing_about_an_ordinary_answer():
    answers = [
        {"level": level, "reason": "ą" * length}
        for level in ("", "0", "4", "na")
        for length in (0, 1, 99, 240)
    ]

    assert len({len(sealing.close(answer, place=HERE)) for answer in answers}) == 1


@given(st.integers(min_value=0, max_value=20_000))
def test_a_long_answer_is_one_of_a_few_lengths(length):
    filled = len(base64.urlsafe_b64decode(sealing.close("x" * length, place=HERE)))

    content = filled - seals.HEADER_BYTES - seals.NONCE_BYTES - 16
    assert content in {512 << step for step in range(7)}
    assert content < 2 * max(length + 2, 512)


# --- Keys ---------------------------------------------------------------------------------------------------


def test_older_keys_open_and_the_newest_closes(settings):
    old, new = new_key(), new_key()
    settings.SEAL_KEYS = [old]
    seal = sealing.close("slaptas", place=HERE)

    settings.SEAL_KEYS = [new, old]

    assert sealing.open_seal(seal, place=HERE) == "slaptas"
    assert sealing.close("slaptas", place=HERE).startswith(seals.known_keys()[0].mark)


def test_without_its_key_a_seal_says_which_key_is_missing(settings):
    seal = sealing.close("slaptas", place=HERE)
    name = seals.known_keys()[0].name
    settings.SEAL_KEYS = [new_key()]

    with pytest.raises(sealing.KeyMissing, match=name):
        sealing.open_seal(seal, place=HERE)


@pytest.mark.parametrize("key", ["", "trumpas", base64.urlsafe_b64encode(b"x" * 16).decode()])
def test_a_malformed_key_is_refused(settings, key):
    settings.SEAL_KEYS = [key]

    with pytest.raises(ValueError):  # noqa: PT011 – base64's words or ours
        sealing.close("slaptas", place=HERE)


def test_seals_of_before_still_open_and_are_renewed(settings):
    settings.SEAL_KEYS = [new_key(), new_key()]
    old = Fernet(settings.SEAL_KEYS[1]).encrypt(json.dumps({"level": "3"}).encode() + b"  ").decode()

    renewed = sealing.renew(old, place=HERE)

    assert sealing.open_seal(old, place=HERE) == {"level": "3"}
    assert sealing.open_seal(renewed, place=HERE) == {"level": "3"}
    assert renewed.startswith(seals.known_keys()[0].mark)
    assert sealing.renew(renewed, place=HERE) == renewed


def test_a_seal_of_before_without_its_key_does_not_open():
    with pytest.raises(sealing.KeyMissing):
        sealing.open_seal(Fernet(Fernet.generate_key()).encrypt(b'"x"').decode(), place=HERE)


def test_the_recipe_never_changes(settings):
    """Seals made today must open in twenty years."""
    settings.SEAL_KEYS = [base64.urlsafe_b64encode(bytes(range(32))).decode()]

    assert sealing.open_seal(KEPT_SEAL, place=HERE) == {"level": "3", "reason": "Planas peržiūrėtas"}
    assert seals.name_of(KEPT_SEAL[:8]) == seals.known_keys()[0].name
