"""What stamps and columns leave between the lines of a head; all words are made for tests (minh họa)."""

from __future__ import annotations

import pytest

from tests.core.parsing.letters import BODY, NATION, TAIL, directive

_LETTER = (
    f"ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN\n{NATION}\nSố: 12/UBND-VX\nLạng Sơn, ngày 05 tháng 3 năm 2024\n"
    f"V/v tổ chức hội thi minh họa\n(Bản in lúc 07:45 06/03/2024)\nKính gửi: Sở Y tế.\n{BODY}\n{TAIL}"
)


@pytest.mark.parametrize(
    "stamp", ["Ngày ký: 31-05-2023 09:31:40", "Số: 87\nNgày: 27/01/2022 14:05"]
)
def test_a_stamp_in_the_head_begins_no_body(stamp: str) -> None:
    read = directive(
        f"UBND TỈNH LẠNG SƠN\n{NATION}\nSố: 4/KH-UBND\nLạng Sơn, ngày 05 tháng 3 năm 2024\n{stamp}\n\nKẾ HOẠCH\n"
        "đẩy mạnh tuyên truyền, hưởng ứng Ngày hội minh họa của toàn dân trong năm 2024\n\n        Để triển khai thực hiện kế hoạch của cơ quan\n"
        "cấp trên, Ủy ban nhân dân tỉnh tổ chức như sau:\n1. Tổ chức tuyên truyền."
    )

    assert read.subject is not None
    assert (
        read.subject.text
        == "đẩy mạnh tuyên truyền, hưởng ứng Ngày hội minh họa của toàn dân trong năm 2024"
    )


def test_when_a_letter_was_printed_is_no_part_of_its_subject() -> None:
    read = directive(_LETTER)

    assert read.subject is not None
    assert read.subject.text == "tổ chức hội thi minh họa"


def test_a_letter_spaced_title_stands_below_both_columns() -> None:
    read = directive(
        "TRUNG ƯƠNG ĐOÀN                       ĐOÀN TNCS HỒ CHÍ MINH\nTỈNH ĐOÀN LẠNG SƠN\n"
        "Số: 26-KH/TĐTN-VP                     Lạng Sơn, ngày 24 tháng 5 năm 2024\n\nK Ế  H O Ạ C H\nVỀ VIỆC TỔ CHỨC HỘI THI NĂM 2024\n\n"
        "Căn cứ Nghị quyết số 16/NQ-HĐND ngày 30/4/2024 của HĐND tỉnh Lạng Sơn về hội thi;\nI. YÊU CẦU CHUNG\nBảo đảm an toàn."
    )

    assert read.issuer is not None
    assert read.issuer.name == "Tỉnh đoàn Lạng Sơn"
    assert read.subject is not None
    assert read.subject.text == "VỀ VIỆC TỔ CHỨC HỘI THI NĂM 2024"
