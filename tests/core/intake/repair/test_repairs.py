"""Each repair by itself: what it mends and what it leaves alone."""

import pytest

from tests.growth import grows_with_its_size
from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair


def _repaired(text):
    return repair(lines_of_text(text)).text


def _kinds(text):
    return {change.kind for change in repair(lines_of_text(text)).repairs}


@pytest.mark.parametrize(
    ("kind", "broken", "mended"),
    [
        ("mojibake", "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        ("escaped_breaks", "Căn cứ Quyết định\\r\\nsố 1 của\\r\\n\\r\\n Bộ", "Căn cứ Quyết định số 1 của Bộ"),
        ("inline_tags", "<b>SỞ Y TẾ</b> <i class='so'>Số: 12/SYT</i>", "SỞ Y TẾ\nSố: 12/SYT"),
        ("inline_tags", "SỞ Y TẾ<br/>TỈNH MẪU<p>Số: 12/SYT", "SỞ Y TẾ\nTỈNH MẪU\nSố: 12/SYT"),
        ("unmarked_head", "SO Y TE\nCONG HOA XA HOI CHU NGHIA VIET NAM\nSO 12 MAU TRANG",
         "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSO 12 MAU TRANG"),
        ("mojibake", "CỘNG HÒA XàHỘI", "CỘNG HÒA XÃ HỘI"),
        ("lost_breaks", "Kính gửi: Các trường tiểu học, trung học cơ sở trên địa bàn huyện Mẫu Sơn. Thực hiện Kế hoạch số 12/KH-UBND, Phòng yêu cầu:",
         "Kính gửi: Các trường tiểu học, trung học cơ sở trên địa bàn huyện Mẫu Sơn.\nThực hiện Kế hoạch số 12/KH-UBND, Phòng yêu cầu:"),
        ("glued_words", "Hộinghị tổchức thựchiện CHÍNHPHỦ BộCông Thương ngày 2/3/2009của Sở",
         "Hội nghị tổ chức thực hiện CHÍNH PHỦ Bộ Công Thương ngày 2/3/2009 của Sở"),
        ("glued_words", "Giám đốcSở và Chủ tịchUBND, HộiLHPN; VNeID, ĐakPơ, YouTube",
         "Giám đốc Sở và Chủ tịch UBND, Hội LHPN; VNeID, ĐakPơ, YouTube"),
        ("unicode_form", "hoa ̣t động ca ́c xa ̃ va ̀ pha ́p luật", "hoạt động các xã và pháp luật"),
        ("unicode_form", "ho\u0323\u0302i nghi\u0323", "hội nghị"),
        ("letter_d", "\u00d0ảng ủy, \u0111 và \u0189oàn", "Đảng ủy, đ và Đoàn"),
        ("emphasis", "**KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH**", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH"),
        ("emphasis", "chủ đề “*Chung tay*” (_kèm theo_) **__đậm__**", "chủ đề “Chung tay” (kèm theo) đậm"),
        ("emphasis", "## I. MỤC ĐÍCH\n1\\. Yêu cầu", "I. MỤC ĐÍCH\n1. Yêu cầu"),
        ("letter_spacing", "C h ủ  t r ì ,  p h ố i  h ợ p", "Chủ trì, phối hợp"),
        ("spaces", "  Số:\u00a0 12 /UBND \t- VX  ", "Số: 12 /UBND - VX"),
        ("invisible_signs", "Kính\u200b gửi\ufeff: Sở\u00ad Y tế", "Kính gửi: Sở Y tế"),
        ("glued_lines", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc",
         "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
        ("glued_lines", "SỞ Y TẾ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("glued_lines", "Nơi nhận: TM. ỦY BAN NHÂN DÂN", "Nơi nhận:\nTM. ỦY BAN NHÂN DÂN"),
        ("glued_lines", "- Lưu: VT.KT. CHỦ TỊCH", "- Lưu: VT.\nKT. CHỦ TỊCH"),
        ("glued_lines", "- Như trên; KT. CHỦ TỊCH", "- Như trên;\nKT. CHỦ TỊCH"),
        ("glued_lines", "Số: 12/KH-UBNDThái Bình, ngày 05 tháng 3 năm 2024",
         "Số: 12/KH-UBND\nThái Bình, ngày 05 tháng 3 năm 2024"),
        ("mail", "Từ: Văn thư <vt@vidu.vn>\nNgày: 1/2/2024 08:00\nChủ đề: Fwd: Văn bản\nKính chuyển các đơn vị.\n\nUBND XÃ VÍ DỤ",
         "UBND XÃ VÍ DỤ"),
        ("mail", "> UBND XÃ VÍ DỤ\n> Kính gửi: Trạm Y tế;", "UBND XÃ VÍ DỤ\nKính gửi: Trạm Y tế;"),
        ("hyphenation", "các đơn vị tuyên tr-\nuyền rộng rãi", "các đơn vị tuyên truyền rộng rãi"),
        ("hyphenation", "các đơn vị kh\u00ad\n  ẩn trương", "các đơn vị khẩn trương"),
        ("lost_spaces", "Sở Y tế,Công an tỉnh;phòng,chống dịch(xong trong quý I)",
         "Sở Y tế, Công an tỉnh; phòng, chống dịch (xong trong quý I)"),
        ("page_furniture", "-------\nSố: 1/UBND", "Số: 1/UBND"),
        ("page_furniture", "- Như trên;\nTrang 2/3\n- Lưu: VT.", "- Như trên;\n- Lưu: VT."),
        ("page_furniture", "1. Các xã gửi báo\n- 2 -\ncáo về huyện.", "1. Các xã gửi báo cáo về huyện."),
        ("wrapped_lines", "1. Sở Y tế chủ trì\n\nphối hợp thực hiện.", "1. Sở Y tế chủ trì phối hợp thực hiện."),
        ("wrapped_lines", "1. Báo cáo của\nSở Y tế.", "1. Báo cáo của Sở Y tế."),
        ("wrapped_lines", "1. Công văn số 817/SLĐTBXH-\nbtxh", "1. Công văn số 817/SLĐTBXH-btxh"),
        ("wrapped_lines", "1. Trước ngày\n20. Các xã nộp.", "1. Trước ngày 20. Các xã nộp."),
        ("wrapped_lines", "1.\nThời gian", "1. Thời gian"),
        ("wrapped_lines", "1. Treo cờ từ 16/8/2024\n- 20/8/2024; quét dọn.", "1. Treo cờ từ 16/8/2024 - 20/8/2024; quét dọn."),
        ("wrapped_lines", "1. Gửi về Sở (số 8 phố Mẫu; điện thoại:\n0244.3135) trước ngày 2/3/2024.", "1. Gửi về Sở (số 8 phố Mẫu; điện thoại: 0244.3135) trước ngày 2/3/2024."),
        ("wrapped_lines", "Nơi nhận:\n-\nNhư trên;", "Nơi nhận:\n- Như trên;"),
        ("stamps", "Người ký: Sở Ví dụ\nEmail: a@vidu.gov.vn\nThời gian ký: 01.02.2024\nSỞ VÍ DỤ", "SỞ VÍ DỤ"),
        ("stamps", "ĐẾN\nSố: 12\nNgày: 3/2/2024\nSỞ VÍ DỤ\nSố: 1/SVD", "SỞ VÍ DỤ\nSố: 1/SVD"),
        ("blank_lines", "\n\nKính gửi:\n\n\nSở Y tế\n", "Kính gửi:\nSở Y tế"),
    ],
)  # fmt: skip
def test_mends(kind, broken, mended):
    assert _repaired(broken) == mended
    assert kind in _kinds(broken) or broken == mended


@pytest.mark.parametrize(
    "text",
    [
        "* Ghi chú: số liệu 2 * 3 * 4\n* Lưu ý (*) và (**)",
        "Số: ___/UBND ngày ___ tháng ___",
        "tệp ke_hoach_2024_v2.docx",
        "***",
        "A b c d e f g: các bước",
        "Độc lập - Tự do - Hạnh phúc",
        "Số: 5/UBND-\nVX",
        "Lưu: VT, TH(12). Tệp a(1).docx, thư a@vidu.vn, số 1,5 và 1.234,5",
        "1. Mục đích\nTôn vinh nghề công tác xã hội.",
        "1. Ngày Quốc tế Thiếu nhi\n1/6",
        "I. MỤC ĐÍCH, YÊU CẦU\ntheo kế hoạch",
        "- Như trên;\n- Lưu: VT.",
        "1. Chủ trì\n- Sở Y tế\n- Sở Nội vụ",
        "V/v tổ chức hoạt động kỷ niệm\nngày công tác xã hội",
        "XÃ HỘI XÃ” và “CÔNG TÁC”",
        "Điều 1. Ban hành\nĐiều 2. Hiệu lực",
        "Người ký: Giám đốc Sở",
        "CÔNG VĂN ĐẾN\nKính gửi: Sở Ví dụ",
    ],
)
def test_leaves_alone(text):
    assert _repaired(text) == text


@pytest.mark.slow
def test_time_grows_with_the_length():
    line = "1. Các cơ quan báo cáo kết\nquả về Sở. * _ a ̣ ca ́c\n"
    assert grows_with_its_size(lambda lines: repair(lines_of_text(line * lines)), 1_000)
