"""What is asked about appeals, proposals, orders and what interrupts them."""

from typing import Any

from django import forms
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from pertvarka.accreditation import queries
from pertvarka.accreditation.actions import Order, SentFile
from pertvarka.accreditation.forms.steps import StepForm, reason_field
from pertvarka.accreditation.models import Case
from pertvarka.foundation.clock import today
from pertvarka.foundation.files import kinds
from pertvarka.foundation.files.carried import CarriedFileField
from pertvarka.foundation.ui.forms import DayField
from pertvarka.foundation.ui.languages import in_language

TEXT_MAX_LETTERS = 20_000
SIGNED = ".pdf,.adoc,.asice"


def long_text(label: Any, help_text: Any, *, rows: int = 12) -> forms.CharField:
    """A text of some pages."""
    return forms.CharField(
        label=label,
        help_text=help_text,
        max_length=TEXT_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": rows}),
    )


def document_field(label: Any) -> forms.CharField:
    """The number under which a paper is registered."""
    return forms.CharField(label=label, max_length=100, help_text=_("As registered in the document system."))


def sent_file(file: File) -> SentFile:
    """A file as actions take it."""
    return SentFile(file.file, file.name or "")  # type: ignore[arg-type]


class AppealForm(StepForm):
    """The institution's appeal."""

    text = long_text(_("Appeal"), _("Which findings you disagree with, and why."))
    file = CarriedFileField(
        label=_("Paper"),
        required=False,
        accept=kinds.accepted(),
        help_text=_("If there are more, add them once the appeal is filed."),
    )

    @property
    def arguments(self) -> dict[str, Any]:
        values = dict(self.cleaned_data)
        file = values.pop("file")
        return {"files": [sent_file(file)] if file else [], **values}


class PaperAppealForm(AppealForm):
    """The same from a letter."""

    filed_on = DayField(
        label=_("The letter came on"), help_text=_("Year-month-day. The appeal counts from this day.")
    )
    document = document_field(_("Number of the letter"))
    text = long_text(_("Appeal"), _("What the letter says, in its own words."))
    field_order = ("filed_on", "document", "text", "file")


class PaperForm(StepForm):
    """One paper."""

    file = CarriedFileField(label=_("Paper"), accept=kinds.accepted())

    @property
    def arguments(self) -> dict[str, Any]:
        return {"file": sent_file(self.cleaned_data["file"])}


class SignedOrderForm(PaperForm):
    """The signed order."""

    file = CarriedFileField(label=_("The signed order"), accept=SIGNED, help_text=_("PDF, ADOC or ASiC-E."))


class BoardForm(StepForm):
    """What the appeals board decides, with reasons."""

    reasons = long_text(_("Reasons of the board"), _("They are delivered to the institution."), rows=10)


class DeliveryForm(StepForm):
    """When and how the board's decision reached the institution."""

    on = DayField(label=_("Delivered on"))
    note = forms.CharField(
        label=_("How delivery is known"),
        max_length=200,
        help_text=_("For example: through the national electronic delivery system."),
    )


class WaiverForm(StepForm):
    """The letter by which the institution waives its right to appeal."""

    waived_on = DayField(label=_("Date of the letter"))
    document = document_field(_("Number of the letter"))


