"""Light, dark, or as the reader's device says: kept in one cookie, which holds nothing else."""

from django.http import HttpRequest, HttpResponse

COOKIE = "appearance"
SCHEMES = ("auto", "light", "dark")
YEAR_IN_SECONDS = 365 * 24 * 3600


def scheme_of(request: HttpRequest) -> str:
    """The reader's choice; "auto" when there is none or it makes no sense."""
    chosen = request.COOKIES.get(COOKIE, "auto")
    return chosen if chosen in SCHEMES else "auto"


def remember_scheme(response: HttpResponse, scheme: str) -> None:
    """Keep the choice for a year; "auto" needs no cookie."""
    if scheme in ("light", "dark"):
        response.set_cookie(COOKIE, scheme, max_age=YEAR_IN_SECONDS, samesite="Lax", httponly=True)
    else:
        response.delete_cookie(COOKIE, samesite="Lax")
