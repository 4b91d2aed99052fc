"""The rules of an external evaluation: what a dossier must hold, when ratings open, what findings need.

Pure functions: no database, no clock, no request. Refusals are sentences for people.
"""

from collections.abc import Iterable
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pertvarka.evaluation.rules import REASON_MIN_LETTERS


def why_not_hand_in(
    *,
    wanted: Iterable[int],
    reported: Iterable[int],
    held: Iterable[int],
    is_ready: bool,
    newer: Iterable[int],
) -> str | None:
    """Why a dossier cannot be handed in, naming what is missing; None when it can.

    wanted: years the evaluation asks for; reported: those with an approved report; held: years the dossier
    covers; newer: years whose report was approved after the dossier was made.
    """
    wanted = set(wanted)
    if missing := wanted - set(reported):
        return _("Approve the self-evaluations of these years first: %(years)s.") % _years(missing)
    if left_out := wanted - set(held):
        return _("This dossier lacks these years: %(years)s. Make one of all the years.") % _years(left_out)
    if not is_ready:
        return _("This dossier is not ready. Wait until it is made, or make it again.")
    if changed := wanted & set(newer):
        return _(
            "The reports of these years changed after this dossier was made: %(years)s. Make it again."
        ) % _years(changed)
    return None


def _years(years: Iterable[int]) -> dict[str, str]:
    return {"years": ", ".join(str(year) for year in sorted(years))}


def shows_own_rating(rule: str, *, has_submitted: bool) -> bool:
    """Whether an expert sees how the institution rated itself; `rule` is the procedure's shows_own_rating."""
    return rule == "always" or (rule == "after_submission" and has_submitted)


def why_not_reveal(*, members: int, submitted: int) -> str | None:
    """Why the panel's ratings stay sealed, or None when the lead may open them: when all are in."""
    if members == 0:
        return _("There is nobody in the panel.")
    missing = members - submitted
    if not missing:
        return None
    return ngettext(
        "%(count)s expert has not submitted yet. The ratings open when all have.",
        "%(count)s experts have not submitted yet. The ratings open when all have.",
        missing,
    ) % {"count": missing}


def why_not_deliver(*, unrated: Iterable[str], outcome: str, proposed: str, reason: str) -> dict[str, str]:
    """What findings lack before they are delivered, by field; empty when nothing is.

    unrated: indicators without an agreed level; outcome: what the experts recommend; proposed: what the
    framework's rule proposes.
    """
    problems: dict[str, str] = {}
    if unrated := list(unrated):
        problems["levels"] = _("Agree on the level of these indicators first: %(codes)s.") % {
            "codes": ", ".join(unrated)
        }
    if len(reason.strip()) < REASON_MIN_LETTERS:
        problems["outcome_reason"] = (
            _("Write what the recommendation rests on: a sentence or two is enough.")
            if outcome == proposed
            else _("The rule proposes otherwise. Write why the panel recommends this.")
        )
    return problems


def why_not_delivered_on(
    *, delivered_on: date, today: date, note: str, earliest: date | None
) -> dict[str, str]:
    """What is wrong with the told day of delivery, by field; empty when nothing is.

    earliest: the last day of the visit; nothing is delivered before it.
    """
    problems: dict[str, str] = {}
    if delivered_on > today:
        problems["delivered_on"] = _("This day has not come yet. Record the delivery when it has happened.")
    elif earliest and delivered_on < earliest:
        problems["delivered_on"] = _("Choose %(day)s or a later day.") % {"day": earliest.isoformat()}
    if delivered_on != today and not note.strip():
        problems["delivery_note"] = _("Write how the delivery is known: a registered letter, a signature.")
    return problems


def why_not_close_remarks(
    *, is_institution: bool, drafts: int, last_day: date | None, today: date
) -> str | None:
    """Why the time of remarks cannot be closed, or None.

    The institution closes it when it has nothing unsent; whoever organises, when its term is over.
    drafts: remarks written and not sent. last_day: of the term, None while it stands still.
    """
    if is_institution:
        if not drafts:
            return None
        return ngettext(
            "%(count)s remark is not sent yet. Send it or delete it first.",
            "%(count)s remarks are not sent yet. Send them or delete them first.",
            drafts,
        ) % {"count": drafts}
    if last_day is None:
        return _("The term stands still, so remarks may still come.")
    if today <= last_day:
        return _("The institution may make remarks until %(day)s.") % {"day": last_day.isoformat()}
    return None


def why_not_deliver_final(*, unanswered: int) -> str | None:
    """Why final findings cannot be delivered yet, or None."""
    if not unanswered:
        return None
    return ngettext(
        "%(count)s remark is not answered yet.", "%(count)s remarks are not answered yet.", unanswered
    ) % {"count": unanswered}
