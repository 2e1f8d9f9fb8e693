"""Lists of bodies in the shapes that offices use; all bodies are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies, split_agencies, standard_name


@pytest.mark.parametrize(
    ("written", "names"),
    [
        (
            "Phòng Nội vụ các quận, thành, thị; UBND các huyện, thị, thành phố",
            ["Phòng Nội vụ các quận, thành, thị", "Ủy ban nhân dân các huyện, thị, thành phố"],
        ),
        ("UBND các huyện, Thành ủy", ["Ủy ban nhân dân các huyện", "Thành ủy"]),
        (
            "Ban Dân vận các huyện ủy, thành ủy trực thuộc",
            ["Ban Dân vận các huyện ủy, thành ủy trực thuộc"],
        ),
        (
            "các phòng Tư pháp, các sở: Y tế, Tài chính",
            ["các phòng Tư pháp", "Sở Y tế", "Sở Tài chính"],
        ),
        (
            "Các trường THCS, phòng Tư pháp",
            ["các trường trung học cơ sở", "Phòng Tư pháp"],
        ),
        ("Các sở, ngành tỉnh; Báo Hòa Lạc", ["các sở, ngành tỉnh", "Báo Hòa Lạc"]),
        ("Các doanh nghiệp: May Hòa Lạc, Gạch Phú An", ["May Hòa Lạc", "Gạch Phú An"]),
        ("Ban Tổ chức - Kiểm tra, Văn phòng", ["Ban Tổ chức - Kiểm tra", "Văn phòng"]),
        ("Các thành viên Ban Chỉ đạo 35 tỉnh", ["các thành viên Ban Chỉ đạo 35 tỉnh"]),
        ("các ông (bà) có tên tại Điều 2", ["các ông (bà) có tên tại Điều 2"]),
        ("Hội Nông dân tỉnh, đơn vị trực thuộc", ["Hội Nông dân tỉnh", "đơn vị trực thuộc"]),
    ],
)
def test_a_list_is_taken_apart(written: str, names: list[str]) -> None:
    found = split_agencies(written, Span(0, len(written)))

    assert [agency.name for agency in found] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Báo Hòa Lạc và Đài PT&TH tỉnh đưa tin",
            ["Báo Hòa Lạc", "Đài Phát thanh và Truyền hình tỉnh"],
        ),
        ("Sở Y tế Quảng Nam về việc", ["Sở Y tế Quảng Nam"]),
        ("UBND các huyện, thành lập tổ công tác", ["Ủy ban nhân dân các huyện"]),
        ("Hội Người cao tuổi cùng cấp tổ chức", ["Hội Người cao tuổi cùng cấp"]),
        ("phối hợp với Công đoàn, Đoàn Thanh niên kiểm tra", ["Công đoàn", "Đoàn Thanh niên"]),
    ],
)
def test_bodies_in_running_text(text: str, names: list[str]) -> None:
    assert [agency.name for agency in find_agencies(text, Span(0, len(text)))] == names


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (
            "Trung tâm Văn hóa - Thể thao và Truyền thông",
            "Trung tâm Văn hóa - Thể thao và Truyền thông",
        ),
        ("Phòng Thông tin - Truyền thông", "Phòng Thông tin - Truyền thông"),
        ("Phòng Giáo dục & Đào tạo", "Phòng Giáo dục và Đào tạo"),
        ("Tổ trưởng các tổ dân phố", "Tổ trưởng các tổ dân phố"),
    ],
)
def test_a_name_in_full_keeps_its_signs(written: str, name: str) -> None:
    assert standard_name(written) == name


@pytest.mark.parametrize(
    ("written", "collective"),
    [("Công đoàn các KCX", True), ("đơn vị trực thuộc", True), ("Công đoàn ngành Y tế", False)],
)
def test_who_stands_for_several(written: str, *, collective: bool) -> None:
    (agency,) = split_agencies(written, Span(0, len(written)))

    assert agency.collective is collective


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (
            "Ban Vì sự tiến bộ phụ nữ các sở, ban, ngành",
            "Ban Vì sự tiến bộ phụ nữ các sở, ban, ngành",
        ),
        (
            "Ban Chỉ đạo vận động hiến máu tình nguyện các xã, thị trấn",
            "Ban Chỉ đạo vận động hiến máu tình nguyện các xã, thị trấn",
        ),
        (
            "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai",
            "Ban Chỉ đạo quốc gia về Phòng, chống thiên tai",
        ),
        ("các cấp Hội", "các cấp Hội"),
    ],
)
def test_committees_and_what_they_are_for(written: str, name: str) -> None:
    assert standard_name(written) == name
