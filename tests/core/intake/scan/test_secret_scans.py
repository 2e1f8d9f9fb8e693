"""A scan with a mark of secrecy is refused after recognition; one that merely speaks of secrecy is read (made for tests)."""

from dataclasses import replace

import pytest
from PIL import ImageDraw, ImageFont

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


def test_scan_that_speaks_of_secrecy_is_read():
    reading = read(_scan(None), "quet.jpg")
    assert reading.source.text_origin == "ocr"
    assert reading.directive.number.serial == "12"


def test_typed_letter_about_secrecy_is_no_secret():
    assert read(as_pdf(replace(LETTER)), "thu.pdf").directive.number.serial == "12"
