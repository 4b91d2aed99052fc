"""Front page and my page: they compose what the rooms offer."""

from datetime import date

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from pertvarka.accreditation import queries as accreditation
from pertvarka.accreditation.queries import register
from pertvarka.directory import kept_posts
from pertvarka.directory import queries as directory
from pertvarka.directory.access import guarded, may, public
from pertvarka.directory.models import Refusal
from pertvarka.directory.requests import Request
from pertvarka.directory.views_centres import municipality_map
from pertvarka.evaluation import queries as evaluation
from pertvarka.foundation import retention
from pertvarka.foundation.clock import today
from pertvarka.frameworks import queries as frameworks

FRAMEWORK = "institution-evaluation"
RECENT = 6  # self-evaluations shown on my page


@public
def home(request: HttpRequest) -> HttpResponse:
    """What this is, the network on a map with its table, find a centre, key figures."""
    places = directory.places()
    working = directory.network()
    framework = frameworks.in_force(FRAMEWORK, on=today())
    return render(
        request,
        "site/home.html",
        {
            "network": [{"place": place, "working": working.get(place.code, 0)} for place in places],
            "map": municipality_map(places, working, _("Working institutions by municipality")),
            "figures": directory.key_figures(working),
            "accredited": register.accredited_on(today()),
            "indicators": len(framework.tree.indicators) if framework else 0,
            "as_of": today(),
        },
    )


@public
def about(request: HttpRequest) -> HttpResponse:
    """What Pertvarka is, for whom, and what it stands on."""
    return render(request, "site/about.html")


@public
def accessibility(request: HttpRequest) -> HttpResponse:
    """What was tested, what was not, and what is known not to work."""
    return render(request, "site/accessibility.html")


@public
def privacy(request: HttpRequest) -> HttpResponse:
    """Which personal data are kept, how long, and which cookies are set."""
    day = today()
    terms = [{"kind": kind, "term": retention.term_on(kind.key, day)} for kind in retention.kinds().values()]
    return render(request, "site/privacy.html", {"terms": terms})


@guarded("me.view")
def my_page(request: Request) -> HttpResponse:
    """What is asked of me and until when; then what I have a part in."""
    tasks = accreditation.asks.tasks_for(request.person, evaluation.asked_of(request.person))
    tasks.sort(key=lambda task: (task.until or date.max, task.number))
    return render(
        request,
        "site/my_page.html",
        {
            "tasks": tasks,
            "recent": evaluation.listed_for(request.person)[:RECENT],
            "has_kept_posts": kept_posts.waiting_for(request).exists(),
            "compared": evaluation.compared_by(request.person),
            "may_list": may(request.person, "self_evaluation.list"),
            "carries_out": request.person.measures.exists(),
            "today": today(),
        },
    )


@public
def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The form's key has expired. What it said is kept for its writer when that can be known."""
    response = render(request, "403_csrf.html", status=403)
    response.refusal = Refusal.FORM_OLD  # type: ignore[attr-defined]
    return response
