"""The pages of a case's file, for the walk through every page: papers, hearings, archive."""

from typing import Any

from pertvarka.accreditation import actions
from pertvarka.accreditation.models import CaseArchive
from pertvarka.directory.models import Person
from pertvarka.foundation.clock import now
from tests.browser.case_pages import case, case_of
from tests.browser.places import Places
from tests.browser.stops import AGREEING, FRESH, HEAD, OFFICER, Stop, pressed

FILES_OF_CASES = {
    "accreditation:paper": "a file",
    "accreditation:journal-extract": "a file",
    "accreditation:archive-file": "a file",
}


def heard_case(places: Places, key: str) -> dict[str, Any]:
    """The case of a centre that has asked to be heard."""
    found = case_of(places, key)
    if actions.why_no_hearing(found) is None:
        head = Person.objects.get(pk=places.person(HEAD, key)[0].pk)
        actions.ask_for_hearing(found, text="Norime paaiškinti rodiklį.", by=head)
    return {"number": found.pk}


def archive(places: Places, key: str) -> dict[str, Any]:
    """An archive of that case that the worker has not made yet."""
    found = case_of(places, key)
    officer = places.person(OFFICER, key)[0]
    made, _is_new = CaseArchive.objects.get_or_create(
        case=found,
        defaults={"language": "lt", "parts": 2, "asked_by": officer, "asked_at": now(), "moved_at": now()},
    )
    return {"number": made.pk}


FILE_STOPS = [
    Stop("file of a case, the head's", "accreditation:file", HEAD, key=FRESH, parts=case()),
    Stop("file of a case, the officer's", "accreditation:file", OFFICER, key=FRESH, parts=case()),
    Stop("asking to be heard", "accreditation:hearings", HEAD, key=FRESH, parts=case()),
    Stop(
        "asking to be heard, refused",
        "accreditation:hearings",
        HEAD,
        key=FRESH,
        parts=case(),
        status=422,
        act=pressed(),
    ),
    Stop("hearing, to be answered", "accreditation:hearings", OFFICER, key=AGREEING, parts=heard_case),
    Stop("hearing, asked for", "accreditation:hearings", HEAD, key=AGREEING, parts=heard_case),
    Stop("archives of an open case", "accreditation:archives", OFFICER, key=FRESH, parts=case()),
    Stop("archive being made", "accreditation:archive", OFFICER, key=FRESH, parts=archive),
]
