"""Cut names (tên bị cắt dòng): a body of which a page kept the first line only, completed by the letters of the symbol."""

from __future__ import annotations

import re

from thongsuot.core.parsing.symbol_parts import body_of_letters
from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import table

_SIGNS = re.compile(r"[\W_]+")
_LINK_AT_END = " và"
_MINISTRY = "Bộ "


def completed(name: str, symbol: str) -> str | None:
    """Give the whole name that begins as ``name`` does and stands in ``symbol``; None where there is none.

    ``BỘ VĂN HÓA, THỂ THAO`` over ``274/CT-BVHTTDL`` is Bộ Văn hóa, Thể thao và Du lịch.
    """
    for part in symbol.replace("/", "-").split("-"):
        whole = _named_by(part, name)
        if whole is not None and _words(whole).startswith(f"{_words(name)} "):
            return whole
    return None


def _named_by(part: str, name: str) -> str | None:
    known = table("symbols")["issuers"].get(part)
    if known is not None:
        return str(known)
    heads = ("", "B") if name.startswith(_MINISTRY) else ("",)
    for letters in (f"{head}{part}" for head in heads):
        mention = body_of_letters(letters)
        if mention is not None:
            return mention.name
    return None


def _words(name: str) -> str:
    return _SIGNS.sub(" ", fold(name)).strip().removesuffix(_LINK_AT_END)
