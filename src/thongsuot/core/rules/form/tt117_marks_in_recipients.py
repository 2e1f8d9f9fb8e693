"""Ký hiệu không thống nhất trong Nơi nhận.

Kiểm tra gì:
    Mục đích gửi ghi thống nhất trong ngoặc, ví dụ (để b/c), (để t/h), (để p/h), (để biết); giữa chức vụ và tên cơ quan không có gạch nối; không dùng chữ viết tắt chỉ một chữ cái.
Vì sao:
    Văn thư cơ quan khác và phần mềm không hiểu ký hiệu tự đặt.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b
Ví dụ:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - CT, PCT-UBND tỉnh (Báo cáo);
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
Sửa thành:
    Kính gửi: Sở Y tế.

    Ủy ban nhân dân tỉnh đề nghị Sở Y tế tổ chức lễ kỷ niệm./.

    Nơi nhận:
    - Như trên;
    - CT, PCT UBND tỉnh (để b/c);
    - Lưu: VT, KGVX.

    TM. ỦY BAN NHÂN DÂN
    CHỦ TỊCH

    Nguyễn Văn A
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw
from thongsuot.core.rules.remedy import put
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.model.finding import Fix
    from thongsuot.core.model.tail import Recipient
    from thongsuot.core.rules.letter import Letter

SEVERITY = Severity.NOTE
DECREE = True

_KNOWN = re.compile(
    r"(?:để|thay)\s+(?:b/c|t/h|p/h|báo cáo|thực hiện|phối hợp|biết|theo dõi|chỉ đạo|đăng|đưa|kiểm tra|giám sát|tuyên truyền|tổng hợp|công bố|niêm yết|phát|chuyển|gửi|lưu|thay|xin|đôn đốc|triển khai|lãnh đạo|phổ biến|quán triệt|tham mưu|báo)\b.*"
    r"|b/c|qua\s+\S.*|t/h|p/h"
)
_ODD = re.compile(r"\([^()\s]{1,8}/[^()\s]{1,8}\)$")
_DASHES = "-–"
_BULLETS = "+*•·○●▪"
_GLUED = re.compile(r"\b(?:CT|PCT|CVP|PCVP|PVP|GĐ|PGĐ)\s?[-–]\s?(?:UBND|HĐND|VP|Sở)")
_DASH = re.compile(r"\s?[-–]\s?")
_SINGLE = re.compile(r"(?<![\w.&/-])[A-ZĐ](?=\s*[,;]|$)")


def check(letter: Letter) -> Iterator[Flaw]:
    """Look at the purpose and the marks of each recipient, at the sign before and behind each line."""
    yield from _signs(letter)
    for line in letter.directive.recipients:
        purpose = line.purpose
        if purpose and (_KNOWN.fullmatch(purpose.lower()) is None or purpose != purpose.lower()):
            right = _right(purpose)
            yield Flaw(
                f"Mục đích gửi “({purpose})” nên ghi theo ký hiệu thống nhất"
                + (f": “({right})”." if right else "."),
                line.span,
                fix=_fix(letter, line, right),
            )
        odd = None if purpose else _ODD.search(line.text)
        if odd is not None:
            yield Flaw(f"Mục đích gửi “{odd[0]}” nên ghi theo ký hiệu thống nhất.", line.span)
        glued = _GLUED.search(line.text)
        if glued is not None:
            yield Flaw(
                f"“{glued[0]}”: giữa chức vụ và tên cơ quan không có gạch nối.",
                line.span,
                fix=_unglued(letter, line),
            )
        single = _SINGLE.search(line.text)
        if single is not None:
            yield Flaw(
                f"“{single[0]}” là ký hiệu một chữ cái, nơi khác không hiểu: hãy ghi rõ chức vụ hoặc đơn vị.",
                line.span,
            )


def _fix(letter: Letter, line: Recipient, right: str | None) -> Fix | None:
    """Write the uniform mark into the brackets."""
    newline = letter.text.find("\n", line.span.end)
    end = len(letter.text) if newline < 0 else newline
    at = letter.text.find(f"({line.purpose})", line.span.start, end)
    if right is None or at < 0:
        return None
    return put(Span(at + 1, at + 1 + len(line.purpose or "")), right)


def _unglued(letter: Letter, line: Recipient) -> Fix | None:
    match = _GLUED.search(letter.text, line.span.start, line.span.end)
    dash = None if match is None else _DASH.search(letter.text, match.start(), match.end())
    return None if dash is None else put(Span(*dash.span()), " ")


def _signs(letter: Letter) -> Iterator[Flaw]:
    """Look for lines that begin with another sign than a dash, or end with none, where the others have theirs."""
    spans = [line.span for line in letter.directive.recipients]
    written = [line for line in letter.lines if any(line.span.touches(span) for span in spans)]
    dashed = [line for line in written if line.text[0] in _DASHES]
    ended = [line for line in written if line.text[-1] in ";."]
    for line in written:
        if line.text[0] in _BULLETS:
            yield Flaw(
                f"Dòng Nơi nhận bắt đầu bằng “{line.text[0]}”, phải là gạch đầu dòng “-”.",
                line.span,
            )
        plain = line.text[0] in _DASHES and line.text[-1] not in ";.,:"
        if plain and len(dashed) > 1 and ended:
            yield Flaw("Cuối dòng Nơi nhận thiếu dấu chấm phẩy.", line.span)


def _right(purpose: str) -> str | None:
    words = fold(purpose).removeprefix("để ").replace(" ", "")
    return dict(table("recipient_purposes")["standard"]).get(words)
