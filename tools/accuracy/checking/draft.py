"""A draft (dự thảo): a letter in right form before it is set, as parts that a planting may spoil."""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from datetime import date

from tools.accuracy.generator.model import Office


@dataclass
class Body:
    """A body as it is written in full, and how its list calls it."""

    name: str
    asked: bool = False
    many: bool = False


@dataclass
class Cited:
    """A document that the letter is grounded on."""

    word: str  # Công văn
    number: str  # 1204/BYT-TCDS; empty for a law
    day: date | None
    issuer: str
    about: str
    opening: str = "Thực hiện"

    def words(self) -> str:
        """Write it as a basis: kind, number, day, issuer, what it is about."""
        number = f" số {self.number}" if self.number else ""
        day = f" ngày {shown(self.day)}" if self.day else ""
        issuer = f" của {self.issuer}" if self.issuer else ""
        return f"{self.opening} {self.word}{number}{day}{issuer} {self.about}".rstrip()


@dataclass
class Window:
    """Days on which something hangs."""

    first: date
    last: date
    slogan: str | None = None


@dataclass
class Job:
    """One item: who is to do what with whom until when."""

    lead: Body
    supports: list[Body]
    orders: list[str]
    due: date | None = None
    due_words: str = "trước ngày {}"
    window: Window | None = None
    hung: str = "treo băng rôn, khẩu hiệu tại trụ sở"
    led: bool = True  # whether `chủ trì` is written


@dataclass
class Event:
    """The day or month that the letter is about."""

    name: str
    day: date | None
    year: int
    edition: int | None = None
    theme: str | None = None


@dataclass
class Draft:
    """All parts of a letter in right form."""

    office: Office
    kind: str
    title: str
    letters: str
    serial: str
    unit: str
    day: date
    subject: str
    event: Event | None
    called: str  # how the letter calls its issuer
    addressees: list[Body]
    bases: list[Cited]
    jobs: list[Job]
    group: str
    report_to: str
    report_due: date
    recipients: list[str]
    signer: str
    deputy: bool
    style: dict[str, int] = field(default_factory=dict)

    @property
    def is_state(self) -> bool:
        """Tell whether Decree 30 measures it."""
        return self.office.form == "state" and self.office.scope not in {
            "women",
            "union",
            "redcross",
        }

    @property
    def symbol(self) -> str:
        """Give what stands behind the number."""
        code = self.office.code
        if self.office.slash_last:
            return f"{self.letters or 'CV'}/{code}"
        if self.letters:
            return f"{self.letters}-{code}"
        return code if self.style.get("bare") else f"{code}-{self.unit}"

    def copy(self) -> Draft:
        """Give a copy that may be spoilt."""
        return copy.deepcopy(self)


def shown(day: date | None) -> str:
    """Write a day as Decree 30 wants it: two digits for the day and for the first two months."""
    return "" if day is None else f"{day.day:02d}/{month_of(day)}/{day.year}"


def month_of(day: date) -> str:
    """Write the month: 01, 02, 3 … 12."""
    return f"{day.month:02d}" if day.month < 3 else str(day.month)  # noqa: PLR2004 - January and February
