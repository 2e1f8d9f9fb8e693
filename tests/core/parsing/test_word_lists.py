"""Words of all lists are found in one pass, each list for itself."""

from __future__ import annotations

from thongsuot.core.parsing.word_lists import BareWords, WordList


def test_each_list_finds_its_own_words_with_their_meaning() -> None:
    plants = WordList(lambda: (("cây", 1), ("cây xanh", 2)))
    works = WordList(lambda: (("trồng", "verb"), ("cây", "noun")))

    assert plants.places("trồng cây xanh") == [(6, 9, 1), (6, 14, 2)]
    assert works.places("trồng cây xanh") == [(0, 5, "verb"), (6, 9, "noun")]


def test_bare_words_give_each_place_once_and_in_order() -> None:
    leads = BareWords(lambda: ("vườn cây", "vườn", "cây"))

    assert leads.starts("vườn cây, cây") == [0, 5, 10]


def test_a_word_of_both_sorts_of_lists_is_found_for_each() -> None:
    bare = BareWords(lambda: ("hoa",))
    meant = WordList(lambda: (("hoa", "flower"),))
    again = BareWords(lambda: ("hoa",))

    assert meant.places("hoa hồng") == [(0, 3, "flower")]
    assert bare.starts("hoa hồng") == again.starts("hoa hồng") == [0]


def test_the_rest_of_a_word_is_no_place() -> None:
    ends = BareWords(lambda: ("anh",))

    assert ends.starts("xanh anh") == [5]


def test_a_list_made_later_finds_its_words_in_a_text_read_before() -> None:
    assert BareWords(lambda: ("một",)).starts("một hai") == [0]

    assert BareWords(lambda: ("hai",)).starts("một hai") == [4]
