"""Written deadlines (các thời hạn trong văn bản): those of tasks and of reports, once each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thongsuot.core.model.deadline import Deadline
    from thongsuot.core.rules.letter import Letter

_HOUR = re.compile(r"\b\d{1,2}\s*(?:h|g|giờ)(?:\d{2})?\b", re.IGNORECASE)


def deadlines_of(letter: Letter) -> tuple[Deadline, ...]:
    """Give every deadline of the letter in reading order, none of them twice."""
    directive = letter.directive
    found = [one.deadline for one in directive.assignments]
    found += [duty.deadline for duty in directive.report_duties]
    by_place = {deadline.span: deadline for deadline in found if deadline is not None}
    return tuple(by_place[span] for span in sorted(by_place))


def names_an_hour(deadline: Deadline) -> bool:
    """Tell whether the deadline says until which hour of its day (trước 17 giờ ngày …)."""
    return _HOUR.search(deadline.phrase) is not None
