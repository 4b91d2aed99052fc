"""What a watchman asks: is the process alive, and can it serve. No cookies, no session, never cached."""

from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from pertvarka.directory.access import public
from pertvarka.foundation import health


@public
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers. The database is not asked."""
    return HttpResponse("ok\n", content_type="text/plain", headers={"Cache-Control": "no-store"})


@public
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """200 when database, tables, worker and journal are as they should be; 503 and what is not, otherwise."""
    parts = {"database": health.database_answers(), "migrations": False, "worker": False, "journal": False}
    if parts["database"]:
        try:
            parts["migrations"] = not health.missing_migrations()
            parts["worker"] = parts["migrations"] and health.worker_works()
            parts["journal"] = parts["migrations"] and health.journal_is_chained()
        except DatabaseError:
            pass  # what could not be asked stays False
    ready = all(parts.values())
    return JsonResponse(
        {"ready": ready} | parts, status=200 if ready else 503, headers={"Cache-Control": "no-store"}
    )
