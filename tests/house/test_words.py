"""Every Lithuanian word is there, current, well set, and spelt as the dictionary or our lists have it."""

from collections import defaultdict

import pytest

from pertvarka.foundation.words.review import problems
from tests.house.lithuanian import NAMES, WORDS, entries, has_dictionary, in_yaml, texts, unknown, words_of
from tests.house.reading import HOUSE

needs_dictionary = pytest.mark.skipif(
    not has_dictionary(),
    reason="hunspell or its Lithuanian dictionary is missing: apt install hunspell hunspell-lt",
)


def test_no_message_is_missing_fuzzy_left_over_or_badly_set():
    assert problems(HOUSE) == []


@needs_dictionary
def test_every_lithuanian_word_is_in_the_dictionary_or_in_the_projects_lists():
    places = defaultdict(set)
    for place, text in texts():
        for word in words_of(text):
            places[word].add(place)

    found = {word: sorted(places[word]) for word in sorted(unknown(set(places)))}

    assert found == {}
    assert len(places) > 1000


@needs_dictionary
def test_a_misspelt_word_is_found_and_an_inflected_own_word_is_known():
    assert unknown({"klaidingass", "akreditacijoje", "įsivertinimu"}) == {"klaidingass"}


@needs_dictionary
@pytest.mark.parametrize("path", [WORDS, NAMES], ids=["words", "names"])
def test_the_lists_hold_only_what_the_dictionary_lacks_once_and_in_order(path):
    own = [line.partition("/")[0] for line in entries(path)]

    assert own == sorted(set(own), key=lambda word: (word.casefold(), word))
    assert set(own) - unknown(set(own), lists=()) == set()


def test_names_and_words_are_told_apart():
    assert [word for word in entries(WORDS) if word[0].isupper()] == []
    assert [name for name in entries(NAMES) if name.islower()] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kvietimas %(name)s iki {date}", ["Kvietimas", "iki"]),
        ('<a href="/centrai/">Centras</a>&nbsp;čia', ["Centras", "čia"]),
        ("Rašykite rasa@mokykla.lt arba www.nsa.smm.lt/naujienos", ["Rašykite", "arba"]),
        ("2.3.2 rodiklis, Nr. ISAK-1116, V-1196", ["rodiklis", "Nr"]),
        ("mokymo-mokymosi", ["mokymo", "mokymosi"]),
    ],
)
def test_placeholders_markup_addresses_and_codes_are_no_words(text, words):
    assert words_of(text) == words


def test_lithuanian_fields_of_data_are_told_from_english_ones():
    data = {"title_lt": "Sritis", "title_en": "Area", "levels": [{"sign_lt": "Yra", "sign_en": "Is"}]}

    assert list(in_yaml(data, inside=False)) == ["Sritis", "Yra"]
