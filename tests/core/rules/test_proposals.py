"""Proposals (đề xuất sửa) of rules about tasks, days, campaigns and the parent: made, they leave nothing to be found."""

import pytest

from thongsuot.core.pipeline import read_text
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.example import OWN, PARENT
from thongsuot.core.rules.fixing import choose_fixes, corrected, edits_of
from thongsuot.core.rules.registry import rule_of
from thongsuot.core.rules.selection import Selection

ALONE = ["TH408", "KH701", "KH702", "KH705", "KH706", "CC201", "CC206", "CC207", "NV306", "NV309"]
UNDER_A_PARENT = ["KT601", "KT602", "KT604", "KT605", "KT606"]


def told(text, code, parent=None):
    context = Context(parent=read_text(parent) if parent else None)
    reading = read_text(text)
    return reading, check(reading, context, Selection(select=(code,)))


def mended(text, code, parent=None, *, unsafe=True):
    reading, found = told(text, code, parent)
    fixes = choose_fixes(reading.source_text, found, unsafe=unsafe)
    return corrected(reading.source_text.original, edits_of(fixes))


def pair(code):
    _, _, rest = rule_of(code).text.example.partition(PARENT)
    parent, _, own = rest.partition(OWN)
    return parent.strip("\n"), own.strip("\n")


@pytest.mark.parametrize("code", ALONE)
def test_the_proposal_mends_the_example(code):
    text = rule_of(code).text.example

    assert told(mended(text, code), code)[1] == ()
    assert mended(text, code, unsafe=False) == text


@pytest.mark.parametrize("code", UNDER_A_PARENT)
def test_the_proposal_brings_the_example_in_line_with_the_parent(code):
    parent, text = pair(code)

    assert told(mended(text, code, parent), code, parent)[1] == ()
    assert mended(text, code, parent, unsafe=False) == text


HEAD = """ỦY BAN NHÂN DÂN
TỈNH LẠNG SƠN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: {number}
V/v tổ chức tuyên truyền

Lạng Sơn, ngày {day} năm 2024

Kính gửi: Các Sở: Y tế, Nội vụ{more}.

"""
PARENT_LETTER = HEAD.format(number="318/UBND-KGVX", day="04 tháng 3", more="") + (
    "Ủy ban nhân dân tỉnh yêu cầu:\n\n1. Sở Y tế treo khẩu hiệu “Vì trẻ em” từ ngày 22/3/2024 đến ngày 28/3/2024.\n\n"
    "Các sở báo cáo kết quả về Ủy ban nhân dân tỉnh trước ngày 12/4/2024./."
)


def own(body, more=""):
    return HEAD.format(number="45/SYT-VP", day="08 tháng 3", more=more) + body


CASES = {
    "weekday in words": (
        "TH408",
        own("1. Sở Y tế họp (Thứ tư, ngày 25/3/2024)."),
        None,
        "Thứ Hai, ngày 25/3/2024",
    ),
    "date in words": (
        "KT606",
        own(
            "Thực hiện Công văn số 318/UBND-KGVX ngày 05 tháng 3 năm 2024 của Ủy ban nhân dân tỉnh, Sở Y tế đề nghị các đơn vị họp."
        ),
        PARENT_LETTER,
        "số 318/UBND-KGVX ngày 04 tháng 3 năm 2024",
    ),
    "number": (
        "KT606",
        own(
            "Thực hiện Công văn số 381/UBND-KGVX ngày 04/3/2024 của Ủy ban nhân dân tỉnh, Sở Y tế đề nghị các đơn vị họp."
        ),
        PARENT_LETTER,
        "Công văn số 318/UBND-KGVX ngày 04/3/2024",
    ),
    "deadline before the parent's": (
        "KT601",
        own("Các đơn vị báo cáo kết quả về Sở Y tế trước ngày 15/4/2024./."),
        PARENT_LETTER,
        "trước ngày 10/4/2024",
    ),
    "window within the parent's": (
        "KT605",
        own("1. Các đơn vị treo băng rôn, khẩu hiệu từ ngày 20/3/2024 đến ngày 30/3/2024."),
        PARENT_LETTER,
        "từ ngày 22/3/2024 đến ngày 28/3/2024",
    ),
    "last day of the month": (
        "CC206",
        own("1. Sở Y tế hoàn thành trước ngày 31/4/2024."),
        None,
        "trước ngày 30/4/2024",
    ),
    "an order becomes a request": (
        "NV309",
        own("1. Sở Y tế họp.\n\n2. Yêu cầu Hội Nông dân tỉnh tổ chức tuyên truyền."),
        None,
        "2. Đề nghị Hội Nông dân tỉnh",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_proposed(case):
    code, text, parent, wanted = CASES[case]

    assert wanted in " ".join(mended(text, code, parent).split())


def test_no_day_is_proposed_that_nobody_can_mean():
    (found,) = told(own("1. Sở Y tế hoàn thành trước ngày 45/4/2024."), "CC206")[1] or (None,)
    assert found is None or found.fix is None


def test_a_window_of_which_a_day_is_not_written_out_is_left_to_a_person():
    text = own("1. Các đơn vị treo băng rôn, khẩu hiệu từ ngày 20/3 - 30/3/2024.")
    found = told(text, "KT605", PARENT_LETTER)[1]
    assert [one.fix for one in found] == [None]
