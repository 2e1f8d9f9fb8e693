"""Tables of tasks: a row a line, cells separated by tabs; the tables are made for these tests."""

from __future__ import annotations

import pytest

from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.assignments import AssignmentReader
from thongsuot.core.parsing.outline import read_annex_rows, read_outline

HEADING = "STT\tNội dung công việc\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian hoàn thành\tSản phẩm"


def _rows(*lines: str) -> list[Assignment]:
    text = "\n".join(lines)
    outline = read_outline(text, Span(0, len(text)))
    reader = AssignmentReader(text, frozenset(), ())
    reader.read(outline.nodes)
    return reader.found


def test_a_row_is_an_assignment() -> None:
    (one,) = _rows(
        "II. PHÂN CÔNG NHIỆM VỤ",
        HEADING,
        "1\tXây dựng kế hoạch\tPhòng Văn hóa - Xã hội\tVăn phòng HĐND và UBND, Hội LHPN xã\tTrước ngày 15/02/2026\tKế hoạch",
    )
    assert one.path == "II.1"
    assert [(agency.name, agency.role) for agency in one.agencies] == [
        ("Phòng Văn hóa - Xã hội", "lead"),
        ("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "support"),
        ("Hội Liên hiệp Phụ nữ xã", "support"),
    ]
    assert one.action == "Xây dựng kế hoạch"
    assert one.activities == ("planning",)
    assert one.deadline is not None
    assert (one.deadline.phrase, one.deadline.date, one.deadline.inclusive) == (
        "Trước ngày 15/02/2026",
        "2026-02-15",
        False,
    )


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("25/3/2026", "2026-03-25"),
        ("Từ 20/3 - 28/3/2026", "2026-03-28"),
        ("Tháng 3/2026", None),
        ("Thường xuyên", None),
        ("Chậm nhất 31/3/2026", "2026-03-31"),
    ],
)
def test_the_time_cell_is_the_deadline(cell: str, date: str | None) -> None:
    (one,) = _rows("I. NỘI DUNG", HEADING, f"1\tTặng quà\tSở Y tế\t\t{cell}\t")
    assert one.deadline is not None
    assert (one.deadline.phrase, one.deadline.date) == (cell, date)


def test_rows_under_a_group_row() -> None:
    rows = _rows(
        "STT\tNhiệm vụ\tCơ quan thực hiện\tThời gian",
        "I\tCông tác tuyên truyền\t\t",
        "1\tPhát thanh\tĐài Phát thanh và Truyền hình tỉnh\tTháng 3",
        "II\tCông tác khác\t\t",
        "1\tTặng quà\tSở Y tế, Tỉnh đoàn\tTháng 4",
    )
    assert [(one.path, [agency.name for agency in one.agencies]) for one in rows] == [
        ("I.1", ["Đài Phát thanh và Truyền hình tỉnh"]),
        ("II.1", ["Sở Y tế", "Tỉnh đoàn"]),
    ]


def test_rows_with_pipes_and_a_rule() -> None:
    (one,) = _rows(
        "I. NỘI DUNG",
        "| TT | Nội dung | Chủ trì | Phối hợp |",
        "|----|----|----|----|",
        "| 1 | Treo băng rôn | Sở Nội vụ | Sở Y tế |",
    )
    assert [(agency.name, agency.role) for agency in one.agencies] == [
        ("Sở Nội vụ", "lead"),
        ("Sở Y tế", "support"),
    ]
    assert one.path == "I.1"


def test_a_second_heading_row_tells_lead_and_support_apart() -> None:
    (one,) = _rows(
        "TT\tNội dung\tĐơn vị thực hiện\tThời gian",
        "\t\tChủ trì\tPhối hợp\t",
        "1\tKhám bệnh\tSở Y tế\tHội Chữ thập đỏ tỉnh\tTháng 5",
    )
    assert [(agency.name, agency.role) for agency in one.agencies] == [
        ("Sở Y tế", "lead"),
        ("Hội Chữ thập đỏ tỉnh", "support"),
    ]


def test_a_table_of_people_holds_no_tasks() -> None:
    assert (
        _rows(
            "1. Thành phần tham dự",
            "STT\tHọ và tên\tChức vụ\tGhi chú",
            "1\tNguyễn Văn Minh Họa\tGiám đốc Sở Y tế\t",
        )
        == []
    )


def test_rows_of_an_annex_are_tasks_in_no_item() -> None:
    text = f"PHỤ LỤC\n{HEADING}\n1\tTập huấn\tSở Y tế\tSở Nội vụ\tQuý II/2024\tLớp tập huấn"
    reader = AssignmentReader(text, frozenset(), ())
    reader.read(read_annex_rows(text, Span(0, len(text))))
    (one,) = reader.found
    assert one.path is None
    assert [agency.name for agency in one.agencies] == ["Sở Y tế", "Sở Nội vụ"]
