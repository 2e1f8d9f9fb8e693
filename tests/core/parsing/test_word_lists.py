"""Words of all lists are found in one pass, each list for itself."""

from __future__ import annotations

from thongsuot.core.parsing.word_lists import WordList


def test_each_list_finds_its_own_words_with_their_meaning() -> None:
    plants = WordList(lambda: (("cây", 1), ("cây xanh", 2)))
    works = WordList(lambda: (("trồng", "verb"), ("cây", "noun")))

    assert plants.places("trồng cây xanh") == [(6, 9, 1), (6, 14, 2)]
    assert works.places("trồng cây xanh") == [(0, 5, "verb"), (6, 9, "noun")]


def test_the_rest_of_a_word_is_no_place() -> None:
    ends = WordList(lambda: (("anh", None),))

    assert ends.places("xanh anh") == [(5, 8, None)]


def test_a_list_made_later_finds_its_words_in_a_text_read_before() -> None:
    assert WordList(lambda: (("một", None),)).places("một hai") == [(0, 3, None)]

    assert WordList(lambda: (("hai", None),)).places("một hai") == [(4, 7, None)]
