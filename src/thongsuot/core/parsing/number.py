"""Number and symbol (số, ký hiệu) of the head, in every form that offices write it."""

from __future__ import annotations

import re

from thongsuot.core.model.head import DocumentNumber
from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import UPPER, plain

_JOINT = r"(?:\s?[-/]\s?|\s?&\s?|[.,+_])"
SYMBOL = (
    rf"(?:\d{{4}}\s?[/-]\s?)?[{UPPER}][\w]*(?:{_JOINT}(?=[\w])(?![a-z]{{3}})[\w]+)*"
    r"(?:\s?\([A-ZĐ]{0,3}\d{1,4}\))?"
)
"""What follows the serial: UBND-KGVX, 2024/QĐ-TTg, BTXH&GN, KH-BCĐ (138)."""

SERIAL = r"\d{1,6}(?:[a-zđ]|[A-ZĐ](?=\s?[/-]))?"
_BLANK = r"[\s.…_]{0,80}"
_LABELLED = re.compile(
    rf"""
    (?: (?:^|(?<=[\n|]))[ *]*(?:Luật|Pháp\s+lệnh|Lệnh|Nghị\s+quyết|Nghị\s+định|Quyết\s+định|LUẬT|PHÁP\s+LỆNH)\s+s[ốô]
      | (?:^|(?<=[\s|*>-]))S[ốÔỐ]
      | (?:^|(?<=[\n|]))[ *]*S[oôóéd]?(?=\s?:\s?\d{{1,5}}\s?/) )
    \s{{0,3}}[:.]?\s?[*]*
    (?P<whole>
        (?P<serial>{SERIAL})\s{{0,6}}[/]\s{{0,3}}(?P<slashed>{SYMBOL})
      | (?P<serial_dash>{SERIAL})\s?-\s?(?P<dashed>{SYMBOL})
      | (?P<serial_bare>{SERIAL})\s(?P<spaced>[{UPPER}]\w*(?:[-/&.]\w+)+)
      | (?P<serial_wide>{SERIAL})?(?P<gap>{_BLANK}[/-]\s?(?P<blank>{SYMBOL}))
      | (?P<bare>[{UPPER}][{UPPER}\d]*-[{UPPER}][\w&-]*)(?=\s*(?:$|\n|\|))
      | (?P<serial_alone>{SERIAL})(?=\s*(?:$|\n|\|))
    )
    """,
    re.VERBOSE,
)
_UNLABELLED = re.compile(
    rf"(?:^|(?<=\n)|(?<=\|))[ *]*(?P<whole>(?P<serial>{SERIAL})\s?[-/]\s?(?P<slashed>{SYMBOL}))[ *.]*(?=$|\n|\|)"
)
# Behind the title that a portal gives a letter: `Tổ chức Tháng hành động (204/UBND-VX)`.
_BRACKETED = re.compile(
    rf"(?<=\w )\((?P<whole>(?P<serial>{SERIAL})\s?[-/]\s?(?P<slashed>{SYMBOL}))\)\s*(?=$|\n)"
)
# `Số:` alone on its line, and its symbol apart from it where columns were taken apart: `/TTr-VPCP`.
_APART = re.compile(
    rf"(?:^|(?<=\n))[ *]*(?P<whole>(?P<gap>[/-])\s?(?P<blank>{SYMBOL}))[ *.]*(?=$|\n)"
)
_BARE_LABEL = re.compile(r"(?:^|(?<=\n))[ *]*S[ốỐ]\s*:[ *.…]*(?=\n)")
_AROUND_JOINT = re.compile(r"\s*([-/&])\s*")
_SLASH_OR_DASH = re.compile(r"[/-]")
_ARRIVAL = re.compile(r"(?:ĐẾN|đến|Đến)\W*$")
_CITED_KIND = re.compile(
    r"(?<=\s)(?:NGHỊ\s(?:ĐỊNH|QUYẾT)|QUYẾT\sĐỊNH|CHỈ\sTHỊ|THÔNG\s(?:TƯ|BÁO)|KẾ\sHOẠCH|CÔNG\s(?:VĂN|ĐIỆN)|KẾT\sLUẬN|VĂN\sBẢN)\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONE_DIGITS = re.compile(r"(?:^|(?<=\n))[ *]*(?P<digits>\d{2,5})[ *]*(?=$|\n)")


def read_number(text: str, head: Span, avoid: tuple[Span, ...] = ()) -> DocumentNumber | None:
    """Read the number of the head, None where there is none; ``avoid`` are places that hold no number."""
    words = plain(text)
    alone: DocumentNumber | None = None
    for pattern in (_LABELLED, _UNLABELLED, _BRACKETED):
        for found in pattern.finditer(words, head.start, head.end):
            span = Span(*found.span("whole"))
            if _is_arrival(words, found.start(), head.start) or _is_cited(words, found.start()):
                continue
            if any(span.touches(one) for one in avoid):
                continue
            if pattern is not _LABELLED or found["serial_alone"] is None:
                return _number(found)
            if alone is None and _begins_line(words, found.start()):
                alone = _number(found)
    return alone or _symbol_apart(words, head)


def _symbol_apart(words: str, head: Span) -> DocumentNumber | None:
    label = _BARE_LABEL.search(words, head.start, head.end)
    found = _APART.search(words, label.end(), head.end) if label else None
    return _number(found) if found else None


def _is_cited(words: str, at: int) -> bool:
    """Whether the line above ends with the kind of another document: `… CỦA NGHỊ ĐỊNH` over `SỐ 68/2017/NĐ-CP`."""
    above = words[:at].rstrip(" *").removesuffix("\n").rpartition("\n")[2]
    kind = _CITED_KIND.search(above)
    return kind is not None and kind.start() > 0 and words[:at].rstrip(" *").endswith("\n")


def _begins_line(words: str, at: int) -> bool:
    """Tell whether a label opens its line or cell; `TRƯỜNG MẦM NON SỐ 1` is a name."""
    before = words[:at].rstrip(" *")
    return not before or before[-1] in "\n|\t" or words[len(before) : at].count(" ") > 1


def lone_digits(text: str, head: Span, number_at: int) -> Span | None:
    """Give the only line of bare digits in the head: a number printed apart from its own line.

    What looks like a year ends a subject more often than it is a number: it counts only next to the number's line.
    """
    found = [
        Span(*one.span("digits"))
        for one in _LONE_DIGITS.finditer(text, head.start, head.end)
        if not _YEAR.fullmatch(one["digits"]) or _next_to(text, one.span("digits"), number_at)
    ]
    return found[0] if len(found) == 1 else None


def _next_to(text: str, digits: tuple[int, int], number_at: int) -> bool:
    between = text[min(digits[1], number_at) : max(digits[0], number_at)]
    return between.count("\n") == 1


def _is_arrival(words: str, at: int, start: int) -> bool:
    """Whether the label belongs to a stamp of receipt (CÔNG VĂN ĐẾN Số: …)."""
    return _ARRIVAL.search(words, max(start, at - 20), at) is not None


def _number(found: re.Match[str]) -> DocumentNumber:
    groups = found.groupdict()
    serial = next((groups[key] for key in groups if key.startswith("serial") and groups[key]), None)
    symbol = next(
        (
            groups[key]
            for key in ("slashed", "dashed", "spaced", "blank", "bare")
            if groups.get(key)
        ),
        None,
    )
    start, end = found.span("whole")
    if serial is None and symbol is not None and not groups.get("bare"):
        start += _SLASH_OR_DASH.search(found["whole"]).start()  # type: ignore[union-attr]  # a blank form has one
    if groups.get("serial_wide") and groups.get("gap"):
        start = found.start("serial_wide")
    return DocumentNumber(serial, _joined(symbol), Span(start, end))


def _joined(symbol: str | None) -> str | None:
    if symbol is None or len(symbol.split()) == 1:
        return symbol
    return _AROUND_JOINT.sub(r"\1", symbol)
