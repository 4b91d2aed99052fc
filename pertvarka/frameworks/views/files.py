"""A published document as a file to take along."""

from django.http import HttpResponse

A_DAY = 24 * 3600  # seconds
TYPES = {"json": "application/json", "yaml": "application/yaml; charset=utf-8"}


def download(body: bytes, *, name: str, content_hash: str, ending: str) -> HttpResponse:
    """The file `name`.`ending`; what is published never changes, so whoever has it may keep it."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}.{ending}"',
        "Cache-Control": f"public, max-age={A_DAY}",
        "ETag": f'"{content_hash}-{ending}"',
    }
    return HttpResponse(body, content_type=TYPES[ending], headers=headers)
