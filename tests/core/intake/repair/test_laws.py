"""The laws of every repair: monotonic, idempotent, what was not touched maps to itself."""

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from thongsuot.core.intake.opened_document import OpenedDocument
from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.intake.repair.edit import apply_edits
from thongsuot.core.intake.repair.offset_map import as_repairs, compose
from thongsuot.core.model.source_text import SourceText
from thongsuot.core.model.span import Span

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
WORDS = st.sampled_from(
    [
        "Kính",
        "gửi:",
        "Nơi",
        "nhận:",
        "-",
        "1.",
        "a)",
        "Điều",
        "2.",
        "ỦY",
        "BAN",
        "Sở",
        "Y",
        "tế,",
        "kế",
        "hoạch;",
        "báo",
        "cáo.",
        "ngày",
        "25/3",
        "“Ngày",
        "xã",
        "hội”",
        "**đậm**",
        "*nghiêng*",
        "ca",
        "́c",
        "hoa",
        "̣t",
        "n",
        "h",
        "â",
        "n",
        "",
        "d",
        "â",
        "n",
        "Ðảng",
        "xã\xa0hội",
        "hội",
        "2",
        "./.",
        "MẬT",
        "> ",
        "Từ: a@b",
        "Đến: các xã",
        "Chủ đề: họp",
        "--",
    ]
)
GAPS = st.sampled_from([" ", "  ", "\n", "\n\n", " \n", "\t", "\n   ", "\f", "\u200b"])
LETTERS = st.lists(st.tuples(WORDS, GAPS), max_size=60).map(
    lambda parts: "".join(word + gap for word, gap in parts)
)
ANY_TEXT = st.text(st.characters(codec="utf-8"), max_size=80)


def _rows(opened: OpenedDocument) -> int:
    return sum(line.is_row for line in opened.lines)


def _check_map(source: SourceText) -> None:
    text_at = original_at = 0
    for change in source.repairs:
        untouched = source.text[text_at : change.span.start]
        assert untouched == source.original[original_at : change.source_span.start]
        text_at, original_at = change.span.end, change.source_span.end
    assert source.text[text_at:] == source.original[original_at:]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_repairing_a_repaired_letter_changes_nothing(seed):
    once = repair(lines_of_text(seed.read_text(encoding="utf-8"))).text
    assert repair(lines_of_text(once)) == SourceText(once, once, ())


@given(LETTERS | ANY_TEXT)
@settings(max_examples=200, deadline=None)
@example("Kính\tKính\tKính\nKính\tKính\t")
def test_repair_is_idempotent(text):
    opened = lines_of_text(text)
    once = repair(opened).text
    again = lines_of_text(once)
    # Empty last cells may be all that makes lines a table; their tabs go with the blanks at the ends of lines.
    assume(_rows(again) == _rows(opened))
    assert repair(again).text == once


@given(LETTERS | ANY_TEXT)
@settings(deadline=None)
def test_repaired_text_is_nfc_without_empty_lines(text):
    repaired = repair(lines_of_text(text)).text
    assert unicodedata.is_normalized("NFC", repaired)
    assert "\n\n" not in repaired
    assert all(line == line.strip() for line in repaired.split("\n"))


@given(LETTERS | ANY_TEXT)
@settings(deadline=None)
def test_outside_the_repairs_both_texts_are_equal(text):
    _check_map(repair(lines_of_text(text)))


@given(LETTERS | ANY_TEXT)
@settings(deadline=None)
def test_the_map_is_monotonic(text):
    source = repair(lines_of_text(text))
    places = [source.to_original(Span(at, at + 1)) for at in range(len(source.text))]
    assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(places))
    assert all(place.end <= len(source.original) for place in places)


@st.composite
def edit_lists(draw, text):
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=8)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    edits = [(start, end, draw(st.text("xyz ", max_size=3))) for start, end in pairs]
    return [(start, end, words) for start, end, words in edits if start < end or words]


@given(st.text("abc \n", max_size=30), st.data())
@settings(max_examples=200, deadline=None)
def test_composition_of_repairs_is_the_composition_of_maps(original, data):
    text, changes = original, []
    for step in range(3):
        edits = data.draw(edit_lists(text))
        changes = compose(changes, edits, f"step {step}")
        text = apply_edits(text, edits)
    _check_map(SourceText(text, original, as_repairs(changes, text, original)))


def test_two_numbers_below_one_another_are_no_number_of_a_page():
    once = repair(lines_of_text("Danh sách\n4\n4\nngười nhận")).text
    assert repair(lines_of_text(once)).text == once
