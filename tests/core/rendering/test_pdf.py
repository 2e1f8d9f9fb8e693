"""The PDF of a formal document: read back with pdfium, and its standard checked."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
import pytest

from tests.core.rendering.documents import a_letter, a_report, plain
from thongsuot.core.model.formal_document import SigningBlock
from thongsuot.core.rendering.pdf import BUNDLED_FONTS, to_pdf


def pages(document):
    file = pypdfium2.PdfDocument(to_pdf(document, BUNDLED_FONTS))
    try:
        return [page.get_textpage().get_text_bounded() for page in file]
    finally:
        file.close()


def sizes(document):
    file = pypdfium2.PdfDocument(to_pdf(document, BUNDLED_FONTS))
    try:
        return [tuple(round(side / 72 * 25.4) for side in page.get_size()) for page in file]
    finally:
        file.close()


def flat(text):
    return " ".join(text.split())


def test_all_words_of_a_letter_are_there():
    text = flat("\n".join(pages(a_letter())))
    for words in (
        "ỦY BAN NHÂN DÂN TỈNH MINH HỌA SỞ MINH HỌA - THỬ NGHIỆM VÀ KIỂM TRA",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
        "/SMH-TN&KT",
        "V/v tổ chức các hoạt động kỷ niệm Ngày Minh họa năm 2024",
        "tháng 3 năm 2024",
        "Kính gửi: - Phòng Minh họa các huyện; - Trung tâm Y tế; - Ủy ban nhân dân các xã.",
        "Đề nghị các đơn vị triển khai thực hiện./.",
        "Nơi nhận: - Như trên; - UBND tỉnh (để b/c); - Lưu: VT, TN.",
        "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
    ):
        assert words in text


def test_words_are_never_read_as_markup():
    text = flat("\n".join(pages(a_letter())))
    assert "2. Chữ *không* phải #lệnh, cũng không phải <thẻ> & ký hiệu." in text


def test_annexes_begin_their_own_pages_and_lie_across():
    report = a_report(rows=60)
    texts = pages(report)
    first = next(at for at, text in enumerate(texts) if "Phụ lục I" in text.splitlines())
    assert sizes(report)[0] == (210, 297)
    assert sizes(report)[first] == (297, 210)
    assert "Phụ lục II" in texts[-1]


def test_page_numbers_begin_anew_in_each_annex_and_are_not_on_first_pages():
    texts = pages(a_report(rows=60))
    first = next(at for at, text in enumerate(texts) if "Phụ lục I" in text.splitlines())
    assert texts[first].split()[0] == "Phụ"
    assert texts[first + 1].split()[0] == "2"
    assert texts[-1].split()[0] == "Phụ"


def test_it_is_pdf_a_2b_with_title_and_only_the_given_fonts(tmp_path: Path):
    made = to_pdf(a_report(), BUNDLED_FONTS)
    file = pypdfium2.PdfDocument(made)
    try:
        assert file.get_metadata_dict()["Title"] == a_report().subject
    finally:
        file.close()
    assert b"<pdfaid:part>2</pdfaid:part>" in made
    assert b"<pdfaid:conformance>B</pdfaid:conformance>" in made
    assert b"+Tinos-" in made
    assert b"Libertinus" not in made


@pytest.mark.parametrize("make", [a_letter, a_report])
def test_same_document_gives_the_same_bytes_whatever_was_set_between(make):
    first = to_pdf(make(), BUNDLED_FONTS)
    to_pdf(a_letter(body=(plain("khác"),)), BUNDLED_FONTS)
    assert to_pdf(make(), BUNDLED_FONTS) == first


def test_sample_mark_stands_on_every_page():
    assert all("(Văn bản minh họa)" in text for text in pages(a_report(rows=60)))


def test_folder_without_fonts_is_refused(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        to_pdf(a_letter(), tmp_path)


def test_a_figure_whose_source_is_missing_is_still_printed():
    texts = pages(a_report(annexes=()))
    assert "Đã tổ chức 70.338 lễ." in flat(texts[0])


def test_a_document_without_signing_lines_is_still_set():
    letter = a_letter(
        signing=SigningBlock(()), addressees=("Sở Minh họa",), recipients=(), archive=None
    )
    assert "Kính gửi: Sở Minh họa" in flat(pages(letter)[0])


def test_columns_are_numbered_where_the_text_names_them():
    text = flat("\n".join(pages(a_report())))
    assert "Lễ kỷ niệm (1) (2) (3) 1 Đơn vị minh họa 1 1.234" in text


def test_threads_of_a_server_may_ask_at_the_same_time():
    with ThreadPoolExecutor(4) as threads:
        made = list(threads.map(lambda _: to_pdf(a_report(), BUNDLED_FONTS), range(8)))
    assert len(set(made)) == 1
