"""A passkey is added, used and removed, with Chromium's virtual authenticator in place of a device."""

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from playwright.sync_api import CDPSession, Page, expect

from pertvarka.directory import actions as directory
from pertvarka.directory.models import Person
from pertvarka.foundation import journal
from tests.browser.places import PASSWORD
from tests.browser.visitors import said

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PHONE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


class Device:
    """A virtual authenticator in the window of one visitor."""

    def __init__(self, page: Page) -> None:
        self.session: CDPSession = page.context.new_cdp_session(page)
        self.session.send("WebAuthn.enable")
        self.number = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": PHONE})[
            "authenticatorId"
        ]

    def keys(self) -> list[dict[str, Any]]:
        return self.session.send("WebAuthn.getCredentials", {"authenticatorId": self.number})["credentials"]

    def turn_back(self) -> None:
        """Become a copy that was made before the last uses: the counter is lower again."""
        [key] = self.keys()
        self.session.send("WebAuthn.clearCredentials", {"authenticatorId": self.number})
        key["signCount"] = 1
        self.session.send("WebAuthn.addCredential", {"authenticatorId": self.number, "credential": key})

    def forget_the_owner(self) -> None:
        """The owner's finger, face or PIN is not recognised any more."""
        how = {"authenticatorId": self.number, "isUserVerified": False}
        self.session.send("WebAuthn.setUserVerified", how)


@pytest.fixture
def owner(house: str, new_name: str) -> Person:
    person = directory.find_or_create_person("Raktė", new_name, f"{new_name.lower()}@pavyzdys.example")
    directory.create_account(person, PASSWORD)
    return person


def press(page: Page, words: str) -> None:
    page.get_by_role("button", name=said(words), exact=True).click()


def add_passkey(page: Page, name: str) -> None:
    page.goto("/accounts/second-step/")
    page.get_by_role("link", name=said("Add a passkey")).click()
    page.get_by_label(said("Name of the passkey")).fill(name)
    press(page, "Add the passkey")
    page.wait_for_url("**/recovery-codes/")


def sign_out(page: Page) -> None:
    page.goto("/accounts/logout/")
    with page.expect_navigation():  # drafts kept in the browser are cleared first
        press(page, "Sign out")
    page.goto("/accounts/login/")


def with_password(page: Page, person: Person) -> None:
    page.get_by_label(said("E-mail address")).fill(person.email)
    page.get_by_label(said("Password")).fill(PASSWORD)
    press(page, "Sign in")
    page.wait_for_url("**/second-step/code/")


def test_a_passkey_opens_the_door_alone_and_as_the_second_step_until_it_is_removed(visit, owner):
    page = visit(owner)
    device = Device(page)
    add_passkey(page, "Mano telefonas")

    sign_out(page)
    press(page, "Sign in with a passkey")
    page.wait_for_url("**/my-page/")

    sign_out(page)
    with_password(page, owner)
    press(page, "Use a passkey")
    page.wait_for_url("**/my-page/")

    page.goto("/accounts/second-step/")
    expect(page.get_by_text("Mano telefonas")).to_be_visible()
    page.get_by_role("link", name=said("Rename")).click()
    page.get_by_label(said("Name of the passkey")).fill("Senas telefonas")
    press(page, "Save")
    page.get_by_role("link", name=said("Remove"), exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Senas telefonas")
    press(page, "Remove")
    expect(page.get_by_text(said("The passkey is removed."))).to_be_visible()

    sign_out(page)
    press(page, "Sign in with a passkey")
    expect(
        page.get_by_text(said("This passkey does not open this account. Try again or use another way."))
    ).to_be_visible()
    acts = [entry.act for entry in journal.entries_about(owner.account)]
    assert acts == ["webauthn_removed", "webauthn_added"]
    assert len(device.keys()) == 1


def test_a_copied_passkey_is_refused_and_its_owner_is_told(visit, owner):
    page = visit(owner)
    device = Device(page)
    add_passkey(page, "Nukopijuotas raktas")
    for _ in range(2):
        sign_out(page)
        press(page, "Sign in with a passkey")
        page.wait_for_url("**/my-page/")

    sign_out(page)
    device.turn_back()
    press(page, "Sign in with a passkey")

    refusal = "This passkey seems to have been copied, so it is refused. Use another way in and remove it."
    expect(page.get_by_text(said(refusal))).to_be_visible()
    assert journal.entries_about(owner.account)[0].act == "webauthn_copied"


def test_a_passkey_that_does_not_check_its_owner_does_not_open_the_door_alone(visit, owner):
    page = visit(owner)
    device = Device(page)
    add_passkey(page, "Raktas be PIN")
    device.forget_the_owner()

    sign_out(page)
    press(page, "Sign in with a passkey")

    expect(
        page.get_by_text(said("The browser gave no passkey. Try again, or use another way."))
    ).to_be_visible()
    assert Authenticator.objects.filter(user=owner.account, type="webauthn", last_used_at=None).exists()


def test_without_javascript_a_recovery_code_stands_in_for_the_passkey(visit, owner):
    page = visit(owner)
    Device(page)
    add_passkey(page, "Raktas")
    code = page.locator("main code").first.inner_text()

    plain = visit(javascript=False)
    plain.goto("/accounts/login/")
    expect(plain.get_by_role("button", name=said("Sign in with a passkey"))).to_have_count(0)
    with_password(plain, owner)
    plain.get_by_label(said("Code")).fill(code)
    press(plain, "Sign in")

    plain.wait_for_url("**/my-page/")
