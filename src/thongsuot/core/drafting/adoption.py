"""Adoption (ban hành văn bản triển khai): what a unit decides about its own document under a directive."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from thongsuot.core.model.directive import Directive

AdoptedKind = Literal["cong_van", "ke_hoach"]


@dataclass(frozen=True, slots=True)
class AdoptingBody:
    """The body that issues the document.

    ``name`` is the full name with its place, ``parent`` the body it stands under in the head (cơ quan
    chủ quản), ``place`` the địa danh; ``abbreviation`` and ``drafting_unit`` are its letters in the
    ký hiệu (``UBND``, ``VX``). What is None stays a visible blank. ``by_deputy`` says that a deputy
    signs (KT.).
    """

    name: str
    parent: str | None = None
    place: str | None = None
    abbreviation: str | None = None
    drafting_unit: str | None = None
    by_deputy: bool = False
    signer: str | None = None


@dataclass(frozen=True, slots=True)
class TaskChoice:
    """A task of the parent that is adopted: ``assignment`` is its place among the parent's assignments.

    ``lead`` and ``support`` are own units by their names, the one who leads (chủ trì) alone or several
    side by side; ``words`` are the task in own words, None to take over the parent's.
    """

    assignment: int
    lead: tuple[str, ...]
    support: tuple[str, ...] = ()
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Adoption:
    """The choices for one document.

    ``report_due`` is the last day for reports of the own units, None to leave it blank; they go to
    ``report_to`` (else the adopting body itself) through ``report_via``. ``month`` and ``year`` of
    issue may be known before the day is.
    """

    kind: AdoptedKind
    tasks: tuple[TaskChoice, ...]
    report_due: date | None = None
    report_to: str | None = None
    report_via: str | None = None
    month: int | None = None
    year: int | None = None
    recipients: tuple[str, ...] = ()
    archive: str | None = "VT"
    is_sample: bool = False


def adoptable(directive: Directive) -> tuple[int, ...]:
    """Give the assignments that a document of one's own may take over, by their places.

    Where the parent counts up what is to be done, its opening and closing orders only lead to that.
    """
    places = tuple(range(len(directive.assignments)))
    inside = tuple(at for at in places if directive.assignments[at].path is not None)
    return inside or places
