"""The tables that this room lets people take out."""

from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import case_table
from pertvarka.accreditation.queries.lists import every
from pertvarka.accreditation.searches import CaseSearch
from pertvarka.directory.access import may
from pertvarka.foundation.tables import Table, offer

offer(
    Table(
        name="cases",
        title=_("Cases of accreditation"),
        description=_("Institution, track, state, days, and whose turn it is."),
        columns=case_table.COLUMNS,
        rows=lambda person: map(case_table.row_of, every(CaseSearch(), person)),
        is_for=lambda person: may(person, "case.list"),
    )
)
