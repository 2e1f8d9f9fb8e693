"""Phrases that say until when, and those that only look like it."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.deadlines import find_deadlines, find_report_deadlines

Read = tuple[str, str | None, bool]


def _read(text: str) -> list[Read]:
    found = find_deadlines(text, Span(0, len(text)))
    assert all(one.deadline.span.of(text) == one.deadline.phrase for one in found)
    return [(one.deadline.phrase, one.deadline.date, one.deadline.inclusive) for one in found]


@pytest.mark.parametrize(
    ("text", "phrase", "date", "inclusive"),
    [
        ("về Sở trước ngày 14/4/2024 để tổng hợp", "trước ngày 14/4/2024", "2024-04-14", False),
        ("xong trước 30/4/2024;", "trước 30/4/2024", "2024-04-30", False),
        (
            "gửi trước 17 giờ 00 ngày 10/4/2024",
            "trước 17 giờ 00 ngày 10/4/2024",
            "2024-04-10",
            True,
        ),
        (
            "trước 17h00' ngày 10/4/2024 (qua thư)",
            "trước 17h00' ngày 10/4/2024",
            "2024-04-10",
            True,
        ),
        (
            "trước 10h00 thứ Sáu, ngày 22/3/2024",
            "trước 10h00 thứ Sáu, ngày 22/3/2024",
            "2024-03-22",
            True,
        ),
        ("chậm nhất ngày 10/4/2024", "chậm nhất ngày 10/4/2024", "2024-04-10", True),
        (
            "muộn nhất là 16 giờ ngày 10 tháng 4 năm 2024",
            "muộn nhất là 16 giờ ngày 10 tháng 4 năm 2024",
            "2024-04-10",
            True,
        ),
        (
            "chậm nhất trước ngày 10/4/2024",
            "chậm nhất trước ngày 10/4/2024",
            "2024-04-10",
            False,
        ),
        ("nhận bài đến hết ngày 31/3/2024", "đến hết ngày 31/3/2024", "2024-03-31", True),
        ("hết ngày 31/3/2024", "hết ngày 31/3/2024", "2024-03-31", True),
        ("hạn chót ngày 10/4/2024", "hạn chót ngày 10/4/2024", "2024-04-10", True),
        ("không quá ngày 10.4.2024", "không quá ngày 10.4.2024", "2024-04-10", True),
        ("(trước ngày 10/4)", "trước ngày 10/4", None, False),
        ("báo cáo trước ngày 15/12 hằng năm", "trước ngày 15/12 hằng năm", None, False),
        ("trước ngày 20 hàng tháng", "trước ngày 20 hàng tháng", None, False),
        (
            "trước ngày 20 của tháng cuối quý để theo dõi",
            "trước ngày 20 của tháng cuối quý",
            None,
            False,
        ),
        ("trước 17 giờ hằng ngày", "trước 17 giờ hằng ngày", None, True),
        ("Các xã đăng ký trước ngày 10/4/2024", "trước ngày 10/4/2024", "2024-04-10", False),
        (
            "tổng kết Tháng vệ sinh trước ngày 10/4/2024",
            "trước ngày 10/4/2024",
            "2024-04-10",
            False,
        ),
        (
            "hoàn thành trong tháng 6 và tháng 7 năm 2024",
            "trong tháng 6 và tháng 7 năm 2024",
            None,
            True,
        ),
        ("xong trong tuần đầu tháng 7/2024", "trong tuần đầu tháng 7/2024", None, True),
        ("hoàn thành trong quý I/2024", "trong quý I/2024", None, True),
        ("xong trong tháng 3 năm 2024,", "trong tháng 3 năm 2024", None, True),
        ("hết tháng 3", "hết tháng 3", None, True),
        ("hoàn thành trước tháng 4/2024", "trước tháng 4/2024", None, False),
        ("hoàn thành trong năm 2024", "trong năm 2024", None, True),
        (
            "chậm nhất 10 ngày sau khi kết thúc các hoạt động để tổng hợp",
            "chậm nhất 10 ngày sau khi kết thúc các hoạt động",
            None,
            True,
        ),
        (
            "trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này",
            "trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này",
            None,
            True,
        ),
        ("Thời gian hoàn thành: 30/4/2024.", "30/4/2024", "2024-04-30", True),
        ("Thời hạn gửi báo cáo: trước ngày 05/4/2024", "trước ngày 05/4/2024", "2024-04-05", False),
        ("báo cáo kết quả trong ngày 25/3/2024", "trong ngày 25/3/2024", "2024-03-25", True),
        ("báo cáo trước ngày 31/4/2024", "trước ngày 31/4/2024", None, False),
        ("từ nay đến 31/10/2023 đến từng hộ", "từ nay đến 31/10/2023", "2023-10-31", True),
        (
            "từ nay cho đến hết ngày 31/3/2024",
            "từ nay cho đến hết ngày 31/3/2024",
            "2024-03-31",
            True,
        ),
        (
            "thông báo đến phụ huynh trong ngày 26/9/2022",
            "trong ngày 26/9/2022",
            "2022-09-26",
            True,
        ),
        ("nghỉ học và thông báo trong ngày 26/9/2022", "trong ngày 26/9/2022", "2022-09-26", True),
        (
            "ký cam kết trước khi học sinh nghỉ hè (31/5/2017); phổ biến",
            "trước khi học sinh nghỉ hè (31/5/2017)",
            "2017-05-31",
            False,
        ),
        ("hoàn thành trước Tết Nguyên đán.", "trước Tết Nguyên đán", None, True),
        (
            "sửa xong các điểm sạt lở trước mùa mưa bão năm 2024",
            "trước mùa mưa bão năm 2024",
            None,
            True,
        ),
        (
            "sau 05 ngày làm việc kể từ khi kết thúc đợt thu thì nộp",
            "sau 05 ngày làm việc kể từ khi kết thúc đợt thu",
            None,
            True,
        ),
    ],
)
def test_a_deadline_with_its_day(
    text: str, phrase: str, date: str | None, *, inclusive: bool
) -> None:
    assert _read(text) == [(phrase, date, inclusive)]


@pytest.mark.parametrize(
    "text",
    [
        "treo từ ngày 22/3 đến hết ngày 28/3/2024",
        "các văn bản ban hành trước ngày 01/7/2014",
        "trẻ em sinh trước ngày 01/01/2020",
        "trước, trong và sau ngày 25/3/2024",
        "tổ chức Lễ kỷ niệm trong ngày 25/3/2024",
        "thăm, tặng quà hộ nghèo trước Tết Nguyên đán",
        "nhiệm vụ trọng tâm trong năm 2024",
        "tổ chức vào ngày 25/3/2024",
        "Quyết định số 1791/QĐ-TTg ngày 15/9/2016",
    ],
)
def test_dates_that_limit_nothing(text: str) -> None:
    assert _read(text) == []


def test_several_deadlines_of_one_sentence() -> None:
    text = "báo cáo 6 tháng trước ngày 15/6/2024, báo cáo năm trước ngày 15/12/2024"
    assert [date for _, date, _ in _read(text)] == ["2024-06-15", "2024-12-15"]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("báo cáo Bộ Lao động, theo quy định", "theo quy định"),
        ("Sau “Ngày hội” lần thứ 7, các cơ quan báo cáo", "Sau “Ngày hội” lần thứ 7"),
        ("Ngay sau khi kết thúc đợt hoạt động gửi về Sở", "Ngay sau khi kết thúc đợt hoạt động"),
        ("Sau ngày lễ, báo cáo kết quả", "Sau ngày lễ"),
        ("báo cáo khi có yêu cầu", "khi có yêu cầu"),
        ("định kỳ hằng quý báo cáo", "định kỳ hằng quý"),
        ("định kỳ ngày 25 hằng tháng gửi báo cáo", "định kỳ ngày 25 hằng tháng"),
        ("báo cáo vào thứ Sáu hằng tuần về Sở", "vào thứ Sáu hằng tuần"),
        ("báo cáo về Sở trước 16 giờ.", "trước 16 giờ"),
        ("báo cáo trước 07 giờ và 16 giờ hằng ngày", "trước 07 giờ và 16 giờ hằng ngày"),
        ("báo cáo vào các ngày 10, 20 và 30 hàng tháng", "vào các ngày 10, 20 và 30 hàng tháng"),
        ("báo cáo chậm nhất 05 ngày làm việc.", "chậm nhất 05 ngày làm việc"),
    ],
)
def test_a_report_may_be_due_without_a_day(text: str, phrase: str) -> None:
    (found,) = find_report_deadlines(text, Span(0, len(text)))
    assert (found.deadline.phrase, found.deadline.date) == (phrase, None)


def test_a_day_comes_before_a_phrase_without_one() -> None:
    text = "báo cáo theo quy định trước ngày 10/4/2024"
    (found,) = find_report_deadlines(text, Span(0, len(text)))
    assert found.deadline.date == "2024-04-10"
