"""Which letter is sent on which step."""

from typing import Any

from pertvarka.directory.models import Person, RoleHolding
from pertvarka.directory.roles import Role
from pertvarka.foundation import letters
from pertvarka.frameworks.models import Draft, FrameworkVersion, Withdrawal


def heads_of_centres() -> list[Person]:
    """Whoever leads a centre today, each once."""
    current = Person.objects.filter(
        pk__in=RoleHolding.objects.current().filter(role=Role.CENTRE_HEAD).values("person")
    )
    return list(current)


def published(version: FrameworkVersion, draft: Draft) -> None:
    """To every head of a centre: a new version, from when, and what it changes."""
    _write("published", version, note=draft.note)


def withdrawn(withdrawal: Withdrawal) -> None:
    """To every head of a centre: the coming version will not come into force."""
    _write("withdrawn", withdrawal.version, reason=withdrawal.reason)


def _write(name: str, version: FrameworkVersion, **context: Any) -> None:
    for person in heads_of_centres():
        letters.post(
            f"frameworks/letters/{name}.txt",
            {"person": person, "version": version, "tree": version.tree, **context},
            to=person.email,
            language=person.language,
            key=f"frameworks:{version.pk}:{name}:{person.pk}",
            link="frameworks:version",
            code=version.framework.code,
            version=version.version,
        )
