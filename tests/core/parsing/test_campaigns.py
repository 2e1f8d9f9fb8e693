"""Campaigns: names, days, years, editions, themes; the sentences are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.campaign import Campaign
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.campaign import read_campaign


def _read(subject: str | None, body: str) -> Campaign | None:
    text = f"{subject}\n{body}" if subject else body
    return read_campaign(text, subject, Span(len(text) - len(body), len(text)))


@pytest.mark.parametrize(
    ("subject", "name", "day", "year", "edition"),
    [
        ("kỷ niệm Ngày Người khuyết tật Việt Nam 18/4 năm 2024", "Ngày Người khuyết tật Việt Nam", "04-18", 2024, None),
        ("kỷ niệm “Ngày Công tác xã hội Việt Nam” lần thứ 8 năm 2024", "Ngày Công tác xã hội Việt Nam", None, 2024, 8),
        ("kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2024)", "Ngày Thương binh - Liệt sĩ", "07-27", 2024, None),
        ("kỷ niệm 42 năm ngày Nhà giáo Việt Nam (20/11/1982 - 20/11/2024)", "Ngày Nhà giáo Việt Nam", "11-20", 2024, None),
        ("Tháng hành động vì trẻ em năm 2024", "Tháng hành động vì trẻ em", None, 2024, None),
        (
            "hưởng ứng Tháng hành động vì bình đẳng giới và phòng, ngừng, ứng phó với bạo lực trên cơ sở giới năm 2024",
            "Tháng hành động vì bình đẳng giới và phòng, ngừng, ứng phó với bạo lực trên cơ sở giới",
            None, 2024, None,
        ),
        ("Ngày Quốc tế Người cao tuổi (01/10) và các hoạt động năm 2023", "Ngày Quốc tế Người cao tuổi", "10-01", 2023, None),
        ("Tổ chức Tuần lễ Quốc gia phòng, chống thiên tai năm 2024", "Tuần lễ Quốc gia phòng, chống thiên tai", None, 2024, None),
        ("Tổ chức Cuộc thi “Tìm hiểu pháp luật” lần thứ II, năm 2024", "Cuộc thi “Tìm hiểu pháp luật”", None, 2024, 2),
        ("phát động phong trào thi đua “Vì người nghèo”", "phong trào thi đua “Vì người nghèo”", None, None, None),
        ("phát động Tết trồng cây năm 2024", "Tết trồng cây", None, 2024, None),
        ("hưởng ứng Chiến dịch Làm cho thế giới sạch hơn năm 2024", "Chiến dịch Làm cho thế giới sạch hơn", None, 2024, None),
        ("Tháng hành động Quốc gia về Dân số và Ngày Dân số Việt Nam 26/12", "Tháng hành động Quốc gia về Dân số", "12-26", None, None),
        ("triển khai chiến dịch thanh niên tình nguyện hè năm 2024", "Chiến dịch thanh niên tình nguyện hè", None, 2024, None),
        ("triển khai đợt cao điểm bảo đảm an toàn giao thông dịp Tết năm 2025", "Đợt cao điểm bảo đảm an toàn giao thông", None, 2025, None),
        ("mở Đợt cao điểm trấn áp, kiềm chế tội phạm dịp Tết", "Đợt cao điểm trấn áp, kiềm chế tội phạm", None, None, None),
        ("triển khai chiến dịch diệt lăng quăng và bệnh do vi rút năm 2020", "Chiến dịch diệt lăng quăng và bệnh do vi rút", None, 2020, None),
        ("TRIỂN KHAI THÁNG HÀNH ĐỘNG VÌ NGƯỜI GIÀ VÀ PHÒNG NGỪA, ỨNG PHÓ VỚI RÉT NĂM 2025", "Tháng hành động vì người già và phòng ngừa, ứng phó với rét", None, 2025, None),
        ("Tháng hành động phòng, chống ma túy (01/6 đến 30/6) và “Ngày toàn dân phòng, chống ma túy” 26/6/2020", "Tháng hành động phòng, chống ma túy", "06-26", 2020, None),
        ("Tháng Nhân đạo và phát động hiến máu năm 2022", "Tháng Nhân đạo", None, 2022, None),
        ("hiến máu tình nguyện “Giọt hồng Minh Họa” lần thứ XIV năm 2022", "Giọt hồng Minh Họa", None, 2022, 14),
        ("hưởng ứng Giờ Trái đất năm 2024", "Giờ Trái đất", None, 2024, None),
        ("Ngày hội Văn hóa các dân tộc lần thứ XIX", "Ngày hội Văn hóa các dân tộc", None, None, 19),
        ("tổ chức Ngày hội đạp xe hưởng ứng Ngày Môi trường thế giới 5/6", "Ngày Môi trường thế giới", "06-05", None, None),
        ("TUẦN LỄ QUỐC GIA PHÒNG, CHỐNG THIÊN TAI NĂM 2024", "Tuần lễ quốc gia phòng, chống thiên tai", None, 2024, None),
        ("tổ chức “Tuần sinh hoạt công dân - sinh viên” năm 2024", "Tuần sinh hoạt công dân - sinh viên", None, 2024, None),
        ("Ngày Sách và Văn hóa đọc Việt Nam lần thứ ba, năm 2024", "Ngày Sách và Văn hóa đọc Việt Nam", None, 2024, 3),
        ("Tổ chức Tết Trung thu năm 2024 cho trẻ em", "Tết Trung thu", None, 2024, None),
        ("Ngày Sách và Văn hóa đọc Việt Nam lần thứ ², năm 2024", "Ngày Sách và Văn hóa đọc Việt Nam", None, 2024, None),
        ("Tổ chức Năm An toàn giao thông 2024", "Năm An toàn giao thông", None, 2024, None),
    ],
)  # fmt: skip
def test_campaign_of_the_subject(
    subject: str, name: str, day: str | None, year: int | None, edition: int | None
) -> None:
    read = _read(subject, "Đề nghị các đơn vị thực hiện.")
    assert read is not None
    assert (read.name, read.day, read.year, read.edition) == (name, day, year, edition)


@pytest.mark.parametrize(
    "subject",
    [
        "báo cáo tình hình thực hiện nhiệm vụ 6 tháng đầu năm 2024",
        "lấy ý kiến dự thảo Nghị định",
        "nghỉ lễ ngày Chủ nhật, ngày 30/4",
        "Năm học 2024 - 2025",
    ],
)
def test_other_subjects_are_about_no_campaign(subject: str) -> None:
    assert _read(subject, "Đề nghị các đơn vị thực hiện.") is None


def test_the_day_stands_anywhere_in_the_document() -> None:
    read = _read(
        "Về Ngày Chuyển đổi số quốc gia",
        "Điều 1. Lấy ngày 10 tháng 10 hằng năm là Ngày Chuyển đổi số quốc gia.",
    )
    assert read is not None
    assert (read.day, read.year) == ("10-10", None)


def test_the_day_may_stand_beside_a_shorter_name() -> None:
    read = _read(
        "tổ chức Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2023",
        "1. Tuyên truyền Ngày Pháp luật Việt Nam 09/11.",
    )
    assert read is not None
    assert (read.day, read.year) == ("11-09", 2023)


def test_without_a_subject_the_opening_tells() -> None:
    read = _read(
        None,
        "Theo đề nghị của Sở Y tế về hưởng ứng “Ngày Thế giới phòng, chống lao 24/3/2024”, UBND huyện yêu cầu:\n1. A.",
    )
    assert read is not None
    assert (read.name, read.day, read.year) == ("Ngày Thế giới phòng, chống lao", "03-24", 2024)


def test_a_subject_in_capitals_takes_the_form_of_the_body() -> None:
    read = _read("VỀ “NGÀY VI CHẤT DINH DƯỠNG” NĂM 2024", "Tổ chức Ngày vi chất dinh dưỡng.")
    assert read is not None
    assert read.name == "Ngày vi chất dinh dưỡng"


@pytest.mark.parametrize(
    ("body", "theme"),
    [
        ("Chủ đề: “Ưu tiên nguồn lực cho trẻ em”.", "Ưu tiên nguồn lực cho trẻ em"),
        ("với chủ đề năm 2024 là: “Chung tay vì trẻ em”;", "Chung tay vì trẻ em"),
        ('lấy chủ đề "Chung tay vì trẻ em".', "Chung tay vì trẻ em"),
        ("Chủ đề Tháng hành động: Chung tay vì trẻ em.", "Chung tay vì trẻ em"),
        ("II. CHỦ ĐỀ “THÁNG HÀNH ĐỘNG VÌ TRẺ EM” NĂM 2024\n“Chung tay vì trẻ em”", "Chung tay vì trẻ em"),
        ("Tuyên truyền theo các chủ đề phù hợp với trẻ em.", None),
        ("Chủ đề của “Tháng hành động vì trẻ em” do Bộ công bố.", None),
    ],
)  # fmt: skip
def test_theme(body: str, theme: str | None) -> None:
    read = _read("Tháng hành động vì trẻ em năm 2024", body)
    assert read is not None
    assert read.theme == theme


def test_the_span_of_the_theme_is_without_quotation_marks() -> None:
    subject, body = "Tháng hành động vì trẻ em", "Chủ đề: “Chung tay vì trẻ em”."
    read = _read(subject, body)
    assert read is not None
    assert read.theme_span is not None
    assert read.theme_span.of(f"{subject}\n{body}") == "Chung tay vì trẻ em"


@pytest.mark.parametrize(
    "rest",
    [
        ", đề nghị các đơn vị thực hiện:",
        ", nhà trường thông báo như sau:",
        " và ý kiến chỉ đạo của Chủ tịch, yêu cầu các đơn vị:",
    ],
)
def test_a_name_in_the_opening_ends_where_the_letter_begins_to_ask(rest: str) -> None:
    read = _read(
        None, f"Thực hiện kế hoạch tổ chức Ngày Người khuyết tật Việt Nam{rest}\n1. Treo cờ."
    )
    assert read is not None
    assert read.name == "Ngày Người khuyết tật Việt Nam"


def test_a_feast_ends_where_flags_are_to_be_hung() -> None:
    read = _read("V/v nghỉ Tết Độc lập và treo cờ Tổ quốc", "Kính gửi các trường.")
    assert read is None or read.name == "Tết Độc lập"


def test_a_name_never_ends_with_the_word_for_year() -> None:
    read = _read("Triển khai Tháng hành động năm 2023", "Kính gửi các trường.")
    assert read is not None
    assert read.name == "Tháng hành động"
    assert read.year == 2023
