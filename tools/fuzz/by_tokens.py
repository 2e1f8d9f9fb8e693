"""Mutation by tokens: words, lines, tags and control words lost, moved, repeated, replaced by hostile ones."""

from __future__ import annotations

import random
import re

# What has broken readers before: signs that are digits and yet no number, days that do not exist,
# marks without their letter, signs that turn the line, pairs without an end.
_HOSTILE = (
    "\x00", "\ufeff", "\u202e", "\u0301", "a\u0302\u0301\u0323", "²", "½", "٣", "１２", "④", "Ⅳ", "\f",
    "\v", "\x85", "\u2028", "\t", "|", "||", "((((((", "))))", "“", "”", "***", "___", ":::", "/./.",
    "99/99/9999", "31/2/2023", "0/0/0000", "ngày … tháng … năm", "ngày 32 tháng 13 năm 2024",
    "Số: /", "Số: ²/UBND", "lần thứ ٣", "lần thứ 99999999999999999999", "I.I.I.I.", "1.1.1.1.1.1.1.1",
    "Kính gửi:", "Nơi nhận:", "TM. KT. TL. TUQ.", "Căn cứ", "Điều 0.", "Chương IIII", "V/v", "Lưu:",
    "từ ngày 31/12 đến ngày 1/1", "trước 25 giờ 61 phút", "quý V", "tháng 0", "hết tháng 13/2024",
    "\U0001f600", "\ud800", "Ð", "C Ộ N G", "Cá»™ng", "STT\tNội dung\tThời gian", "1\t\t\t", "./.",
)  # fmt: skip
_TOKEN = re.compile(rb"\\[a-z]+-?\d*|</?[a-z][^>]{0,400}>|[{}]|\n|[^\s<{}\\]+|\s+|.", re.DOTALL)
_MOST_TIMES = 12
_MOST_REPEATS = 1_000


def mutate(data: bytes, chance: random.Random) -> bytes:
    """Give ``data`` with some of its tokens, or whole lines, changed."""
    tokens = data.splitlines(keepends=True) if chance.random() < 0.4 else _TOKEN.findall(data)
    for _ in range(chance.randint(1, _MOST_TIMES)):
        if tokens:
            _change(tokens, chance)
    return b"".join(tokens)


def _change(tokens: list[bytes], chance: random.Random) -> None:
    at, other = chance.randrange(len(tokens)), chance.randrange(len(tokens))
    what = chance.randrange(6)
    if what == 0:
        del tokens[at : at + chance.randint(1, 30)]
    elif what == 1:
        tokens[at], tokens[other] = tokens[other], tokens[at]
    elif what == 2:
        tokens[at:at] = tokens[other : other + chance.randint(1, 30)]
    elif what == 3:
        tokens[at] *= chance.choice((2, 10, 100, _MOST_REPEATS))
    else:
        hostile = chance.choice(_HOSTILE).encode("utf-8", errors="surrogatepass")
        tokens[at] = hostile if what == 4 else tokens[at] + hostile
