"""Assignment: a task (nhiệm vụ) that the document gives, a report duty, a display."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.agency import AssignedAgency
from thongsuot.core.model.deadline import Deadline
from thongsuot.core.model.span import Span

Activity = Literal[
    "ceremony", "seminar", "communication", "banner", "gift_visit", "fundraising", "commendation",
    "service", "training", "planning", "direction", "reporting",
]  # fmt: skip
"""Sorts of activity (hoạt động) that a task asks for."""


class Assignment(Struct, frozen=True, gc=False):
    """Who does what by when; ``path`` is the outline item it stands in, None for opening and closing."""

    path: str | None
    agencies: tuple[AssignedAgency, ...]
    action: str
    activities: tuple[Activity, ...]
    audiences: tuple[str, ...]
    deadline: Deadline | None
    span: Span


class ReportDuty(Struct, frozen=True, gc=False):
    """One request to report (chế độ báo cáo) to one receiver."""

    by: tuple[str, ...]
    to: str | None
    via: str | None
    deadline: Deadline | None
    onward_to: tuple[str, ...]
    span: Span


class Display(Struct, frozen=True, gc=False, rename={"from_date": "from", "to_date": "to"}):
    """A request to hang banners or slogans (treo băng rôn, khẩu hiệu), with its days where given (ISO)."""

    path: str | None
    slogans: tuple[str, ...]
    from_date: str | None
    to_date: str | None
    span: Span
