"""What a rule refuses is told on a page, not as an error."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.utils.functional import Promise

from pertvarka.foundation.flow import Refused, StepNotAllowed

View = Callable[..., HttpResponse]


def explaining(back: Callable[[Any], HttpResponse], *, out_of_step: Promise) -> Callable[[View], View]:
    """Makes a decorator for views of a record: what is refused is told on the page that `back` goes to.

    out_of_step: the sentence where a step no longer follows.
    """

    def explained(view: View) -> View:
        @wraps(view)
        def door(request: HttpRequest, record: Any, **parts: Any) -> HttpResponse:
            try:
                return view(request, record, **parts)
            except Refused as refusal:
                messages.error(request, str(refusal))
            except StepNotAllowed:
                messages.error(request, str(out_of_step))
            return back(record)

        return door

    return explained
