"""Further sorts of pages as portals publish letters, and of those they name; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import BODY, NATION, TAIL, directive

_ORDER = f"Thực hiện kế hoạch năm, Ủy ban nhân dân huyện yêu cầu thực hiện như sau:\n{BODY}\n{TAIL}"


@pytest.mark.parametrize("title", ["HƯỚNG DẪN", "THÔNG BÁO"])
@pytest.mark.parametrize("below", [True, False])
def test_a_letter_that_says_its_subject_once_more_as_a_title_stays_a_letter(
    title: str, *, below: bool
) -> None:
    inner, address = f"{title}\nTổ chức hội thi minh họa năm 2024\n", "Kính gửi: Các trường học.\n"
    parts = address + inner if below else inner + address
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-NV\nV/v {title.lower()} tổ chức hội thi minh họa năm 2024\n"
        f"Lạng Sơn, ngày 05 tháng 3 năm 2024\n{parts}{BODY}\n{TAIL}"
    )

    assert read.kind == "cong_van"
    assert read.subject is not None
    assert read.subject.text == f"{title.lower()} tổ chức hội thi minh họa năm 2024"


def test_a_guideline_with_a_letter_of_its_kind_keeps_it_whatever_stands_behind_its_mark() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/HD-SYT\nV/v tổ chức hội thi minh họa\n"
        f"HƯỚNG DẪN\nTổ chức hội thi minh họa\n{BODY}\n{TAIL}"
    )

    assert read.kind == "huong_dan"


@pytest.mark.parametrize(
    "menu",
    [
        "Trang chủ | Giới thiệu | Sở Y tế | Liên hệ",
        "TRANG CHỦ\nGIỚI THIỆU\nPHÒNG CÔNG TÁC XÃ HỘI\nVĂN BẢN",
        "Trang chủ > Văn bản > Bộ Y tế",
        "Cổng thông tin điện tử Sở Y tế tỉnh Nghệ An",
        "SỞ Y TẾ",
    ],
)
def test_what_a_menu_names_above_a_letter_without_letterhead_issues_nothing(menu: str) -> None:
    read = directive(
        f"{menu}\nSố: 12/UBND-VX\nV/v tổ chức hội thi minh họa\nLạng Sơn, ngày 05 tháng 3 năm 2024\n"
        f"Kính gửi: Các trường học.\n{_ORDER}"
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == (
        "Ủy ban nhân dân huyện Lạng Sơn",
        "inferred",
    )


@pytest.mark.parametrize(
    ("letterhead", "name"),
    [
        ("HỘI ĐỒNG THẨM PHÁN\nTÒA ÁN NHÂN DÂN TỐI CAO", "Hội đồng Thẩm phán Tòa án nhân dân tối cao"),
        ("ỦY BAN THƯỜNG VỤ\nQUỐC HỘI", "Ủy ban Thường vụ Quốc hội"),
        ("BAN THƯỜNG VỤ\nTỈNH ỦY LẠNG SƠN", "Ban Thường vụ Tỉnh ủy Lạng Sơn"),
        ("BỘ Y TẾ | VIỆT NAM DÂN CHỦ CỘNG HÒA |", "Bộ Y tế"),
    ],
)  # fmt: skip
def test_an_organ_above_the_body_it_belongs_to(letterhead: str, name: str) -> None:
    read = directive(
        f"{letterhead}\n{NATION}\nSố: 2/BC-ABC\nHà Nội, ngày 05 tháng 3 năm 2024\nBÁO CÁO\nCông tác minh họa\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == (name, None)


def test_the_path_of_a_site_is_no_organ_of_the_body_below_it() -> None:
    read = directive(
        f"Công đoàn\nSỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 2/BC-SYT\nBÁO CÁO\nCông tác minh họa\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế tỉnh Lạng Sơn"


def test_the_motto_in_small_letters_beside_the_second_line_of_a_name() -> None:
    read = directive(
        "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH LẠNG SƠN Độc Lập - Tự Do - Hạnh Phúc\n"
        f"Số: 12/UBND-VX Lạng Sơn, ngày 05 tháng 3 năm 2024\nV/v minh họa\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == ("Ủy ban nhân dân tỉnh Lạng Sơn", "read")


@pytest.mark.parametrize(
    ("lines", "subject"),
    [
        ("Về: tổ chức hội thi minh họa", "tổ chức hội thi minh họa"),
        ("V/v mời họp lúc 08 giờ\n00 ngày 12/3/2024", "mời họp lúc 08 giờ 00 ngày 12/3/2024"),
        ("V/v tổ chức hội\u200b thi\u00ad minh\ufeff họa", "tổ chức hội thi minh họa"),
    ],
)
def test_subjects_as_pages_print_them(lines: str, subject: str) -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSố: 12/SYT-NV\n{lines}\nLạng Sơn, ngày 05 tháng 3 năm 2024\n"
        f"Kính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.subject is not None
    assert read.subject.text == subject


@pytest.mark.parametrize("place", ["Từ Sơn", "Phúc Thọ", "Hồi Xuân", "Hạnh Lâm"])
def test_places_that_begin_with_a_word_of_dates_or_of_the_motto(place: str) -> None:
    read = directive(
        f"TRƯỜNG TIỂU HỌC MINH HỌA\n{NATION}\n{place}, ngày      tháng 3 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\n{BODY}\n{TAIL}"
    )

    assert read.place is not None
    assert read.date is not None
    assert (read.place.name, read.date.month) == (place, 3)


@pytest.mark.parametrize("word", ["Từ", "Hạnh Phúc", "Hồi"])
def test_such_a_word_alone_is_no_place(word: str) -> None:
    read = directive(
        f"TRƯỜNG TIỂU HỌC MINH HỌA\n{NATION}\n{word}, ngày 05 tháng 3 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\n{BODY}\n{TAIL}"
    )

    assert read.place is None


def test_the_day_that_a_page_was_put_up_is_no_part_of_a_subject() -> None:
    read = directive(f"THÔNG BÁO\nVỀ VIỆC TREO CỜ MINH HỌA\nThứ Ba, 05/03/2024\n{_ORDER}")

    assert read.subject is not None
    assert read.subject.text == "VỀ VIỆC TREO CỜ MINH HỌA"


def test_a_number_that_recognition_broke_is_none() -> None:
    read = directive(
        f"SỞ Y TẾ TỈNH LẠNG SƠN\n{NATION}\nSé: #12/SYT\nV/v minh họa\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.number is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (
            "Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ;\nChủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương.",
            [
                ("các Bộ trưởng", True), ("Thủ trưởng cơ quan ngang Bộ", True), ("Thủ trưởng cơ quan thuộc Chính phủ", True),
                ("Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương", True),
            ],
        ),
        (
            "Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ.",
            [("các Bộ trưởng", True), ("Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ", True)],
        ),
        (
            "Bộ trưởng các Bộ: Y tế, Công an;\nChủ tịch Ủy ban nhân dân các tỉnh, thành phố: Hà Nội, Nam Định.",
            [
                ("Bộ trưởng Bộ Y tế", False), ("Bộ trưởng Bộ Công an", False),
                ("Chủ tịch Ủy ban nhân dân thành phố Hà Nội", False), ("Chủ tịch Ủy ban nhân dân tỉnh Nam Định", False),
            ],
        ),
        (
            "Giám đốc Sở Y tế, Thủ trưởng cơ quan, đơn vị liên quan.",
            [("Giám đốc Sở Y tế", False), ("Thủ trưởng cơ quan, đơn vị liên quan", True)],
        ),
    ],
)  # fmt: skip
def test_officers_of_the_country_among_addressees(
    address: str, expected: list[tuple[str, bool]]
) -> None:
    read = directive(
        f"CHÍNH PHỦ\n{NATION}\nSố: 4/CP-KG\nV/v minh họa\nKính gửi:\n{address}\n{BODY}\n{TAIL}"
    )

    assert [(one.name, one.collective) for one in read.addressees] == expected
