"""What waits to be sent and what keeps failing, for the operator; and the demonstration's mailbox.

The operator sees no letter: only what kind of thing it is, where it goes, how often it was tried and why it
failed.
"""

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from pertvarka.directory.access import guarded, public
from pertvarka.foundation import health
from pertvarka.foundation.flow import StepNotAllowed
from pertvarka.foundation.outbox import actions, queries
from pertvarka.foundation.outbox.models import Letter, Message
from pertvarka.foundation.outbox.states import State

A_PAGE = 50
UNFINISHED = "unfinished"
SHOWN = {
    UNFINISHED: gettext_lazy("Everything not yet done"),
    State.FAILING.value: gettext_lazy("What keeps failing"),
    State.WAITING.value: gettext_lazy("What waits"),
    State.DONE.value: gettext_lazy("What is done"),
}


def message_numbered(number: int) -> Message:
    """The message of an address."""
    return get_object_or_404(Message, pk=number)


def chosen_state(asked: str | None) -> str:
    """The filter that an address or a form asks for; an unknown one is the usual one."""
    return asked if asked in SHOWN else UNFINISHED


@guarded("outbox.view")
@require_safe
def outbox_messages(request: HttpRequest) -> HttpResponse:
    """Letters and tasks by state."""
    shown = chosen_state(request.GET.get("state"))
    found = queries.unfinished() if shown == UNFINISHED else queries.messages_in(shown)
    silence = health.worker_silence()
    page = {
        "page": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
        "shown": shown,
        "choices": SHOWN.items(),
        "counts": queries.unfinished_counts(),
        "worker_works": health.worker_works(),
        "worker_seconds": int(silence.total_seconds()) if silence else None,
    }
    return render(request, "site/outbox/messages.html", page)


@guarded("outbox.send_again", record=message_numbered)
@require_POST
def send_again(request: HttpRequest, message: Message) -> HttpResponse:
    """Try one message at once."""
    try:
        actions.send_again(message, by=request.person)  # type: ignore[attr-defined]
        messages.success(request, _("No. %(number)s goes out again now.") % {"number": message.number})
    except StepNotAllowed:
        messages.info(
            request, _("No. %(number)s is being sent or is done already.") % {"number": message.number}
        )
    back = redirect("outbox:messages")
    back["Location"] += f"?state={chosen_state(request.POST.get('state'))}"
    return back


def only_in_demonstration() -> None:
    """Elsewhere nobody reads other people's letters."""
    if not settings.DEMONSTRATION:
        raise Http404


@public
@require_safe
@cache_control(private=True, no_store=True)
def mailbox(request: HttpRequest) -> HttpResponse:
    """All letters that the demonstration has sent, the newest first."""
    only_in_demonstration()
    wanted = request.GET.get("to", "").replace("\x00", "").strip()[:100]
    page = {
        "page": Paginator(queries.letters_to(wanted), A_PAGE).get_page(request.GET.get("page")),
        "wanted": wanted,
    }
    return render(request, "site/outbox/mailbox.html", page)


@public
@require_safe
@cache_control(private=True, no_store=True)
def mailbox_letter(request: HttpRequest, number: int) -> HttpResponse:
    """One letter as its reader gets it."""
    only_in_demonstration()
    return render(request, "site/outbox/letter.html", {"letter": get_object_or_404(Letter, pk=number)})
