"""Markers (ký hiệu đề mục) at the start of a line: Phần, Chương, I, Điều, 1, 1.1, a, (1), -, +, *."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import UPPER

RANKS: Final = (
    "part", "chapter", "section", "capital", "roman", "article", "number", "number2", "number3",
    "number4", "counted_word", "closed_number", "letter", "letter_number", "bracketed", "dash", "plus", "bullet",
)  # fmt: skip
"""Sorts of markers from the outermost to the innermost."""

COUNTED: Final = frozenset({"dash", "plus", "bullet"})
"""Markers that are all alike, so that a path counts them."""

_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})"
_COUNTED_WORD = (
    r"(?:(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười)\ là"
    r"|Thứ\ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))"
)
_MARKER = re.compile(
    rf"""
    [ \t]*
    (?: (?P<division>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu\ mục)\ (?:{_ROMAN}|\d{{1,2}}|[Tt]hứ\ \w+))
          (?: [.:)]\ ? | \ [-–]\ | (?=\ ?$) | \ (?=\W?[{UPPER}]{{2}}) )
      | (?P<article>Điều\ \d{{1,3}}[a-zđ]?)\ ?[.:]
      | (?P<roman>{_ROMAN})(?: \ ?[.)/] (?!\d|[vV]\b) | \ ?[-–:]\ ?(?=\W?[{UPPER}])
          | \ (?=[{UPPER}]{{2,}}(?:[ ,;–-]+[{UPPER}]{{2,}})+[ .:]*\Z) )
      | (?P<number>\d{{1,3}})(?: \ ?\.(?![\d/]) | \ ?/(?=\ |[^\W\d]) | \ ?[-–]\ ?(?=[{UPPER}][^\W\d_]|\ ) (?!\ ?\d) | \ ?:\ (?=\D))
      | (?P<deep>\d{{1,2}}(?:\.\d{{1,2}}){{1,3}})(?: \ ?[.)/:](?!\d) | \ (?=[^\W\d]) | (?=[{UPPER}]) )
      | (?P<closed>\d{{1,3}})\ ?\)
      | \((?P<bracketed>\d{{1,2}}|[a-zđ]|{_ROMAN.lower()})\)
      | (?P<letter_number>[a-zđ]\.?\d{{1,2}})\ ?[.)](?!\d)
      | (?P<letter>[a-zđ])(?: \ ?\) | \ ?\.(?=\ |[{UPPER}]) | \ ?/(?=\ ) )
      | (?P<capital>[A-HĐK])(?: \.(?=\ ?[{UPPER}]) | \) | /(?=\ ) )
      | (?P<word>{_COUNTED_WORD})\ ?[,:](?=\ )
      | (?P<dash>[-–—−‒]) (?![-–—−_=*]) (?=\s*\S)
      | (?P<plus>\+) (?=\s*[^\s\d+])
      | (?P<bullet>[*•●▪◦○■□►➢✓✔⁃·▶→◆❖\ue000-\uf8ff]) (?=\s*\S) (?!\*\*)
    )
    [ ]*
    """,
    re.VERBOSE,
)
_SORTS = {
    "article": "article", "roman": "roman", "number": "number", "closed": "closed_number",
    "bracketed": "bracketed", "letter_number": "letter_number", "letter": "letter",
    "capital": "capital", "word": "counted_word", "dash": "dash", "plus": "plus", "bullet": "bullet",
}  # fmt: skip
_WORDS = (
    "I", "V", "X", "Phần", "PHẦN", "Chương", "CHƯƠNG", "Mục", "MỤC", "Tiểu", "Điều",
    "Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Thứ",
)  # fmt: skip
"""With these begin the markers whose first two signs are letters."""
_PLACES = {sort: place for place, sort in enumerate(RANKS)}
_DIVISIONS = {"phần": "part", "chương": "chapter", "mục": "section", "tiểu": "section"}


class Marker(Struct, frozen=True, gc=False):
    """``label`` is the marker without its closing sign, ``span`` reaches to the first word behind it."""

    sort: str
    label: str
    span: Span

    @property
    def rank(self) -> int:
        """Place in the order from the outermost to the innermost sort."""
        return _PLACES[self.sort]


def read_marker(text: str, line: Span) -> Marker | None:
    """Read the marker at the start of ``line``, None where the line begins with a word."""
    first = text[line.start : line.start + 2]
    if first.isalpha() and len(first) > 1 and not text.startswith(_WORDS, line.start):
        return None  # so begin most lines: they need not be tried
    match = _MARKER.match(text, line.start, line.end)
    if match is None or match.lastgroup is None:
        return None
    group = match.lastgroup
    label = match[group]
    span = Span(match.start() + _blanks(match[0]), match.end())
    if group == "division":
        return Marker(_DIVISIONS[label.split()[0].lower()], label, span)
    if group == "deep":
        return Marker(f"number{min(4, label.count('.') + 1)}", label, span)
    return Marker(_SORTS[group], label, span)


def _blanks(words: str) -> int:
    return len(words) - len(words.lstrip())
