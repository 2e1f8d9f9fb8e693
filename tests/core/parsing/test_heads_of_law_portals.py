"""Heads as portals of law and pages of unions print them; all texts are made up for these tests."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION as STATE
from tests.core.parsing.letters import directive

COMMITTEE = f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n{STATE}"
BODY = "Ủy ban nhân dân tỉnh đề nghị các đơn vị triển khai nghiêm túc nội dung minh họa nêu trên, báo cáo kết quả theo quy định."
TAIL = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nLê Văn Minh Họa"
GROUND = "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;"
PLACED = "Lạng Sơn, ngày 09 tháng 5 năm 2023"


def test_a_union_that_writes_no_name_of_the_state_has_its_head_below_the_lines_of_its_site() -> (
    None
):
    read = directive(
        "Thứ ba, 12/03/2024 (GMT+7)\nGiá vật tư\nCông văn gửi các huyện hội về việc bình chọn hội viên tiêu biểu: “Gương sáng minh họa năm 2024 của toàn tỉnh”\n"
        "08:15 - 12/03/2024\n\nHỘI NÔNG DÂN TỈNH LẠNG SƠN\n\nBAN THƯỜNG VỤ\n\n*\n\nSố 45 - CV/HNDT\n\nV/v: bình chọn hội viên minh họa\n\n"
        f"Lạng Sơn, ngày 10 tháng 3 năm 2024\n\nKính gửi: Hội Nông dân các huyện.\n\n{BODY}\n\n{TAIL}"
    )

    assert read.kind == "cong_van"
    assert read.issuer is not None
    assert read.issuer.name == "Ban Thường vụ Hội Nông dân tỉnh Lạng Sơn"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("45", "CV/HNDT")
    assert read.subject is not None
    assert read.subject.text == "bình chọn hội viên minh họa"
    assert [one.name for one in read.addressees] == ["Hội Nông dân các huyện"]


def test_a_site_that_gives_the_document_a_title_with_its_number_does_not_hide_the_letterhead() -> (
    None
):
    read = directive(
        "Tải bản đầy đủ (12 trang)\n\nQuyết định số 61/2019/QĐ-UBND tỉnh Lạng Sơn\n\n"
        "Bạn đang xem bản rút gọn của tài liệu, xem và tải ngay bản đầy đủ của tài liệu minh họa tại đây (491.32 KB, 12 trang )\n\n"
        f"ỦY BAN NHÂN DÂN \nTỈNH LẠNG SƠN\n\nSố: 1961/QĐ-UBND\n\n{STATE}\n\n{PLACED}\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ MINH HỌA\nỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n{GROUND}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("1961", "QĐ-UBND")
    assert read.place is not None
    assert read.subject is not None
    assert read.subject.text == "BAN HÀNH QUY CHẾ MINH HỌA"
    assert read.signature is None


def test_a_rule_of_the_letterhead_on_one_line_with_the_number_parts_them() -> None:
    read = directive(
        "SỞ Y TẾ TỈNH LẠNG SƠN __________ Số: 247/KH-SYT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc __________ Lạng Sơn, ngày 12 tháng 10 năm 2023\n"
        f"KẾ HOẠCH\nPhòng ngừa bệnh minh họa\n{GROUND}\n{BODY}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế tỉnh Lạng Sơn"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("247", "KH-SYT")
    assert read.date is not None
    assert (read.date.day, read.date.month, read.date.year) == (12, 10, 2023)


@pytest.mark.parametrize("mark", ["", "VỀ VIỆC "])
def test_a_subject_in_capitals_ends_above_the_line_that_names_who_decides(mark: str) -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 66/2021/QĐ-UBND | Lạng Sơn, ngày 30 tháng 11 năm 2021 |\n"
        f"{mark}BAN HÀNH QUY ĐỊNH CẤP DỰ BÁO MINH HỌA TRÊN ĐỊA BÀN TỈNH LẠNG SƠN\nỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n{GROUND}\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy định minh họa."
    )

    assert read.kind == "quyet_dinh"
    assert read.subject is not None
    assert read.subject.text == "BAN HÀNH QUY ĐỊNH CẤP DỰ BÁO MINH HỌA TRÊN ĐỊA BÀN TỈNH LẠNG SƠN"


def test_a_subject_in_capitals_goes_on_with_a_body_behind_a_word_that_must_go_on() -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 12/UBND-VX\n{PLACED}\nV/v RÀ SOÁT NHIỆM VỤ MINH HỌA CỦA\nỦY BAN NHÂN DÂN CÁC HUYỆN\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}"
    )

    assert read.subject is not None
    assert read.subject.text == "RÀ SOÁT NHIỆM VỤ MINH HỌA CỦA ỦY BAN NHÂN DÂN CÁC HUYỆN"


def test_the_symbol_tells_the_kind_where_the_subject_begins_with_what_is_issued() -> None:
    read = directive(
        "HỘI ĐỒNG NHÂN DÂN |\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM |\nSố: 23/2025/NQ-HĐND |\nLạng Sơn, ngày 28 tháng 10 năm 2025 |\n"
        f"QUY ĐỊNH MỨC CHI CHO CÁC HOẠT ĐỘNG MINH HỌA TRÊN ĐỊA BÀN TỈNH\n{GROUND}\nHội đồng nhân dân tỉnh ban hành Nghị quyết quy định mức chi minh họa."
    )

    assert read.kind == "nghi_quyet"
    assert read.issuer is not None
    assert read.issuer.name == "Hội đồng nhân dân tỉnh Lạng Sơn"
    assert read.subject is not None
    assert read.subject.text == "QUY ĐỊNH MỨC CHI CHO CÁC HOẠT ĐỘNG MINH HỌA TRÊN ĐỊA BÀN TỈNH"


def test_a_title_that_the_symbol_bears_out_stays_the_title() -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 01/QC-UBND\n{PLACED}\nQUY CHẾ PHỐI HỢP CÔNG TÁC MINH HỌA\n{GROUND}\n{BODY}"
    )

    assert read.kind == "quy_che"


@pytest.mark.parametrize(
    "title",
    [
        "QUY CHẾ",
        "QUẢN LÝ DI TÍCH, DI VẬT, CỔ VẬT, BẢO VẬT MINH HỌA TRÊN ĐỊA BÀN CÁC HUYỆN CỦA TỈNH LẠNG SƠN",
    ],
)
def test_the_title_of_what_is_issued_is_no_signer(title: str) -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 757/QĐ-UBND\n{PLACED}\nQUYẾT ĐỊNH\nV/V BAN HÀNH QUY CHẾ MINH HỌA\n{GROUND}\nQUYẾT ĐỊNH:\n"
        f"Điều 1. Ban hành kèm theo Quyết định này quy chế minh họa./.\n| TM. ỦY BAN NHÂN DÂN |\n{title}\n(Ban hành kèm theo Quyết định số 757/QĐ-UBND)"
    )

    assert read.signature is not None
    assert read.signature.on_behalf == "ỦY BAN NHÂN DÂN"
    assert (read.signature.position, read.signature.name) == (None, None)


def test_a_sentence_that_opens_a_list_names_no_issuer() -> None:
    read = directive(
        "Ban Giám hiệu thống nhất kế hoạch nghỉ Tết minh họa năm 2011 như sau:\n\nCăn cứ công văn số 95/VPCP-KGVX ngày 31 tháng 12 năm 2010 của Văn phòng Chính phủ về việc hoán đổi ngày nghỉ minh họa;\n\n"
        "1. Đối với giảng viên: nghỉ từ ngày 25/1/2011.\n\nNơi nhận:\n- Các đơn vị trong trường;\n- Lưu VTHC.\nHIỆU TRƯỞNG\nLê Văn Minh Họa"
    )

    assert read.issuer is None or read.issuer.name == "Ban Giám hiệu"


def test_who_issues_the_document_is_its_issuer_before_others_that_order_something() -> None:
    read = directive(
        "Hướng dẫn phong trào minh họa\n\nCăn cứ Kế hoạch số 236/KH-TƯHCTĐ ngày 04/11/2022, Hội Chữ thập đỏ Việt Nam triển khai phong trào minh họa. "
        "Ban Thường vụ Hội Chữ thập đỏ tỉnh Lạng Sơn ban hành Hướng dẫn thực hiện phong trào với các nội dung sau:\n\nI. MỤC ĐÍCH\n1. Mục đích minh họa."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ban Thường vụ Hội Chữ thập đỏ tỉnh Lạng Sơn"


def test_a_wire_whose_sender_stands_above_its_addressees() -> None:
    read = directive(
        f"BỘ Y TẾ\n{STATE}\nSố: 09/CĐ-BYT\nHà Nội, ngày 15 tháng 02 năm 2010\nCÔNG ĐIỆN\nBỘ TRƯỞNG – TRƯỞNG BAN CHỈ ĐẠO QUỐC GIA VỀ VIỆC MINH HỌA, điện:\n\n"
        f"Kính gửi:\n\nỦy ban nhân dân các tỉnh Gia Lai, Lâm Đồng.\n\nNhững ngày gần đây có nhiều diễn biến phức tạp, Bộ Y tế yêu cầu Ủy ban nhân dân các tỉnh tập trung thực hiện.\n{TAIL}"
    )

    assert [one.name for one in read.addressees] == [
        "Ủy ban nhân dân tỉnh Gia Lai",
        "Ủy ban nhân dân tỉnh Lâm Đồng",
    ]
    assert read.subject is None


def test_a_remark_in_brackets_that_a_column_broke_is_no_subject_and_no_date() -> None:
    read = directive(
        "ỦY BAN NHÂN DÂN\nXÃ MINH HỌA\n|\nCỘNG HOÀ XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nQUY CHẾ\nLÀM VIỆC\nCỦA ỦY BAN NHÂN DÂN XÃ MINH HỌA\n"
        "(Ban hành\nkèm theo Quyết định số: 59/QĐ-UBND\nNgày 22 tháng\n7 năm 2021 của Ủy ban nhân dân xã Minh\nHọa)\nChương I\nNHỮNG QUY ĐỊNH\nCHUNG\nĐiều 1. Phạm vi điều chỉnh minh họa."
    )

    assert read.subject is not None
    assert read.subject.text.endswith("XÃ MINH HỌA")
    assert read.date is None


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Thông báo thời gian tổ chức hội thi minh họa", "thong_bao"),
        ("Giấy mời dự lễ phát động minh họa", "giay_moi"),
        ("Thông báo số 12 của xã minh họa", "other"),
        ("Các tin khác của xã minh họa", "other"),
    ],
)
def test_the_title_of_a_page_without_a_head_tells_the_kind(title: str, kind: str) -> None:
    read = directive(
        f"{title}\nUBND phường trân trọng thông báo tới Nhân dân trên địa bàn phường về thời gian, địa điểm tổ chức hội thi minh họa như sau:\n- Khai mạc: 7h30 ngày 29/10/2022."
    )

    assert read.kind == kind


def test_a_name_glued_to_the_office_and_recipients_glued_to_the_last_sentence() -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 12/UBND-VX\nV/v minh họa\n{PLACED}\nKính gửi: Sở Y tế.\n\n{BODY[:-1]}./.Nơi nhận:\n\n- Như trên;\n\n- Lưu: VT, VX.\n\nKT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCHLê Văn Minh\n"
    )

    assert [one.text for one in read.recipients] == ["Như trên"]
    assert read.archive is not None
    assert read.signature is not None
    assert (read.signature.position, read.signature.name) == ("PHÓ CHỦ TỊCH", "Lê Văn Minh")


@pytest.mark.parametrize(
    "told",
    [
        "Từ đầu năm đến nay công tác minh họa trên địa bàn huyện đã có nhiều chuyển biến, được Nhân dân đồng tình hưởng ứng và tham gia.",
        "Tình hình dịch bệnh diễn biến phức tạp.",
        "Hiện nay, trên địa bàn tỉnh có nhiều điểm minh họa mới.",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_that_ends_with_a_comma_does_not_take_the_first_paragraph(
    told: str, gap: str
) -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 12/UBND-VX\nV/v minh họa\n{PLACED}\nKính gửi: Sở Y tế, Sở Nội vụ,{gap}{told}\n\n{BODY}\n{TAIL}"
    )

    assert [one.name for one in read.addressees] == ["Sở Y tế", "Sở Nội vụ"]


def test_a_list_that_ends_with_a_comma_goes_on_with_a_body() -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 12/UBND-VX\nV/v minh họa\n{PLACED}\nKính gửi: Sở Y tế,\nSở Nội vụ, Hạt Kiểm lâm huyện.\n\n{BODY}\n{TAIL}"
    )

    assert [one.name for one in read.addressees] == ["Sở Y tế", "Sở Nội vụ", "Hạt Kiểm lâm huyện"]


@pytest.mark.parametrize(
    ("cited", "kind", "issuer"),
    [
        ("Công văn số 22/SNV-CCHC ngày 28 tháng 9 năm 2018", "cong_van", "Sở Nội vụ"),
        ("Công văn số 22/SNgV-LS ngày 28 tháng 9 năm 2018", "cong_van", "Sở Ngoại vụ"),
        ("Công văn số 22/SVHTT-QL ngày 28 tháng 9 năm 2018", "cong_van", None),
        (
            "kết luận của Bộ Chính trị (Công văn số 80-CV/BTCTW ngày 27/02/2025)",
            "cong_van",
            "Ban Tổ chức Trung ương",
        ),
        (
            "kiến nghị của Cục Việc làm (Báo cáo số 9/BC-CVL ngày 27/02/2025)",
            "bao_cao",
            "Cục Việc làm",
        ),
        (
            "Báo cáo thẩm định số 18/BCTĐ-STP ngày 25 tháng 5 năm 2018 của Sở Tư pháp",
            "bao_cao",
            "Sở Tư pháp",
        ),
    ],
)
def test_the_letters_of_a_cited_symbol_name_no_other_body(
    cited: str, kind: str, issuer: str | None
) -> None:
    read = directive(
        f"{COMMITTEE}\nSố: 12/UBND-VX\nV/v minh họa\n{PLACED}\nKính gửi: Sở Y tế.\nCăn cứ {cited};\n{BODY}\n{TAIL}"
    )

    assert [(one.kind, one.issuer) for one in read.citations] == [(kind, issuer)]


def test_a_symbol_apart_from_its_label_and_no_digits_is_a_number_without_a_serial() -> None:
    read = directive(
        f"VĂN PHÒNG CHÍNH PHỦ\nSố:\n\n{STATE}\n\n/TTr-VPCP\n\nHà Nội, ngày\n\ntháng\n\nnăm 2016\n\nTỜ TRÌNH\nVề dự thảo nghị định minh họa\nKính gửi: Chính phủ\nThực hiện Nghị quyết số 01/NQ-CP ngày 07 tháng 01 năm 2016 của Chính phủ, Văn phòng Chính phủ trình Chính phủ dự thảo."
    )

    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == (None, "TTr-VPCP")


def test_a_name_and_its_number_on_one_line_below_the_menu_of_a_portal() -> None:
    read = directive(
        "Cơ sở dữ liệu văn bản\n\nMục lục văn bản Cơ quan ban hành\n  • HĐND tỉnh Lạng Sơn\n  • UBND tỉnh Lạng Sơn\n  • Hiệu lực: Còn hiệu lực\n"
        "UBND TỈNH LẠNG SƠN Số: 172/2015/QĐ-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Lạng Sơn, ngày 5 tháng 5 năm 2015\n\n"
        f"QUYẾT ĐỊNH\n\nBan hành Quy định minh họa\n\n------------------\n\nỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\n\n{GROUND}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân tỉnh Lạng Sơn"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("172", "2015/QĐ-UBND")


def test_a_decision_of_the_democratic_republic() -> None:
    read = directive(
        "BỘ GIÁO DỤC Số: 138-QĐ | VIỆT NAM DÂN CHỦ CỘNG HÒA Hà Nội, ngày 23 tháng 03 năm 1964 |\nBỘ TRƯỞNG BỘ GIÁO DỤC\n"
        "Căn cứ nghị định số 198-CP ngày 07 tháng 11 năm 1961 của Chính phủ quy định nhiệm vụ minh họa;\nQUYẾT ĐỊNH:\nĐiều 1. Nay ban hành quy chế minh họa."
    )

    assert read.place is not None
    assert read.place.name == "Hà Nội"
    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("138", "QĐ")
    assert [(one.number, one.issuer) for one in read.citations] == [("198-CP", "Chính phủ")]


def test_a_page_number_glued_to_the_name_of_the_issuer_and_two_offices_on_one_line() -> None:
    read = directive(
        f"Tặng thưởng cờ thi đua minh họa\nTrang 1THỦ TƯỚNG\nCHÍNH PHỦ\nSố: 345/QĐ-TTg\n{STATE}\nHà Nội, ngày 3 tháng 4 năm 2008\nQUYẾT ĐỊNH\nVề việc tặng thưởng minh họa\n{GROUND}\nQUYẾT ĐỊNH:\n"
        "Điều 1. Tặng thưởng cờ minh họa./.\nNơi nhận:\n- Website Chính phủ;\nKT THỦ TƯỚNG PHÓ THỦ TƯỚNG\n(Đã ký)\nLê Văn Minh Họa"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Thủ tướng Chính phủ"
    assert read.signature is not None
    assert (read.signature.for_position, read.signature.position) == ("THỦ TƯỚNG", "PHÓ THỦ TƯỚNG")


def test_who_is_asked_to_decide_is_not_the_issuer_of_a_form() -> None:
    read = directive(
        "ĐƠN VỊ ĐỀ NGHỊ CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ..../... ....., ngày tháng năm\nTỜ TRÌNH\nV/v đề nghị tặng Giấy khen minh họa\n"
        "Kính gửi: Chủ tịch Ủy ban nhân dân huyện…….\nCăn cứ thành tích đã đƣợc xét duyệt, đơn vị kính đề nghị Chủ tịch Ủy ban nhân dân huyện quyết định tặng Giấy khen."
    )

    assert read.issuer is None
    assert [one.name for one in read.addressees] == ["Chủ tịch Ủy ban nhân dân huyện"]
