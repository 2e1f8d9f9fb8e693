"""Schools in a list: each by its own name behind the word that all share; invented (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import split_agencies
from thongsuot.core.parsing.chains import chain_at
from thongsuot.core.pipeline import read_text

HEAD = (
    "UBND TỈNH HẢI VÂN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 79/SNV-VP\nV/v tổ chức hội trại\nHải Vân, ngày 8 tháng 4 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
)


@pytest.mark.parametrize(
    ("words", "names"),
    [
        (
            "Các trường THCS Hải Vân, THCS Tân Lập tổ chức hội trại.",
            ["Trường Trung học cơ sở Hải Vân", "Trường Trung học cơ sở Tân Lập"],
        ),
        (
            "các trường Tiểu học Hải Vân và Tân Lập tổ chức hội trại.",
            ["Trường Tiểu học Hải Vân", "Trường Tiểu học Tân Lập"],
        ),
        (
            "Các trường mầm non Hải Vân, tiểu học Tân Lập tổ chức hội trại.",
            ["Trường Mầm non Hải Vân", "Trường Tiểu học Tân Lập"],
        ),
    ],
)
def test_each_school_of_a_list_has_its_own_name(words: str, names: list[str]) -> None:
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert [(one.name, one.collective) for one in chain.agencies] == [
        (name, False) for name in names
    ]


@pytest.mark.parametrize(
    "words",
    ["các trường trung học cơ sở trên địa bàn", "các trường THCS, tiểu học"],
)
def test_schools_that_no_name_tells_apart_stay_together(words: str) -> None:
    (only,) = split_agencies(words, Span(0, len(words)))

    assert only.collective


def test_a_body_of_another_kind_is_no_school() -> None:
    words = "Các trường THPT Hải Vân, Phòng Y tế tổ chức hội trại."
    chain = chain_at(words, 0, len(words))

    assert chain is not None
    assert chain.agencies[-1].name == "Phòng Y tế"


def test_a_later_sentence_under_a_heading_tells_a_further_body() -> None:
    body = (
        "1. Khoa Nội:\nKhám cho người già. Khoa Dược chuẩn bị thuốc.\n"
        "2. Phòng Đào tạo\nChỉ đạo Trường Tiểu học Tân Lập tổ chức hội trại. Trường Tiểu học Tân Lập chuẩn bị bạt.\n"
        "3. Công an huyện\nBảo đảm trật tự. Trung tâm Y tế là đơn vị thường trực.\n"
    )

    found = read_text(f"{HEAD}{body}").directive.assignments

    assert [[one.name for one in item.agencies] for item in found] == [
        ["Khoa Nội", "Khoa Dược"],
        ["Phòng Đào tạo"],
        ["Công an huyện"],
    ]


def test_a_hospital_in_capitals_is_written_as_usual() -> None:
    head = HEAD.replace("SỞ NỘI VỤ", "BỆNH VIỆN Y HỌC CỔ TRUYỀN")

    issuer = read_text(f"{head}1. Khoa Nội: Khám cho người già.\n").directive.issuer

    assert issuer is not None
    assert issuer.name.startswith("Bệnh viện Y học cổ truyền")
