"""What I sent before I was signed in: I see it whole and send it again, or throw it away."""

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from pertvarka.directory import actions, kept_posts
from pertvarka.directory.access import guarded
from pertvarka.directory.models import KeptPost
from pertvarka.directory.requests import Request
from pertvarka.foundation import sent_forms, versions

UNSEEN = {versions.FIELD, sent_forms.DRAFT_FIELD}
SHORTEST_TEXT = 4  # what is shorter is a chosen value: a level, a number, a tick


@dataclass(frozen=True)
class Sheet:
    """A kept form as its writer reads it."""

    kept: KeptPost
    path: str
    page: str
    fields: list[tuple[str, str]]
    files: list[str]

    @property
    def texts(self) -> list[str]:
        """What was typed, in the form's order."""
        return [text for name, text in self.fields if name not in UNSEEN and len(text) >= SHORTEST_TEXT]

    @property
    def choices_count(self) -> int:
        """How many short values go with the texts."""
        return sum(0 < len(text) < SHORTEST_TEXT for _name, text in self.fields)


@guarded("me.view")
def kept(request: Request) -> HttpResponse:
    """What is kept for me in this browser."""
    sheets = [Sheet(each, **each.content) for each in kept_posts.waiting_for(request)]
    return render(request, "directory/kept_posts.html", {"sheets": sheets})


@require_POST
@guarded("me.view")
def throw_away(request: Request, number: int) -> HttpResponse:
    """I do not want it."""
    actions.forget_post(get_object_or_404(kept_posts.waiting_for(request), pk=number))
    messages.success(request, _("What was kept is deleted."))
    return redirect("directory:kept-posts")
