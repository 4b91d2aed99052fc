"""The letters of a step as a form: read in both languages, and changed, before they leave."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pertvarka.evaluation.step_letters import Enclosure, Letter, Words

SEND = "send"  # the name of the button that takes the step with its letters
BACK = "back"  # of the one that goes back to what the step asks
SUBJECT_MAX_LETTERS, BODY_MAX_LETTERS = 300, 10_000


class WordsForm(forms.Form):
    """A letter in one language."""

    subject = forms.CharField(label=_("Subject"), max_length=SUBJECT_MAX_LETTERS)
    body = forms.CharField(
        label=_("Text"), max_length=BODY_MAX_LETTERS, widget=forms.Textarea(attrs={"rows": 8})
    )


class LetterForms:
    """A form for each letter and language, filled with its words, or with what was sent to be sent on."""

    def __init__(self, letters: list[Letter], sent: Mapping[str, Any]) -> None:
        self.letters = letters
        self.is_bound = SEND in sent
        self._forms = {
            (letter.name, language): WordsForm(
                sent if self.is_bound else None,
                prefix=f"{letter.name}-{language}",
                initial={"subject": words.subject, "body": words.body},
            )
            for letter in letters
            for language, words in letter.words.items()
        }

    def is_valid(self) -> bool:
        """Whether they were sent to be sent on, and every one of them says something."""
        return self.is_bound and all(form.is_valid() for form in self._forms.values())

    @property
    def changed(self) -> dict[tuple[str, str], Words]:
        """The words as they were last seen, by letter and language, once they are valid; none before."""
        return {key: Words(**form.cleaned_data) for key, form in self._forms.items() if form.is_bound}

    @property
    def shown(self) -> list[tuple[Letter, list[tuple[str, WordsForm, list[Enclosure]]]]]:
        """Each letter with its languages: code, form, papers that go with it."""
        return [
            (
                letter,
                [
                    (language, self._forms[letter.name, language], letter.enclosed(language))
                    for language in letter.words
                ],
            )
            for letter in self.letters
        ]
