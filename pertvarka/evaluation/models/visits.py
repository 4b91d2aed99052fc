"""The visit of an external evaluation: questions before it, agenda, notes, protocol, work done, feedback."""

from datetime import date, time
from functools import cached_property
from typing import Any

from django.db import models
from django.db.models import F, Q

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.external import ExternalEvaluation, PanelMember
from pertvarka.foundation import sealing


class Question(models.Model):
    """What the panel asks the institution while it studies the papers, and the answer.

    The answer is drafted by as many of the institution as need be; the panel sees it once it is given.
    """

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="questions")
    indicator_code = models.CharField(max_length=12, blank=True)
    text = models.TextField()
    asked_by = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="questions")
    asked_at = models.DateTimeField()
    draft = models.TextField(blank=True)
    drafted_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    drafted_at = models.DateTimeField(null=True, blank=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["asked_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="question_has_text"),
            models.CheckConstraint(
                condition=Q(answered_at=None, answer="", answered_by=None)
                | (Q(answered_at__isnull=False, answered_by__isnull=False) & ~Q(answer="")),
                name="question_answered_whole",
            ),
            models.CheckConstraint(
                condition=Q(answered_at=None) | Q(draft=""), name="question_answered_leaves_no_draft"
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]

    @property
    def is_answered(self) -> bool:
        return self.answered_at is not None


class Agenda(models.Model):
    """The visit as arranged with the institution: its days told, its agenda written, sent and confirmed.

    The items are what the lead writes; `sent` keeps them as they last went to the institution.
    """

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="agenda")
    told_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    told_at = models.DateTimeField(null=True, blank=True)  # when the institution was told the days
    short_notice_reason = models.TextField(blank=True)  # why it was told later than the procedure asks
    edition = models.PositiveSmallIntegerField(default=0)  # how many times it has been sent
    sent = models.JSONField(default=list, blank=True)  # the items: AgendaItem.as_sent
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    wish = models.TextField(blank=True)  # what the institution asks to change instead of confirming
    wished_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    wished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sent_at=None, edition=0, sent_by=None)
                | Q(sent_at__isnull=False, edition__gte=1, sent_by__isnull=False),
                name="agenda_sent_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(wish="", wished_by=None, wished_at=None)
                | (Q(wished_by__isnull=False, wished_at__isnull=False) & ~Q(wish="")),
                name="agenda_wished_whole",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(sent_at__isnull=False, confirmed_by__isnull=False),
                name="agenda_confirmed_after_it_was_sent",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id}"

    @property
    def written(self) -> list[dict[str, Any]]:
        """The items as they now stand, in the shape in which `sent` keeps them."""
        return [item.as_sent for item in self.items.all()]

    @property
    def is_changed(self) -> bool:
        """Whether the items differ from what the institution has."""
        return self.written != self.sent

    @property
    def is_to_be_sent(self) -> bool:
        """Whether it was not sent yet, or was changed, other days were told or a change was wished since."""
        if self.sent_at is None or self.is_changed or self.wish:
            return True
        return self.told_at is not None and self.told_at > self.sent_at

    @property
    def is_confirmed(self) -> bool:
        """Whether the institution agrees to the agenda as it now stands."""
        return self.confirmed_at is not None and not self.is_changed


