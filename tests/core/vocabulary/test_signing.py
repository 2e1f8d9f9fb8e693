"""Signature blocks fit the body that signs (Nghị định 30/2020/NĐ-CP, Điều 13)."""

import pytest

from thongsuot.core.vocabulary.signing import signing_block


@pytest.mark.parametrize(
    ("body", "by_deputy", "lines"),
    [
        ("Ủy ban nhân dân tỉnh Long An", False, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")),
        (
            "Uỷ ban nhân dân xã Long Hoà",
            True,
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        ("Sở Y tế tỉnh Long An", False, ("GIÁM ĐỐC",)),
        ("Sở Y tế", True, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
        ("Phòng Y tế", True, ("KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")),
        ("Bộ Y tế", True, ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG")),
        ("Bộ Chỉ huy Quân sự tỉnh", False, ("CHỈ HUY TRƯỞNG",)),
        ("Công an tỉnh Long An", False, ("GIÁM ĐỐC",)),
        ("Công an huyện Tân Trụ", False, ("TRƯỞNG CÔNG AN",)),
        (
            "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
            False,
            ("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"),
        ),
        ("Huyện đoàn Tân Trụ", True, ("TM. BAN THƯỜNG VỤ", "KT. BÍ THƯ", "PHÓ BÍ THƯ")),
        ("Báo Long An", False, ("TỔNG BIÊN TẬP",)),
        ("Báo và Phát thanh, Truyền hình Long An", False, ("GIÁM ĐỐC",)),
    ],
)
def test_lines(body, by_deputy, lines):
    assert signing_block(body, by_deputy=by_deputy).lines == lines


def test_office_of_an_unknown_body_is_not_made_up():
    assert signing_block("Tổ liên gia số 5") is None


def test_name_of_the_signer_is_kept():
    assert signing_block("Sở Y tế", name="Nguyễn Văn Minh Họa").name == "Nguyễn Văn Minh Họa"
