"""Sorts of tails and of small values seen on pages of the web and misread once; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import BODY, NATION, TAIL, directive, with_tail


def test_a_unit_whose_letters_look_like_a_prefix_of_signatures_files_the_letter() -> None:
    read = with_tail("Nơi nhận:\n- Như trên;\n- Lưu: VT; KT.\nTRƯỞNG PHÒNG\nLê Văn Mẫu")

    assert read.archive is not None
    assert read.archive.units == ("VT", "KT")
    assert read.signature is not None
    assert read.signature.authority is None


def test_a_unit_in_front_of_the_name_beside_it_belongs_to_the_archive_line() -> None:
    read = with_tail(
        "Nơi nhận:\tKT. CHỦ TỊCH\n- Như trên;\tPHÓ CHỦ TỊCH\n- Lưu: VT; KGVX.\tLê Văn Mẫu"
    )

    assert read.archive is not None
    assert read.archive.units == ("VT", "KGVX")
    assert read.signature is not None
    assert read.signature.name == "Lê Văn Mẫu"


def test_the_subject_of_a_mail_is_no_theme() -> None:
    read = directive(
        f"Chủ đề: Fwd: Chuyển văn bản để thực hiện\nUBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX\n"
        f"V/v tổ chức Ngày Minh họa Việt Nam\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.campaign is not None
    assert read.campaign.theme is None


def test_an_abbreviated_province_is_written_out() -> None:
    read = directive(
        f"UBND TỈNH BR-VT\n{NATION}\nSố: 1/UBND-VX\nKính gửi: Các trường học.\n{BODY}\n{TAIL}"
    )

    assert read.issuer is not None
    assert read.issuer.name == "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu"


@pytest.mark.parametrize(
    ("head", "issuer"),
    [
        (
            "UBND XÃ MẪU SƠN\nTRƯỜNG TH&THCS SỐ 1 MẪU SƠN",
            "Trường Tiểu học và Trung học cơ sở số 1 Mẫu Sơn",
        ),
        (
            "SỞ GIÁO DỤC VÀ ĐÀO TẠO\nTRƯỜNG THPT CHUYÊN LÊ QUÝ ĐÔN",
            "Trường Trung học phổ thông chuyên Lê Quý Đôn",
        ),
        (
            "BỘ MINH HỌA\nTRƯỜNG ĐẠI HỌC KHOA HỌC XÃ HỘI VÀ NHÂN VĂN",
            "Trường Đại học Khoa học Xã hội và Nhân văn",
        ),
        (
            "TRƯỜNG ĐẠI HỌC MỞ\nTHÀNH PHỐ HỒ CHÍ MINH",
            "Trường Đại học Mở thành phố Hồ Chí Minh",
        ),
        ("TRƯỜNG CAO ĐẲNG LÀO CAI\nKHOA CÔNG TÁC XÃ HỘI", "Khoa Công tác xã hội"),
        (
            "TRƯỜNG ĐẠI HỌC TÂY BẮC\nPHÒNG CÔNG TÁC CHÍNH TRỊ - QUẢN LÝ NGƯỜI HỌC",
            "Phòng Công tác chính trị - Quản lý người học",
        ),
    ],
)
def test_names_of_schools_and_of_their_units_have_their_usual_letters(
    head: str, issuer: str
) -> None:
    read = directive(f"{head}\n{NATION}\nSố: 1/TB\nKính gửi: Các trường học.\n{BODY}\n{TAIL}")

    assert read.issuer is not None
    assert read.issuer.name == issuer


def test_what_a_registry_printed_below_the_subject_is_no_part_of_it() -> None:
    read = directive(
        f"UBND TỈNH LẠNG SƠN\n{NATION}\nSố: 38/TB-UBND\nTHÔNG BÁO\nV/v tổ chức hội thi minh họa\n"
        "Ngày ký: 01-03-2023 09:31:40\nNgày: 27/02/2023 14:05\n\nỦy ban nhân dân tỉnh thông báo như sau:\n"
        f"1. Các sở, ban, ngành thực hiện.\n{TAIL}"
    )

    assert read.subject is not None
    assert read.subject.text == "tổ chức hội thi minh họa"
    assert read.campaign is None
