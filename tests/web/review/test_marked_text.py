"""The text cut into pieces is still the text, and each piece knows its marks."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from thongsuot.web.review.mark import Mark
from thongsuot.web.review.marked_text import marked_lines

TEXT = st.text(alphabet="ab\nđ ", max_size=40)
MARKS = st.lists(
    st.builds(
        lambda path, start, length: Mark(path, start, start + length, "value"),
        st.sampled_from("xyz"),
        st.integers(0, 40),
        st.integers(0, 15),
    ),
    max_size=6,
)


@given(TEXT, MARKS)
def test_nothing_of_the_text_is_lost(text, marks):
    lines = marked_lines(text, marks)
    assert "\n".join("".join(piece.text for piece in line.pieces) for line in lines) == text


@given(TEXT, MARKS)
def test_every_letter_has_exactly_the_marks_that_lie_over_it(text, marks):
    sound = [mark for mark in marks if mark.start < mark.end <= len(text)]
    offset = 0
    for line in marked_lines(text, marks):
        for piece in line.pieces:
            for place in range(offset, offset + len(piece.text)):
                over = {mark.path for mark in sound if mark.start <= place < mark.end}
                assert set(piece.paths) == over
            offset += len(piece.text)
        offset += 1


def test_the_innermost_field_comes_first_and_opens_where_it_begins():
    marks = [Mark("task", 0, 9, "task"), Mark("agency", 4, 6, "value")]
    first, second, third = marked_lines("Giao Sở Y tế", marks)[0].pieces[:3]
    assert (first.paths, first.opens) == (("task",), ("task",))
    assert (second.paths, second.opens) == (("agency", "task"), ("agency",))
    assert (third.paths, third.opens) == (("task",), ())


def test_marks_outside_the_text_are_left_out():
    assert marked_lines("ab", [Mark("x", 1, 9, "value")])[0].pieces[0].paths == ()


def test_a_field_with_words_in_two_places_begins_once():
    marks = [Mark("x", 0, 2, "value"), Mark("x", 5, 7, "value")]
    opens = [piece.opens for line in marked_lines("ab cd ef", marks) for piece in line.pieces]
    assert opens.count(("x",)) == 1
