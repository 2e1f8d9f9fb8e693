"""Parts of a symbol (chữ viết tắt tên cơ quan trong ký hiệu): the body that letters like SLĐTBXH stand for."""

from __future__ import annotations

from functools import lru_cache

from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.mention import Mention


@lru_cache(maxsize=256)
def body_of_letters(letters: str) -> Mention | None:
    """Give the body that ``letters``, a part of a symbol, name and nothing else; the same few stand in most symbols."""
    mention = match_mention(letters, 0)
    return mention if mention is not None and mention.end == len(letters) else None
