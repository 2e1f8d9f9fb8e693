"""A letter as its writer knows it (văn bản trước khi trình bày): who writes, to whom, about what, who is to do what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True)
class Office:
    """The body that sends the letter; the lines of its head stand in capitals."""

    form: str  # whose head and symbol it bears: state, party, front, youth
    scope: str  # whom it gives orders to: province, district, school …
    level: str  # where it stands: centre, province, district, commune
    name: str
    called: str
    head: tuple[str, ...]
    parent_head: tuple[str, ...]
    parent: str | None
    code: str
    place: str  # Thái Bình
    territory: str  # tỉnh Thái Bình
    unit: str  # tỉnh
    above: str  # the province of a district
    chief: str
    deputy: str
    on_behalf: str | None
    accepted: Json
    variation: str | None

    @property
    def slash_last(self) -> bool:
        """Tell whether the number is written as the Party does: 12-KH/TU."""
        return self.form in {"party", "youth"}


@dataclass(frozen=True)
class Agency:
    """A body as the text calls it, and its standard name."""

    words: str
    name: str
    collective: bool = False
    field: str | None = None  # Y tế of Sở Y tế, where it may stand in a list
    asked: bool = False  # asked (đề nghị), not ordered
    accepted_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Order:
    """What is to be done, as a clause that begins with its verb."""

    words: str
    activities: tuple[str, ...]
    arguable: tuple[str, ...] = ()
    display: tuple[str, str | None, str | None] | None = None  # its words, first and last day


@dataclass(frozen=True)
class Due:
    """A deadline: its phrase, its last day, whether that day is inside."""

    phrase: str
    date: str | None
    inclusive: bool | None
    accepted: tuple[tuple[str, str | None, bool | None], ...] = ()
    variation: str = ""
    tail: str = ""  # words that may follow the phrase and are no part of it


@dataclass(frozen=True)
class Task:
    """Who is to do what with whom until when."""

    leads: tuple[Agency, ...]
    supports: tuple[Agency, ...]
    orders: tuple[Order, ...]
    due: Due | None


@dataclass(frozen=True)
class Campaign:
    """The day, month or drive that the letter is about."""

    name: str
    day: str | None
    year: int | None
    edition: int | None = None
    theme: str | None = None
    accepted_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Letter:
    """All that is known before a line is written."""

    kind: str  # code of the contract: ke_hoach
    title: str  # KẾ HOẠCH; empty for a công văn
    letters: str  # KH; empty for a công văn
    office: Office
    serial: str
    unit: str  # the drafting unit in the symbol: TCCB
    day: date
    subject: str
    topic: str
    campaign: Campaign | None
    addressees: tuple[Agency, ...]
    tasks: tuple[Task, ...]
    everybody: Agency
    reporter: Agency
    signer: str
    headless: bool = False  # the page head is missing: the text itself must tell who writes

    @property
    def named(self) -> bool:
        """Tell whether the letter bears the title of its kind."""
        return bool(self.title)


@dataclass(frozen=True)
class Line:
    """A line before it is set: kept as it is, centred, or a paragraph that may be wrapped."""

    text: str
    role: str = "fixed"  # fixed, centred, paragraph


@dataclass(frozen=True)
class Passage:
    """Lines that stand together, and what a careful reader takes from them.

    ``truth`` is written in the short-hand of tests/letters/fresh; lists of several passages are joined.
    """

    lines: tuple[Line, ...]
    truth: Mapping[str, Any] = field(default_factory=dict)
    behind: tuple[Line, ...] = ()  # an annex, which stands behind the signature

    def __add__(self, other: Passage) -> Passage:
        """Put another passage below this one."""
        return Passage(
            self.lines + other.lines, joined(self.truth, other.truth), self.behind + other.behind
        )


def joined(first: Mapping[str, Any], second: Mapping[str, Any]) -> Json:
    """Put two truths together."""
    both = dict(first)
    for key, value in second.items():
        both[key] = [*both.get(key, []), *value] if key in LISTS else value
    return both


LISTS = (
    "addressees", "citations", "citations_optional", "outline", "assignments", "assignments_optional",
    "displays", "displays_optional", "report_duties", "report_duties_optional", "recipients",
)  # fmt: skip


def fixed(*texts: str) -> tuple[Line, ...]:
    """Give lines that are kept as they are."""
    return tuple(Line(text) for text in texts)


def centred(*texts: str) -> tuple[Line, ...]:
    """Give lines that stand in the middle."""
    return tuple(Line(text, "centred") for text in texts)


def paragraphs(*texts: str) -> tuple[Line, ...]:
    """Give paragraphs."""
    return tuple(Line(text, "paragraph") for text in texts)


BLANK = (Line(""),)
