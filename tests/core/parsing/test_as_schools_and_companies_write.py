"""Letters of schools, companies and boards: heads, lists, terms, a table that ends; made for these tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.assignment import Assignment
from thongsuot.core.model.directive import Directive
from thongsuot.core.pipeline import read_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
TAIL = "\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHIỆU TRƯỞNG\n\nLê Văn Mẫu Minh Họa\n"


def _read(
    body: str, *, head: str = "TRƯỜNG THPT LÊ MẪU", symbol: str = "KH-THPT", to: str = "Các tổ."
) -> Directive:
    above = f"{head}\n\n{NATION}\n\nSố: 12/{symbol}\nBình An, ngày 05 tháng 3 năm 2024\nV/v tổ chức hội thi"
    return read_text(f"{above}\n\nKính gửi: {to}\n\n{body}{TAIL}").directive


def _item(words: str) -> Assignment:
    directive = _read(f"Nhà trường yêu cầu:\n\n1. {words}\n\n2. Tổ Văn phòng kiểm tra.")
    return directive.assignments[0]


def test_the_last_letters_of_the_name_of_a_school_make_no_joint_document() -> None:
    head = "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTỈNH BÌNH AN\nTRƯỜNG THPT LÝ NHẬT"
    directive = _read("Đề nghị các tổ tham gia.", head=head, symbol="KH-THPTLN")

    assert directive.issuer is not None
    assert directive.issuer.name == "Trường Trung học phổ thông Lý Nhật"
    assert directive.co_issuers == ()


def test_a_joint_plan_has_two_issuers() -> None:
    head = "SỞ Y TẾ - SỞ NỘI VỤ\nTỈNH BÌNH AN"
    directive = _read("Đề nghị các đơn vị tham gia.", head=head, symbol="KHLN-SYT-SNV")

    assert len(directive.co_issuers) == 1


def test_what_a_company_does_is_written_small_behind_its_first_word() -> None:
    head = "UBND TỈNH BÌNH AN\nCÔNG TY CỔ PHẦN CẤP NƯỚC VÀ MÔI TRƯỜNG ĐÔ THỊ"
    directive = _read("Đề nghị các tổ tham gia.", head=head, symbol="CTCN")

    assert directive.issuer is not None
    assert "Công ty Cổ phần Cấp nước và Môi trường Đô thị" in directive.issuer.name


def test_sections_and_branches_of_a_company_are_addressed() -> None:
    directive = _read(
        "Đề nghị các đơn vị tham gia.",
        to="\n- Các Phòng: Kinh doanh, Kế toán - Tài vụ;\n- Các Xí nghiệp, Chi nhánh trực thuộc.",
    )

    assert [one.name for one in directive.addressees] == [
        "Phòng Kinh doanh",
        "Phòng Kế toán - Tài vụ",
        "các Xí nghiệp, Chi nhánh trực thuộc",
    ]


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("Tổ Hóa học, Tổ Vật lý, mỗi đơn vị tổ chức 01 buổi tọa đàm.", ["Tổ Hóa học", "Tổ Vật lý"]),
        ("Các chi bộ quán triệt nội dung; phân công đảng viên phụ trách từng hộ.", ["các chi bộ"]),
        ("Ngày hội đọc sách: Thư viện chủ trì, phối hợp với Tổ Ngữ văn.", ["Thư viện"]),
    ],
)
def test_who_leads(words: str, leads: list[str]) -> None:
    assert [one.name for one in _item(words).agencies if one.role == "lead"] == leads


def test_what_each_is_to_do_behind_a_semicolon_makes_it_no_helper() -> None:
    one = _item("Thư viện chủ trì, phối hợp với Tổ Ngữ văn, Tổ Lịch sử; mỗi lớp nộp 20 cuốn sách.")

    helpers = [agency.name for agency in one.agencies if agency.role == "support"]
    assert helpers == ["Tổ Ngữ văn", "Tổ Lịch sử"]


def test_done_in_a_quarter_is_a_term() -> None:
    one = _item("Tổ Văn phòng số hóa hồ sơ, xong Quý IV/2024.")

    assert one.deadline is not None
    assert one.deadline.phrase == "xong Quý IV/2024"


def test_a_grant_for_pupils_is_a_gift() -> None:
    one = _item("Hội Khuyến học trao tặng 10 suất học bổng cho học sinh vượt khó.")

    assert one.activities == ("gift_visit",)


TABLE = (
    "Nhà trường yêu cầu:\n\nI. TIẾN ĐỘ\n\n"
    " TT   Nội dung công việc              Chủ trì             Thời gian\n"
    " 1    Họp triển khai công tác         Tổ Văn phòng        Ngày 20/3/2024\n"
    "      chuẩn bị hội thi\n"
    " 2    Lễ phát động tại                Đoàn trường         Ngày 26/3/2024\n"
    "      Sân trường\n\n"
    "      II. TỔ CHỨC THỰC HIỆN\n"
    "      Các tổ trưởng kiểm tra việc thực hiện, báo cáo Hiệu trưởng trước ngày 30/3/2024."
)


def test_a_section_behind_a_blank_line_is_no_cell_of_the_table_above() -> None:
    assert [item.path for item in _read(TABLE).outline][-1] == "II"
