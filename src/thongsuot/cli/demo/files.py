"""The files that the demonstration leaves behind (tệp kết quả)."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

GUIDE = """Kết quả chạy thử Thông Suốt trên các văn bản mẫu.
Đơn vị có trong danh bạ minh họa; tài khoản, hoạt động, số liệu và nội dung báo cáo đều là minh họa, không có thật.

doc/            kết quả đọc từng văn bản (thongsuot.directive/1)
kiem-tra/       phát hiện của bộ kiểm tra, dạng JSON và dạng chữ
van-ban-trien-khai.docx, .pdf    văn bản triển khai lập từ văn bản cấp trên
giao-viec.csv   danh sách giao việc: nhiệm vụ, đơn vị, chữ của văn bản chỉ đơn vị đó
bao-cao/        báo cáo đã điền của từng đơn vị (minh họa)
so-lieu.csv     số liệu tổng hợp và báo cáo là nguồn của từng số
bao-cao-tong-hop.docx, .pdf      báo cáo tổng hợp chính thức
nhat-ky.csv     nhật ký mọi việc đã làm
"""


def write_json(file: Path, value: Any) -> None:  # noqa: ANN401 - the JSON edge
    """Write ``value`` as people can read it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(value, ensure_ascii=False, indent=2)
    file.write_text(f"{text}\n", encoding="utf-8")


def write_table(file: Path, head: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Write rows as CSV that Excel opens with its Vietnamese letters whole."""
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(head)
        writer.writerows(rows)
