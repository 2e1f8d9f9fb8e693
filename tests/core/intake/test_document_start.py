"""Where a document begins: below what a portal prints, and never below its own letterhead (made for tests)."""

from thongsuot.core.intake.document_start import document_start

LEFT_COLUMN = (
    "UBND TỈNH LAI CHÂU",
    "SỞ Y TẾ",
    "Số: SYT-NVY",
    "V/v tăng cường phòng, chống",
    "bệnh dại năm 2022.",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
)


def test_a_subject_with_a_full_stop_in_the_left_column_does_not_cut_the_letterhead():
    assert document_start(LEFT_COLUMN) == 0


def test_what_a_portal_prints_above_is_still_left_out():
    menu = ("Trang chủ", "Tin tức: các sự kiện nổi bật trong tuần của ngành y tế.", "Lượt xem: 120")

    assert document_start((*menu, *LEFT_COLUMN)) == len(menu)
