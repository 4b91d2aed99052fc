"""What happens to the force of an order that was brought in from earlier records, which no case keeps."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render

from pertvarka.accreditation.models import Decision
from pertvarka.accreditation.queries.situations import interruptions_open
from pertvarka.accreditation.steps import STEPS
from pertvarka.accreditation.views.doings import OF_FORCE
from pertvarka.accreditation.views.public_copies import decision_of
from pertvarka.directory.access import guarded
from pertvarka.directory.requests import Request
from pertvarka.foundation.flow import Refused


@guarded("decision.interrupt", record=decision_of)
def force(request: Request, decision: Decision, name: str) -> HttpResponse:
    """Record what takes the order's force away or gives it back; an order of a case has the case's page."""
    if decision.case_id:
        return redirect("accreditation:step", number=decision.case_id, name=name)
    if name not in interruptions_open(decision):
        return redirect("register:entry", number=decision.organisation_id)
    form = OF_FORCE[name].form(request.POST or None, case=decision.case)
    if request.method == "POST" and form.is_valid():
        try:
            OF_FORCE[name].act(decision, by=request.person, **form.arguments)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, str(STEPS[name].done))
            return redirect("register:entry", number=decision.organisation_id)
    context = {"decision": decision, "step": STEPS[name], "form": form}
    return render(request, "accreditation/register/force.html", context, status=422 if form.errors else 200)
