"""What is known about a file beside its words reaches the reader as a doubt."""

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.typeset import docx_bytes
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.pipeline import read, read_text


def _letter(*, changed: bool) -> bytes:
    document = docx.Document()
    document.add_paragraph("Kính gửi: Các phòng thuộc Sở Ví dụ")
    paragraph = document.add_paragraph("1. Các phòng báo cáo trước ngày 10/4/2024")
    if changed:
        run = "<w:r><w:t xml:space='preserve'> về Sở</w:t></w:r>"
        paragraph._p.append(parse_xml(f"<w:ins {nsdecls('w')} w:id='1' w:author='x'>{run}</w:ins>"))
    return docx_bytes(document)


def test_tracked_changes_are_told_as_a_doubt():
    reading = read(_letter(changed=True), "thu.docx")
    assert reading.text.endswith("trước ngày 10/4/2024 về Sở")
    assert any("theo dõi thay đổi" in doubt.reason for doubt in reading.directive.doubts)


def test_file_without_changes_has_no_such_doubt():
    reading = read(_letter(changed=False), "thu.docx")
    assert not any("theo dõi thay đổi" in doubt.reason for doubt in reading.directive.doubts)


def test_source_names_the_file():
    source = read("Kính gửi: Sở Ví dụ".encode(), "thu.txt").source
    assert (source.name, source.media_type, source.text_origin) == (
        "thu.txt",
        "text/plain",
        "native",
    )
    assert len(source.sha256) == 64


@pytest.mark.parametrize("head", ["MẬT", "TUYỆT MẬT"])
def test_marked_document_is_refused(head):
    text = f"SỞ VÍ DỤ\n{head}\nSố: 1/SVD\nKính gửi: Các phòng\nCăn cứ Luật, Sở yêu cầu."
    with pytest.raises(UnreadableDocumentError) as refusal:
        read_text(text)
    assert refusal.value.code is UnreadableCode.SECRET
