"""Places of signs: all of them in order, the first of them, and none outside the part that is asked."""

from __future__ import annotations

from thongsuot.core.parsing.sign_places import first_sign, sign_places

_TEXT = "a; b. c\nd; e."


def test_places_of_several_signs_come_in_order() -> None:
    assert sign_places(_TEXT, ".;\n", 0, len(_TEXT)) == [1, 4, 7, 9, 12]


def test_only_the_part_that_is_asked_is_looked_at() -> None:
    assert sign_places(_TEXT, ".;", 2, 9) == [4]


def test_the_first_of_several_signs_or_the_end() -> None:
    assert first_sign(_TEXT, "\n.", 0, len(_TEXT)) == 4
    assert first_sign(_TEXT, "\n.", 5, len(_TEXT)) == 7
    assert first_sign(_TEXT, "!?", 0, 9) == 9
