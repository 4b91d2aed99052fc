"""What the doormen of drafts share: finding the draft, refusing politely, the frame of its pages."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.access import may
from pertvarka.directory.models import Person
from pertvarka.directory.requests import Request
from pertvarka.foundation.refusals import explaining as explaining_on
from pertvarka.frameworks import queries
from pertvarka.frameworks.checks import problems_of
from pertvarka.frameworks.models import Draft, FrameworkVersion
from pertvarka.frameworks.parts import addresses, areas_of
from pertvarka.frameworks.places import Finding, findings_in, part_words


def draft(number: int) -> Draft:
    """The draft with this number; 404 otherwise."""
    return get_object_or_404(
        Draft.objects.select_related("framework", "based_on", "author", "version"), pk=number
    )


def published(code: str, version: int | str) -> FrameworkVersion:
    """The published version; 404 otherwise. Drafts are not found here."""
    found = queries.published_version(code, int(version))
    if found is None:
        raise Http404
    return found


explaining = explaining_on(
    lambda record: redirect("frameworks:draft", number=record.pk),
    out_of_step=_("The draft no longer changes: see below where it stands."),
)


def revision_seen(request: Request) -> int:
    """The number of the revision that the person saw; -1, which no revision has, for what is no number."""
    written = request.POST.get("at", "")
    return int(written) if written.isascii() and written.isdecimal() and len(written) < 9 else -1


@dataclass(frozen=True)
class Step:
    """A link of the tree beside a draft's pages: its words, and how many things are to be mended there."""

    address: str
    words: str
    findings: int
    children: tuple["Step", ...] = ()


class Workspace:
    """What every page of one draft shows: the tree of its parts, the checks, who may do what."""

    def __init__(self, record: Draft, person: Person) -> None:
        self.draft, self.person = record, person

    @cached_property
    def document(self) -> dict[str, Any]:
        return self.draft.document

    @cached_property
    def findings(self) -> list[Finding]:
        """Everything that is to be mended before the draft can be published."""
        return findings_in(self.document, problems_of(self.document))

    @property
    def may_edit(self) -> bool:
        return self.draft.is_open and may(self.person, "framework.draft", self.draft)

    @property
    def may_publish(self) -> bool:
        return self.draft.is_open and may(self.person, "framework.publish", self.draft)

    @property
    def may_redo(self) -> bool:
        return self.draft.revisions.filter(number__gt=self.draft.revision).exists()

    @property
    def last_change(self) -> str:
        """What was changed last, in words."""
        part = self.draft.current.part
        known = part in addresses(self.document)
        return part_words(self.document, part) if known else part

    def _step(self, address: str, *children: Step) -> Step:
        here = sum(each.spot is not None and each.spot.address == address for each in self.findings)
        return Step(address, part_words(self.document, address), here, children)

    @cached_property
    def tree(self) -> list[Step]:
        """The parts, nested as they are read."""
        groups = [
            self._step(group["code"], *(self._area_step(area) for area in group["areas"]))
            for group in self.document["groups"]
        ]
        count = len(self.document["decision_rule"]["rules"])
        lines = [self._step(f"line-{number}") for number in range(1, count + 1)]
        inner = [self._step(each) for each in ("numbers", "outcomes", "words")]
        return [
            self._step("about"),
            self._step("scale"),
            self._step("groups", *groups),
            self._step("weights"),
            self._step("rule", *lines, *inner),
        ]

    def _area_step(self, area: dict[str, Any]) -> Step:
        return self._step(area["code"], *(self._step(each["code"]) for each in area["indicators"]))

    def beside(self, address: str) -> tuple[str, str]:
        """The addresses of the parts before and after this one; nothing at the ends."""
        known = addresses(self.document)
        place = known.index(address)
        after = known[place + 1] if place + 1 < len(known) else ""
        return known[place - 1] if place else "", after

    @property
    def counts(self) -> dict[str, int]:
        """How much the draft holds."""
        areas = areas_of(self.document)
        return {"areas": len(areas), "indicators": sum(len(area["indicators"]) for area in areas)}
