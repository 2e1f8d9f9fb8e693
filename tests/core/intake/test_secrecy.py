"""A mark of secrecy is refused; a letter that speaks of secrecy is not."""

import pytest

from thongsuot.core.intake.plain_text import lines_of_text
from thongsuot.core.intake.repair import repair
from thongsuot.core.intake.secrecy import refuse_secret
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError

LETTER = """UBND TỈNH MINH HỌA
SỞ VÍ DỤ
{mark}
Số: 12/SVD-VP
V/v bảo vệ bí mật nhà nước
Kính gửi: Các phòng thuộc Sở
Căn cứ Luật Bảo vệ bí mật nhà nước, Sở yêu cầu các phòng xác định độ mật
{body}
của tài liệu trước khi gửi.
"""


def _refuse(mark="", body=""):
    refuse_secret(repair(lines_of_text(LETTER.format(mark=mark, body=body))))


@pytest.mark.parametrize(
    "mark",
    [
        "MẬT",
        "TỐI MẬT",
        "TUYỆT MẬT",
        "Mật",
        "[TỐI MẬT]",
        "T Ố I  M Ậ T",
        "M Ậ T",
        "**MẬT**",
        "Độ mật: Tối mật",
        "Số: 12        TUYỆT MẬT",
        "| MẬT | Độc lập |",
        "TO\u0302\u0301I MA\u0323\u0302T",
    ],
)
def test_mark_in_the_head_is_refused(mark):
    with pytest.raises(UnreadableDocumentError) as refusal:
        _refuse(mark)
    assert refusal.value.code is UnreadableCode.SECRET
    assert "Minh" not in refusal.value.message


@pytest.mark.parametrize(
    "mark",
    ["", "KHẨN", "V/v giải mật tài liệu", "Về độ mật", "BẢO MẬT", "BÍ MẬT", "V/v BẢO VỆ BÍ\nMẬT"],
)
def test_words_about_secrecy_in_the_head_are_no_mark(mark):
    _refuse(mark)


def test_levels_named_in_the_body_are_no_mark():
    _refuse(body="MẬT, TỐI MẬT, TUYỆT MẬT")
    _refuse(body="TỐI MẬT")


def test_mark_below_a_long_line_of_a_portal_is_refused():
    above = "Công văn 12/SVD-VP năm 2024 về bảo vệ bí mật của cơ quan minh họa, dành cho các đơn vị trên địa bàn tỉnh ví dụ.\n"
    head = LETTER.format(mark="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỐI MẬT", body="")
    with pytest.raises(UnreadableDocumentError):
        refuse_secret(repair(lines_of_text(above + head)))
