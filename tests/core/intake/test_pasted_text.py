"""Text as people paste it: mails, pages of a portal, a whole letter on one line, tables of blanks and pipes (minh họa)."""

import pytest

from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.pipeline import read_text

LETTER = """UBND TỈNH MINH HỌA
SỞ VÍ DỤ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 125/SVD-VP
Minh Họa, ngày 05 tháng 3 năm 2024
V/v tổ chức Ngày Sách và Văn hóa đọc
Kính gửi:
- Ủy ban nhân dân các xã, phường;
- Các phòng thuộc Sở.
Thực hiện Kế hoạch số 12/KH-UBND ngày 20/02/2024 của Ủy ban nhân dân tỉnh, Sở Ví dụ đề nghị:
1. Phòng Văn hóa chủ trì, phối hợp với Phòng Tài chính tổ chức lễ phát động vào ngày 21/4/2024.
2. Ủy ban nhân dân các xã, phường treo băng rôn từ ngày 15/4/2024 đến ngày 22/4/2024.
3. Các đơn vị báo cáo kết quả về Sở Ví dụ trước ngày 05/5/2024./.
Nơi nhận:
- Như trên;
- Lưu: VT, VH.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Trần Thị Minh Họa"""
HEADINGS = """Từ: Văn phòng Sở <vanphong@minhhoa.example>
Đến: Các phòng
Ngày gửi: Thứ Tư, 06/3/2024 8:15
Chủ đề: Chuyển tiếp: văn bản 125
Tệp đính kèm: 125.pdf
"""
GREETING = "\nKính gửi anh chị, văn phòng gửi văn bản để thực hiện.\n\n"
SIGNATURE = "\n--\nVăn phòng Sở Ví dụ\nĐiện thoại: 0123 456 789\n"
TABLE = """PHỤ LỤC
STT   Nội dung                   Đơn vị chủ trì     Đơn vị        Thời gian
                                                    phối hợp
1     Xây dựng kế hoạch          Phòng Văn hóa      Văn phòng     Trước 15/3/2024
2     Tổ chức lễ phát động       Phòng Nghiệp vụ    Phòng Văn     21/4/2024
      tại quảng trường                              hóa
Ghi chú: các phòng chủ động thực hiện."""
ROWS = """PHỤ LỤC
STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian
1\tXây dựng kế hoạch\tPhòng Văn hóa\tVăn phòng\tTrước 15/3/2024
2\tTổ chức lễ phát động tại quảng trường\tPhòng Nghiệp vụ\tPhòng Văn hóa\t21/4/2024
Ghi chú: các phòng chủ động thực hiện."""


def _repaired(text):
    return repair(lines_of_text(text)).text


@pytest.mark.parametrize(
    "mail",
    [
        HEADINGS + GREETING + LETTER + SIGNATURE,
        "Vào Thứ 4, 6/3/2024 lúc 08:15 Văn phòng <vp@minhhoa.example> đã viết:\n\n"
        + "\n".join(f"> {line}" for line in LETTER.split("\n")),
        "---------- Forwarded message ---------\nFrom: VP <vp@minhhoa.example>\nDate: Wed, Mar 6, 2024\n"
        "Subject: CV 125\nTo: Các phòng\n\n" + LETTER,
        "\n".join(f">> {line}" for line in (HEADINGS + LETTER).split("\n")),
    ],
    ids=["headings, greeting, signature", "quoted", "forwarded", "headings quoted"],
)
def test_mail_around_a_letter_is_taken_off(mail):
    assert _repaired(mail) == LETTER


@pytest.mark.parametrize(
    "text",
    [
        "Từ: 7 giờ 30 phút\nĐến: 9 giờ\nNgày: 25/3/2024",
        "SỞ VÍ DỤ\nSố lượng > 3 người\n> 5 đơn vị đạt chỉ tiêu\n--",
        "Chủ đề: Chung tay vì cộng đồng\nNgày: 25/3\nThời gian: 8 giờ",
    ],
)
def test_agendas_and_comparisons_are_no_mail(text):
    assert "mail" not in {change.kind for change in repair(lines_of_text(text)).repairs}


def test_headings_without_a_letterhead_leave_the_text_alone():
    assert _repaired(HEADINGS + "\nKính gửi: Các phòng\nĐề nghị báo cáo.").startswith(
        "Kính gửi: Các"
    )


def test_letter_on_one_line_gets_its_lines_back():
    reading, wanted = read_text(" ".join(LETTER.split())), read_text(LETTER)
    got, expected = reading.directive, wanted.directive
    assert got.number.serial == expected.number.serial
    assert got.place.name == expected.place.name
    assert got.subject.text == expected.subject.text
    assert [one.name for one in got.addressees] == [one.name for one in expected.addressees]
    assert [item.path for item in got.outline] == [item.path for item in expected.outline]
    assert got.report_duties[0].deadline.date == "2024-05-05"
    assert (got.signature.position, got.signature.name) == ("PHÓ GIÁM ĐỐC", "Trần Thị Minh Họa")


def test_a_page_on_a_line_each():
    pages = [LETTER[: LETTER.index("2. Ủy ban")], LETTER[LETTER.index("2. Ủy ban") :]]
    text = "\n".join(" ".join(page.split()) for page in pages)
    assert [item.path for item in read_text(text).directive.outline] == ["1", "2", "3"]


def test_long_paragraph_that_names_parts_of_a_letter_is_left_alone():
    text = (
        "1. Văn thư kiểm tra dòng Kính gửi: và dòng Số: của từng văn bản trước khi trình ký, bảo đảm thể thức "
        "theo quy định; những văn bản sai thể thức được trả lại cho đơn vị soạn thảo để chỉnh sửa trong ngày, "
        "không để chậm thời hạn ban hành của cơ quan và các đơn vị trực thuộc trong toàn ngành."
    )
    assert _repaired(text) == text


def test_table_in_columns_of_blanks():
    assert _repaired(TABLE) == ROWS


def test_table_with_pipes_inside_the_lines():
    text = "\n".join(
        " | ".join(line.split("\t")) if "\t" in line else line for line in ROWS.split("\n")
    )
    assert _repaired(text) == ROWS


def test_menu_of_a_portal_is_no_table():
    menu = "Trang chủ | Giới thiệu | Liên hệ\nSỞ VÍ DỤ"
    assert _repaired(menu) == menu


def test_page_copied_from_a_portal():
    around = (
        "Cổng thông tin điện tử tỉnh Minh Họa\nTrang chủ » Văn bản » Chỉ đạo điều hành\n"
        "Ngày đăng: 07/03/2024 09:00 - Lượt xem: 125\nCỡ chữ: A- A A+\nChia sẻ: Facebook  Zalo\n\n"
    )
    below = "\n\nTải về: 125.pdf\nIn trang\nCác tin khác\nThông báo tuyển dụng (06/3/2024)\n"
    got = read_text(around + LETTER + below).directive
    wanted = read_text(LETTER).directive
    assert (got.issuer.name, got.number.serial) == (wanted.issuer.name, "125")
    assert (got.date.day, got.date.month, got.date.year) == (5, 3, 2024)
    assert got.signature.name == wanted.signature.name
    assert [one.text for one in got.recipients] == [one.text for one in wanted.recipients]
