"""Parts of the tail of a document: recipients (Nơi nhận), archive line, signature."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from thongsuot.core.model.span import Span

Authority = Literal["TM", "KT", "TL", "TUQ", "Q"]
"""Thẩm quyền ký: Nghị định 30/2020/NĐ-CP, Điều 13."""


class Recipient(Struct, frozen=True, gc=False):
    """A line of Nơi nhận, without its bracketed purpose."""

    text: str
    purpose: str | None
    span: Span


class Archive(Struct, frozen=True, gc=False):
    """The line Lưu: units that keep copies, the drafter's mark, the number of copies."""

    units: tuple[str, ...]
    drafter: str | None
    copies: int | None
    span: Span


class Signature(Struct, frozen=True, gc=False, rename={"for_position": "for"}):
    """Who signs, and by what authority; ``for_position`` is CHỦ TỊCH of ``KT. CHỦ TỊCH``."""

    on_behalf: str | None
    authority: Authority | None
    for_position: str | None
    position: str | None
    name: str | None
    span: Span
