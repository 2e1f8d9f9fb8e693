"""Names of files for download: what it is and which document."""

import pytest

from tests.builders import a_read_document
from tests.findings import a_draft, a_word_document
from thongsuot.domain.directives.commented_file import DraftFile
from thongsuot.domain.directives.file_names import commented_name, draft_name, plain


def test_a_copy_with_comments_is_named_by_the_number(province_officer):
    assert commented_name(a_word_document(province_officer)) == "Nhan-xet_45-UBND-KGVX.docx"


def test_where_there_is_no_number_the_name_of_the_file_stands_for_it(province_officer):
    document = a_word_document(province_officer)
    document.reading.data["number"] = None
    document.reading.save()
    assert commented_name(document) == "Nhan-xet_thu-minh-hoa.docx"


def test_what_was_not_read_is_named_too(province_officer):
    document = a_read_document(province_officer)
    document.reading.delete()
    document.name = "….docx"
    assert commented_name(document) == f"Nhan-xet_{document.pk}.docx"


def test_a_draft_goes_by_its_name(province_officer):
    draft = a_draft(province_officer, name="Đôn đốc báo cáo (lần 2)")
    assert draft_name(draft, DraftFile.PDF) == "Du-thao_Don-doc-bao-cao-lan-2.pdf"
    assert draft_name(draft, DraftFile.COMMENTED) == "Nhan-xet-du-thao_Don-doc-bao-cao-lan-2.docx"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('1234/UBND"; x=', "1234-UBND-x"),
        ("../../khac", "khac"),
        ("ỦY BAN", "UY-BAN"),
        ("từ " * 60, "-".join(["tu"] * 27)),
        ("…", ""),
    ],
)
def test_only_letters_digits_and_dashes_are_left(words, name):
    assert plain(words) == name
