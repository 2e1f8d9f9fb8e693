"""Doers that stand beside the clause: alone in brackets, at the end, behind a comma or a label; invented (minh họa)."""

from __future__ import annotations

import pytest

from thongsuot.core.pipeline import read_text

HEAD = (
    "UBND TỈNH HẢI VÂN\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 71/SNV-VP\nV/v tổ chức hội trại\nHải Vân, ngày 8 tháng 4 năm 2025\n\nKính gửi: Các phòng thuộc Sở.\n\n"
)
OTHER = "2. Phòng Pháp chế viết quy chế."


def doers(words: str) -> list[str]:
    """Tell who is to do the first item; those who help stand behind a plus."""
    found = {
        one.path: [f"{'+ ' * (agency.role == 'support')}{agency.name}" for agency in one.agencies]
        for one in read_text(f"{HEAD}1. {words}\n{OTHER}\n").directive.assignments
    }
    return found["1"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Thăm các mẹ liệt sĩ (Hội Phụ nữ xã; từ 20/7 đến 26/7/2025).", ["Hội Phụ nữ xã"]),
        ("Thăm các mẹ liệt sĩ (Đoàn Thanh niên xã).", ["Đoàn Thanh niên xã"]),
        ("Dọn vệ sinh bãi biển, xong trước ngày 20/7/2025. Tổ Bảo vệ.", ["Tổ Bảo vệ"]),
        ("Trang trí cổng trại do Trung tâm Văn hóa tỉnh đảm nhận.", ["Trung tâm Văn hóa tỉnh"]),
        ("Tập huấn sơ cứu (02 buổi), Phòng Quản trị chuẩn bị bạt.", ["Phòng Quản trị"]),
        ("Mừng thọ 09 cụ. Đơn vị phụ trách: Công đoàn cơ sở.", ["Công đoàn cơ sở"]),
        ("Treo cờ ở cổng các làng (từ 20/7 đến 26/7/2025): các thôn thực hiện.", ["các thôn"]),
    ],
)
def test_who_does_it_stands_beside_what_is_done(words: str, names: list[str]) -> None:
    assert doers(words) == names


@pytest.mark.parametrize(
    "words",
    [
        "Tổ chức hội trại tại sân vận động (Ủy ban nhân dân xã).",
        "Gửi danh sách về Phòng Nhân sự (Sở Nội vụ).",
        "Tổ chức hội trại (Phòng Quản trị) cho trẻ em.",
    ],
)
def test_a_body_in_brackets_that_says_where_or_whose_does_nothing(words: str) -> None:
    assert doers(words) == []


def test_each_of_some_bodies_is_told_where_nobody_else_is() -> None:
    assert doers("Mỗi xã, phường tổ chức 01 trại.") == ["mỗi xã, phường"]
    assert doers("Các phòng tổ chức trại; mỗi phòng cử 05 người.") == ["các phòng"]
    assert doers("Công đoàn và Đoàn Thanh niên Sở (mỗi đơn vị cử 05 người) tham gia hội trại.") == [
        "Công đoàn", "Đoàn Thanh niên Sở"
    ]  # fmt: skip


def test_the_issuer_asks_a_further_body_by_its_name() -> None:
    words = "Sở Y tế tập huấn sơ cứu; đề nghị Đài Truyền hình Việt Nam đưa tin."

    assert doers(words) == ["Sở Y tế", "Đài Truyền hình Việt Nam"]


def test_who_acts_together_with_the_doer_helps() -> None:
    words = "Hội Nông dân tỉnh giám sát việc chi tiền và cùng các đoàn thể vận động ủng hộ."

    assert doers(words) == ["Hội Nông dân tỉnh", "+ các đoàn thể"]


def test_who_only_attends_does_nothing() -> None:
    assert doers("Phòng Quản trị tổ chức trại, Hội Nông dân tỉnh cùng dự.") == ["Phòng Quản trị"]


def test_an_undertaking_with_a_name_of_its_own_is_no_detail() -> None:
    body = (
        "I. NỘI DUNG\n1. Chương trình “Áo ấm mùa đông”\nTrao 50 áo: do Hội Phụ nữ xã thực hiện.\n"
        "2. Thăm hỏi thầy cô giáo cũ.\nII. TỔ CHỨC THỰC HIỆN\n1. Phòng Quản trị chuẩn bị xe.\n"
    )

    found = read_text(f"{HEAD}{body}").directive.assignments

    assert [one.path for one in found] == ["I.1", "I.2", "II.1"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Tổ Công tác xã hội khám sàng lọc.", "Tổ Công tác xã hội"),
        ("Bảo hiểm xã hội cơ sở Tân Lập tổ chức ra quân.", "Bảo hiểm xã hội cơ sở Tân Lập"),
        ("Công đoàn các Khu kinh tế tổ chức ra quân.", "Công đoàn các Khu kinh tế"),
    ],
)
def test_bodies_known_by_their_names(words: str, name: str) -> None:
    assert doers(words) == [name]
