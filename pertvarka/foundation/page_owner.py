"""Whose page it is. What a browser or the server keeps of a form reaches nobody but the one who was shown it.

Three values, all made from the account's number and SECRET_KEY; none of them is a name:
`mark_of` travels with every form and comes back with it, `shelf_of` names what the browser keeps, and
`draft_key` is what it is encrypted with. The key is only ever given out in that person's own pages.
"""

import base64

from django.core.signing import BadSignature, Signer
from django.utils.crypto import salted_hmac

FIELD = "written_by"  # the hidden field beside every form's key


def mark_of(account: object) -> str:
    """The account's number, signed."""
    return _signer().sign(str(account))


def account_in(mark: str) -> int | None:
    """The number of the account that a form was made for; None when the mark is not ours."""
    try:
        return int(_signer().unsign(mark))
    except (BadSignature, ValueError):
        return None


def shelf_of(account: object) -> str:
    """The name under which a browser keeps this person's drafts; says nothing about the person."""
    return _derived("shelf", account).hex()[:32]


def draft_key(account: object) -> str:
    """32 bytes in base64 that encrypt this person's drafts in a browser."""
    return base64.b64encode(_derived("draft", account)).decode()


def _signer() -> Signer:
    return Signer(salt="pertvarka.page_owner")


def _derived(purpose: str, account: object) -> bytes:
    return salted_hmac(f"pertvarka.page_owner.{purpose}", str(account), algorithm="sha256").digest()
