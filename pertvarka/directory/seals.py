"""Where this room keeps seals: second-step secrets, calendar addresses, kept forms, sent tables, exports."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.db.models import QuerySet
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

sealing.keep(sealing.whole("directory.calendar", CalendarAddress.objects.all, "sealed_token"))
sealing.keep(sealing.whole("directory.kept_post", KeptPost.objects.all))
sealing.keep(sealing.whole("directory.import", lambda: Import.objects.exclude(sealed="")))
sealing.keep(sealing.whole("directory.personal_export", lambda: PersonalExport.objects.exclude(sealed="")))
