"""The words of a visit: what its institution is asked afterwards, and how its days and acts are told."""

from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.foundation.ui.writing import written_day

# What the institution says of the visit, 1–5; the keys stand in the records and never change.
QUESTIONS: dict[str, Promise] = {
    "prepared": gettext_lazy("The experts knew our papers"),
    "respectful": gettext_lazy("The talks were respectful, and we could say what mattered"),
    "fair": gettext_lazy("The experts looked for facts and did not judge in advance"),
    "organised": gettext_lazy("The visit kept to its agenda and left us time to work"),
    "useful": gettext_lazy("The visit itself helped us to see where to improve"),
}
ANSWERS: dict[int, Promise] = {
    1: gettext_lazy("Not at all"),
    2: gettext_lazy("Rather not"),
    3: gettext_lazy("Partly"),
    4: gettext_lazy("Rather yes"),
    5: gettext_lazy("Fully"),
}


def written_days(first: date, last: date) -> str:
    """The days of a visit in the reader's language."""
    if first == last:
        return written_day(first, always_year=True)
    return _("%(first)s – %(last)s") % {
        "first": written_day(first, always_year=True),
        "last": written_day(last, always_year=True),
    }
