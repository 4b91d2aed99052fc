"""The rules of an external evaluation: what a dossier must hold, when ratings open, what findings need.

Pure functions: no database, no clock, no request. Refusals are sentences for people.
"""

from collections.abc import Iterable

from django.utils.translation import gettext as _


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
