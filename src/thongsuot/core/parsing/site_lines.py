"""Lines of a site (dòng của trang tin) above a head: menus, paths and titles that name bodies which issue nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.vocabulary.folding import plain
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from thongsuot.core.parsing.head_bodies import HeadBody

_STEP = r"\s*(?:$|[>»›/|])"
_COMMITTEE = "UBND"
_COMMITTEES_OWN = ("ủy ban nhân dân", "văn phòng", "chủ tịch")


def behind_menu(text: str, pieces: Sequence[Span]) -> Sequence[Span]:
    """Give the pieces below the last line of a menu (`Trang chủ`, `Liên hệ`): the head begins behind it."""
    last = max(
        (at for at, piece in enumerate(pieces) if _menu().match(plain(piece.of(text)))),
        default=None,
    )
    if last is None:
        return pieces
    end = text.find("\n", pieces[last].end)
    return [piece for piece in pieces if 0 <= end < piece.start]


def is_of_site(text: str, pieces: Sequence[Span], body: HeadBody, symbol: str) -> bool:
    """Whether a body that no letterhead bears is the site's: its title, or no committee over a committee's symbol."""
    if not pieces or "CỘNG H" in text[pieces[0].start : max(piece.end for piece in pieces)]:
        return False
    if body.name.startswith(strings("issuers", "sites")) and not body.span.of(text).isupper():
        return True
    parts = re.split(r"[/-]", symbol)
    name = body.name.lower()
    return _COMMITTEE in (parts[0], parts[-1]) and not any(own in name for own in _COMMITTEES_OWN)


@cache
def _menu() -> re.Pattern[str]:
    words = "|".join(map(re.escape, strings("issuers", "menu")))
    return re.compile(rf"\W*(?:{words}){_STEP}", re.IGNORECASE)
