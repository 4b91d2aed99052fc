"""A passkey made of software, for tests that need no browser."""

import hashlib
import json
from base64 import urlsafe_b64encode
from typing import Any

from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData

from pertvarka.directory.models import Account

FLAG = AuthenticatorData.FLAG
PRESENT, VERIFIED, ATTESTED = FLAG.UP, FLAG.UV, FLAG.AT


def text(raw: bytes) -> str:
    """Bytes as browsers send them."""
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


class SoftwareKey:
    """Answers as a browser would. `counter` grows with each use; a copy of the key has one of its own."""

    def __init__(self, *, origin: str = "http://localhost:8000", counter: int = 0) -> None:
        self.origin, self.counter = origin, counter
        self.private = ec.generate_private_key(ec.SECP256R1())
        self.number = hashlib.sha256(
            self.private.private_numbers().private_value.to_bytes(32, "big")
        ).digest()

    def _data(self, rp_id: str, flags: AuthenticatorData.FLAG, key: Any = b"") -> AuthenticatorData:
        return AuthenticatorData.create(hashlib.sha256(rp_id.encode()).digest(), flags, self.counter, key)

    def _client_data(self, kind: str, challenge: str) -> bytes:
        return json.dumps({"type": kind, "challenge": challenge, "origin": self.origin}).encode()

    def _answer(self, **response: Any) -> dict[str, Any]:
        number = text(self.number)
        return {"id": number, "rawId": number, "type": "public-key", "response": response}

    def registered(self, asked: dict[str, Any]) -> dict[str, Any]:
        """The answer to `creation_options`."""
        options = asked["publicKey"]
        key = AttestedCredentialData.create(
            Aaguid.NONE, self.number, ES256.from_cryptography_key(self.private.public_key())
        )
        data = self._data(options["rp"]["id"], PRESENT | VERIFIED | ATTESTED, key)
        return self._answer(
            clientDataJSON=text(self._client_data("webauthn.create", options["challenge"])),
            attestationObject=text(bytes(AttestationObject.create("none", data, {}))),
        ) | {"clientExtensionResults": {"credProps": {"rk": True}}}

    def signed(
        self, asked: dict[str, Any], account: Account, *, flags: AuthenticatorData.FLAG = PRESENT | VERIFIED
    ) -> dict[str, Any]:
        """The answer to `request_options`."""
        self.counter += 1
        options = asked["publicKey"]
        data, client_data = (
            self._data(options["rpId"], flags),
            self._client_data("webauthn.get", options["challenge"]),
        )
        signature = self.private.sign(
            bytes(data) + hashlib.sha256(client_data).digest(), ec.ECDSA(hashes.SHA256())
        )
        return self._answer(
            clientDataJSON=text(client_data),
            authenticatorData=text(bytes(data)),
            signature=text(signature),
            userHandle=text(user_pk_to_url_str(account).encode()),
        )


def passkey_of(account: Account, key: SoftwareKey | None = None, name: str = "Telefonas") -> Authenticator:
    """A passkey that the account has already."""
    asked = {"publicKey": {"rp": {"id": "localhost"}, "challenge": text(b"anything")}}
    credential = (key or SoftwareKey()).registered(asked)
    return Authenticator.objects.create(
        user=account, type=Authenticator.Type.WEBAUTHN, data={"name": name, "credential": credential}
    )
