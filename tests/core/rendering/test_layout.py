"""The measures keep inside the ranges of Nghị định 30/2020/NĐ-CP, Phụ lục I."""

import pytest

from thongsuot.core.rendering.layout import layout
from thongsuot.core.rendering.name_lines import width_of

RANGES = {
    "national_name": (12, 13, True, False),
    "motto": (13, 14, True, False),
    "parent_body": (12, 13, False, False),
    "issuing_body": (12, 13, True, False),
    "number": (13, 13, False, False),
    "letter_subject": (12, 13, False, False),
    "place_date": (13, 14, False, True),
    "kind": (13, 14, True, False),
    "subject": (13, 14, True, False),
    "basis": (13, 14, False, True),
    "body": (13, 14, False, False),
    "authority": (13, 14, True, False),
    "signer": (13, 14, True, False),
    "recipients_title": (12, 12, True, True),
    "recipients": (11, 11, False, False),
    "annex_number": (14, 14, True, False),
    "annex_title": (13, 14, True, False),
    "page_number": (13, 14, False, False),
}


@pytest.mark.parametrize("name", RANGES)
def test_sizes_and_looks(name):
    least, most, bold, italic = RANGES[name]
    style = layout().styles[name]
    assert least <= style.size <= most
    assert (style.bold, style.italic) == (bold, italic)


def test_body_paragraphs():
    body = layout().styles["body"]
    assert body.align == "justify"
    assert body.first_line in {10.0, 12.7}
    assert body.after >= 6
    assert 1.0 <= body.line <= 1.5


def test_rules():
    rules = layout().rules
    assert rules.motto == 1.0
    assert 1 / 3 <= rules.issuing_body <= 1 / 2
    assert 1 / 3 <= rules.subject <= 1 / 2


def test_columns_fill_the_page_and_hold_the_national_name_on_one_line():
    look = layout()
    assert (
        look.columns.left + look.columns.right == look.page.width - look.page.left - look.page.right
    )
    name = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    assert width_of(name, look.styles["national_name"].size) < look.columns.right
