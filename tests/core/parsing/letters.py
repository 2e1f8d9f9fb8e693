"""Builds small documents for tests (minh họa): a head, a body of one task, a tail."""

from __future__ import annotations

from thongsuot.core.model.directive import Directive
from thongsuot.core.pipeline import read_text

NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
BODY = "Phòng Nội vụ huyện đề nghị các đơn vị:\n1. Tổ chức tuyên truyền.\n2. Báo cáo kết quả."
TAIL = "Nơi nhận:\n- Như trên;\n- Lưu: VT.\nTRƯỞNG PHÒNG\nLê Văn Mẫu"


def directive(text: str) -> Directive:
    """Read a text the way that every text is read."""
    return read_text(text).directive


def with_head(head: str) -> Directive:
    """Read a document that begins with ``head``."""
    return directive(f"{head}\n{BODY}\n{TAIL}")


def with_tail(tail: str) -> Directive:
    """Read a letter that ends with ``tail``."""
    return directive(
        f"UBND HUYỆN MẪU SƠN\n{NATION}\nSố: 1/UBND-VX\nMẫu Sơn, ngày 1 tháng 3 năm 2024\n"
        f"V/v tuyên truyền\nKính gửi: Phòng Nội vụ.\n{BODY}\n{tail}"
    )


def who(read: Directive) -> list[tuple[str | None, list[str]]]:
    """Tell the path of each task, and the names of those who are to do it."""
    return [(one.path, [agency.name for agency in one.agencies]) for one in read.assignments]
