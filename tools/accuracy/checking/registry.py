"""The register of plantings (sổ lỗi gài): each spoils one thing that one rule must tell."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.word_file import Page
from tools.accuracy.checking.write import Line
from tools.accuracy.generator.chance import Chance

HERE = Path(__file__).parent
InDraft = Callable[[Draft, Chance], bool]
InLines = Callable[[list[Line], Chance], bool]
InPair = Callable[[Draft, Draft, Chance], bool]
InPage = Callable[[Page, Chance], bool]


@dataclass(frozen=True)
class Planting:
    """A kind of mistake: ``spoil`` changes what it is given and tells whether it could.

    ``stage`` is draft (before a line is written), lines (as written, so in any letter), page (of a Word file)
    or pair (child and parent).
    ``social`` asks for letters about Ngày Công tác xã hội Việt Nam, ``state`` for those that Decree 30 measures.
    """

    code: str
    name: str
    stage: str
    spoil: Callable[..., bool]
    social: bool | None = None
    state: bool = False


_PLANTINGS: list[Planting] = []


def in_draft(
    code: str, name: str, *, social: bool | None = None, state: bool = False
) -> Callable[[InDraft], InDraft]:
    """Register a planting that spoils a draft."""

    def register(spoil: InDraft) -> InDraft:
        _PLANTINGS.append(Planting(code, name, "draft", spoil, social, state))
        return spoil

    return register


def in_lines(
    code: str, name: str, *, social: bool | None = None, state: bool = False
) -> Callable[[InLines], InLines]:
    """Register a planting that spoils written lines, of drafts and of mended letters alike."""

    def register(spoil: InLines) -> InLines:
        _PLANTINGS.append(Planting(code, name, "lines", spoil, social, state))
        return spoil

    return register


def in_pair(code: str, name: str) -> Callable[[InPair], InPair]:
    """Register a planting that spoils a child in the light of its parent."""

    def register(spoil: InPair) -> InPair:
        _PLANTINGS.append(Planting(code, name, "pair", spoil))
        return spoil

    return register


def in_page(code: str, name: str) -> Callable[[InPage], InPage]:
    """Register a planting that spoils the page of a Word file."""

    def register(spoil: InPage) -> InPage:
        _PLANTINGS.append(Planting(code, name, "page", spoil, state=True))
        return spoil

    return register


@cache
def plantings() -> tuple[Planting, ...]:
    """Give all plantings by code."""
    for path in sorted((HERE / "plantings").glob("*.py")):
        importlib.import_module(f"tools.accuracy.checking.plantings.{path.stem}")
    return tuple(sorted(_PLANTINGS, key=lambda one: (one.code, one.name)))


def change(lines: list[Line], part: str, spoil: Callable[[str], str], at: int = 0) -> bool:
    """Change the line number ``at`` of a part; tell whether that changed anything."""
    found = [one for one in lines if one.part == part]
    if not found or not -len(found) <= at < len(found):
        return False
    before = found[at].text
    found[at].text = spoil(before)
    return found[at].text != before


def drop(lines: list[Line], *parts: str) -> bool:
    """Leave out all lines of these parts; tell whether there were any."""
    left = [one for one in lines if one.part not in parts]
    gone = len(left) < len(lines)
    lines[:] = left
    return gone
