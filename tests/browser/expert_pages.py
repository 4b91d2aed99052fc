"""The pages of the register of experts and of panels, for the sweep."""

from typing import Any

from pertvarka.directory.models import Organisation
from pertvarka.directory.roles import Role
from pertvarka.evaluation import actions, queries
from pertvarka.evaluation.models import Expert, ExternalEvaluation, Interest
from pertvarka.foundation.clock import today
from pertvarka.frameworks.queries import in_force, procedure_in_force
from tests.browser.places import Places
from tests.browser.stops import AGREEING, AUDITOR, OFFICER, RATING, Parts, Stop, pressed

EXPERT = Role.EXPERT.value
FORMING, NAMED = RATING, AGREEING  # centres whose cases have come to no external evaluation yet


def bound_expert(places: Places, key: str) -> dict[str, Any]:
    """An expert who has declared an interest."""
    return {"number": Interest.objects.filter(withdrawn_at=None).earliest("pk").expert_id}


def their_interest(places: Places, key: str) -> dict[str, Any]:
    """That interest."""
    interest = Interest.objects.filter(withdrawn_at=None).earliest("pk")
    return {"number": interest.expert_id, "interest": interest.pk}


def own_page(places: Places, key: str) -> dict[str, Any]:
    """The page of the expert who reads."""
    return {"number": places.person(EXPERT, key)[0].expert.pk}


def gone_expert(places: Places, key: str) -> dict[str, Any]:
    """Somebody who has left the register."""
    return {"number": Expert.objects.filter(left_on__isnull=False).earliest("pk").pk}


# --- Panels -----------------------------------------------------------------------------------------------


def forming(places: Places, key: str) -> dict[str, Any]:
    """An evaluation of the centre whose panel is being formed: the expert who reads sits in it."""
    return {"number": evaluation_of(places, key).pk}


def seat(places: Places, key: str) -> dict[str, Any]:
    """The place of the expert who reads in that panel."""
    record = evaluation_of(places, key)
    return {"number": record.pk, "member": record.panel[0].pk}


def doubtful(places: Places, key: str) -> dict[str, Any]:
    """A candidate whom nothing forbids, though something is against."""
    return candidate(places, key, lambda each: each.against and not each.forbidding)


def forbidden(places: Places, key: str) -> dict[str, Any]:
    """A candidate whom a rule forbids."""
    return candidate(places, key, lambda each: each.forbidding)


def candidate(places: Places, key: str, wanted: Any) -> dict[str, Any]:
    record = evaluation_of(places, key)
    weighed = queries.panels.weigh(record, queries.experts.shown())
    return {"number": record.pk, "expert": next(each.expert.pk for each in weighed if wanted(each))}


def named(places: Places, key: str) -> dict[str, Any]:
    """An evaluation of another centre whose panel is named."""
    record = evaluation_of(places, key)
    if record.panel_named_on is None:
        officer = places.person(OFFICER, key)[0]
        others = queries.experts.shown().exclude(places__evaluation=record)
        weighed = queries.panels.weigh(record, others)
        for expert in [each.expert for each in weighed if not each.forbidding][:2]:
            actions.appoint_expert(record, expert=expert, override_reason="Pavyzdys", by=officer)
        actions.name_panel(record, override_reason="Pavyzdys", by=officer)
    return {"number": record.pk}


def evaluation_of(places: Places, key: str) -> ExternalEvaluation:
    """The centre's external evaluation, opened with the expert who reads as its lead when there is none."""
    centre = places.centre(key)
    found = queries.external.full().filter(organisation=centre).first()
    return found or opened(centre, places)


def opened(centre: Organisation, places: Places) -> ExternalEvaluation:
    officer = places.person(OFFICER, "")[0]
    year = today().year - 1
    framework = in_force("institution-evaluation", on=today())
    procedure = procedure_in_force("institution-accreditation", on=today())
    assert framework is not None
    assert procedure is not None
    record = actions.open_external_evaluation(
        centre,
        framework_version=framework,
        procedure_version=procedure,
        track="ordinary",
        areas=["1.1", "2.3"],
        first_year=year - 2,
        last_year=year,
        by=officer,
    )
    reader = places.person(EXPERT, "")[0]
    member = actions.appoint_expert(record, expert=reader.expert, override_reason="Pavyzdys", by=officer)
    actions.name_lead(member, by=officer)
    return queries.external.full().get(pk=record.pk)


def of(key: str, name: str, route: str, who: str, parts: Parts, **more: Any) -> Stop:
    """A page of the panel of a centre."""
    return Stop(name, f"external:{route}", who, key, parts, **more)


EXPERTS = [
    Stop("experts", "experts:list", OFFICER),
    Stop("experts, the auditor's", "experts:list", AUDITOR),
    Stop("experts, expired ones", "experts:list", OFFICER, query="?standing=expired&order=-load"),
    Stop("experts, nobody", "experts:list", OFFICER, query="?q=qqqq"),
    Stop("expert, to add", "experts:add", OFFICER),
    Stop("expert, to add, refused", "experts:add", OFFICER, status=422, act=pressed()),
    Stop("expert", "experts:view", OFFICER, parts=bound_expert),
    Stop("expert who has left", "experts:view", OFFICER, parts=gone_expert),
    Stop("expert, the own page", "experts:own", EXPERT, moves=True),
    Stop("expert, qualification", "experts:change", OFFICER, parts=bound_expert),
    Stop("expert, what they take on", "experts:readiness", EXPERT, parts=own_page),
    Stop("expert, an interest", "experts:declare-interest", EXPERT, parts=own_page),
    Stop(
        "expert, an interest, refused",
        "experts:declare-interest",
        EXPERT,
        parts=own_page,
        status=422,
        act=pressed(),
    ),
    Stop("expert, an interest to withdraw", "experts:withdraw-interest", OFFICER, parts=their_interest),
    Stop("expert, leaving", "experts:end", OFFICER, parts=bound_expert),
    of(FORMING, "panel", "panel", OFFICER, forming),
    of(FORMING, "panel, those forbidden too", "panel", OFFICER, forming, query="?forbidden=1"),
    of(FORMING, "panel, no such candidate", "panel", OFFICER, forming, query="?q=qqqq"),
    of(FORMING, "panel, a doubtful candidate", "appoint", OFFICER, doubtful),
    of(FORMING, "panel, without a reason", "appoint", OFFICER, doubtful, status=422, act=pressed()),
    of(FORMING, "panel, a forbidden candidate", "appoint", OFFICER, forbidden),
    of(FORMING, "panel, taking out", "take-out", OFFICER, seat),
    of(FORMING, "panel, naming", "name-panel", OFFICER, forming),
    of(FORMING, "panel, declaring", "declare", EXPERT, forming),
    of(FORMING, "panel, declaring, not ticked", "declare", EXPERT, forming, status=422, act=pressed()),
    of(FORMING, "panel, stepping down", "step-down", EXPERT, forming),
    of(FORMING, "panel, stepping down, refused", "step-down", EXPERT, forming, status=422, act=pressed()),
    of(NAMED, "panel that is named", "panel", OFFICER, named),
    of(NAMED, "panel, forming anew", "reform-panel", OFFICER, named),
]
EXPERT_FILES = {"experts:csv": "a file", "experts:xlsx": "a file"}
