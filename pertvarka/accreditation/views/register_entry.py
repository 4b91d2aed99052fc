"""One institution in the register: how it stands, its decisions and papers, its history with the gaps."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries import register as queries
from pertvarka.accreditation.queries.published_findings import findings_of
from pertvarka.accreditation.queries.situations import interruptions_open
from pertvarka.accreditation.steps import EVERY_STEP, CaseStep
from pertvarka.accreditation.views.register import day_asked
from pertvarka.accreditation.views.verification import card_of
from pertvarka.directory import queries as directory
from pertvarka.directory.access import may, public
from pertvarka.directory.geography.map import place_map
from pertvarka.directory.models import Organisation
from pertvarka.foundation.clock import today
from pertvarka.foundation.ui.languages import in_language


@public
def entry(request: HttpRequest, number: int) -> HttpResponse:
    """How the institution stands on a day (today unless `on` says another), and everything before it."""
    found = directory.with_places(directory.centres()).prefetch_related("predecessors__former_names")
    organisation = found.filter(pk=number).first()
    if organisation is None:
        alias = get_object_or_404(Organisation, pk=number, merged_into__isnull=False)
        return redirect("register:entry", number=alias.merged_into_id)
    day, problem = day_asked(request.GET)
    decisions = queries.decisions_of(each.pk for each in (organisation, *organisation.predecessors.all()))
    own = decisions[organisation.pk]
    told = queries.shown_standing(own, day)
    telling = next((each for each in own if told and each.pk == told.decision.pk), None)
    place = in_language(organisation.municipality, "name")
    person = getattr(request, "person", None)
    return render(
        request,
        "accreditation/register/entry.html",
        {
            "organisation": organisation,
            "day": day,
            "day_problem": problem,
            "today": today(),
            "standing": told,
            "findings": findings_of(telling) if telling else [],
            "decisions": [(each, steps_of_force(each, request)) for each in queries.in_register(own, day)],
            "history": queries.history(organisation, decisions, day),
            "may_strike_out": bool(own) and may(person, "decision.strike_out", own[0]),
            "former_names": list(organisation.former_names.all())[::-1],
            "map": place_map(
                organisation.municipality_id, _("The place on the map: %(place)s") % {"place": place}
            ),
            **(card_of(telling) if telling else {}),
        },
    )


def steps_of_force(decision: Decision, request: HttpRequest) -> list[CaseStep]:
    """What the reader may record about an order's force; nothing without the power."""
    if not may(getattr(request, "person", None), "decision.interrupt", decision):
        return []
    open_now = interruptions_open(decision)
    return [step for step in EVERY_STEP if step.name in open_now]


@public
def standing_of(request: HttpRequest, number: int) -> HttpResponse:
    """How the institution stands today, as a part of another room's page."""
    organisation = get_object_or_404(directory.centres(), pk=number)
    own = queries.decisions_of([number])[number]
    told = queries.shown_standing(own, today())
    context = {"organisation": organisation, "standing": told}
    return render(request, "accreditation/register/standing.html", context)
