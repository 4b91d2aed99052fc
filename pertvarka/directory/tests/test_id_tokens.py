"""ID tokens made by hand: only the one in which every mark fits is believed."""

import time

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from pertvarka.directory.id_tokens import TokenRefused, claims_of

ISSUER, CLIENT, NONCE = "https://vartai.example", "pertvarka", "vienkartinis"
OURS, STRANGERS = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
PUBLIC_PEM = OURS.public_key().public_bytes


def jwk(private, kid="vienas", **more):
    return {**jwt.algorithms.RSAAlgorithm.to_jwk(private.public_key(), as_dict=True), "kid": kid, **more}


KEYS = {"keys": [jwk(OURS, alg="RS256")]}


def token(key=OURS, algorithm="RS256", kid="vienas", **changes):
    now = int(time.time())
    claims = {
        "iss": ISSUER,
        "sub": "ona-1",
        "aud": CLIENT,
        "iat": now,
        "exp": now + 300,
        "nonce": NONCE,
        **changes,
    }
    claims = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(claims, key, algorithm=algorithm, headers={"kid": kid} if kid else {})


def read(id_token, keys=KEYS, nonce=NONCE):
    return claims_of(id_token, keys=keys, issuer=ISSUER, client_id=CLIENT, nonce=nonce)


def test_the_true_one_is_believed():
    assert read(token())["sub"] == "ona-1"
    assert read(token(aud=[CLIENT, "kitas"], azp=CLIENT))["sub"] == "ona-1"
    assert read(token(kid=""))["sub"] == "ona-1"


PAST, AHEAD = int(time.time()) - 3600, int(time.time()) + 3600


@pytest.mark.parametrize(
    "changes",
    [
        {"nonce": "kitas"},
        {"nonce": None},
        {"nonce": ""},
        {"nonce": 7},
        {"iss": "https://vartai.example/"},
        {"iss": "https://kiti.example"},
        {"iss": None},
        {"aud": "kitas"},
        {"aud": [CLIENT, "kitas"]},
        {"aud": [CLIENT, "kitas"], "azp": "kitas"},
        {"azp": "kitas"},
        {"aud": None},
        {"exp": PAST},
        {"exp": None},
        {"exp": "rytoj"},
        {"iat": AHEAD},
        {"iat": None},
        {"nbf": AHEAD},
        {"sub": None},
        {"sub": ""},
        {"sub": "x" * 192},
        {"kid": "nėra tokio"},
        {"key": STRANGERS},
        {"algorithm": "RS512"},
    ],
    ids=lambda changes: "-".join(changes),
)
def test_one_wrong_mark_is_enough(changes):
    with pytest.raises(TokenRefused):
        read(token(**changes))


def test_an_unsigned_token_is_refused():
    with pytest.raises(TokenRefused):
        read(token(key=None, algorithm="none"))


def test_the_public_key_is_no_secret_to_sign_with():
    """The old trick: the provider's public key taken for a shared secret."""
    secret = {
        "kty": "oct",
        "kid": "vienas",
        "alg": "HS256",
        "k": "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I",
    }
    forged = token(key=b"secret-secret-secret-secret-secr", algorithm="HS256")

    for keys in (KEYS, {"keys": [secret]}, {"keys": [jwk(OURS)]}):
        with pytest.raises(TokenRefused):
            read(forged, keys=keys)


@pytest.mark.parametrize(
    "keys", [{}, {"keys": []}, {"keys": [{}]}, {"keys": "x"}, [], None, {"keys": [1]}], ids=str
)
def test_a_key_set_that_is_none_is_refused(keys):
    with pytest.raises(TokenRefused):
        read(token(), keys=keys)


def test_a_session_without_a_nonce_believes_nothing():
    with pytest.raises(TokenRefused):
        read(token(nonce=""), nonce="")


@given(st.one_of(st.text(), st.none(), st.integers(), st.lists(st.text())))
def test_anything_else_is_refused(sent):
    with pytest.raises(TokenRefused):
        read(sent)


@given(place=st.integers(0, 10_000), bit=st.integers(0, 6))
def test_a_token_with_one_bit_turned_is_refused(place, bit):
    whole = bytearray(token().encode())
    place %= len(whole)
    whole[place] ^= 1 << bit

    try:
        claims = read(whole.decode("latin-1"))
    except TokenRefused:
        return

    assert claims == read(token()) | {
        "iat": claims["iat"],
        "exp": claims["exp"],
    }  # spare bits of the last letter
