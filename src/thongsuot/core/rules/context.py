"""Context (bối cảnh kiểm tra): what a check knows besides the document itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.page_layout import PageLayout

_KEYS = {"tat", "viet_tat", "ky_hieu", "so_ngay_lam_viec"}


@dataclass(frozen=True, slots=True)
class Context:
    """Everything is optional: a letter alone can be checked.

    ``parent`` is the superior's document, ``layout`` the look of the author's DOCX file,
    ``abbreviations`` and ``symbols`` are the agency's own ones, ``off`` the rules it switched off,
    ``working_days`` the least number of working days between a letter and its event.
    """

    parent: Reading | None = None
    layout: PageLayout | None = None
    today: date | None = None
    abbreviations: frozenset[str] = frozenset()
    symbols: frozenset[str] = frozenset()
    off: tuple[str, ...] = ()
    working_days: int = 5


def context_of_agency(settings: Mapping[str, Any]) -> Context:
    """Build the context from an agency's ``thongsuot.toml``, table ``[kiem_tra]``.

    Its keys: ``tat`` (codes switched off), ``viet_tat`` and ``ky_hieu`` (own abbreviations and symbols),
    ``so_ngay_lam_viec``.

    Raises:
        ValueError: a key is unknown.
    """
    table = settings.get("kiem_tra", {})
    unknown = table.keys() - _KEYS
    if unknown:
        message = f"Mục [kiem_tra] có khóa không biết: {', '.join(sorted(unknown))}"
        raise ValueError(message)
    return Context(
        abbreviations=frozenset(table.get("viet_tat", ())),
        symbols=frozenset(table.get("ky_hieu", ())),
        off=tuple(table.get("tat", ())),
        working_days=int(
            table.get("so_ngay_lam_viec", Context.__dataclass_fields__["working_days"].default)
        ),
    )
