"""Full lines that end a sentence: whether the next line is the same paragraph; made for tests (minh họa)."""

from __future__ import annotations

from thongsuot.core.pipeline import read_text

HEAD = "UBND XÃ HÒA LẠC\nSố: 9/UBND-VP\nHòa Lạc, ngày 6 tháng 5 năm 2024\nKính gửi: Các thôn.\n\n"


def paragraphs(body: str) -> list[str]:
    return read_text(f"{HEAD}{body}\n").source_text.text.splitlines()


def test_an_indented_line_begins_a_paragraph_however_wide_it_is() -> None:
    body = (
        "        Thực hiện kế hoạch phát triển phong trào đọc sách trong cộng đồng của\n"
        "huyện, Ủy ban nhân dân xã yêu cầu các thôn thực hiện các nội dung về việc\n"
        "đọc sách tại nhà văn hóa như sau:\n"
        "        1. Mở tủ sách tại nhà văn hóa thôn, giao người có trách nhiệm trông\n"
        "coi tủ sách hằng ngày.\n"
        "        2. Vận động mỗi gia đình góp sách cho tủ sách dùng chung của thôn.\n"
        "        Mỗi thôn gửi về Văn phòng bảng thống kê số sách đã góp trước ngày 12\n"
        "tháng 6 năm 2024./."
    )

    found = paragraphs(body)

    assert "2. Vận động mỗi gia đình góp sách cho tủ sách dùng chung của thôn." in found
    assert any(line.startswith("Mỗi thôn gửi về Văn phòng") for line in found)


def test_without_indents_a_sentence_below_the_end_of_another_is_not_joined() -> None:
    body = (
        "Ủy ban nhân dân xã yêu cầu các thôn mở tủ sách tại nhà văn hóa, giao người\n"
        "có trách nhiệm trông coi tủ sách, vận động mỗi gia đình góp một cuốn sách\n"
        "cho tủ sách dùng chung, tổ chức đọc sách vào tối thứ bảy của tuần đầu mỗi\n"
        "tháng và ghi sổ theo dõi người mượn sách của tủ sách dùng chung của thôn.\n"
        "Mỗi thôn thống kê số sách đã góp, gửi Văn phòng trước ngày 12 tháng 6 năm\n"
        "2024./."
    )

    assert any(line.startswith("Mỗi thôn thống kê") for line in paragraphs(body))


def test_an_inner_line_wider_than_indented_first_lines_still_goes_on() -> None:
    body = (
        "        Thực hiện kế hoạch của huyện về phát triển phong trào đọc sách tại\n"
        "cộng đồng dân cư, Ủy ban nhân dân xã yêu cầu các thôn mở tủ sách ở nhà văn\n"
        "hóa của thôn mình.\n"
        "        Người trông coi tủ sách ghi sổ theo dõi người mượn và ngày mượn của\n"
        "từng cuốn sách, cuối tháng báo lại cho trưởng thôn biết số người đã mượn.\n"
        "Trưởng thôn xem xét số người đã mượn sách, cuối quý thông tin lại cho toàn\n"
        "thể bà con trong thôn tại cuộc họp của thôn và vận động thêm người tới đọc\n"
        "sách."
    )

    assert any("đã mượn. Trưởng thôn xem xét" in line for line in paragraphs(body))


def test_an_item_below_a_heading_that_ends_with_a_year_is_no_year() -> None:
    found = paragraphs("II. NHIỆM VỤ ĐẾN CUỐI NĂM\n1. Tổng vệ sinh nhà văn hóa.\n2. Mở tủ sách.")

    assert "1. Tổng vệ sinh nhà văn hóa." in found
