"""Sorts of tails and of small values seen on pages of the web and misread once; all words are made for tests (minh họa)."""

from __future__ import annotations

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
