"""Where this room keeps seals: second-step secrets, calendar addresses, kept forms, sent tables, exports."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import F, QuerySet
from django.db.models.fields.json import KT

from pertvarka.directory.accounts import SECOND_STEP
from pertvarka.directory.models import CalendarAddress, Import, KeptPost, PersonalExport
from pertvarka.foundation import sealing

SEALED_INSIDE = {Authenticator.Type.TOTP: "secret", Authenticator.Type.RECOVERY_CODES: "seed"}


def _shelf(kind: str, inside: str) -> sealing.Shelf:
    def rows() -> QuerySet[Authenticator]:
        return Authenticator.objects.filter(type=kind)

    def renewed(row: Authenticator) -> dict[str, Any]:
        return {**row.data, inside: sealing.renew(row.data[inside], place=SECOND_STEP)}

    return sealing.Shelf(f"mfa.{kind}", rows, "data", KT(f"data__{inside}"), renewed)


for kind, inside in SEALED_INSIDE.items():
    sealing.keep(_shelf(kind, inside))

sealing.keep(
    sealing.Shelf(
        name="directory.calendar",
        rows=CalendarAddress.objects.all,
        column="sealed_token",
        seal=F("sealed_token"),
        renewed=lambda address: sealing.renew(address.sealed_token, place=address.place),
    )
)

sealing.keep(
    sealing.Shelf(
        name="directory.kept_post",
        rows=KeptPost.objects.all,
        column="sealed",
        seal=F("sealed"),
        renewed=lambda kept: sealing.renew(kept.sealed, place=kept.place),
    )
)

sealing.keep(
    sealing.Shelf(
        name="directory.import",
        rows=lambda: Import.objects.exclude(sealed=""),
        column="sealed",
        seal=F("sealed"),
        renewed=lambda kept: sealing.renew(kept.sealed, place=kept.place),
    )
)

sealing.keep(
    sealing.Shelf(
        name="directory.personal_export",
        rows=lambda: PersonalExport.objects.exclude(sealed=""),
        column="sealed",
        seal=F("sealed"),
        renewed=lambda export: sealing.renew(export.sealed, place=export.place),
    )
)
