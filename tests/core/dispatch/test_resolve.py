"""Names of bodies as letters have them, found in a registry: single ones and collective ones."""

from datetime import date

import pytest

from tests.core.dispatch.registry import a_tree
from thongsuot.core.dispatch.resolve import resolve
from thongsuot.core.dispatch.tree import Unit, UnitTree

TREE = a_tree()


def found(name, sender, *, collective=False, addressed=()):
    return resolve(name, collective=collective, tree=TREE, sender=sender, addressed=addressed)


def codes(resolution, certainty="certain"):
    return [unit.code for unit in resolution.units if unit.certainty == certainty]


@pytest.mark.parametrize(
    ("sender", "name", "code"),
    [
        ("C", "Sở Y tế", "C.YT"),
        ("C", "Sở Y tế thành phố Minh Hải", "C.YT"),
        ("C", "Sở Y tế thành phố", "C.YT"),
        ("C", "Sở Lao động - Thương binh và Xã hội", "C.LD"),
        ("C", "Sở LĐTB&XH", "C.LD"),
        ("C", "SỞ LAO ĐỘNG THƯƠNG BINH VÀ XÃ HỘI", "C.LD"),
        ("C", "Giám đốc Sở Y tế", "C.YT"),
        ("C", "Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "C.MT"),
        ("C", "Ủy ban Mặt trận Tổ quốc thành phố", "C.MT"),
        ("C", "Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam thành phố", "C.MT"),
        ("C", "Hội Liên hiệp Phụ nữ Việt Nam thành phố", "C.PN"),
        ("C", "Đoàn Thanh niên Cộng sản Hồ Chí Minh thành phố", "C.DTN"),
        ("C", "Thành đoàn", "C.DTN"),
        ("C", "Báo Minh Hải", "C.BAO"),
        ("C", "Đài Phát thanh và Truyền hình thành phố", "C.DAI"),
        ("C", "Cổng Thông tin điện tử thành phố", "C.CONG"),
        ("C", "Ủy ban nhân dân quận An Bình", "C.Q1"),
        ("C", "UBND huyện An Bình Đông", "C.H1"),
        ("C", "Ủy ban nhân dân thành phố", "C"),
        ("C", "Phòng Y tế quận An Bình", "C.Q1.YT"),
        ("C", "Bệnh viện Minh họa", "C.YT.BV"),
        ("C.LD", "Sở Y tế", "C.YT"),
        ("C.LD", "Trung tâm Bảo trợ xã hội", "C.LD.BT"),
        ("C.Q1", "Phòng Lao động - Thương binh và Xã hội", "C.Q1.LD"),
        ("C.Q1", "Phòng LĐTBXH", "C.Q1.LD"),
        ("C.H1", "Phòng Y tế huyện", "C.H1.YT"),
        ("C.H1", "Huyện đoàn An Bình Đông", "C.H1.DTN"),
        ("C.H1", "Ủy ban Mặt trận Tổ quốc huyện", "C.H1.MT"),
        ("C.H1", "Trung tâm Y tế", "C.H1.TTYT"),
        ("C.H1", "Sở Lao động - Thương binh và Xã hội", "C.LD"),
        ("C.H1", "Sở Lao động - Thương binh và Xã hội thành phố Minh Hải", "C.LD"),
        ("C.H1", "Ủy ban nhân dân thành phố", "C"),
        ("C.H1", "Ủy ban nhân dân huyện", "C.H1"),
        ("C.H1.X1", "Ủy ban nhân dân huyện", "C.H1"),
        ("C.H1.X1", "Phòng Y tế huyện", "C.H1.YT"),
        ("C.H1.X1", "Trạm Y tế", "C.H1.X1.TYT"),
        ("P", "Sở Y tế", "P.YT"),
        ("P.T1", "Phòng Y tế", "P.T1.YT"),
        ("P.T1", "Ủy ban nhân dân thành phố", "P.T1"),
        ("TW.LD", "Bộ Y tế", "TW.YT"),
        ("TW.LD", "Ủy ban nhân dân tỉnh Minh Giang", "P"),
        ("TW.LD", "Sở Y tế tỉnh Minh Giang", "P.YT"),
        ("C", "Bộ Lao động - Thương binh và Xã hội", "TW.LD"),
    ],
)
def test_a_single_body_is_found_for_certain(sender, name, code):
    assert codes(found(name, sender)) == [code]
    assert found(name, sender).open == ()


@pytest.mark.parametrize(
    ("sender", "name", "expected"),
    [
        ("C", "Ủy ban nhân dân các quận, huyện", ["C.Q1", "C.Q2", "C.H1"]),
        ("C", "Ủy ban nhân dân các quận", ["C.Q1", "C.Q2"]),
        ("C", "Chủ tịch Ủy ban nhân dân các quận, huyện", ["C.Q1", "C.Q2", "C.H1"]),
        ("P", "Ủy ban nhân dân các huyện, thành phố", ["P.H1", "P.T1"]),
        ("P.YT", "Ủy ban nhân dân các huyện, thị xã, thành phố", ["P.H1", "P.T1"]),
        ("TW.LD", "Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương", ["C", "P"]),
        ("C.H1", "Ủy ban nhân dân các xã, thị trấn", ["C.H1.X1", "C.H1.X2", "C.H1.X3"]),
        ("C.H1.LD", "Ủy ban nhân dân các xã", ["C.H1.X1", "C.H1.X2"]),
        ("C", "các sở", ["C.LD", "C.YT", "C.GD"]),
        ("C.H1", "các phòng", ["C.H1.LD", "C.H1.YT"]),
        ("C", "Phòng Y tế các quận, huyện", ["C.Q1.YT", "C.Q2.YT", "C.H1.YT"]),
        (
            "C",
            "các tổ chức chính trị - xã hội thành phố",
            ["C.PN", "C.DTN"],
        ),
    ],
)  # fmt: skip
def test_a_collective_with_sort_of_body_is_listed_for_certain(sender, name, expected):
    resolution = found(name, sender, collective=True)
    assert codes(resolution) == expected
    assert codes(resolution, "likely") == []
    assert resolution.open == ()


@pytest.mark.parametrize(
    ("sender", "name", "certain", "likely"),
    [
        ("C", "các sở, ban, ngành", ["C.LD", "C.YT", "C.GD"], ["C.DT", "C.TT", "C.CA"]),
        ("C", "các hội, đoàn thể", [], ["C.PN", "C.DTN"]),
        ("C.H1", "các phòng ban liên quan", [], ["C.H1.LD", "C.H1.YT", "C.H1.VP"]),
        ("C.H1", "các phòng, ban huyện", [], ["C.H1.LD", "C.H1.YT", "C.H1.VP"]),
        ("C", "các cơ sở khám, chữa bệnh", [], [
            "C.YT.BV", "C.Q1.TTYT", "C.Q1.X1.TYT", "C.Q2.TTYT", "C.Q2.X1.TYT", "C.H1.TTYT",
            "C.H1.X1.TYT", "C.H1.X2.TYT", "C.H1.X3.TYT",
        ]),
        ("C", "các cơ sở trợ giúp xã hội", [], ["C.LD.BT"]),
        ("C.LD", "các đơn vị trực thuộc", [], ["C.LD.BT", "C.LD.CN"]),
        ("C.H1", "các xã", [], ["C.H1.X1", "C.H1.X2"]),
        ("C", "các địa phương", [], ["C.Q1", "C.Q2", "C.H1"]),
    ],
)  # fmt: skip
def test_a_collective_that_names_nobody_is_proposed_and_asked(sender, name, certain, likely):
    resolution = found(name, sender, collective=True)
    assert codes(resolution) == certain
    assert codes(resolution, "likely") == likely
    assert resolution.open


def test_bodies_and_units_are_those_that_the_letter_is_addressed_to():
    name = "các cơ quan, đơn vị, địa phương liên quan"
    resolution = found(name, "C", collective=True, addressed=("C.YT", "C.GD"))
    assert codes(resolution, "likely") == ["C.YT", "C.GD", "C.Q1", "C.Q2", "C.H1"]
    assert "liên quan" in resolution.open[0]


@pytest.mark.parametrize(
    "name", ["các doanh nghiệp trên địa bàn", "các hộ gia đình", "toàn thể nhân dân"]
)
def test_what_the_registry_has_no_units_for_is_open(name):
    resolution = found(name, "C", collective=True)
    assert resolution.units == ()
    assert resolution.open


@pytest.mark.parametrize("name", ["Sở Ngoại vụ", "Ủy ban nhân dân huyện Chưa Có", "Tổ liên gia"])
def test_an_unknown_body_is_open_and_never_guessed(name):
    resolution = found(name, "C")
    assert resolution.units == ()
    assert name in resolution.open[0]


def test_a_name_of_many_lower_units_is_asked_not_listed():
    resolution = found("Phòng Y tế", "C")
    assert resolution.units == ()
    assert "3 đơn vị" in resolution.open[0]


def test_bodies_of_another_province_are_never_found():
    assert found("Phòng Y tế huyện Minh Sơn", "C").units == ()
    assert found("Ủy ban nhân dân huyện Minh Sơn", "C").units == ()


def test_a_slip_in_a_name_is_likely():
    assert codes(found("Sở Giáo dục và Đào tao", "C"), "certain") == ["C.GD"]
    assert codes(found("Sở Giáo dụcc và Đào tạo", "C"), "likely") == ["C.GD"]


def test_units_of_the_same_name_in_one_territory_are_asked():
    units = [
        Unit("T", "Ủy ban nhân dân tỉnh Minh Họa", "ubnd", "tinh"),
        Unit("T.1", "Trung tâm Công tác xã hội", "su_nghiep", "don_vi", "T"),
        Unit("T.2", "Trung tâm Công tác xã hội", "su_nghiep", "don_vi", "T"),
    ]
    resolution = resolve(
        "Trung tâm Công tác xã hội", collective=False, tree=UnitTree(units), sender="T"
    )
    assert codes(resolution, "likely") == ["T.1", "T.2"]
    assert "2 đơn vị" in resolution.open[0]


def test_tree_is_that_of_the_day():
    units = [
        Unit("T", "Ủy ban nhân dân tỉnh Minh Họa", "ubnd", "tinh"),
        Unit("T.1", "Sở Cũ", "so", "tinh", "T", valid_to=date(2025, 2, 28)),
        Unit("T.2", "Sở Mới", "so", "tinh", "T", valid_from=date(2025, 3, 1)),
    ]
    before = UnitTree(units, on=date(2025, 2, 28))
    after = UnitTree(units, on=date(2025, 3, 1))
    assert [u.code for u in before.children("T")] == ["T.1"]
    assert [u.code for u in after.children("T")] == ["T.2"]


def test_sender_must_be_in_the_registry():
    with pytest.raises(KeyError):
        found("Sở Y tế", "nobody")
