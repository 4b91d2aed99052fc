"""The journal's acts as sentences for the people of a self-evaluation."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.names import acting_name

ACTS = {
    "open": _("opened the self-evaluation"),
    "change_settings": _("changed the settings"),
    "add_member": _("took a member into the group"),
    "name_coordinator": _("named the coordinator"),
    "remove_member": _("took a member out of the group"),
    "leave": _("left the group"),
    "invite_again": _("sent a letter to a member again"),
    "start_rating": _("started rating"),
    "submit_ratings": _("submitted ratings"),
    "withdraw_ratings": _("took submitted ratings back"),
    "remind": _("reminded those who have not submitted"),
    "move_dates": _("moved the dates"),
    "drop_area": _("left out an area that nobody rated"),
    "reveal": _("revealed the ratings"),
    "reopen_area": _("opened an area for a second round"),
    "agree": _("recorded an agreed level"),
    "agree_anew": _("changed an agreed level"),
    "describe_area": _("wrote the findings of an area"),
    "use_evidence": _("added evidence to an indicator"),
    "stop_using_evidence": _("took evidence off an indicator"),
    "send_for_approval": _("sent the findings for approval"),
    "return": _("returned the findings for correction"),
    "approve": _("approved the findings"),
    "correct": _("opened the approved findings for correction"),
    "drop_correction": _("dropped the correction"),
    "tell_effect": _("wrote what a measure changed"),
    "cancel": _("cancelled the self-evaluation"),
    "add_measure": _("wrote the measure into the plan"),
    "change_measure": _("changed the measure"),
    "measure_start": _("began"),
    "measure_finish": _("finished"),
    "measure_give_up": _("gave up"),
    "measure_reopen": _("opened again"),
    "note_progress": _("wrote how it goes"),
    "carry_over": _("carried it on into the next plan"),
    "confirm_plan": _("confirmed the plan"),
}

EVIDENCE_ACTS = {
    "add": _("added the evidence"),
    "revise": _("added a newer revision"),
    "describe": _("changed the description"),
    "withdraw": _("withdrew it from new use"),
    "offer_again": _("offered it for new use again"),
    "erase": _("erased a revision"),
    "quarantine": _("put a file with a virus in quarantine"),
    "hold": _("held a file back: numbers in it look like personal codes"),
    "answer_for_codes": _("answered for the numbers in a file"),
}

ALL_ACTS = ACTS | EVIDENCE_ACTS
UNNAMED = {"submit_ratings", "withdraw_ratings"}  # until the reveal nobody may know who has submitted


def acts_in_words(entries: Iterable[Any], words: Mapping[str, Any] = ALL_ACTS) -> list[dict[str, Any]]:
    """Each entry as who, what, where in the framework, when and why, or who erased that and when.

    words: what each act is called. Who submitted is not named (decision 3).
    """
    return [
        {
            "at": entry.at,
            "what": words.get(entry.act, entry.act),
            "who": "" if entry.act in UNNAMED else acting_name(entry.actor, entry.on_behalf_of),
            "where": ", ".join(_where(entry.details)),
            "note": entry.note,
            "erased_at": entry.erased_at,
            "erased_by": entry.erased_by,
        }
        for entry in entries
    ]


def acts_told(entries: Iterable[Any]) -> list[str]:
    """Each entry as one short sentence, for those who have the self-evaluation open at this moment."""
    return in_sentences(acts_in_words(entries))


def in_sentences(acts: Iterable[dict[str, Any]]) -> list[str]:
    """Each act as one short sentence."""
    return [_told(act) for act in acts]


def _told(act: dict[str, Any]) -> str:
    parts = {"who": act["who"], "what": act["what"], "where": act["where"]}
    if act["who"] and act["where"]:
        return gettext("%(who)s %(what)s: %(where)s.") % parts
    if act["who"]:
        return gettext("%(who)s %(what)s.") % parts
    return gettext("Somebody %(what)s.") % parts


def _where(details: dict[str, Any]) -> list[str]:
    """The codes of areas or the indicator that an act was about."""
    codes = [*details.get("areas", []), *details.get("indicators", [])]
    return codes + [details[name] for name in ("area",) if name in details]
