"""Figures of a scan that contradict one another or were read in two ways are doubtful, and stay as they were read."""

from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.model.span import Span
from thongsuot.core.model.unsure_figures import UnsureFigures
from thongsuot.core.parsing.parse import parse_directive
from thongsuot.core.parsing.scan_doubts import scan_doubts

LETTER = """SỞ VÍ DỤ
Số: 12/SVD-VP
V/v kỷ niệm Ngày Công tác xã hội Việt Nam {edition} năm 2024
Minh Họa, ngày 05 tháng 3 năm 2024

Kính gửi: Các phòng thuộc Sở

1. Phòng Ví dụ tổ chức lễ kỷ niệm vào {weekday}, ngày 25/3/2024.
2. Các phòng báo cáo kết quả về Văn phòng Sở trước ngày {deadline}./.
"""
RIGHT = {"edition": "lần thứ 8", "weekday": "thứ Hai", "deadline": "10/4/2024"}


def _doubts(figures: str = "", other: str = "", **parts: str):
    source = repair(lines_of_text(LETTER.format(**{**RIGHT, **parts})))
    at = source.original.find(figures) if figures else -1
    unsure = [UnsureFigures(Span(at, at + len(figures)), other)] if figures else []
    directive = parse_directive(source)
    return directive, scan_doubts(directive, source, unsure)


def test_scan_without_contradiction_has_no_doubt():
    assert _doubts()[1] == ()


def test_weekday_beside_the_date():
    _directive, doubts = _doubts(weekday="thứ Ba")
    assert len(doubts) == 1
    assert "thứ Hai, không phải thứ Ba" in doubts[0].reason


def test_edition_against_the_year():
    directive, doubts = _doubts(edition="lần thứ 3")
    assert [doubt.field for doubt in doubts] == ["campaign.edition"]
    assert directive.campaign.edition == 3  # never corrected silently


def test_deadline_before_the_day_of_issue():
    directive, doubts = _doubts(deadline="10/1/2024")
    assert {doubt.field for doubt in doubts} >= {"report_duties.0.deadline"}
    assert directive.report_duties[0].deadline.date == "2024-01-10"


def test_figures_read_in_two_ways():
    _, doubts = _doubts("05", "06")
    assert [(doubt.field, "“05” và “06”" in doubt.reason) for doubt in doubts] == [("date", True)]


def test_figures_outside_of_every_value_are_left_alone():
    assert _doubts("1. Phòng", "7. Phòng")[1] == ()
