"""The second step goes on working when the keys of seals are changed."""

import base64
import os

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core.management import call_command

from pertvarka.directory import actions
from pertvarka.directory.tests.people import PASSWORD, make_person

pytestmark = pytest.mark.django_db


def new_key():
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def test_app_and_recovery_codes_still_open_under_the_new_key_alone(settings):
    old, new = new_key(), new_key()
    settings.SEAL_KEYS = [old]
    person = make_person("Petras", "petras@centras.example")
    actions.create_account(person, PASSWORD)
    secret = "JBSWY3DPEHPK3PXP"
    TOTP.activate(person.account, secret)
    codes = RecoveryCodes.activate(person.account).generate_codes()

    settings.SEAL_KEYS = [new, old]
    call_command("rotate-seals")
    settings.SEAL_KEYS = [new]

    app, recovery = (Authenticator.objects.get(type=kind) for kind in ("totp", "recovery_codes"))
    code = format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
    assert TOTP(app).validate_code(code)
    assert RecoveryCodes(recovery).generate_codes() == codes
    assert recovery.data["used_mask"] == 0
