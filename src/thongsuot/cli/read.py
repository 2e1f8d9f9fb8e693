"""``thongsuot read``: documents in, the reading contract out (đọc văn bản)."""

from __future__ import annotations

import json
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How a reading is printed."""

    JSON = "json"
    TEXT = "text"


def read(
    paths: Annotated[
        list[Path], typer.Argument(metavar="TỆP…", help="Các tệp, hoặc một thư mục khi có --out.")
    ],
    *,
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả.")] = Format.JSON,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Ghi mỗi văn bản một dòng JSON vào tệp này; đọc cả thư mục, chạy song song. "
            "Nếu bị ngắt, chạy lại lệnh để đọc tiếp."
        ),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, help="Số tiến trình khi có --out.")] = os.cpu_count()
    or 1,
    seconds: Annotated[
        float, typer.Option(min=0.1, help="Thời gian tối đa cho một văn bản hoặc một trang, giây.")
    ] = 30.0,
    fresh: Annotated[
        bool,
        typer.Option("--fresh", help="Đọc lại từ đầu, bỏ những gì tệp của --out đang có."),
    ] = False,
) -> None:
    """Đọc văn bản (DOCX, PDF, TXT…) và in ra những gì đọc được, theo thongsuot.directive/1.

    Mã thoát 0: đọc được tất cả. 1: có tệp không đọc được. 2: lệnh sai.
    """
    if out is not None:
        from thongsuot.cli.bulk import Pace, read_into

        raise typer.Exit(1 if read_into(out, paths, Pace(jobs, seconds), afresh=fresh) else 0)
    _print(paths, format_, seconds)


def _print(paths: list[Path], format_: Format, seconds: float) -> None:
    from thongsuot.cli.reading_text import render_text
    from thongsuot.cli.single_file import read_or_explain
    from thongsuot.core.sandbox.limits import Limits
    from thongsuot.core.sandbox.pool import ReaderPool
    from thongsuot.core.sandbox.warmth import Warmth

    with ReaderPool(Limits(seconds=seconds), warmth=Warmth.COLD) as pool:
        objects = [read_or_explain(pool, path).shown for path in paths]
    if format_ is Format.TEXT:
        print("\n\n".join(render_text(read_object) for read_object in objects))
    else:
        shown = objects[0] if len(objects) == 1 else objects
        json.dump(shown, sys.stdout, ensure_ascii=False, indent=2)
        print()
    raise typer.Exit(1 if any("error" in read_object for read_object in objects) else 0)
