"""Issuers as heads have them when columns, stamps and sites run into them; all made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import NATION, with_head

_BELOW = f"{NATION}\nSố: 12/BC-ABC\nLạng Sơn, ngày 05 tháng 3 năm 2024\nV/v tuyên truyền\nKính gửi: Các đơn vị."


@pytest.mark.parametrize(
    ("above", "name", "parent"),
    [
        ("TỈNH ĐOÀN LẠNG SƠN ĐOÀN TNCS HỒ CHÍ MINH", "Tỉnh đoàn Lạng Sơn", None),
        (
            "UBND TỈNH LẠNG SƠN SỞ Y TẾ",
            "Sở Y tế tỉnh Lạng Sơn",
            "Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
        (
            "UBND tỉnh Lạng Sơn Sở Nội vụ",
            "Sở Nội vụ tỉnh Lạng Sơn",
            "Ủy ban nhân dân tỉnh Lạng Sơn",
        ),
        (
            "LIÊN ĐOÀN LAO ĐỘNG TỈNH LẠNG SƠN\nCÔNG ĐOÀN NGÀNH Y TẾ",
            "Công đoàn ngành Y tế tỉnh Lạng Sơn",
            "Liên đoàn Lao động tỉnh Lạng Sơn",
        ),
        (
            "BAN CHỈ ĐẠO 389 TỈNH LẠNG SƠN\nCƠ QUAN THƯỜNG TRỰC",
            "Ban Chỉ đạo 389 tỉnh Lạng Sơn",
            None,
        ),
        (
            "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH LẠNG SƠN\nỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN",
            "Ủy ban nhân dân tỉnh Lạng Sơn",
            None,
        ),
    ],
)
def test_issuer_and_parent(above: str, name: str, parent: str | None) -> None:
    read = with_head(f"{above}\n{_BELOW}")

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.parent) == (name, parent)


def test_a_stamp_of_receipt_is_no_issuer() -> None:
    read = with_head(f"UBND TỈNH LẠNG SƠN\nSỞ Y TẾ\n{_BELOW}".replace("Kính", "SỞ NỘI VỤ\nKính"))

    assert read.issuer is not None
    assert read.issuer.name == "Sở Y tế tỉnh Lạng Sơn"


def test_a_committee_whose_place_is_lost_takes_the_province_of_the_head() -> None:
    read = with_head(f"ỦY BAN NHÂN DÂN\n{_BELOW}")

    assert read.issuer is not None
    assert (read.issuer.name, read.issuer.provenance) == (
        "Ủy ban nhân dân tỉnh Lạng Sơn",
        "inferred",
    )


def test_a_committee_of_an_unknown_place_stays_without_one() -> None:
    read = with_head(f"ỦY BAN NHÂN DÂN\n{_BELOW}".replace("Lạng Sơn", "Mẫu Khê"))

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân"
