"""The visit of an external evaluation: questions before it, agenda, notes, protocol, work done, feedback."""

from django.db import models
from django.db.models import F, Q

from pertvarka.directory.models import Person
from pertvarka.evaluation.models.external import ExternalEvaluation, PanelMember


class Question(models.Model):
    """What the panel asks the institution while it studies the papers, and the answer."""

    evaluation = models.ForeignKey(ExternalEvaluation, on_delete=models.PROTECT, related_name="questions")
    indicator_code = models.CharField(max_length=12, blank=True)
    text = models.TextField()
    asked_by = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="questions")
    asked_at = models.DateTimeField()
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
        ]

    def __str__(self) -> str:
        return self.text[:60]


class Agenda(models.Model):
    """The agenda of the visit: written by the lead, sent, confirmed by the institution."""

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="agenda")
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    sent_at = models.DateTimeField(null=True, blank=True)
    confirmed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    confirmed_at = models.DateTimeField(null=True, blank=True)
    wish = models.TextField(blank=True)  # what the institution asks to change instead of confirming

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(confirmed_at=None) | Q(sent_at__isnull=False, confirmed_by__isnull=False),
                name="agenda_confirmed_after_it_was_sent",
            )
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id}"


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


class VisitNote(models.Model):
    """An expert's own note to a topic of the visit or to a passage of the dossier, sealed: {"text"}."""

    member = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="notes")
    topic = models.CharField(max_length=80)  # an area, an indicator, an item of the agenda or a page
    sealed = models.TextField()
    is_shared = models.BooleanField(default=False)  # with the panel, never with anybody else
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ["topic", "pk"]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.topic}"

    @property
    def place(self) -> tuple[object, ...]:
        """What its seal is bound to."""
        return ("evaluation.visit_note", self.member_id, self.topic)


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


class ProtocolSignature(models.Model):
    """A member of the panel stands by an edition of the protocol."""

    protocol = models.ForeignKey(Protocol, on_delete=models.PROTECT, related_name="signatures")
    member = models.ForeignKey(PanelMember, on_delete=models.PROTECT, related_name="signatures")
    edition = models.PositiveSmallIntegerField()
    signed_at = models.DateTimeField()

    class Meta:
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
        ]

    def __str__(self) -> str:
        return f"{self.member_id}: {self.days}"


class VisitFeedback(models.Model):
    """What the institution says of the visit: 1–5 by question, and a text. Read after the findings."""

    evaluation = models.OneToOneField(ExternalEvaluation, on_delete=models.PROTECT, related_name="feedback")
    answers = models.JSONField()
    text = models.TextField(blank=True)
    given_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    given_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.evaluation_id}"
