"""Short symbols (ký hiệu thiếu đơn vị soạn thảo): what TT103 tells and TT104 must not speak against."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thongsuot.core.rules.letter import Letter

# Whatever the sign between the groups: whether it is the right one is another question.
_GROUPS = re.compile(r"[-–—_./&\s]+\w")


def symbol_is_short(letter: Letter) -> bool:
    """Tell whether an official letter (công văn) has a symbol without the unit that drafted it."""
    number = letter.directive.number
    if letter.directive.kind != "cong_van" or number is None or not number.symbol:
        return False
    return _GROUPS.search(number.symbol) is None and number.symbol not in letter.context.symbols
