"""Letters about accounts. Each is written in the language its reader has chosen."""

from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from pertvarka.directory.models import (
    Account,
    Delegation,
    EmailChange,
    Invitation,
    NameChange,
    Person,
    RoleHolding,
)
from pertvarka.directory.queries_people import heads_over, officers
from pertvarka.foundation.letters import post


def language_of(email: str) -> str:
    """The language of the person with this address; that of the present page when nobody has it."""
    person = Person.objects.filter(email__iexact=email).first()
    return person.language if person else translation.get_language() or settings.LANGUAGE_CODE


def written(template_prefix: str, email: str, context: dict[str, Any]) -> EmailMessage:
    """A letter from the templates …_subject.txt and …_message.txt in the active language."""
    everything = {"site_url": settings.SITE_URL, **context}
    subject = " ".join(render_to_string(f"{template_prefix}_subject.txt", everything).split())
    body = render_to_string(f"{template_prefix}_message.txt", everything).strip() + "\n"
    return EmailMessage(subject, body, settings.DEFAULT_FROM_EMAIL, [email])


def address(name: str, **parts: Any) -> str:
    """The full address of a page in the active language."""
    return settings.SITE_URL + reverse(name, kwargs=parts or None)


def send_invitation(invitation: Invitation, token: str, *, invited_by: str) -> None:
    """Ask a person to make an account; `invited_by` is a full name or empty."""
    person = invitation.person
    with translation.override(person.language):
        context = {
            "person": person,
            "invitation": invitation,
            "invited_by": invited_by,
            "holdings": person.own_holdings,
            "link": address("directory:accept-invitation", token=token),
        }
        written("directory/letters/invitation", person.email, context).send()


def send_identity_changed(account: Account, act: str, provider: str) -> None:
    """Tell the owner that an identity opens their account from now on, or no longer does.

    act: link_identity or unlink_identity. provider: its id in the settings, which may have gone from there.
    """
    name = settings.IDENTITY_PROVIDERS.get(provider, {}).get("name", provider)
    with translation.override(language_of(account.email)):
        written(f"directory/letters/{act}", account.email, {"provider": name}).send()


def send_email_change(change: EmailChange, *, old_token: str, new_token: str, new_is_free: bool) -> None:
    """Ask both addresses. One that already serves another account is told so and gets no link."""
    with translation.override(language_of(change.old_email)):
        context = {"change": change, "link": address("directory:confirm-email", token=old_token)}
        written("directory/letters/email_change_old", change.old_email, context).send()
        context["link"] = address("directory:confirm-email", token=new_token) if new_is_free else ""
        written("directory/letters/email_change_new", change.new_email, context).send()


def send_email_changed(change: EmailChange) -> None:
    """Tell the old address that it is no longer used."""
    with translation.override(language_of(change.new_email)):
        written("directory/letters/email_changed", change.old_email, {"change": change}).send()


def _write(name: str, to: Person, key: str, *, link: str, number: int | None = None, **context: Any) -> None:
    """A letter to one person; its key lets it leave once. `number` is that of the page it leads to."""
    page: dict[str, Any] = {} if number is None else {"number": number}
    post(
        f"directory/letters/{name}.txt",
        {"person": to, **context},
        to=to.email,
        language=to.language,
        key=f"directory:{name}:{key}:{to.pk}",
        link=link,
        **page,
    )


def _to_both(name: str, delegation: Delegation) -> None:
    """The same news of a delegation to its two people."""
    for person in (delegation.giver, delegation.deputy):
        _write(
            name,
            person,
            str(delegation.pk),
            link="directory:delegations",
            delegation=delegation,
            holding=delegation.holding,
            is_deputy=person == delegation.deputy,
        )


def send_deputy_named(delegation: Delegation) -> None:
    """To both: who stands in for whom, from when until when, by which document."""
    _to_both("deputy_named", delegation)


def send_delegation_ended(delegation: Delegation) -> None:
    """To both: the power has ended before its last day."""
    _to_both("delegation_ended", delegation)


def send_delegation_ends_soon(delegation: Delegation) -> None:
    """To both, before the last day."""
    _to_both("delegation_ends_soon", delegation)


def send_role_given(holding: RoleHolding, *, by: Person) -> None:
    """To somebody with an account: which role, where, from when."""
    key = str(holding.pk)
    _write("role_given", holding.person, key, link="directory:roles", holding=holding, by=by)


def send_role_ended(holding: RoleHolding) -> None:
    """To the holder: the last day of the role."""
    key = f"{holding.pk}:{holding.until_on}"
    _write("role_ended", holding.person, key, link="directory:roles", holding=holding)


def send_name_asked(change: NameChange) -> None:
    """To the heads of the person's institutions, or else to the agency: somebody asks for another name."""
    key, number = str(change.pk), change.person_id
    for reader in heads_over(change.person) or officers():
        _write("name_asked", reader, key, link="directory:rename", number=number, change=change)


def send_name_decided(change: NameChange) -> None:
    """To the person: the name is changed, or stays."""
    _write("name_decided", change.person, str(change.pk), link="directory:account", change=change)


def send_merged(kept: Person, former_address: str) -> None:
    """To both addresses of two records that became one: by which address the person signs in from now on."""
    key = f"{kept.pk}:{former_address}"
    _write("merged", kept, key, link="directory:account", kept=kept, former_address=former_address)
    post(
        "directory/letters/merged.txt",
        {"person": kept, "kept": kept, "former_address": former_address},
        to=former_address,
        language=kept.language,
        key=f"directory:merged:{key}:former",
        link="directory:account",
    )
