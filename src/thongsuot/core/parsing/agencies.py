"""Agencies (cơ quan, đơn vị): names in their standard form, lists taken apart, mentions in running text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thongsuot.core.model.agency import Agency
from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agency_lists import read_list
from thongsuot.core.parsing.agency_mention import match_mention
from thongsuot.core.parsing.name_style import standard_spelling
from thongsuot.core.parsing.named_parts import named_parts
from thongsuot.core.vocabulary.folding import plain

if TYPE_CHECKING:
    from thongsuot.core.parsing.mention import Mention


def standard_name(words: str) -> str:
    """Give the name in its standard form: abbreviations written out, capitals, tone marks, dashes set.

    What no vocabulary knows comes back as written, with blanks and tone marks in order.
    """
    text = plain(re.sub(r"\s+", " ", words).strip(" ,;.:"))
    mention = match_mention(text, 0)
    if mention is not None and mention.end == len(text):
        return mention.name
    return standard_spelling(text)


def split_agencies(text: str, span: Span) -> tuple[Agency, ...]:
    """Take a list of bodies apart (``Các Sở: A, B; C``), each with the span of its own part.

    Everything in ``span`` counts as names: what no vocabulary knows is a body under its own words.
    A group that only introduces its list is none.
    """
    return tuple(_agency(mention) for mention in read_list(plain(text), span.start, span.end))


def find_agencies(text: str, span: Span) -> tuple[Agency, ...]:
    """Find the bodies that running text mentions, lists taken apart, in reading order.

    Only what is surely the name of a body, of a group of bodies (``các phòng, ban liên quan``) or of the
    office that leads one is given; whether it is ordered or merely mentioned is for the caller.
    """
    parts = named_parts(text)
    return tuple(
        agency
        for number in parts.numbers(span)
        for agency in parts.until(number, span.end)
        if span.covers(agency.span)
    )


def _agency(mention: Mention) -> Agency:
    return Agency(mention.name, mention.collective, Span(mention.start, mention.end))
