"""The plain text of a formal document: every word of it, a paragraph a line, in the order of the page."""

from tests.core.rendering.documents import LONG, a_letter, a_report
from thongsuot.core.rendering.plain_text import to_text


def test_a_letter():
    assert to_text(a_letter()).split("\n") == [
        "ỦY BAN NHÂN DÂN TỈNH MINH HỌA",
        "SỞ MINH HỌA - THỬ NGHIỆM VÀ KIỂM TRA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Số:        /SMH-TN&KT",
        "V/v tổ chức các hoạt động kỷ niệm Ngày Minh họa năm 2024",
        "Minh Họa, ngày         tháng 3 năm 2024",
        "Kính gửi:",
        "- Phòng Minh họa các huyện;",
        "- Trung tâm Y tế;",
        "- Ủy ban nhân dân các xã.",
        "Thực hiện Công văn số 12/ABC, Sở Minh họa đề nghị:",
        f"1. {LONG}",
        "2. Chữ *không* phải #lệnh, cũng không phải <thẻ> & ký hiệu.",
        "Đề nghị các đơn vị triển khai thực hiện./.",
        "Nơi nhận:",
        "- Như trên;",
        "- UBND tỉnh (để b/c);",
        "- Lưu: VT, TN.",
        "KT. GIÁM ĐỐC",
        "PHÓ GIÁM ĐỐC",
    ]


def test_a_report_with_its_annexes():
    lines = to_text(a_report(rows=1)).split("\n")
    assert lines[lines.index("Phụ lục I") :] == [
        "Phụ lục I",
        "SỐ LIỆU",
        "(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân thành phố Minh Họa)",
        "STT\tĐơn vị\tLễ kỷ niệm",
        "1\tĐơn vị minh họa 1\t1.234",
        "\tTổng số\t70.338",
        "Phụ lục II",
        "ĐƠN VỊ CHƯA BÁO CÁO",
        "(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 02 năm 2024 của Ủy ban nhân dân thành phố Minh Họa)",
        "1. Đơn vị minh họa",
    ]
