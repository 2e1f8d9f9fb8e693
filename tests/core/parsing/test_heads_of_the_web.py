"""Sorts of heads seen on pages of the web and misread once; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import BODY, NATION, TAIL, directive

_HEAD = (
    f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n{NATION}\nSố: 12/QĐ-UBND\nLạng Sơn, ngày 5 tháng 3 năm 2024"
)
_GROUNDS = "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\nĐiều 1. Ban hành quy chế minh họa."


@pytest.mark.parametrize(
    "subject",
    [
        "CÔNG BỐ THỦ TỤC THUỘC THẨM QUYỀN GIẢI QUYẾT CỦA SỞ Y TẾ",
        "MỘT SỐ GIẢI PHÁP CẤP BÁCH MINH HỌA",
        "NHIỆM VỤ NĂM HỌC 2024 - 2025",
        "QUY TẮC NĂM NGÀY LÀM VIỆC",
        "TRANG TRÍ CÁC NGÀY LỄ LỚN NĂM 2024",
        "Trang trí các ngày Lễ lớn năm 2024",
        "TUYÊN TRUYỀN NGÀY BẦU CỬ ĐẠI BIỂU",
        "TỔNG KẾT NĂM NĂM THI HÀNH LUẬT",
        "NGHỈ TẾT NGUYÊN ĐÁN",
    ],
)
def test_words_that_only_begin_like_a_day_or_a_prize_name_no_campaign(subject: str) -> None:
    assert directive(f"{_HEAD}\nKẾ HOẠCH\n{subject}\n{_GROUNDS}").campaign is None


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("TỔ CHỨC NGÀY CÔNG TÁC MINH HỌA NĂM 2024", "Ngày công tác minh họa"),
        ("TỔ CHỨC GIẢI BÓNG ĐÁ THIẾU NIÊN", "Giải bóng đá thiếu niên"),
        ("TUẦN LỄ HỌC TẬP MINH HỌA", "Tuần lễ học tập minh họa"),
    ],
)
def test_campaigns_in_capitals_keep_their_names(subject: str, name: str) -> None:
    campaign = directive(f"{_HEAD}\nKẾ HOẠCH\n{subject}\n{_GROUNDS}").campaign

    assert campaign is not None
    assert campaign.name == name


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ("QUYẾT ĐỊNH CỦA ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nVề việc quy chế minh họa", "Về việc quy chế minh họa"),
        ("QUYẾT ĐỊNH\nCỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\nV/v quy chế minh họa", "quy chế minh họa"),
        ("QUYẾT ĐỊNH\nCỦA UBND TỈNH V/V BAN HÀNH QUY CHẾ MINH HỌA", "BAN HÀNH QUY CHẾ MINH HỌA"),
    ],
)  # fmt: skip
def test_whose_decision_it_is_stands_under_the_title_and_is_no_subject(
    lines: str, subject: str
) -> None:
    read = directive(f"{_HEAD}\n{lines}\n{_GROUNDS}")

    assert read.kind == "quyet_dinh"
    assert read.subject is not None
    assert read.subject.text == subject


def test_a_subject_in_capitals_goes_on_over_the_small_letters_of_a_symbol() -> None:
    read = directive(
        f"{_HEAD}\nKẾ HOẠCH\nTHỰC\nHIỆN QUYẾT ĐỊNH SỐ 56/QĐ-TTg NGÀY 10 THÁNG 7 NĂM 2019 CỦA THỦ TƯỚNG\n"
        f"PHÊ DUYỆT ĐỀ ÁN MINH HỌA\n{_GROUNDS}"
    )

    assert read.subject is not None
    assert read.subject.text.startswith("THỰC HIỆN QUYẾT ĐỊNH SỐ 56/QĐ-TTg NGÀY 10")
    assert read.subject.text.endswith("PHÊ DUYỆT ĐỀ ÁN MINH HỌA")


def test_a_subject_whose_line_ends_with_a_link_word_goes_on() -> None:
    long = "Quyết định số 19-QĐ/TU ngày 30-5-2012 của Tỉnh ủy về chế độ chi hoạt động minh họa của các tổ chức cơ sở trực thuộc ở trong tỉnh"
    read = directive(
        f"{_HEAD}\nHƯỚNG DẪN\nmột số điểm quy định ban hành kèm theo\n{long}\n- {_GROUNDS}"
    )

    assert read.subject is not None
    assert read.subject.text == f"một số điểm quy định ban hành kèm theo {long}"


def test_a_year_in_front_of_its_letters_makes_a_circular_and_no_submission() -> None:
    read = directive(
        f"BỘ Y TẾ\n{NATION}\nSố: 26/2019/TT-BYT\nHà Nội, ngày 30 tháng 12 năm 2019\n{_GROUNDS}"
    )

    assert read.kind == "thong_tu"


def test_a_number_is_found_though_its_label_lost_a_letter() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nS: 517/SYT-NV\nKính gửi: Các trường.\n{BODY}"
    )

    assert read.number is not None
    assert (read.number.serial, read.number.symbol) == ("517", "SYT-NV")


def test_a_place_that_a_narrow_column_broke_is_whole() -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN\nTHÀNH PHỐ HỒ CHÍ MINH\n|\n{NATION}\n|\nSố:\n12/QĐ-UB\n|\n"
        f"TP Hồ Chí\nMinh, ngày 17 tháng 7 năm 2003\n|\nQUYẾT ĐỊNH\nVề việc minh họa\n{_GROUNDS}"
    )

    assert read.place is not None
    assert read.place.name == "TP Hồ Chí Minh"


def test_words_without_vowels_are_nobodys_name() -> None:
    read = directive(f"UBND TNH PH TH CNG HO\nS: 12/KH-ABC\n{BODY}")

    assert read.issuer is None or "TNH" not in read.issuer.name


def test_tags_in_a_pasted_head_do_not_hide_its_bodies() -> None:
    read = directive(
        "UBND HUYỆN MẪU SƠN<b> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>\n<b>PHÒNG NỘI VỤ</b> <b> Độc lập - Tự do - Hạnh phúc</b>\n"
        f"Số: 3/PNV <i>Mẫu Sơn, ngày 20 tháng 10 năm 2020</i>\nV/v minh họa\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Phòng Nội vụ huyện Mẫu Sơn"
    assert read.issuer.parent == "Ủy ban nhân dân huyện Mẫu Sơn"


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("Kính gửi: Các doanh nghiệp viễn thông, bưu chính.", ["các doanh nghiệp viễn thông, bưu chính"]),
        ("Kính gửi:\n- Hội Phụ nữ 12 Quận,\nHuyện;\n- Công đoàn ngành.", ["Hội Phụ nữ 12 quận, huyện", "Công đoàn ngành"]),
        ("Kính gửi: Hiệu trưởng các trường. Vừa qua, tình hình minh họa diễn biến phức tạp trên địa bàn.", ["Hiệu trưởng các trường"]),
        ("Kính gửi: UBND TP. Hồ Chí Minh và Sở Y tế TP. Hồ Chí Minh cùng các đơn vị trực thuộc của thành phố.",
         ["Ủy ban nhân dân thành phố Hồ Chí Minh", "Sở Y tế thành phố Hồ Chí Minh", "các đơn vị trực thuộc của thành phố"]),
        ("Kính gửi:\nĐộc lập - Tự do - Hạnh phúc\n- Các trường phổ thông;\n- Sở Y tế.", ["các trường phổ thông", "Sở Y tế"]),
    ],
)  # fmt: skip
def test_addressees_end_with_their_list_and_hold_nothing_of_the_columns_beside(
    address: str, names: list[str]
) -> None:
    read = directive(f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-NV\n{address}\n{BODY}\n{TAIL}")

    assert [addressee.name for addressee in read.addressees] == names


@pytest.mark.parametrize("mark", ["(1) ", "1. ", "(1)"])
def test_the_number_of_a_page_in_front_of_the_parent_is_no_part_of_it(mark: str) -> None:
    read = directive(
        f"{mark}UBND HUYỆN MẪU SƠN\n{NATION}\nPHÒNG NỘI VỤ\nSố: 3/PNV\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.parent == "Ủy ban nhân dân huyện Mẫu Sơn"


def test_a_letter_bears_the_symbol_of_a_department_though_a_ministry_did_something_in_it() -> None:
    read = directive(
        f"{NATION}\nSố: 12/SYT-NV\nV/v minh họa\nKính gửi: Các trường học.\n"
        "Bộ Y tế thông báo kết quả kiểm tra minh họa để các đơn vị biết.\nNơi nhận:\n- Như trên."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế"


@pytest.mark.parametrize(
    "told", ["Bộ Y tế đã ban hành quy định minh họa.", "Quyết định năm 2008 Bộ Y tế quy định minh họa."]
)  # fmt: skip
def test_who_is_told_of_does_not_issue(told: str) -> None:
    assert directive(f"Kính gửi: Các trường học.\n{told}\nNơi nhận:\n- Như trên.").issuer is None


def test_a_site_names_the_document_above_its_head_and_the_head_is_read() -> None:
    read = directive(
        f"TIN NỔI BẬT\nKẾ HOẠCH Tổ chức hội thi minh họa năm 2024\n{_HEAD}\nKẾ HOẠCH\nTổ chức hội thi minh họa năm 2024\n{_GROUNDS}"
    )

    assert read.number is not None
    assert read.number.serial == "12"
    assert read.date is not None


def test_a_day_that_only_a_cited_document_is_about_is_no_campaign_of_a_letter_with_its_own_subject() -> (
    None
):
    body = "Căn cứ Kế hoạch số 12/KH-UBND ngày 5/3/2024 về việc tổ chức kỷ niệm Ngày Minh họa Việt Nam;\nPhòng Nội vụ đề nghị các đơn vị:"
    letter = f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX\n{{}}Kính gửi: Các trường học.\n{body}\n{BODY}\n{TAIL}"

    assert directive(letter.format("V/v trang trí hội trường trung tâm huyện\n")).campaign is None
    assert directive(letter.format("")).campaign is not None


def test_who_files_it_may_stand_in_one_bracket_and_a_purpose_in_quotation_marks() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Sở Y tế.\n{BODY}\nNơi nhận:\n- Như trên “để thực hiện”;\n- Lưu (VP; TCCB).\n"
        "d:\\2024\\CV\\minh hoa.doc\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu"
    )

    assert [(one.text, one.purpose) for one in read.recipients] == [("Như trên", "để thực hiện")]
    assert read.archive is not None
    assert read.archive.units == ("VP", "TCCB")


def test_the_path_of_a_file_is_no_unit_that_files() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Sở Y tế.\n{BODY}\nNơi nhận:\n- Như trên;\n- Lưu: VT, NC.HH\n\n"
        "d:\\2024\\CV\\minh hoa.doc\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Văn Mẫu"
    )

    assert read.archive is not None
    assert "CV" not in "".join(read.archive.units)


def test_the_name_stands_below_the_whole_name_of_the_office() -> None:
    read = directive(
        f"{_HEAD}\nKính gửi: Sở Y tế.\n{BODY}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTL. BỘ TRƯỞNG\nCỤC TRƯỞNG\n"
        "CỤC QUẢN LÝ KHÁM, CHỮA BỆNH\nLê Văn Mẫu"
    )

    assert read.signature is not None
    assert read.signature.name == "Lê Văn Mẫu"


@pytest.mark.parametrize(
    ("words", "issuer"),
    [
        ("của Bộ Y tế - Cục Quản lý Dược", "Bộ Y tế"),
        ("của UBND tỉnh Mẫu Sơn - Trưởng nhóm hợp tác", "Ủy ban nhân dân tỉnh Mẫu Sơn"),
        ("của Bộ Văn hóa thể thao và du lịch", "Bộ Văn hóa, Thể thao và Du lịch"),
    ],
)
def test_of_a_cited_document_no_issuer_is_put_together_from_two(words: str, issuer: str) -> None:
    read = directive(
        f"{_HEAD}\nKẾ HOẠCH\nMinh họa\nCăn cứ Công văn số 61/ABC-VP ngày 01/3/2021 {words} về minh họa;\n{_GROUNDS}"
    )

    assert read.citations[0].issuer == issuer


def test_a_plain_text_whose_letter_swallowed_a_blank_keeps_its_head() -> None:
    read = directive(
        "ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n\nSố: 19/QĐ-UBND\n\nCỘNG HÒA XàHỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập  Tự do  Hạnh phúc\n\n"
        f"Lạng Sơn, ngày 28 tháng 8 năm 2019\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ MINH HỌA\n{_GROUNDS}"
    )

    assert read.place is not None
    assert read.subject is not None
    assert read.subject.text == "BAN HÀNH QUY CHẾ MINH HỌA"


@pytest.mark.parametrize(
    ("head", "symbol", "name"),
    [
        ("BỘ VĂN HÓA, THỂ THAO", "27/CT-BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("BỘ LAO ĐỘNG - THƯƠNG BINH", "27/LĐTBXH-TE", "Bộ Lao động - Thương binh và Xã hội"),
        ("VIỆN KIỂM SÁT NHÂN DÂN", "27/CT-VKSTC", "Viện kiểm sát nhân dân tối cao"),
        ("BỘ Y TẾ", "27/BYT-DP", "Bộ Y tế"),
    ],
)
def test_a_name_of_which_a_page_kept_the_first_line_is_completed_by_its_symbol(
    head: str, symbol: str, name: str
) -> None:
    read = directive(
        f"{head} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: {symbol} | Hà Nội, ngày 5 tháng 3 năm 2024 |\nV/v minh họa\n"
        f"Kính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.name == name


def test_a_name_that_ends_with_and_is_none() -> None:
    read = directive(
        "BỘ NÔNG NGHIỆP VÀ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 27/QĐ-BNN | Hà Nội, ngày 5 tháng 3 năm 2024 |\n"
        "V/v minh họa\nKính gửi: Các trường học.\n1. Tổ chức tuyên truyền."
    )

    assert read.issuer is None or not read.issuer.name.lower().endswith(" và")


@pytest.mark.parametrize(
    ("head", "symbol"),
    [
        ("SỞ Y TẾ - SỞ GIÁO DỤC VÀ ĐÀO TẠO", "12/SYT-SGDĐT"),
        ("SỞ Y TẾ-SỞ GIÁO DỤC VÀ ĐÀO TẠO", "12/KHPH-SYT-SGDĐT"),
    ],
)
def test_two_departments_on_one_line_are_both_issuers(head: str, symbol: str) -> None:
    read = directive(
        f"{head}\n{NATION}\nSố: {symbol}\nV/v minh họa\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == ("Sở Y tế", None)
    assert [one.name for one in read.co_issuers] == ["Sở Giáo dục và Đào tạo"]


@pytest.mark.parametrize(
    ("head", "name", "parent"),
    [
        ("SO Y TE TINH LANG SON", "Sở Y tế tỉnh Lạng Sơn", None),
        ("UBND TINH LANG SON\nSO NOI VU", "Sở Nội vụ tỉnh Lạng Sơn", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        ("BO LAO DONG - THUONG BINH\nVA XA HOI", "Bộ Lao động - Thương binh và Xã hội", None),
    ],
)  # fmt: skip
def test_a_letterhead_that_lost_its_marks_gets_those_of_known_names(
    head: str, name: str, parent: str | None
) -> None:
    read = directive(
        f"{head}\nCONG HOA XA HOI CHU NGHIA VIET NAM\nDoc lap - Tu do - Hanh phuc\nSố: 12/ABC-XY\nV/v minh họa\n"
        f"Kính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == (name, parent)


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("Kính gửi:\n(1) Phòng Tư pháp\n(2) UBND cấp huyện", ["Phòng Tư pháp", "Ủy ban nhân dân cấp huyện"]),
        ("Kính gửi:\n- Các phòng: Tham mưu;\nHậu cần.\n- Sở Y tế.", ["Phòng Tham mưu", "Phòng Hậu cần", "Sở Y tế"]),
        ("Kính gửi:\n- Sở Nội vụ;\n- Sở Y tế,\nTính đến hết ngày 04/5/2023, toàn địa bàn ghi nhận 45 trường hợp vi phạm.", ["Sở Nội vụ", "Sở Y tế"]),
    ],
)  # fmt: skip
def test_addressees_counted_in_brackets_and_lists_that_end_without_a_stop(
    address: str, names: list[str]
) -> None:
    read = directive(f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-NV\n{address}\n{BODY}\n{TAIL}")

    assert [addressee.name for addressee in read.addressees] == names


@pytest.mark.parametrize(
    ("name", "several"),
    [("Ban Công tác Mặt trận các thôn", True), ("Công đoàn các Khu công nghiệp tỉnh", False)],
)
def test_bodies_of_several_places_are_a_group_unless_their_name_says_so(
    name: str, *, several: bool
) -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-NV\nKính gửi: {name}.\n{BODY}\n{TAIL}"
    )

    assert [(one.name, one.collective) for one in read.addressees] == [(name, several)]


def test_the_number_of_a_law_does_not_hide_its_assembly() -> None:
    read = directive(
        f"QUỐC HỘI\nLuật số: 16/2017/QH14\n{NATION}\nHà Nội, ngày 28 tháng 8 năm 2017\nLUẬT\nTHƯ VIỆN\n"
        "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\nĐiều 1. Phạm vi điều chỉnh minh họa."
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == ("Quốc hội", "read")
    assert read.number is not None
    assert read.number.serial == "16"


def test_a_ground_whose_first_word_stands_alone_is_a_basis() -> None:
    read = directive(
        f"{_HEAD}\nQUYẾT ĐỊNH\nVỀ VIỆC MINH HỌA\nỦY BAN NHÂN DÂN TỈNH LẠNG SƠN\nCăn\ncứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n"
        "Căn\ncứ Luật Đầu tư công ngày 13/6/2019;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy chế minh họa."
    )

    assert [one.role for one in read.citations] == ["basis", "basis"]
