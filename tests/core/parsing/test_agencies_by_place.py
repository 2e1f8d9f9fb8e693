"""Bodies asked for by their place: the same as those of the whole text, whatever is asked first."""

from __future__ import annotations

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies
from thongsuot.core.parsing.agencies_by_place import (
    agencies_between,
    agency_at,
    agency_ending_at,
    agency_over,
    names_any,
)

TEXT = (
    "Sở Y tế chủ trì, phối hợp với Sở Nội vụ và Công an tỉnh tham mưu.\n"
    "1\tSở Tài chính|Sở Xây dựng\tbố trí kinh phí\n"
    "\n"
    "III. TỔ CHỨC THỰC HIỆN\n"
    "Báo cáo gửi về Sở Y tế"
)
WHOLE = Span(0, len(TEXT))


def _names(span: Span) -> list[str]:
    return [agency.name for agency in agencies_between(TEXT, span)]


def test_bodies_of_all_paragraphs_and_cells_come_in_reading_order() -> None:
    assert _names(WHOLE) == [
        "Sở Y tế",
        "Sở Nội vụ",
        "Công an tỉnh",
        "Sở Tài chính",
        "Sở Xây dựng",
        "Sở Y tế",
    ]


def test_a_span_holds_the_bodies_that_begin_in_it() -> None:
    start, end = TEXT.index("Nội vụ"), TEXT.index("Tài chính")
    assert _names(Span(start, end)) == ["Công an tỉnh", "Sở Tài chính"]
    assert find_agencies(TEXT, Span(start, end))[-1].name == "Công an tỉnh"


@pytest.mark.parametrize("name", ["Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng"])
def test_a_body_is_found_at_its_start_over_its_inside_and_at_its_end(name: str) -> None:
    start = TEXT.index(name)
    end = start + len(name)
    at, over, ending = (
        agency_at(TEXT, start),
        agency_over(TEXT, start + 1),
        agency_ending_at(TEXT, end),
    )
    assert at is not None
    assert at.span == Span(start, end)
    assert at == over == ending
    assert agency_at(TEXT, start + 1) is None
    assert agency_over(TEXT, start) is None
    assert agency_over(TEXT, end) is None


def test_what_only_looks_like_a_body_is_none() -> None:
    heading = TEXT.index("TỔ CHỨC")
    assert agency_at(TEXT, heading) is None
    assert not names_any(TEXT, Span(heading, heading + len("TỔ CHỨC THỰC HIỆN")))


@pytest.mark.parametrize("offset", [0, len(TEXT)])
def test_the_ends_of_a_text_may_be_asked_for(offset: int) -> None:
    assert agency_over(TEXT, offset) is None
    assert agency_at("", 0) is None
    assert agencies_between("\n\n", Span(0, 2)) == ()


def test_a_paragraph_is_read_on_where_more_is_asked() -> None:
    text = TEXT.replace("Nội vụ", "Tư pháp")
    places = [start for start in range(len(text)) if agency_at(text, start) is not None]
    assert places == [agency.span.start for agency in agencies_between(text, Span(0, len(text)))]


def test_of_a_paragraph_asked_at_its_beginning_the_rest_is_found_later() -> None:
    text = TEXT.replace("Nội vụ", "Công Thương")
    assert agency_at(text, 0) is not None
    behind = agencies_between(text, Span(1, text.index("\n")))
    assert [agency.name for agency in behind] == ["Sở Công Thương", "Công an tỉnh"]
