"""Who wrote and withdrew frameworks: kept, it shows how the yardstick came to be. Terms: retention.yaml."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.retention import Kind, keep, read_terms
from pertvarka.foundation.tables import Column
from pertvarka.frameworks.models import Revision

read_terms(Path(__file__).with_name("retention.yaml"))

keep(
    Kind(
        key="frameworks.revision",
        title=_("Changes made to framework drafts"),
        begins=_("never: they show how the framework came to be"),
        tables=("frameworks.Draft", "frameworks.Revision", "frameworks.Withdrawal"),
        columns=(
            Column("draft", _("Framework draft")),
            Column("made_at", _("When")),
            Column("act", _("What")),
            Column("part", _("Part")),
        ),
        about=lambda person: Revision.objects.filter(made_by=person).select_related("draft").order_by("pk"),
        row=lambda revision: (
            revision.draft.title,
            revision.made_at,
            revision.get_act_display(),
            revision.part,
        ),
    )
)