class OutcomeForm(StepForm):
    """Chooses one of the procedure's outcomes."""

    outcome = forms.ChoiceField(label=_("What is decided"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        outcomes = case.procedure.outcomes.values()
        self.fields["outcome"].choices = [(each.code, in_language(each, "title")) for each in outcomes]  # type: ignore[attr-defined]


class ProposalForm(OutcomeForm):
    """What is proposed to the minister."""

    reasons = forms.CharField(
        label=_("Reasons"),
        required=False,
        max_length=TEXT_MAX_LETTERS,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Needed when it differs from what the experts recommend; otherwise their reasons stand."),
    )
    document = document_field(_("Number of the letter"))
    handed_over_on = DayField(label=_("Handed over on"))

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        findings = queries.final_findings(case)
        self.recommended = findings.outcome if findings else ""
        self.fields["outcome"].initial, self.fields["handed_over_on"].initial = self.recommended, today()
        if self.recommended in case.procedure.outcomes:
            title = in_language(case.procedure.outcomes[self.recommended], "title")
            self.fields["outcome"].help_text = _("The experts recommend: %(outcome)s.") % {"outcome": title}

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if values.get("outcome", self.recommended) != self.recommended and not values.get("reasons"):
            self.add_error("reasons", _("It differs from what the experts recommend: write the reasons."))
        return values


class OrderForm(OutcomeForm):
    """What the signed order says."""

    number = forms.CharField(label=_("Number of the order"), max_length=60)
    signed_on = DayField(label=_("Date of the order"))
    in_force_from = DayField(
        label=_("In force from"),
        required=False,
        help_text=_("Year-month-day. Leave it empty only when a court holds the order back."),
    )
    is_held_back = forms.BooleanField(label=_("A court holds the order back"), required=False)

    def clean(self) -> dict[str, Any]:
        values = super().clean() or {}
        if "in_force_from" not in self.errors and bool(values["is_held_back"]) == bool(
            values["in_force_from"]
        ):
            self.add_error(
                "in_force_from", _("Write from which day it is in force, or mark that a court holds it back.")
            )
        return values

    @property
    def arguments(self) -> dict[str, Any]:
        values = dict(self.cleaned_data)
        values.pop("is_held_back")
        names = ("outcome", "number", "signed_on", "in_force_from")
        file = values.pop("file", None)
        order = Order(**{name: values.pop(name) for name in names}, file=sent_file(file) if file else None)
        return {"order": order, **values}


class DecisionForm(OrderForm):
    """The order on the standing proposal."""

    note = forms.CharField(
        label=_("Why it differs from the proposal"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Only when it does."),
    )
    file = CarriedFileField(
        label=_("The signed order"),
        required=False,
        accept=SIGNED,
        help_text=_("PDF, ADOC or ASiC-E. It can be added later too."),
    )
    field_order = ("outcome", "number", "signed_on", "in_force_from", "is_held_back", "file", "note")

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        proposal = queries.standing_proposal(case)
        self.proposed = proposal.outcome if proposal else ""
        self.fields["outcome"].initial = self.proposed

    def clean(self) -> dict[str, Any]:
        values = super().clean()
        if values.get("outcome", self.proposed) != self.proposed and not values.get("note"):
            self.add_error("note", _("The order differs from the proposal: note down why."))
        return values


class CorrectionForm(OrderForm):
    """The order without its clerical error."""

    reason = reason_field(_("What was wrong"))

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, case=case, **kwargs)
        wrong = case.decision
        if wrong:
            self.initial = {
                "outcome": wrong.outcome,
                "number": wrong.order_number,
                "signed_on": wrong.order_date,
                "in_force_from": wrong.in_force_from,
                "is_held_back": wrong.in_force_from is None,
            }


class InterruptionForm(StepForm):
    """From which day, by which document and why an order has no force."""

    from_on = DayField(label=_("From"), help_text=_("Year-month-day: the first day without force."))
    document = document_field(_("Number of the document"))
    reason = reason_field(_("Reason"))


class EndOfSuspensionForm(StepForm):
    """Until when an order was suspended."""

    until_on = DayField(label=_("Until"), help_text=_("Year-month-day: the last day without force."))
    document = document_field(_("Number of the document"))
    last_day = DayField(
        label=_("New last day of the accreditation"),
        required=False,
        help_text=_("Only if the court set one. Otherwise the last day does not move."),
    )


class ForceForm(StepForm):
    """From which day an order that was held back is in force."""

    on = DayField(label=_("In force from"))
    document = document_field(_("Number of the document"))
    reason = reason_field(_("Reason"))
