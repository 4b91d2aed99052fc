"""ID tokens of OpenID Connect: believed only when every mark fits. No network and no database here.

Source: OpenID Connect Core 1.0, section 3.1.3.7. The signature is always checked, also where the standard
would let the connection to the provider stand in for it.
"""

import hmac
from typing import Any

import jwt
from allauth.socialaccount.providers.oauth2.client import OAuth2Error

# Only signatures that nobody but the provider can make: never "none", never a secret shared with us.
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"]
NEEDED = ["iss", "sub", "aud", "exp", "iat", "nonce"]
LEEWAY_SECONDS = 60  # clocks differ
LONGEST_SUBJECT = 191  # the library's column


class TokenRefused(OAuth2Error):
    """The token cannot be trusted; the text says which mark does not fit."""


def claims_of(
    id_token: str, *, keys: dict[str, Any], issuer: str, client_id: str, nonce: str
) -> dict[str, Any]:
    """What the provider says about a person. Raises TokenRefused.

    keys: the provider's JSON Web Key Set. nonce: what this browser's session sent along.
    """
    try:
        claims = jwt.decode(
            id_token,
            _key(id_token, keys),
            algorithms=ALGORITHMS,
            audience=client_id,
            issuer=issuer,
            leeway=LEEWAY_SECONDS,
            options={"require": NEEDED},
        )
    except (jwt.PyJWTError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise TokenRefused(type(error).__name__) from error
    if not nonce or not hmac.compare_digest(str(claims["nonce"]).encode(), nonce.encode()):
        raise TokenRefused("nonce")
    if claims.get("azp", client_id) != client_id or (len(_listed(claims["aud"])) > 1 and "azp" not in claims):
        raise TokenRefused("authorized party")
    if not isinstance(claims["sub"], str) or not 0 < len(claims["sub"]) <= LONGEST_SUBJECT:
        raise TokenRefused("subject")
    return claims


def _key(id_token: str, keys: dict[str, Any]) -> jwt.PyJWK:
    """The key that the token names; the only one there is when it names none."""
    found = jwt.PyJWKSet.from_dict(keys).keys
    named = jwt.get_unverified_header(id_token).get("kid")
    fitting = [key for key in found if key.key_id == named] if named else found
    if len(fitting) != 1:
        raise TokenRefused("key")
    return fitting[0]


def _listed(audience: str | list[str]) -> list[str]:
    return [audience] if isinstance(audience, str) else audience
