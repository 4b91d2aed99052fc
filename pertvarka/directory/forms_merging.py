"""Which of two records stays, and what is taken from which."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.directory.models import Person


class MergeForm(forms.Form):
    """Which of the two stays; that it is the same is said by hand."""

    kept = forms.ChoiceField(label=_("Which record stays"), widget=forms.RadioSelect)
    is_certain = forms.BooleanField(label=_("I have compared them, and I know that it cannot be undone."))

    def __init__(self, *args: Any, one: Any, other: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.records = {str(one.pk): one, str(other.pk): other}
        self.choices("kept", {pk: self.words(record) for pk, record in self.records.items()})
        self.order_fields([name for name in self.fields if name != "is_certain"] + ["is_certain"])

    @staticmethod
    def words(record: Any) -> str:
        return f"{record} (Nr. {record.pk})"

    def choices(self, name: str, choices: dict[str, str]) -> None:
        """Let `name` choose one of the two records."""
        self.fields[name].choices = list(choices.items())  # type: ignore[attr-defined]
        self.fields[name].initial = next(iter(choices))

    def pair(self) -> tuple[Any, Any]:
        """(the record that stays, the duplicate)."""
        kept = self.cleaned_data["kept"]
        return self.records[kept], next(each for pk, each in self.records.items() if pk != kept)


class MergePeopleForm(MergeForm):
    """Beside the record, whose name and whose address stay."""

    name_of = forms.ChoiceField(label=_("Which name stays"), widget=forms.RadioSelect)
    address_of = forms.ChoiceField(
        label=_("With which address the person signs in"), widget=forms.RadioSelect
    )

    def __init__(self, *args: Any, one: Person, other: Person, **kwargs: Any) -> None:
        super().__init__(*args, one=one, other=other, **kwargs)
        self.choices("name_of", {pk: person.full_name for pk, person in self.records.items()})
        self.choices("address_of", {pk: person.email for pk, person in self.records.items()})
        if bool(one.account_id) != bool(other.account_id):
            del self.fields["address_of"]  # the address with the account stays

    def chosen(self) -> dict[str, Person]:
        """Whose name and whose address."""
        values = self.cleaned_data
        return {
            "name_of": self.records[values["name_of"]],
            "address_of": self.records[values.get("address_of", values["kept"])],
        }
