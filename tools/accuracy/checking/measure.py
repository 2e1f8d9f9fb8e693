"""Plants mistakes and counts what the checker tells of them (đo kiểm tra)."""

from __future__ import annotations

import multiprocessing
from collections import Counter
from dataclasses import dataclass, field, replace
from functools import partial
from random import Random

from thongsuot.core.model.finding import Finding, Severity
from thongsuot.core.model.reading import Reading
from thongsuot.core.pipeline import read, read_text
from thongsuot.core.rules.context import Context
from thongsuot.core.rules.engine import check
from thongsuot.core.rules.layout_of_docx import layout_of_docx
from tools.accuracy.checking.draft import Draft
from tools.accuracy.checking.draw import draw_draft
from tools.accuracy.checking.mended import kept, lines_of, stems
from tools.accuracy.checking.pairs import draw_pair
from tools.accuracy.checking.registry import Planting, plantings
from tools.accuracy.checking.setting import set_text
from tools.accuracy.checking.word_file import Page, word_file
from tools.accuracy.checking.write import Line, written
from tools.accuracy.generator.chance import HANDS, Chance

TRIES = 400
EVERY = 4  # of so many plantings one is into a mended letter
FEW = 12  # tries in mended letters before a generated one is taken


@dataclass(frozen=True)
class Trial:
    """One planted mistake: was it told, and in which text."""

    code: str
    name: str
    told: bool
    text: str
    found: tuple[str, ...] = ()


@dataclass(frozen=True)
class Clean:
    """One clean letter and what was told of it."""

    number: int
    text: str
    findings: tuple[Finding, ...]


def chance_of(seed: int, *parts: object) -> Chance:
    """Give the chance of one letter; the two hands take turns."""
    hand = HANDS[hash_of(*parts) % 2]
    hands = ("author",) if hand == "author" else ("fresh", "author")
    return Chance(Random(f"{seed} {parts}"), hands)  # noqa: S311 - no secret


def hash_of(*parts: object) -> int:
    """Give a number that is the same in every run."""
    return sum(ord(sign) for sign in repr(parts))


def clean(seed: int, number: int) -> Clean:
    """Draw a clean letter, and every tenth time a clean pair, and check it."""
    chance = chance_of(seed, "clean", number)
    if number % 10 == 0:
        parent, child = draw_pair(chance)
        context = Context(parent=read_text(_text(parent)))
        text = _text(child)
        return Clean(number, text, check(read_text(text), context))
    text = _text(draw_draft(chance))
    return Clean(number, text, check(read_text(text)))


def plant(seed: int, what: tuple[Planting, int]) -> Trial:
    """Plant one mistake into a letter that can bear it: a generated one, every fourth time a mended one."""
    planting, number = what
    for attempt in range(TRIES):
        done = spoilt(planting, seed, number, attempt)
        if done is None:
            continue
        new = Counter(_keys(done.spoilt)) - Counter(_keys(done.clean))
        found = any(code == planting.code for code, _ in new)
        told = tuple(sorted(f"{code}: {message}" for code, message in new))
        return Trial(planting.code, planting.name, found, done.spoilt.text, told)
    return Trial(planting.code, planting.name, told=False, text="no letter could bear it")


def spoilt(planting: Planting, seed: int, number: int, attempt: int = 0) -> Pair | None:
    """Draw a letter and spoil it; None where it cannot bear the mistake."""
    chance = chance_of(seed, planting.code, planting.name, number, attempt)
    return _spoilt(planting, chance, mended=number % EVERY == 0 and attempt < FEW)


@dataclass(frozen=True)
class Version:
    """A letter as it is given to the checker."""

    text: str
    context: Context = field(default_factory=Context)
    file: bytes | None = None

    def reading(self) -> Reading:
        """Read it."""
        return read_text(self.text) if self.file is None else read(self.file, "thu.docx")


@dataclass(frozen=True)
class Pair:
    """A letter before and after it was spoilt."""

    clean: Version
    spoilt: Version


def _keys(version: Version) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in check(version.reading(), version.context)]


def _spoilt(planting: Planting, chance: Chance, *, mended: bool) -> Pair | None:
    if planting.stage == "pair":
        return _spoilt_pair(planting, chance)
    if mended and planting.stage == "lines" and planting.social is not False:
        return _spoilt_lines(planting, chance, lines_of(kept(chance.pick(stems()))), None)
    draft = draw_draft(chance, social=planting.social)
    if planting.state and not draft.is_state:
        return None
    if planting.stage == "lines":
        return _spoilt_lines(planting, chance, written(draft), draft.style)
    if planting.stage == "page":
        page = Page()
        before = _filed(draft, page)
        return Pair(before, _filed(draft, page)) if planting.spoil(page, chance) else None
    copy = draft.copy()
    done = planting.spoil(copy, chance)
    return Pair(Version(_text(draft)), Version(_text(copy))) if done else None


def _spoilt_lines(
    planting: Planting, chance: Chance, lines: list[Line], style: dict[str, int] | None
) -> Pair | None:
    copied = [replace(one) for one in lines]
    done = planting.spoil(copied, chance)
    return Pair(Version(_set(lines, style)), Version(_set(copied, style))) if done else None


def _set(lines: list[Line], style: dict[str, int] | None) -> str:
    return set_text(lines, style) if style else "\n".join(one.text for one in lines) + "\n"


def _spoilt_pair(planting: Planting, chance: Chance) -> Pair | None:
    parent, child = draw_pair(chance)
    before = _text(child)
    context = Context(parent=read_text(_text(parent)))
    done = planting.spoil(child, parent, chance)
    return Pair(Version(before, context), Version(_text(child), context)) if done else None


def _filed(draft: Draft, page: Page) -> Version:
    data = word_file(written(draft), page)
    return Version(_text(draft), Context(layout=layout_of_docx(data)), data)


def _text(draft: Draft) -> str:
    lines: list[Line] = written(draft)
    return set_text(lines, draft.style)


def run_clean(seed: int, count: int, jobs: int = 2) -> list[Clean]:
    """Check clean letters."""
    with multiprocessing.Pool(jobs) as pool:
        return pool.map(partial(clean, seed), range(count), chunksize=10)


def run_planted(seed: int, each: int, jobs: int = 2, only: str = "") -> list[Trial]:
    """Plant every kind ``each`` times."""
    what = [
        (one, number) for one in plantings() if one.code.startswith(only) for number in range(each)
    ]
    with multiprocessing.Pool(jobs) as pool:
        return pool.map(
            partial(_plant_named, seed),
            [(one.code, one.name, number) for one, number in what],
            chunksize=5,
        )


def _plant_named(seed: int, what: tuple[str, str, int]) -> Trial:
    code, name, number = what
    planting = next(one for one in plantings() if (one.code, one.name) == (code, name))
    return plant(seed, (planting, number))


def counted(letters: list[Clean]) -> Counter[str]:
    """Count the errors and warnings of clean letters by rule."""
    return Counter(
        one.code
        for letter in letters
        for one in letter.findings
        if one.severity is not Severity.NOTE
    )
