"""Styles of an ODT: broken numbers in them say nothing, the document is read all the same."""

from lxml import etree

from thongsuot.core.intake.odt.styles import ListLevel, OdtStyles

TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"


def test_a_level_with_broken_numbers_counts_from_one():
    root = etree.fromstring(
        f'<styles xmlns:t="{TEXT}" xmlns:s="{STYLE}"><group><t:list-style s:name="L">'
        '<t:list-level-style-number t:level="1" s:num-format="1" t:start-value="1.5" t:display-levels="x"/>'
        '<t:list-level-style-number t:level="1.5" s:num-format="a"/></t:list-style></group></styles>'
    )
    styles = OdtStyles(root)
    assert styles.level("L", 1) == ListLevel("decimal", "", "", 1, 1)
    assert styles.level("L", 2) is None
