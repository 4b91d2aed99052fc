"""The public pages of procedures, for the sweep."""

from tests.browser.stops import Parts, Stop

COUNTED = "?term=appeal&day=2026-12-16"


def procedure(**more: int) -> Parts:
    """The address of the national procedure, or of one of its wordings."""
    return lambda places, key: {"code": "institution-accreditation", **more}


PROCEDURES = [
    Stop("procedures", "procedures:list"),
    Stop("procedure", "procedures:latest", parts=procedure(), moves=True),
    Stop("procedure, its first wording", "procedures:procedure", parts=procedure(version=1)),
    Stop("procedure, a term counted", "procedures:procedure", parts=procedure(version=5), query=COUNTED),
    Stop(
        "procedure, a term that stands still",
        "procedures:procedure",
        parts=procedure(version=5),
        query=f"{COUNTED}&paused_from=2026-12-18",
    ),
    Stop(
        "procedure, a day that is none",
        "procedures:procedure",
        parts=procedure(version=5),
        query="?term=appeal&day=rytoj&paused_until=2026-12-18",
        status=422,
    ),
]
