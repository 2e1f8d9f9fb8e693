"""Openings of names: what no name begins with is told at once, and no name is ever kept out."""

import pytest

from thongsuot.core.model.span import Span
from thongsuot.core.parsing.agencies import find_agencies
from thongsuot.core.parsing.name_openings import openings_at
from thongsuot.core.vocabulary.agency_words import bodies, group_words, kinds, office_heads


@pytest.mark.parametrize("form", [str, str.upper])
def test_every_known_body_may_begin_where_it_stands(form) -> None:
    for body in bodies():
        for spelling in (body.name, *body.short):
            text = f"{form(spelling)} tỉnh"
            opening = openings_at(text, 0, after_office=False)
            assert opening is not None, text
            assert opening.body, text


def test_every_head_noun_may_begin_in_front_of_a_capital() -> None:
    for kind in kinds():
        for spelling in (kind.name, *kind.short):
            opening = openings_at(f"{spelling} Minh họa", 0, after_office=False)
            assert opening is not None, spelling
            assert opening.kind, spelling


def test_every_office_and_every_group_may_begin() -> None:
    for office in office_heads():
        opening = openings_at(f"{office} Sở Y tế", 0, after_office=False)
        assert opening is not None, office
        assert opening.office, office
    for opener in group_words("openers"):
        for noun in group_words("nouns"):
            opening = openings_at(f"{opener} {noun}", 0, after_office=False)
            assert opening is not None, (opener, noun)
            assert opening.group, (opener, noun)


@pytest.mark.parametrize(
    "words",
    ["hội viên tham gia", "tổ chức các hoạt động", "các hoạt động kỷ niệm", "Tổ chức lễ mít tinh"],
)
def test_common_words_that_look_like_the_start_of_a_name_begin_none(words: str) -> None:
    assert openings_at(words, 0, after_office=False) is None


@pytest.mark.parametrize("words", ["SLĐTBXH", "P. GD&ĐT", "P.GD&ĐT", "CCBVTV"])
def test_a_head_noun_may_be_glued_to_an_abbreviated_field(words: str) -> None:
    opening = openings_at(words, 0, after_office=False)
    assert opening is not None
    assert opening.glued


def test_behind_an_office_no_further_office_begins() -> None:
    words = "Giám đốc Sở Y tế"
    alone = openings_at(words, 0, after_office=False)
    assert alone is not None
    assert alone.office
    assert openings_at(words, 0, after_office=True) is None


def test_a_name_that_begins_small_with_two_words_is_found_in_running_text() -> None:
    text = "Giao công chức Văn hóa - Xã hội phối hợp với Hội Nông dân xã."
    names = [agency.name for agency in find_agencies(text, Span(0, len(text)))]
    assert names == ["Công chức Văn hóa - Xã hội", "Hội Nông dân xã"]
