"""Kính gửi in the shapes that letters have; all letters are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, with_head

_HEAD = f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX\nMẫu Sơn, ngày 1 tháng 3 năm 2024\nV/v góp ý"


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ("Kính gửi: Sở Y tế.", ["Sở Y tế"]),
        ("Kính gửi: Sở Y tế", ["Sở Y tế"]),
        ("KÍNH GỬI: Sở Y tế.", ["Sở Y tế"]),
        ("- Kính gửi:\n- Sở Y tế;\n - Sở Nội vụ.", ["Sở Y tế", "Sở Nội vụ"]),
        ("Kính gửi:\nSở Y tế\nSở Nội vụ\nUBND các xã.", ["Sở Y tế", "Sở Nội vụ", "Ủy ban nhân dân các xã"]),
        ("Kính gửi:\n• Sở Y tế\n+ Sở Nội vụ và UBND các xã.", ["Sở Y tế", "Sở Nội vụ", "Ủy ban nhân dân các xã"]),
        (
            "Kính gửi: - Sở Y tế;\n               - UBND các huyện, thị xã,\nthành phố.",
            ["Sở Y tế", "Ủy ban nhân dân các huyện, thị xã, thành phố"],
        ),
        (
            "Kính gửi:\n- Các phòng: Giáo dục và Đào tạo, Nội vụ; TC-KH;\n- Công an huyện, Ban CHQS huyện.",
            ["Phòng Giáo dục và Đào tạo", "Phòng Nội vụ", "Phòng Tài chính - Kế hoạch", "Công an huyện", "Ban Chỉ huy Quân sự huyện"],
        ),
        (
            "Kính gửi:\n- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;\n- Các Bộ: Công an, Quốc phòng.",
            ["các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ", "Bộ Công an", "Bộ Quốc phòng"],
        ),
        (
            "Kính gửi: Các đồng chí Bí thư Đảng ủy các xã, thị trấn; Thủ trưởng các phòng, ban, ngành huyện.",
            ["các đồng chí Bí thư Đảng ủy các xã, thị trấn", "Thủ trưởng các phòng, ban, ngành huyện"],
        ),
        ("Kính gửi:\n1. Phòng Y tế;\n2. Hội Nông dân huyện\n3. Phòng Nội vụ", ["Phòng Y tế", "Hội Nông dân huyện", "Phòng Nội vụ"]),
        ("Kính gửi: Giám đốc các Trung tâm: Y tế, Dân số.", ["Giám đốc Trung tâm Y tế", "Giám đốc Trung tâm Dân số"]),
        ("Kính gửi: Các trường MN, TH, THCS trên địa bàn.", ["các trường mầm non, tiểu học, trung học cơ sở trên địa bàn"]),
        ("Kính gửi: Bà Nguyễn Thị Mẫu, trú tại thôn Mẫu.", ["Bà Nguyễn Thị Mẫu, trú tại thôn Mẫu"]),
        ("Kính gửi: Ông (Bà): .................................", []),
        ("Kính gửi: ..........................................", []),
        ("", []),
    ],
)  # fmt: skip
def test_addressees(lines: str, names: list[str]) -> None:
    assert [agency.name for agency in with_head(f"{_HEAD}\n{lines}").addressees] == names


def test_a_telegram_names_its_addressees_behind_the_wire() -> None:
    read = with_head(
        "CÔNG ĐIỆN\nVề việc ứng phó với bão\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU điện:\n- Các Sở: Y tế, Nội vụ;\n- UBND các huyện."
    )
    assert read.kind == "cong_dien"
    assert [agency.name for agency in read.addressees] == [
        "Sở Y tế",
        "Sở Nội vụ",
        "Ủy ban nhân dân các huyện",
    ]


def test_a_plan_has_no_addressees_even_with_a_form_letter_in_its_annex() -> None:
    read = with_head(
        f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/KH-UBND\nMẫu Sơn, ngày 1 tháng 3 năm 2024\nKẾ HOẠCH\nTổ chức hội thi\n"
        "Căn cứ Công văn số 2/UBND-VX ngày 1/2/2024 của UBND tỉnh Mẫu;\nI. MỤC ĐÍCH\n1. Tuyên truyền.\n"
        "Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nLê Văn Mẫu\nPHỤ LỤC\nĐƠN ĐĂNG KÝ\nKính gửi: Ban Tổ chức hội thi"
    )
    assert read.addressees == ()
