"""Words by which the reader knows what a line or a table on the page is for."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from thongsuot.core.vocabulary.load import table

_PLACING = re.compile(
    r"^\W*(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|ĐOÀN TNCS|Độc lập|Nơi nhận|Kính gửi|(?:TM|KT|TL|TUQ|T/M)\s?\.)",
    re.MULTILINE,
)
_STATE = re.compile(r"\W*(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH)")
_FIRST_OF_STATE = "CĐ"
_ADDRESS = re.compile(r"\W{0,3}Kính\s+gửi", re.IGNORECASE)
_FEWEST_LETTERS = 4
_APART = re.compile(r"[ \u00a0](?=[\u0300-\u036f])")


def places_text(text: str) -> bool:
    """Tell whether a table or columns with these lines only place head, Kính gửi or signature."""
    return _PLACING.search(_composed(text)) is not None


def spans_page(line: str) -> bool:
    """Tell whether the line stands below the columns of the head: Kính gửi, or the title of a kind."""
    words = _composed(line)
    return _ADDRESS.match(words) is not None or is_title(words)


def names_state(text: str) -> bool:
    """Tell whether the words begin with the name of the state or of the Party, as a head does."""
    first = text[:1]
    if first.isalpha() and first not in _FIRST_OF_STATE:
        return False
    return _STATE.match(_composed(text)) is not None


def _composed(text: str) -> str:
    """Join letters and their marks, for signs are looked for before the text is repaired."""
    return unicodedata.normalize("NFC", _APART.sub("", text))


def is_title(line: str) -> bool:
    """Tell whether the line is the name of a kind of document in capitals, letter-spaced or not, and nothing else."""
    if not line.isupper():
        return False
    words = line.replace("\u200b", "").split()
    if len(words) > _FEWEST_LETTERS and all(len(word) == 1 for word in words):
        return "".join(words) in _squeezed_titles()
    return line.strip() in _titles()


@cache
def _squeezed_titles() -> frozenset[str]:
    return frozenset(title.replace(" ", "") for title in _titles())


@cache
def _titles() -> frozenset[str]:
    """Give the names of the kinds of document in capitals, as titles have them."""
    return frozenset(kind["name"].upper() for kind in table("document_kinds")["kind"])
