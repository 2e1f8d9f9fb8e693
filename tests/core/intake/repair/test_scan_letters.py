"""Letters that recognition confuses are mended in scans alone, figures never, and every change is shown."""

import pytest

from thongsuot.core.intake.opened_document import Line, OpenedDocument
from thongsuot.core.intake.repair import repair
from thongsuot.core.vocabulary.load import table


def _scan(text, origin="ocr"):
    lines = tuple(Line(line, is_paragraph=True) for line in text.split("\n"))
    return repair(OpenedDocument(lines, "image/png", text_origin=origin))


@pytest.mark.parametrize(
    ("read", "meant"),
    [
        ("Các xã tố chức lễ kỷ niệm.", "Các xã tổ chức lễ kỷ niệm."),
        ("ỦY BAN MẶT TRẬN TỐ QUỐC", "ỦY BAN MẶT TRẬN TỔ QUỐC"),
        ("Nơi nhận:\n~- UBND tỉnh (đế b/c);\n—- Lưu: VI, VH.", "Nơi nhận:\n- UBND tỉnh (để b/c);\n- Lưu: VT, VH."),
        ("I. MỤC ĐÍCH\n1. Một\nII. NỘI DUNG\nII. KINH PHÍ\nIV. THỰC HIỆN", "I. MỤC ĐÍCH\n1. Một\nII. NỘI DUNG\nIII. KINH PHÍ\nIV. THỰC HIỆN"),
        ("I. MỘT\nIl. HAI\nHI. BA", "I. MỘT\nII. HAI\nIII. BA"),
        ("a) Một;\nb) Hai;\nc) Ba;\nđ) Bốn;\nđ) Năm.", "a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm."),
    ],
)  # fmt: skip
def test_mends(read, meant):
    source = _scan(read)
    assert source.text == meant
    assert "scan_letters" in {change.kind for change in source.repairs}
    assert _scan(meant).text == meant


@pytest.mark.parametrize(
    "text",
    [
        "Bị cáo bị tố cáo, tố giác; thế giới; phố xá.",
        "1. Mục đích\n2. Yêu cầu",
        "I. MỘT\nII. HAI\nPHỤ LỤC\nI. MỘT\nII. HAI",
        "Ngày 31/4/2024, số 11/KH-UBND",
        "a) Một\nb) Hai",
    ],
)
def test_leaves_alone(text):
    assert _scan(text).text == text


def test_typed_text_keeps_its_slips():
    assert _scan("Các xã tố chức lễ.", origin="native").text == "Các xã tố chức lễ."


def test_both_sides_of_each_pair_have_as_many_letters():
    assert all(len(read) == len(meant) != 0 for read, meant in table("scan_words")["words"].items())
