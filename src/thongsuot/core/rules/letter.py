"""Letter (văn bản đang kiểm tra): a reading with what several rules ask of it, worked out once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies
from thongsuot.core.parsing.folded import fold
from thongsuot.core.rules.known_campaigns import KnownCampaign, known_campaign
from thongsuot.core.rules.receivers import Receivers, receivers_of
from thongsuot.core.rules.words import Word, words_of
from thongsuot.core.vocabulary.load import strings

if TYPE_CHECKING:
    from thongsuot.core.model.agency import Agency
    from thongsuot.core.model.directive import Directive
    from thongsuot.core.model.reading import Reading
    from thongsuot.core.rules.context import Context

_RECIPIENTS = re.compile(r"^[ \t]*n[ơo]i nhận\s*:?", re.MULTILINE)
_ADDRESSEES = re.compile(r"^[ \t\-–+]*kính gửi\b", re.MULTILINE)
_PARTY_NAME = "đảng cộng sản việt nam"
_DECEMBER = 12
_CAPITAL_LINE = 0.7
_ENOUGH = 60
_YEAR_FIRST = re.compile(r"\d{4}/")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the repaired text: in the body a whole paragraph."""

    text: str
    span: Span


class Letter:
    """The document under check: the reading, its parts, its dates."""

    def __init__(self, reading: Reading, context: Context) -> None:
        self.reading = reading
        self.context = context

    @property
    def text(self) -> str:
        """The repaired text."""
        return self.reading.text

    @property
    def directive(self) -> Directive:
        """What was read out of the text."""
        return self.reading.directive

    @cached_property
    def folded(self) -> str:
        """The text in small letters, with one form of tone marks, dashes and quotes, offset by offset."""
        return fold(self.text)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Every line that is not blank."""
        found: list[Line] = []
        start = 0
        for raw in self.text.split("\n"):
            words = raw.strip()
            if words:
                lead = start + len(raw) - len(raw.lstrip())
                found.append(Line(words, Span(lead, lead + len(words))))
            start += len(raw) + 1
        return tuple(found)

    @cached_property
    def head(self) -> Span:
        """From the beginning to the first line that is neither head nor subject."""
        addressed = _ADDRESSEES.search(self.folded)
        if addressed is not None:
            return Span(0, addressed.start())
        directive = self.directive
        parts = (directive.number, directive.place, directive.date, directive.subject)
        ends = [part.span.end for part in parts if part is not None]
        if directive.issuer is not None and directive.issuer.span is not None:
            ends.append(directive.issuer.span.end)
        return Span(0, max((end for end in ends if end <= self.tail.start), default=0))

    @cached_property
    def tail(self) -> Span:
        """Nơi nhận and signature; empty at the end of the text where there is neither."""
        marks = [match.start() for match in _RECIPIENTS.finditer(self.folded)]
        directive = self.directive
        starts = [recipient.span.start for recipient in directive.recipients[:1]]
        if directive.signature is not None:
            starts.append(directive.signature.span.start)
        if directive.archive is not None:
            starts.append(directive.archive.span.start)
        first = min(starts, default=len(self.text))
        start = max((mark for mark in marks if mark <= first), default=first)
        return Span(start, len(self.text))

    @cached_property
    def body(self) -> Span:
        """What lies between head (with Kính gửi) and tail."""
        start = self.head.end
        if self.directive.addressees:
            start = max(start, *(agency.span.end for agency in self.directive.addressees))
            newline = self.text.find("\n", start)
            start = len(self.text) if newline < 0 else newline
        return Span(min(start, self.tail.start), self.tail.start)

    @cached_property
    def paragraphs(self) -> tuple[Line, ...]:
        """The paragraphs of the body, Kính gửi left out."""
        return tuple(line for line in self.lines if self.body.covers(line.span))

    @cached_property
    def issued(self) -> date | None:
        """The day of issue, None where a part of it is blank or no such day exists."""
        written = self.directive.date
        if written is None or None in {written.day, written.month, written.year}:
            return None
        return day_of(written.year, written.month, written.day)

    @cached_property
    def issued_between(self) -> tuple[date, date]:
        """The first and the last day on which the document can have been issued, as far as its date tells."""
        written = self.directive.date
        if self.issued is not None:
            return self.issued, self.issued
        if written is None or day_of(written.year, 1, 1) is None or written.year == date.max.year:
            return date.min, date.max
        year, month = written.year or 0, written.month
        if month is None or not 1 <= month <= _DECEMBER:
            return date(year, 1, 1), date(year, _DECEMBER, 31)
        following = date(year + month // _DECEMBER, month % _DECEMBER + 1, 1)
        return date(year, month, 1), following - timedelta(days=1)

    @cached_property
    def event(self) -> date | None:
        """The day that the document is about, where day and year of the campaign are known."""
        campaign = self.directive.campaign
        if campaign is None or campaign.year is None:
            return None
        known = self.known_campaign
        day = campaign.day or (known.day if known else None)
        if day is None:
            return None
        month, _, number = day.partition("-")
        return day_of(campaign.year, int(month), int(number))

    @cached_property
    def known_campaign(self) -> KnownCampaign | None:
        """What the vocabulary knows of the campaign."""
        campaign = self.directive.campaign
        return None if campaign is None else known_campaign(campaign.name)

    @cached_property
    def mentions(self) -> tuple[Agency, ...]:
        """Every body that the text names anywhere."""
        return find_agencies(self.text, Span(0, len(self.text)))

    @cached_property
    def receivers(self) -> Receivers:
        """Everybody whom the letter reaches."""
        return receivers_of(self)

    @cached_property
    def is_state_document(self) -> bool:
        """False for documents of Party, Front, unions and associations, which have rules of their own."""
        number, issuer = self.directive.number, self.directive.issuer
        if _PARTY_NAME in self.folded[: self.head.end]:
            return False
        if number is not None and number.symbol and "/" in number.symbol:
            return _YEAR_FIRST.match(number.symbol) is not None
        return issuer is None or not issuer.name.startswith(strings("signing_forms", "not_state"))

    @cached_property
    def is_collegiate(self) -> bool:
        """True where the issuing body decides as a collective, so that it is signed for with TM."""
        issuer = self.directive.issuer
        return issuer is not None and issuer.name.startswith(strings("signing_forms", "collegiate"))

    @cached_property
    def gives_tasks(self) -> bool:
        """True where the document tells anybody to do anything."""
        return bool(self.directive.assignments)

    @cached_property
    def words_in_sentences(self) -> tuple[Word, ...]:
        """The syllables before the tail, lines in capitals left out."""
        end = self.tail.start
        spans = (
            line.span
            for line in self.lines
            if line.span.start < end and not _is_capitals(line.text)
        )
        return words_of(self.text, spans)

    def words(self, span: Span) -> str:
        """The words of ``span``, blanks made single."""
        return " ".join(span.of(self.text).split())

    def line_at(self, offset: int) -> Line | None:
        """The line in which ``offset`` stands."""
        return next(
            (line for line in self.lines if line.span.start <= offset <= line.span.end), None
        )


def day_of(year: int | None, month: int | None, day: int | None) -> date | None:
    """Give the day, None where a part is missing or there is no such day."""
    try:
        return date(year or 0, month or 0, day or 0)
    except ValueError:
        return None


def iso_day(written: str | None) -> date | None:
    """Give the day of an ISO date of the reading."""
    return None if written is None else date.fromisoformat(written)


def _is_capitals(words: str) -> bool:
    words = words[:_ENOUGH]
    return sum(map(str.isupper, words)) > _CAPITAL_LINE * sum(map(str.isalpha, words))
