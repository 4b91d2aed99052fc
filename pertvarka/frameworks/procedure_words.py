"""A procedure told to people: its terms in sentences, its parts in labelled facts that can be compared."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pertvarka.directory.models.places import OrganisationKind
from pertvarka.foundation.ui.languages import in_language
from pertvarka.frameworks.difference import Change, Item, pieces_of
from pertvarka.frameworks.procedure_tree import (
    Counting,
    Outcome,
    Party,
    ProcedureTree,
    Sourced,
    Stage,
    Term,
    Track,
)
from pertvarka.frameworks.templatetags.frameworks import SOURCES
from pertvarka.frameworks.terms import length_words

APPOINTED_BY = {
    "agency": gettext_lazy("the organiser"),
    "minister": gettext_lazy("the minister, by an order"),
    "other_body": gettext_lazy("another body"),
    "unseen": gettext_lazy("not seen in the act"),
}
PARTIES = {
    "organiser": gettext_lazy("Organises"),
    "decider": gettext_lazy("Decides"),
    "board": gettext_lazy("Hears appeals"),
    "own_evaluator": gettext_lazy("Evaluates the organiser itself"),
}

Facts = dict[str, str]  # label → text, in the reader's language


def term_words(procedure: ProcedureTree, term: Term) -> str:
    """How long a term is and from what it counts: 10 working days from “Final findings”."""
    length = length_words(term)
    if term.counting == Counting.YEARLY_DATE:
        return length
    names = [
        _("“%(stage)s”") % {"stage": in_language(procedure.stage(key), "title")} for key in term.from_stages
    ]
    sentence = _("%(length)s after %(stage)s")
    if term.is_before:
        sentence = _("%(length)s before %(stage)s")
    elif len(names) > 1:
        sentence = _("%(length)s after the last of these: %(stage)s")
    return sentence % {"length": length, "stage": ", ".join(names)}


def members_words(track: Track) -> str:
    """How many sit in a group: 3–5."""
    if not track.members_max:
        return _("not seen in the act")
    if track.members_min == track.members_max:
        return str(track.members_max)
    return f"{track.members_min}–{track.members_max}"


def kinds_words(track: Track) -> str:
    """The kinds of institutions that go this way."""
    return ", ".join(str(OrganisationKind(kind).label) for kind in track.kinds)


def parties_of(procedure: ProcedureTree) -> list[tuple[str, Party]]:
    """What each party does, with the party."""
    return [(str(words), getattr(procedure, key)) for key, words in PARTIES.items()]


# --- What differs -------------------------------------------------------------------------------------------


Parts = Mapping[str, tuple[str, Facts]]  # key → (title, facts)


def difference(old: ProcedureTree, new: ProcedureTree) -> list[tuple[str, tuple[Item, ...]]]:
    """What differs between two wordings: (words, items) of the sections that have anything."""
    found = [(str(words), tuple(_items(told(old), told(new)))) for words, told in SECTIONS]
    return [(words, items) for words, items in found if items]


def _items(old: Parts, new: Parts) -> Iterator[Item]:
    for key, (title, facts) in new.items():
        if key not in old:
            yield Item("new", title, key)
        elif changes := _changes(old[key][1], facts):
            yield Item("changed", title, key, changes=changes)
    for key, (title, _facts) in old.items():
        if key not in new:
            yield Item("removed", title, key)


def _changes(old: Facts, new: Facts) -> tuple[Change, ...]:
    return tuple(
        Change(label, "", pieces_of(old.get(label, ""), new.get(label, "")))
        for label in dict.fromkeys([*new, *old])
        if old.get(label, "") != new.get(label, "")
    )


def _sourced(part: Sourced) -> Facts:
    _colour, _icon, mark = SOURCES[part.mark]
    return {_("Mark"): str(mark), _("Basis"): in_language(part, "basis")}


def _parties(procedure: ProcedureTree) -> Parts:
    named = zip(PARTIES, parties_of(procedure), strict=True)
    return {
        key: (words, {_("Name"): in_language(party, "name")} | _sourced(party))
        for key, (words, party) in named
    }


def _stages(procedure: ProcedureTree) -> Parts:
    return {stage.key: (in_language(stage, "title"), _stage(procedure, stage)) for stage in procedure.stages}


def _stage(procedure: ProcedureTree, stage: Stage) -> Facts:
    term = procedure.terms.get(stage.term)
    facts = {
        _("Title"): in_language(stage, "title"),
        _("Who acts"): in_language(procedure.actors[stage.actor], "title"),
        _("Explanation"): in_language(stage, "note"),
    } | _sourced(stage)
    if term:
        facts |= {_("Term"): term_words(procedure, term), _("Basis of the term"): in_language(term, "basis")}
    return facts


def _tracks(procedure: ProcedureTree) -> Parts:
    return {track.code: (in_language(track, "title"), _track(track)) for track in procedure.tracks.values()}


def _track(track: Track) -> Facts:
    return {
        _("Who forms the panel"): str(APPOINTED_BY[track.appointed_by]),
        _("Members of the panel"): members_words(track),
        _("Kinds of institutions"): kinds_words(track),
        _("Outside findings"): _("taken into account") if track.takes_outside_findings else _("not used"),
    } | _sourced(track)


def _outcomes(procedure: ProcedureTree) -> Parts:
    def facts(outcome: Outcome) -> Facts:
        return {_("Years"): str(outcome.years)} | _sourced(outcome)

    return {code: (in_language(each, "title"), facts(each)) for code, each in procedure.outcomes.items()}


def _numbers(procedure: ProcedureTree) -> Parts:
    facts = {
        _("Number of a case"): procedure.case_number,
        _("Number of a certificate"): procedure.certificate_number,
    }
    return {"numbers": (_("Patterns of numbers"), facts)}


SECTIONS = (
    (gettext_lazy("Who does what"), _parties),
    (gettext_lazy("Stages and their terms"), _stages),
    (gettext_lazy("Who goes which way"), _tracks),
    (gettext_lazy("What may be decided"), _outcomes),
    (gettext_lazy("Numbers"), _numbers),
)
