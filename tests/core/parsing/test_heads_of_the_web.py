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
