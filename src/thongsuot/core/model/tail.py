"""Parts of the tail of a document: recipients (Nơi nhận), archive line, signature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from thongsuot.core.model.span import Span

Authority = Literal["TM", "KT", "TL", "TUQ", "Q"]
"""Thẩm quyền ký: Nghị định 30/2020/NĐ-CP, Điều 13."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """A line of Nơi nhận, without its bracketed purpose."""

    text: str
    purpose: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Archive:
    """The line Lưu: units that keep copies, the drafter's mark, the number of copies."""

    units: tuple[str, ...]
    drafter: str | None
    copies: int | None
    span: Span


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signs, and by what authority; ``for_position`` is CHỦ TỊCH of ``KT. CHỦ TỊCH``."""

    on_behalf: str | None
    authority: Authority | None
    for_position: str | None
    position: str | None
    name: str | None
    span: Span
