"""Which fixes are made together, and where they fall in the text as it stood in the file."""

from collections import Counter
from pathlib import Path

import pytest

from thongsuot.core.model.finding import Edit, Finding, Fix, Severity
from thongsuot.core.model.source_text import Repair, SourceText
from thongsuot.core.model.span import Span
from thongsuot.core.pipeline import read
from thongsuot.core.rules.corrected_text import corrected_text
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.fixing import choose_fixes, corrected, edit_in_file, edits_of

PLAIN = SourceText("Hội nghị nghị bàn việc", "Hội nghị nghị bàn việc")
SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))


def finding(*edits: Edit, safe: bool = True) -> Finding:
    return Finding("NN505", "x", Severity.NOTE, "Minh họa.", None, fix=Fix(safe, edits))


def made(source: SourceText, *findings: Finding, unsafe: bool = False) -> str:
    return corrected(source.original, edits_of(choose_fixes(source, findings, unsafe=unsafe)))


def test_of_two_that_want_the_same_words_the_first_one_is_made():
    first = finding(Edit(Span(8, 13), ""))
    second = finding(Edit(Span(9, 13), "X"), Edit(Span(14, 17), "Y"))

    assert made(PLAIN, first, second) == "Hội nghị bàn việc"


def test_the_same_edit_of_two_findings_is_made_once():
    edit = Edit(Span(22, 22), "./.")

    assert made(PLAIN, finding(edit), finding(edit)) == "Hội nghị nghị bàn việc./."


def test_unsafe_fixes_are_made_only_when_asked_for():
    one = finding(Edit(Span(14, 17), "họp"), safe=False)

    assert made(PLAIN, one) == PLAIN.original
    assert made(PLAIN, one, unsafe=True) == "Hội nghị nghị họp việc"


def test_an_edit_inside_a_repair_takes_in_the_whole_of_it():
    source = SourceText(
        "Kế hoạch năm 2024",
        "K ế h o ạ c h năm 2024",
        (Repair("letter_spacing", Span(0, 8), Span(0, 13)),),
    )

    assert edit_in_file(source, Edit(Span(0, 1), "Q")) == Edit(Span(0, 12), "Qế hoạc")
    assert edit_in_file(source, Edit(Span(13, 17), "2025")) == Edit(Span(21, 22), "5")
    assert made(source, finding(Edit(Span(8, 8), " số 1"))) == "K ế h o ạ c h số 1 năm 2024"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_text_file_keeps_its_line_ends_and_its_mark(ends, mark):
    lines = ["Kính gửi: Sở Y tế.", "", "Đề nghị tổ chức lễ kỷ kỷ niệm.", ""]
    data = (mark + ends.join(lines)).encode()
    reading = read(data, "t.txt")
    at = reading.text.index("kỷ kỷ")
    fixes = choose_fixes(reading.source_text, [finding(Edit(Span(at, at + 3), ""))])

    assert corrected_text(data, reading.source_text, fixes).decode() == mark + ends.join(
        [*lines[:2], "Đề nghị tổ chức lễ kỷ niệm.", ""]
    )


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_what_was_fixed_is_not_found_again_and_nothing_new_is(path):
    data = path.read_bytes()
    reading = read(data, path.name)
    found = check(reading)
    fixes = choose_fixes(reading.source_text, found)

    again = check(read(corrected_text(data, reading.source_text, fixes), path.name))

    left = Counter(one.code for one in found)
    left.subtract(fix.finding.code for fix in fixes)
    assert Counter(one.code for one in again) == +left
