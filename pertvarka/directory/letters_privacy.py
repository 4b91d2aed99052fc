"""Letters about requests for one's own data. Each leaves once."""

from typing import Any

from pertvarka.directory.models import PersonalExport, PrivacyRequest
from pertvarka.foundation.letters import post


def _post(name: str, request: PrivacyRequest, to: str, language: str, **context: Any) -> None:
    post(
        f"directory/letters/{name}.txt",
        {"request": request, "person": request.person, **context},
        to=to,
        language=language,
        key=f"directory:{name}:{request.pk}",
        link="directory:my-data",
    )


def send_received(request: PrivacyRequest) -> None:
    """To the person: what was received, and by when an answer comes."""
    _post("privacy_received", request, request.person.email, request.person.language)


def send_extended(request: PrivacyRequest) -> None:
    """To the person: why it takes longer, and until when."""
    _post("privacy_extended", request, request.person.email, request.person.language)


def send_answer(request: PrivacyRequest, to: str, language: str) -> None:
    """To the address that the person had when asking: the answer, and where to complain."""
    basis = f"basis_{language}" if language in ("lt", "en") else "basis_lt"
    _post("privacy_answer", request, to, language, kept=[row[basis] for row in request.kept])


def send_export_ready(export: PersonalExport) -> None:
    """To the person: the file can be downloaded until a day."""
    post(
        "directory/letters/privacy_export_ready.txt",
        {"export": export, "person": export.person},
        to=export.person.email,
        language=export.person.language,
        key=f"directory:privacy_export_ready:{export.pk}",
        link="directory:my-data",
    )
