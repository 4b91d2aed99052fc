"""Letters about recoveries: to the person, to the centre and to the officers. Each leaves once."""

from hashlib import sha256
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings

from pertvarka.directory.models import Account, Person, Recovery
from pertvarka.foundation import outbox
from pertvarka.foundation.letters import compose, post


def _post(name: str, recovery: Recovery, to: str, language: str, *, link: str, **parts: Any) -> None:
    context = {"recovery": recovery, "person": recovery.person, "centre": recovery.centre}
    key = f"directory:{name}:{recovery.pk}:{sha256(to.encode()).hexdigest()[:16]}"  # keys outlive addresses
    post(f"directory/letters/{name}.txt", context, to=to, language=language, key=key, link=link, **parts)


def _to_person_and_centre(name: str, recovery: Recovery) -> None:
    """To every address at which somebody might object: the known one, the new one, the centre's own."""
    known = {recovery.person.email, recovery.new_email, recovery.centre_email} - {""}
    for address in sorted(known):
        is_centre = address == recovery.centre_email
        language = settings.LANGUAGE_CODE if is_centre else recovery.person.language
        _post(name, recovery, address, language, link="directory:stop-recovery", token=recovery.stop_token)


def send_asked(recovery: Recovery, colleagues: list[Person]) -> None:
    """To the person and the centre, who may stop it; to the other officers, one of whom must confirm it."""
    _to_person_and_centre("recovery_asked", recovery)
    for officer in colleagues:
        _post(
            "recovery_to_confirm",
            recovery,
            officer.email,
            officer.language,
            link="directory:recovery",
            number=recovery.pk,
        )


def send_confirmed(recovery: Recovery) -> None:
    """To the person and the centre: on which day it will be carried out, and how to stop it until then."""
    _to_person_and_centre("recovery_confirmed", recovery)


def send_ended(recovery: Recovery) -> None:
    """To everybody who was told of it: how it ended."""
    _to_person_and_centre("recovery_ended", recovery)
    for officer in filter(None, (recovery.asked_by, recovery.confirmed_by)):
        _post(
            "recovery_ended_officer",
            recovery,
            officer.email,
            officer.language,
            link="directory:recovery",
            number=recovery.pk,
        )


def send_new_password_link(recovery: Recovery, account: Account) -> None:
    """To the address with which the person signs in from now on: the link that sets a password."""
    subject, text = compose(
        "directory/letters/recovery_new_password.txt",
        {"person": recovery.person},
        language=recovery.person.language,
        link="account_reset_password_from_key",
        uidb36=user_pk_to_url_str(account),
        key=default_token_generator.make_token(account),
    )
    outbox.letter(
        to=account.email, subject=subject, text=text, key=f"directory:recovery_new_password:{recovery.pk}"
    )