class AgendaItem(models.Model):
    """One item of the agenda."""

    agenda = models.ForeignKey(Agenda, on_delete=models.CASCADE, related_name="items")
    on = models.DateField()
    begins = models.TimeField()
    ends = models.TimeField()
    title = models.CharField(max_length=200)
    with_whom = models.CharField(max_length=200, blank=True)
    place = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["on", "begins", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(ends__gt=F("begins")), name="agenda_item_takes_time"),
            models.CheckConstraint(condition=~Q(title=""), name="agenda_item_has_a_title"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def as_sent(self) -> dict[str, Any]:
        """The item as JSON: day and times in ISO 8601."""
        return {
            "number": self.pk,
            "on": self.on.isoformat(),
            "begins": self.begins.isoformat("minutes"),
            "ends": self.ends.isoformat("minutes"),
            "title": self.title,
            "with_whom": self.with_whom,
            "place": self.place,
        }

    @classmethod
    def as_was_sent(cls, sent: dict[str, Any]) -> "AgendaItem":
        """The item that `as_sent` has written down, to be shown; it is not saved."""
        return cls(
            pk=sent["number"],
            on=date.fromisoformat(sent["on"]),
            begins=time.fromisoformat(sent["begins"]),
            ends=time.fromisoformat(sent["ends"]),
            **{name: sent[name] for name in ("title", "with_whom", "place")},
        )


class VisitNote(models.Model):
    """An expert's own note to a topic of the visit or to a passage of the dossier, sealed: {"text"}.

    One note for each topic, however often it is saved.
    """

    member = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="notes")
    topic = models.CharField(max_length=80)  # an area, an indicator, an item of the agenda or a page
    sealed = models.TextField()
    is_shared = models.BooleanField(default=False)  # with the panel, never with anybody else
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["topic", "pk"]
        constraints = [models.UniqueConstraint(fields=["member", "topic"], name="visit_note_once_a_topic")]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.topic}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to."""
        return ("evaluation.visit_note", self.member_id, self.topic)

    @cached_property
    def text(self) -> str:
        """The opened note; whoever calls this has checked who may see it."""
        return str(sealing.open_seal(self.sealed, place=self.place)["text"])


class Protocol(models.Model):
    """The protocol of the visit. Whoever has signed has signed this text; a changed one is signed anew."""

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="protocol")
    text = models.TextField()
    edition = models.PositiveSmallIntegerField(default=1)
    written_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="protocol_has_text")]

    def __str__(self) -> str:
        return f"{self.evaluation_id}: {self.edition}"

    @cached_property
    def signed_by(self) -> "list[ProtocolSignature]":
        """The signatures under the present edition, the earliest first."""
        return [signature for signature in self.signatures.all() if signature.edition == self.edition]


class EarlierProtocol(models.Model):
    """An edition of the protocol that somebody had signed before it was changed; kept as it was."""

    protocol = models.ForeignKey(Protocol, on_delete=models.PROTECT, related_name="earlier")
    edition = models.PositiveSmallIntegerField()
    text = models.TextField()
    written_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    written_at = models.DateTimeField()

    append_only = True

    class Meta:
        ordering = ["-edition"]
        constraints = [
            models.UniqueConstraint(fields=["protocol", "edition"], name="earlier_protocol_once_an_edition")
        ]

    def __str__(self) -> str:
        return f"{self.protocol_id}: {self.edition}"


class ProtocolSignature(models.Model):
    """A member of the panel stands by an edition of the protocol."""

    protocol = models.ForeignKey(Protocol, on_delete=models.PROTECT, related_name="signatures")
    member = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="signatures")
    edition = models.PositiveSmallIntegerField()
    signed_at = models.DateTimeField()

    class Meta:
        ordering = ["signed_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["protocol", "member", "edition"], name="protocol_signed_once_an_edition"
            )
        ]

    def __str__(self) -> str:
        return f"{self.protocol_id}: {self.member_id}"


class WorkDone(models.Model):
    """The days an expert worked on an evaluation, told by the expert and confirmed by the agency, for pay."""

    member = models.OneToOneField(PanelMember, on_delete=models.PROTECT, related_name="work")
    days = models.DecimalField(max_digits=4, decimal_places=1)
    note = models.TextField(blank=True)
    told_at = models.DateTimeField()
    returned_reason = models.TextField(blank=True)  # why the agency asks the expert to tell it anew
    confirmed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(days__gt=0, days__lte=60), name="work_days_plausible"),
            models.CheckConstraint(
                condition=Q(confirmed_at=None, confirmed_by=None)
                | Q(confirmed_at__isnull=False, confirmed_by__isnull=False),
                name="work_confirmed_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(returned_reason=""), name="work_confirmed_or_returned"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.days}"

    @property
    def is_confirmed(self) -> bool:
        return self.confirmed_at is not None


class VisitFeedback(models.Model):
    """What the institution says of the visit: 1–5 by question, and a text. Read after the findings."""

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="feedback")
    answers = models.JSONField()
    text = models.TextField(blank=True)
    given_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.evaluation_id}"
