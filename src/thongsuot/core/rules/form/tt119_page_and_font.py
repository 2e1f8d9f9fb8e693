"""Khổ giấy, lề, phông chữ, cỡ chữ của tệp DOCX.

Kiểm tra gì:
    Khổ A4; lề trên, dưới 20-25 mm, trái 30-35 mm, phải 15-20 mm; phông Times New Roman, cỡ chữ nội dung 13-14.
Vì sao:
    Trình bày thống nhất để in, lưu và số hóa được; văn thư sẽ trả lại dự thảo sai trình bày.
Căn cứ pháp lý:
    Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I
Ví dụ:
    === Văn bản của đơn vị ===
    Kính gửi: Sở Y tế.
    === Trình bày ===
    width: 210
    height: 297
    top: 20
    bottom: 20
    left: 20
    right: 15
    fonts: Times New Roman 0.6; Arial 0.4
    sizes: 13 0.9; 12 0.1
Sửa thành:
    === Văn bản của đơn vị ===
    Kính gửi: Sở Y tế.
    === Trình bày ===
    width: 210
    height: 297
    top: 20
    bottom: 20
    left: 30
    right: 15
    fonts: Times New Roman 1
    sizes: 13 0.9; 12 0.1
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from thongsuot.core.model.finding import Severity
from thongsuot.core.model.span import Span
from thongsuot.core.rules.flaw import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thongsuot.core.rules.letter import Letter
    from thongsuot.core.rules.page_layout import PageLayout

SEVERITY = Severity.WARNING
DECREE = True
BY_LAYOUT = True

_FONT = "Times New Roman"
_LIMITS = {
    "top": (20, 25, "trên"),
    "bottom": (20, 25, "dưới"),
    "left": (30, 35, "trái"),
    "right": (15, 20, "phải"),
}
_A4 = (210, 297)
_SLACK = 1.0
_STRAY = 0.02
_MAIN = 0.5
_LINES = (1.0, 1.5)
_SIZES = (13.0, 14.0)


def check(letter: Letter) -> Iterator[Flaw]:
    """Compare the measures of the file with those of the decree; one millimetre is no difference."""
    layout = letter.context.layout
    if layout is None:
        return
    found = [*_page(layout), *_margins(layout), *_letters(layout), *_spacing(layout)]
    if found:
        yield Flaw(f"Trình bày trang chưa đúng: {'; '.join(found)}.", related=(Span(0, 0),))


def _page(layout: PageLayout) -> Iterator[str]:
    size = sorted((layout.width, layout.height))
    if any(abs(one - right) > _SLACK for one, right in zip(size, _A4, strict=True)):
        yield f"khổ giấy {layout.width:.0f} × {layout.height:.0f} mm (phải là A4)"


def _margins(layout: PageLayout) -> Iterator[str]:
    for name, (least, most, title) in _LIMITS.items():
        margin = getattr(layout, name)
        if not least - _SLACK <= margin <= most + _SLACK:
            yield f"lề {title} {margin:.0f} mm (phải là {least}-{most} mm)"


def _spacing(layout: PageLayout) -> Iterator[str]:
    """Look at what most paragraphs have; head and tables may be set otherwise."""
    if not layout.line_spacing:
        return
    main, count = Counter(layout.line_spacing).most_common(1)[0]
    if count > _MAIN * len(layout.line_spacing) and not _LINES[0] <= main <= _LINES[1]:
        yield f"giãn dòng {main:g} (phải là dòng đơn đến 1,5)".replace(".", ",")


def _letters(layout: PageLayout) -> Iterator[str]:
    strange = [name for name, share in layout.fonts if name != _FONT and share > _STRAY]
    if strange:
        yield f"phông chữ {', '.join(strange)} (phải là {_FONT})"
    main = [size for size, share in layout.sizes if share > _MAIN]
    if main and not _SIZES[0] <= main[0] <= _SIZES[1]:
        yield f"cỡ chữ nội dung {main[0]:g} (phải là 13-14)"
