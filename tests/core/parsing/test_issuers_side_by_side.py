"""Parents, children and partners in the head, and places as the head writes them; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, directive


def _issuer(
    head: str, symbol: str, place: str = "Bến Tre"
) -> tuple[str | None, str | None, list[str]]:
    read = directive(
        f"{head}\n{NATION}\nSố: 5/{symbol}\n{place}, ngày 5 tháng 3 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\nCăn cứ kế hoạch năm;\n1. Tổ chức."
    )
    issuer = read.issuer
    assert issuer is not None
    return issuer.name, issuer.parent, [one.name for one in read.co_issuers]


@pytest.mark.parametrize(
    ("head", "symbol", "name", "parent"),
    [
        ("BỘ CÔNG AN CÔNG AN TỈNH BẾN TRE", "KH-CAT", "Công an tỉnh Bến Tre", "Bộ Công an"),
        ("TRUNG ƯƠNG ĐOÀN TỈNH ĐOÀN BẾN TRE", "KH-TĐTN", "Tỉnh đoàn Bến Tre", "Trung ương Đoàn"),
        ("TỔNG LIÊN ĐOÀN LAO ĐỘNG\nVIỆT NAM\nLIÊN ĐOÀN LAO ĐỘNG TỈNH\nBẾN TRE", "KH-LĐLĐ", "Liên đoàn Lao động tỉnh Bến Tre",
         "Tổng Liên đoàn Lao động Việt Nam"),
        ("TRUNG ƯƠNG HỘI\nCHỮ THẬP ĐỎ VIỆT NAM\nHỘI CHỮ THẬP ĐỎ TỈNH BẾN TRE", "KH-CTĐ", "Hội Chữ thập đỏ tỉnh Bến Tre",
         "Trung ương Hội Chữ thập đỏ Việt Nam"),
    ],
)  # fmt: skip
def test_a_national_body_above_that_of_a_province(
    head: str, symbol: str, name: str, parent: str
) -> None:
    assert _issuer(head, symbol) == (name, parent, [])


@pytest.mark.parametrize(
    ("head", "symbol", "place", "name"),
    [
        ("UBND HUYỆN CƯ M'GAR", "KH-UBND", "Cư M'gar", "Ủy ban nhân dân huyện Cư M'gar"),
        ("UBND PHƯỜNG ĐOÀN KẾT", "KH-UBND", "Đoàn Kết", "Ủy ban nhân dân phường Đoàn Kết"),
        ("THỊ ỦY BUÔN HỒ", "KH/ThU", "Buôn Hồ", "Thị ủy Buôn Hồ"),
        (
            "BẢO HIỂM XÃ HỘI\nTP.HỒ CHÍ MINH",
            "KH-BHXH",
            "TP.Hồ Chí Minh",
            "Bảo hiểm xã hội thành phố Hồ Chí Minh",
        ),
        ("BỘ THƯƠNG BINH VÀ XÃ HỘI", "KH-BTB", "Hà Nội", "Bộ Thương binh và Xã hội"),
    ],
)
def test_capitals_become_the_letters_of_the_place(
    head: str, symbol: str, place: str, name: str
) -> None:
    assert _issuer(head, symbol, place)[0] == name


@pytest.mark.parametrize("head", ["SỞ Y TẾ - TỈNH ĐOÀN BẾN TRE", "SỞ Y TẾ -\nTỈNH ĐOÀN BẾN TRE"])
def test_two_issuers_that_both_stand_in_the_symbol(head: str) -> None:
    assert _issuer(head, "KH-SYT-TĐTN") == ("Sở Y tế tỉnh Bến Tre", None, ["Tỉnh đoàn Bến Tre"])


def test_a_child_behind_a_dash_is_no_partner() -> None:
    assert _issuer("UBND HUYỆN BA TRI - PHÒNG Y TẾ", "KH-PYT", "Ba Tri") == (
        "Phòng Y tế huyện Ba Tri", "Ủy ban nhân dân huyện Ba Tri", [],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("title", "urgency"),
    [("CÔNG ĐIỆN KHẨN", "khan"), ("CÔNG ĐIỆN HỎA TỐC", "hoa_toc"), ("CÔNG ĐIỆN", None)],
)
def test_the_title_of_a_wire_tells_how_urgent_it_is(title: str, urgency: str | None) -> None:
    read = directive(
        f"ỦY BAN NHÂN DÂN\nTỈNH BẾN TRE\n{NATION}\nSố: 3/CĐ-UBND\nBến Tre, ngày 5 tháng 3 năm 2024\n{title}\nVề việc ứng phó minh họa\n"
        "Chủ tịch UBND tỉnh điện: Sở Y tế; Công an tỉnh.\nThực hiện chỉ đạo của cấp trên, yêu cầu:\n1. Trực ban."
    )

    assert (read.kind, read.urgency) == ("cong_dien", urgency)
    assert read.subject is not None
    assert read.subject.text == "Về việc ứng phó minh họa"
