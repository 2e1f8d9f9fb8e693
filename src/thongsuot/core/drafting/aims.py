"""Aims (mục đích, yêu cầu, chủ đề) of the parent, taken over word for word."""

from __future__ import annotations

from collections.abc import Iterator

from thongsuot.core.drafting.adoption import AdoptingBody
from thongsuot.core.drafting.own_names import for_own_territory
from thongsuot.core.model.campaign import Campaign
from thongsuot.core.model.formal_document import Block, Heading, Paragraph, Words
from thongsuot.core.model.outline import Item
from thongsuot.core.model.reading import Reading


def theme_words(campaign: Campaign | None) -> str | None:
    """Write the theme of the edition; None where the parent has none."""
    if campaign is None or campaign.theme is None:
        return None
    edition = f" lần thứ {campaign.edition}" if campaign.edition else ""
    year = f" năm {campaign.year}" if campaign.year else ""
    return f"Chủ đề “{campaign.name}”{edition}{year}: “{campaign.theme}”."


def aims(parent: Reading, body: AdoptingBody) -> Iterator[Block]:
    """Write purposes and requirements under their headings, those that the parent states."""
    directive = parent.directive
    stated = [("Mục đích", directive.purposes), ("Yêu cầu", directive.requirements)]
    issuer = directive.issuer.name if directive.issuer else ""
    for at, (title, items) in enumerate([pair for pair in stated if pair[1]], start=1):
        yield Heading(2, str(at), title)
        for words in _paragraphs(items):
            yield Paragraph((Words(for_own_territory(words, issuer, body.name)),))


def _paragraphs(items: tuple[Item, ...]) -> Iterator[str]:
    for root in items:
        for item in root.walk():
            for line in item.text.split("\n"):
                if line.strip():
                    yield line.strip()
