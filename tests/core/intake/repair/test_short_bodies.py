"""Bodies of few lines, which no width can be measured of; made for tests (minh họa)."""

from __future__ import annotations

from thongsuot.core.pipeline import read_text

HEAD = "UBND HUYỆN HÒA LẠC\nSố: 4/UBND\nHòa Lạc, ngày 4 tháng 5 năm 2021\nKính gửi: "


def lines(body: str) -> list[str]:
    return read_text(f"{HEAD}{body}").source_text.text.splitlines()


def test_a_long_line_without_its_end_goes_on() -> None:
    body = "UBND các xã.\nĐể tổ chức tốt các hoạt động hưởng ứng Ngày Sách và Văn hóa đọc Việt\nNam 21/4, UBND huyện yêu cầu báo cáo./.\n"

    assert any("đọc Việt Nam 21/4" in line for line in lines(body))


def test_a_short_line_without_an_end_stays_alone() -> None:
    body = "UBND các xã.\nUBND huyện yêu cầu thực hiện các nội dung sau:\nTổ chức tuyên truyền\nBáo cáo kết quả./.\n"

    assert "Tổ chức tuyên truyền" in lines(body)


def test_a_dotted_blank_behind_kinh_gui_ends_no_body() -> None:
    body = "...............\nThực hiện Kế hoạch số 4/KH-UBND ngày 02/3/2021, UBND huyện yêu cầu các\ntrường báo cáo trước ngày 5/6/2021.\n"

    assert any("yêu cầu các trường báo cáo" in line for line in lines(body))
