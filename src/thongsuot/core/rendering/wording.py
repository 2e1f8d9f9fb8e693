"""Wording: the fixed words around a document's own (Số, Kính gửi, Nơi nhận), the same in every format."""

from __future__ import annotations

from thongsuot.core.model.formal_document import (
    Annex,
    DateLine,
    FormalDocument,
    Heading,
    NumberLine,
)
from thongsuot.core.vocabulary.load import table
from thongsuot.core.vocabulary.written_date import BLANK, written_date

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
ADDRESSEE = "Kính gửi:"
RECIPIENTS = "Nơi nhận:"
SAMPLE_MARK = "(Văn bản minh họa)"


def is_letter(document: FormalDocument) -> bool:
    """Tell whether the document is a công văn, whose subject stands under the number after ``V/v``."""
    return document.kind == "cong_van"


def kind_title(document: FormalDocument) -> str:
    """Give the title of a named kind (tên loại) in capitals."""
    title: str = table("contract_words")["kind"][document.kind]
    return title.upper()


def number_words(number: NumberLine) -> str:
    """Write số, ký hiệu; what is not given yet stays a blank."""
    serial = number.serial
    if serial is None:
        serial = BLANK
    elif serial.isdecimal():
        serial = serial.zfill(2)
    return f"Số: {serial}/{number.symbol or BLANK}"


def place_date_words(dated: DateLine) -> str:
    """Write địa danh, ngày, tháng, năm; what is not given yet stays a blank."""
    return f"{dated.place or BLANK}, {written_date(dated.day, dated.month, dated.year)}"


def addressee_lines(document: FormalDocument) -> tuple[str, ...]:
    """Give the lines of Kính gửi: one addressee beside the words, several each on its own line."""
    names = document.addressees
    if len(names) == 1:
        return (f"{ADDRESSEE} {names[0]}",)
    return tuple(f"- {name}{_end(place, len(names))}" for place, name in enumerate(names))


def basis_lines(document: FormalDocument) -> tuple[str, ...]:
    """Give the bases (căn cứ) with their signs: a semicolon each, the last a full stop."""
    bases = document.bases
    return tuple(f"{basis}{_end(place, len(bases))}" for place, basis in enumerate(bases))


def recipient_lines(document: FormalDocument) -> tuple[str, ...]:
    """Give the lines of Nơi nhận, the archive line last."""
    lines = tuple(f"- {line};" for line in document.recipients)
    return (*lines, f"- Lưu: {document.archive}.") if document.archive else lines


def heading_text(heading: Heading) -> str:
    """Write a heading with its sign: ``I. TIÊU ĐỀ``, ``1. Tiêu đề``, ``a) Tiêu đề``."""
    sign = ")" if heading.level == 3 else "."  # noqa: PLR2004 - the third level is lettered
    text = heading.text.upper() if heading.level == 1 else heading.text
    return f"{heading.marker}{sign} {text}"


def annex_title(annex: Annex) -> str:
    """Write ``Phụ lục II``, or ``Phụ lục`` where there is only one."""
    return f"Phụ lục {annex.number}" if annex.number else "Phụ lục"


def annex_reference(document: FormalDocument) -> str:
    """Write the line (Kèm theo …) under the title of an annex."""
    title: str = table("contract_words")["kind"][document.kind]
    dated = document.dated
    when = written_date(dated.day, dated.month, dated.year)
    number = number_words(document.number).replace("Số: ", "số ")
    return f"(Kèm theo {title} {number} {when} của {document.issuer.name})"


def _end(place: int, count: int) -> str:
    return "." if place == count - 1 else ";"
