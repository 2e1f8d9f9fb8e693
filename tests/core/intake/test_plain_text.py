"""Plain text as people have it: encodings, columns made of blanks, tables of pipes and tabs."""

import unicodedata

import pytest

from thongsuot.core.intake.open import open_document
from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair

HEAD = """\
UBND TỈNH MINH HỌA              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
     SỞ VÍ DỤ                        Độc lập - Tự do - Hạnh phúc

  Số: 12/SVD-VP                 Minh Họa, ngày    tháng 2 năm 2024
V/v thử nghiệm cột
        Kính gửi: Các phòng thuộc Sở
"""


def _lines(text):
    return repair(lines_of_text(text)).text.split("\n")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings(encoding):
    data = "Kính gửi: Sở Y tế\r\n- Ủy ban\r\n".encode(encoding)
    assert repair(open_document(data, "a.txt")).text == "Kính gửi: Sở Y tế\n- Ủy ban"


def test_windows_code_page_with_marks_apart():
    text = "Kính gửi: Ủy ban nhân dân các huyện, Sở Lao động"
    data = "".join(_as_windows_writes(letter) for letter in text).encode("cp1258")
    assert repair(open_document(data, "a.txt")).text == text


def _as_windows_writes(letter):
    """Code page 1258 has ơ, ư, ê and the five marks, but not ề or ử as one."""
    try:
        letter.encode("cp1258")
    except UnicodeEncodeError:
        apart = unicodedata.normalize("NFD", letter)
        mark = next(sign for sign in apart if sign in "\u0300\u0301\u0303\u0309\u0323")
        return unicodedata.normalize("NFC", apart.replace(mark, "")) + mark
    return letter


def test_columns_of_the_head_parted_by_blanks():
    assert _lines(HEAD) == [
        "UBND TỈNH MINH HỌA",
        "SỞ VÍ DỤ",
        "Số: 12/SVD-VP",
        "V/v thử nghiệm cột",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Minh Họa, ngày tháng 2 năm 2024",
        "Kính gửi: Các phòng thuộc Sở",
    ]


def test_columns_parted_by_tabs():
    text = "SỞ VÍ DỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 1/SVD\tĐộc lập - Tự do - Hạnh phúc"
    assert _lines(text) == [
        "SỞ VÍ DỤ", "Số: 1/SVD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    ]  # fmt: skip


def test_recipients_beside_the_signature():
    text = """\
Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- Như trên;                           KT. CHỦ TỊCH
- UBND tỉnh;                         PHÓ CHỦ TỊCH
- Lưu: VT.

                                    Nguyễn Văn Minh Họa
"""
    assert _lines(text) == [
        "Nơi nhận:", "- Như trên;", "- UBND tỉnh;", "- Lưu: VT.",
        "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn Minh Họa",
    ]  # fmt: skip


def test_wide_blanks_in_the_body_are_no_columns():
    text = "1. Các đơn vị báo cáo trước ngày        tháng 3\n2. Gửi về Sở        trước ngày 4/4."
    assert _lines(text) == [
        "1. Các đơn vị báo cáo trước ngày tháng 3",
        "2. Gửi về Sở trước ngày 4/4.",
    ]


def test_head_cells_between_pipes():
    text = "| UBND XÃ A<br>VĂN PHÒNG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 1/VP | Xã A |"
    assert _lines(text) == [
        "UBND XÃ A", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 1/VP", "Xã A",
    ]  # fmt: skip


def test_head_line_with_a_pipe_inside():
    text = "UBND XÃ A | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nVĂN PHÒNG | Độc lập - Tự do - Hạnh phúc"
    assert set(_lines(text)) == {
        "UBND XÃ A", "VĂN PHÒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "| STT | Nội dung | Thời gian |\n| --- | :-: | --- |\n| 1 | Treo băng rôn | Tháng 3 |",
        "STT\tNội dung\tThời gian\n1\tTreo băng rôn\tTháng 3",
    ],
)
def test_tables_of_tasks_keep_their_cells(text):
    opened = lines_of_text(text)
    assert all(line.is_row for line in opened.lines)
    assert repair(opened).text == "STT\tNội dung\tThời gian\n1\tTreo băng rôn\tTháng 3"


def test_repaired_table_is_read_again_as_it_is():
    once = _lines("STT\tNội dung\tThời gian\n1\tTreo băng rôn\tTháng 3")
    assert _lines("\n".join(once)) == once


def test_form_feeds_part_pages_and_vanish():
    text = "1. Các phòng gửi báo\n2\n\fcáo về Sở.\n2. Hết.\n"
    assert _lines(text) == ["1. Các phòng gửi báo cáo về Sở.", "2. Hết."]
    assert lines_of_text(text).pages == 2


def test_rows_of_a_table_with_empty_last_cells_keep_their_tabs():
    text = (
        "STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian\n\n"
        "1\tTrồng cây\tPhòng Nội vụ\tPhòng Y tế\t\n\n"
        "2\tTặng quà\tPhòng Y tế\t\tTrước ngày 5/6/2024\n"
    )

    rows = [line.text for line in open_document(text.encode(), "bang.txt").lines if line.text]

    assert [row.count("\t") for row in rows] == [4, 3, 4]
