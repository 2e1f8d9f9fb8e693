"""Known campaigns (các ngày, đợt đã biết): names, days, editions and themes as the vocabulary has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, TypeVar

from thongsuot.core.vocabulary.folding import fold
from thongsuot.core.vocabulary.load import entries, table

if TYPE_CHECKING:
    from thongsuot.core.model.campaign import Campaign

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Theme:
    """The theme (chủ đề) of one edition; ``disputed`` where sources do not agree."""

    edition: int
    year: int
    text: str
    source: str
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Founding:
    """A text on which the campaign rests; ``since`` is the day from which it is to be cited."""

    kind: str
    number: str
    issued: date
    about: str
    since: date
    source: str


@dataclass(frozen=True, slots=True)
class KnownCampaign:
    """A day, month or drive; ``day`` is MM-DD, ``first_year`` the year of the first edition."""

    name: str
    source: str
    day: str | None = None
    first_year: int | None = None

    def edition_in(self, year: int) -> int | None:
        """The edition held in ``year``, None where the campaign counts none."""
        if self.first_year is None or year < self.first_year:
            return None
        return year - self.first_year + 1

    @property
    def themes(self) -> tuple[Theme, ...]:
        """The themes that were found."""
        return _themes().get(self.name, ())

    @property
    def founding(self) -> tuple[Founding, ...]:
        """The texts on which it rests, the oldest first."""
        return _founding().get(self.name, ())

    def theme_of(self, edition: int) -> Theme | None:
        """The theme of an edition, None where it is not known or not sure."""
        return next((t for t in self.themes if t.edition == edition and not t.disputed), None)


@cache
def known_campaigns() -> tuple[KnownCampaign, ...]:
    """Give all campaigns of the vocabulary."""
    return entries("known_campaigns", "campaign", KnownCampaign)


def known_campaign(name: str) -> KnownCampaign | None:
    """Give the campaign of that name, however it is capitalised."""
    wanted = fold(name)
    return next((known for known in known_campaigns() if fold(known.name) == wanted), None)


@cache
def _themes() -> dict[str, tuple[Theme, ...]]:
    return _grouped("theme", Theme)


@cache
def _founding() -> dict[str, tuple[Founding, ...]]:
    return _grouped("founding", Founding)


def _grouped(key: str, kind: type[T]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for row in table("known_campaigns")[key]:
        values = dict(row)
        groups.setdefault(values.pop("campaign"), []).append(kind(**values))
    return {name: tuple(rows) for name, rows in groups.items()}


def edition_of(campaign: Campaign, known: KnownCampaign) -> int | None:
    """The edition that a document is about: by its year, which is rarely mistaken, else as stated."""
    return known.edition_in(campaign.year) if campaign.year else campaign.edition


def letters(words: str) -> str:
    """Give the bare letters of a theme, by which themes are compared."""
    return "".join(letter for letter in fold(words) if letter.isalnum())
