"""A scan with a mark of secrecy is refused after recognition; one that merely speaks of secrecy is read (made for tests)."""

from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from tests.paper import noisy, pages_of, picture_file
from tests.typeset import FONTS, Letter, as_pdf
from thongsuot.core.model.errors import UnreadableCode, UnreadableDocumentError
from thongsuot.core.pipeline import read

pytestmark = [pytest.mark.ocr, pytest.mark.slow]

LETTER = Letter(
    left=("SỞ VÍ DỤ", "Số: 12/SVD-VP", "V/v công tác bảo vệ bí mật nhà nước"),
    right=("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Minh Họa, ngày 05 tháng 3 năm 2024"),
    title=(),
    body=(
        "Kính gửi: Các phòng thuộc Sở",
        "1. Các phòng rà soát việc xác định độ mật, đóng dấu chỉ các mức độ mật trên văn bản.",
        "2. Các phòng báo cáo về Văn phòng Sở trước ngày 10/4/2024./.",
    ),
    recipients=("Nơi nhận:", "- Như trên;", "- Lưu: VT."),
    signature=("GIÁM ĐỐC", "Trần Thị Minh Họa"),
)  # fmt: skip


def _scan(stamp: str | None) -> bytes:
    page = pages_of(as_pdf(LETTER), 150)[0]
    if stamp:
        draw = ImageDraw.Draw(page)
        font = ImageFont.truetype(str(FONTS / "LiberationSerif-Bold.ttf"), 34)
        left, top, right, bottom = draw.textbbox((130, 40), stamp, font=font)
        draw.rectangle((left - 14, top - 10, right + 14, bottom + 10), outline=60, width=3)
        draw.text((130, 40), stamp, font=font, fill=60)
    return picture_file(noisy(page, slant=0.8, sigma=10), "JPEG", quality=70)


@pytest.mark.parametrize("stamp", ["MẬT", "TỐI MẬT"])
def test_stamped_scan_is_refused_without_a_word_of_it(stamp):
    with pytest.raises(UnreadableDocumentError) as refusal:
        read(_scan(stamp), "quet.jpg")
    assert refusal.value.code is UnreadableCode.SECRET
    assert "Ví dụ" not in refusal.value.message


# Frames in millimetres as the law has them: across the name of the office, its number, and the name of the state.
@pytest.mark.parametrize(
    ("stamp", "width", "left", "top"),
    [("MẬT", 20, 46, 18), ("TỐI MẬT", 30, 35, 21), ("TUYỆT MẬT", 40, 67, 18), ("TỐI MẬT", 30, 101, 25)],
)  # fmt: skip
@pytest.mark.parametrize("ink", [60, (205, 40, 50)])
def test_stamp_across_a_line_is_seen(stamp, width, left, top, ink):
    with pytest.raises(UnreadableDocumentError) as refusal:
        read(_crossed(stamp, width, (left, top), ink), "quet.jpg")
    assert refusal.value.code is UnreadableCode.SECRET


@pytest.mark.parametrize(
    ("stamp", "width", "left", "top"),
    [("KHẨN", 20, 46, 18), ("HỎA TỐC", 30, 64, 20), ("THƯỢNG KHẨN", 40, 52, 32)],
)
def test_stamp_of_urgency_across_a_line_is_none_of_secrecy(stamp, width, left, top):
    assert read(_crossed(stamp, width, (left, top), 60), "quet.jpg").source.text_origin == "ocr"


def _crossed(stamp: str, width: int, at: tuple[int, int], ink: int | tuple[int, int, int]) -> bytes:
    """The letter as a noisy scan, with a stamp in its frame laid over it as ink over ink."""
    page = pages_of(as_pdf(LETTER), 150)[0].convert("RGB")
    layer = Image.new("RGB", page.size, "white")
    draw = ImageDraw.Draw(layer)
    left, top, right, bottom = (side * 150 / 25.4 for side in (*at, at[0] + width, at[1] + 8))
    colour = ink if isinstance(ink, tuple) else (ink,) * 3
    draw.rectangle((left, top, right, bottom), outline=colour, width=2)
    font = ImageFont.truetype(str(FONTS / "LiberationSerif-Bold.ttf"), 28)
    middle = ((left + right) / 2, (top + bottom) / 2)
    draw.text(middle, stamp, font=font, fill=colour, anchor="mm")
    both = ImageChops.darker(page, layer).split()
    noise = [noisy(one, slant=0.8, sigma=10, seed=seed) for seed, one in enumerate(both)]
    return picture_file(Image.merge("RGB", noise), "JPEG", quality=70)


def test_scan_that_speaks_of_secrecy_is_read():
    reading = read(_scan(None), "quet.jpg")
    assert reading.source.text_origin == "ocr"
    assert reading.directive.number.serial == "12"


def test_typed_letter_about_secrecy_is_no_secret():
    assert read(as_pdf(replace(LETTER)), "thu.pdf").directive.number.serial == "12"
