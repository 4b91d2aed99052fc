"""What the foundation itself keeps of people: sessions, letters. Terms: retention.yaml."""

from pathlib import Path

from django.contrib.sessions.models import Session
from django.utils.translation import gettext_lazy as _

from pertvarka.foundation.outbox import actions
from pertvarka.foundation.outbox.models import Kind as MessageKind
from pertvarka.foundation.outbox.models import Letter, Message
from pertvarka.foundation.outbox.states import State
from pertvarka.foundation.retention import Kind, keep, read_terms
from pertvarka.foundation.tables import Column

read_terms(Path(__file__).with_name("retention.yaml"))

keep(
    Kind(
        key="foundation.session",
        title=_("Sessions"),
        begins=_("when the session ended"),
        tables=("sessions.Session",),
        expired=lambda moment: Session.objects.filter(expire_date__lt=moment),
    )
)
keep(
    Kind(
        key="foundation.letter",
        title=_("Letters and tasks"),
        begins=_("when it was done"),
        tables=("outbox.Message",),
        columns=(Column("created_at", _("Letter written")), Column("done_at", _("Letter sent"))),
        about=lambda person: Message.objects.filter(
            kind=MessageKind.LETTER, state=State.DONE, payload__to=person.email
        ),
        row=lambda message: (message.created_at, message.done_at),
        expired=lambda moment: Message.objects.filter(state=State.DONE, done_at__lt=moment).exclude(
            payload={}
        ),
        erase=actions.forget_recipients,
    )
)
keep(
    Kind(
        key="foundation.mailbox",
        title=_("The demonstration's mailbox"),
        begins=_("when the letter arrived"),
        tables=("outbox.Letter",),
        expired=lambda moment: Letter.objects.filter(received_at__lt=moment),
    )
)
