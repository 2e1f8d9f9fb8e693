"""Names of agencies in their standard form; the bodies named here are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.parsing.agencies import standard_name

_LABOUR = "Lao động - Thương binh và Xã hội"


@pytest.mark.parametrize(
    "written",
    [
        f"Sở {_LABOUR}",
        "SỞ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI",
        "Sở Lao động – Thương binh và Xã hội",
        "Sở LĐTBXH",
        "SLĐTBXH",
        "Sở LĐ-TB&XH",
        "Sở LĐ-TBXH",
        "Sở LĐTB&XH",
        "Sở LĐ-TB và XH",
        "Sở Lao động TBXH",
        "Sở Lao  động - Thương binh & Xã hội",
    ],
)
def test_every_spelling_of_a_department_is_one_name(written: str) -> None:
    assert standard_name(written) == f"Sở {_LABOUR}"


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("UBND TỈNH THÁI BÌNH", "Ủy ban nhân dân tỉnh Thái Bình"),
        ("Uỷ ban nhân dân huyện", "Ủy ban nhân dân huyện"),
        ("UBND TP. Vinh", "Ủy ban nhân dân thành phố Vinh"),
        ("UBND Quận 1", "Ủy ban nhân dân Quận 1"),
        ("UBND quận 1", "Ủy ban nhân dân Quận 1"),
        ("HĐND tỉnh", "Hội đồng nhân dân tỉnh"),
        ("VP HĐND-UBND huyện", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"),
        ("VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("UBMTTQVN tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("BTT UBMTTQVN tỉnh", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"),
        ("Hội LHPN huyện", "Hội Liên hiệp Phụ nữ huyện"),
        ("ĐOÀN TNCS HỒ CHÍ MINH", "Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Hội CCB tỉnh", "Hội Cựu chiến binh tỉnh"),
        ("LĐLĐ tỉnh", "Liên đoàn Lao động tỉnh"),
        ("Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"),
        ("Đài PT-TH tỉnh", "Đài Phát thanh và Truyền hình tỉnh"),
        ("Cổng TTĐT tỉnh", "Cổng Thông tin điện tử tỉnh"),
        ("TTYT huyện", "Trung tâm Y tế huyện"),
        ("Sở GD&ĐT", "Sở Giáo dục và Đào tạo"),
        ("SGDĐT", "Sở Giáo dục và Đào tạo"),
        ("Phòng Giáo dục và Đào Tạo", "Phòng Giáo dục và Đào tạo"),
        ("P.LĐTBXH", f"Phòng {_LABOUR}"),
        ("Phòng VHTT", "Phòng Văn hóa và Thông tin"),
        ("Sở VHTTDL", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở NN và PTNT", "Sở Nông nghiệp và Phát triển nông thôn"),
        ("BLĐTBXH", f"Bộ {_LABOUR}"),
        ("Trung tâm Văn hoá, Truyền thông và Thể thao", "Trung tâm Văn hóa, Truyền thông và Thể thao"),
        ("Ban Tuyên giáo Tỉnh uỷ", "Ban Tuyên giáo Tỉnh ủy"),
        ("Trường THCS Kim Đồng", "Trường Trung học cơ sở Kim Đồng"),
        ("Giám đốc Sở Y tế", "Giám đốc Sở Y tế"),
        ("CT UBND huyện", "Chủ tịch Ủy ban nhân dân huyện"),
    ],
)  # fmt: skip
def test_abbreviations_are_written_out(written: str, name: str) -> None:
    assert standard_name(written) == name


@pytest.mark.parametrize(
    "name",
    [
        "Ủy ban Mặt trận Tổ quốc huyện",  # gains no Việt Nam
        "Hội Liên hiệp Phụ nữ huyện",
        "Huyện đoàn Sơn Nam",  # an official short name
        "Ủy ban nhân dân các xã",  # gains no district
        "Trung tâm Văn hóa Truyền thông và Thể thao",  # no comma is added
        "Trung tâm Y tế",
    ],
)
def test_nothing_is_added_to_a_name(name: str) -> None:
    assert standard_name(name) == name


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Các Sở, ban, ngành tỉnh", "các Sở, ban, ngành tỉnh"),
        ("CÁC SỞ, BAN, NGÀNH TỈNH", "các sở, ban, ngành tỉnh"),
        ("Các trường THPT trên địa bàn", "các trường trung học phổ thông trên địa bàn"),
        ("UBND các huyện, TP", "Ủy ban nhân dân các huyện, thành phố"),
    ],
)
def test_collective_names_begin_small(written: str, name: str) -> None:
    assert standard_name(written) == name


@pytest.mark.parametrize("words", ["", "Câu lạc bộ Hoa Sen", "ông Nguyễn Văn Mẫu", "12345"])
def test_unknown_words_come_back_as_written(words: str) -> None:
    assert standard_name(words) == words


def test_a_standard_name_stays_itself() -> None:
    for written in ("Sở LĐTBXH", "UBND các huyện, TP", "Các sở, ngành", "BTT UBMTTQVN tỉnh"):
        name = standard_name(written)
        assert standard_name(name) == name
