"""Styles of tables are left out of a style sheet, and nothing else is."""

import pytest

from thongsuot.core.intake.docx.table_styles import without_table_styles

HEAD = b'<w:styles xmlns:w="urn:w"><w:docDefaults><w:x/></w:docDefaults>'
WORDS = b'<w:style w:type="paragraph" w:styleId="Normal"><w:rPr><w:b/></w:rPr></w:style>'
TABLE = b'<w:style w:type="table" w:styleId="Grid"><w:tblPr/></w:style>'
EMPTY_TABLE = b'<w:style w:type="table" w:styleId="None"/>'
END = b"</w:styles>"


@pytest.mark.parametrize("gap", [b"", b"\n  "])
def test_table_styles_go_and_the_others_stay(gap):
    sheet = gap.join([HEAD, TABLE, WORDS, TABLE, TABLE, END])

    assert without_table_styles(sheet).replace(gap, b"") == HEAD + WORDS + END


def test_a_style_of_words_behind_an_empty_style_of_tables_stays():
    sheet = HEAD + EMPTY_TABLE + WORDS + END

    assert without_table_styles(sheet) == sheet


def test_styles_that_the_file_does_not_have_go():
    latent = b'<w:latentStyles w:count="1"><w:lsdException w:name="Normal"/></w:latentStyles>'

    assert without_table_styles(HEAD + latent + TABLE + WORDS + END) == HEAD + WORDS + END


@pytest.mark.parametrize("sheet", [b"", HEAD + END, (HEAD + WORDS + TABLE).replace(b"w:", b"x:")])
def test_a_sheet_without_or_written_otherwise_stays_whole(sheet):
    assert without_table_styles(sheet) == sheet
