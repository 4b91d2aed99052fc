import random

from pertvarka.foundation.sorting import ALPHABET, fold, sort_key


def test_letters_follow_the_lithuanian_alphabet():
    letters = list(ALPHABET)
    random.Random(1).shuffle(letters)

    assert "".join(sorted(letters, key=sort_key)) == "aąbcčdeęėfghiįyjklmnopqrsštuųūvwxzž"


def test_names_stand_where_a_lithuanian_reader_looks_for_them():
    names = ["Šilutė", "Skuodas", "Žarasai", "Zarasai", "Čekiškė", "Cinkai", "Ignalina", "Yla", "Jonava"]

    assert sorted(names, key=sort_key) == [
        "Cinkai", "Čekiškė", "Ignalina", "Yla", "Jonava", "Skuodas", "Šilutė", "Zarasai", "Žarasai",
    ]  # fmt: skip


def test_a_shorter_name_stands_before_a_longer_one_and_marks_do_not_count():
    names = ["Kauno rajono centras", "„Kauno“ centras", "Kaunas"]

    assert sorted(names, key=sort_key) == ["Kaunas", "„Kauno“ centras", "Kauno rajono centras"]


def test_foreign_letters_keep_their_base_letter():
    assert sort_key("Äpfel") == sort_key("Apfel")


def test_folding_drops_accents_case_and_extra_spaces():
    assert fold("  ŠIAULIŲ   Miesto ") == "siauliu miesto"


def test_folding_drops_every_lithuanian_accent():
    assert fold("ĄČĘĖĮŠŲŪŽ ąčęėįšųūž") == "aceeisuuz aceeisuuz"
