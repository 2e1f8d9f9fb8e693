"""``thongsuot journal export``: the entries of a time, a unit or a thing as a file."""

from __future__ import annotations

import sys
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class ExportFormat(StrEnum):
    """Dạng tệp."""

    CSV = "csv"
    JSONL = "jsonl"


_DAY = ["%Y-%m-%d", "%d/%m/%Y"]


def export(
    *,
    out: Annotated[Path | None, typer.Option(help="Tệp nhận kết quả; mặc định in ra.")] = None,
    form: Annotated[ExportFormat, typer.Option("--format", help="Dạng tệp.")] = ExportFormat.JSONL,
    since: Annotated[datetime | None, typer.Option(formats=_DAY, help="Từ ngày.")] = None,
    until: Annotated[datetime | None, typer.Option(formats=_DAY, help="Đến hết ngày.")] = None,
    unit: Annotated[str, typer.Option(help="Mã đơn vị.")] = "",
    thing: Annotated[
        str, typer.Option("--object", help="Đối tượng, dạng LOẠI:SỐ như campaigns.campaign:12.")
    ] = "",
) -> None:
    """Kết xuất nhật ký theo ngày, đơn vị, đối tượng; cũ nhất ở trên."""
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()

    from thongsuot.domain.journal.export import export_lines
    from thongsuot.domain.journal.queries import Wanted, all_entries

    kind, _colon, number = thing.partition(":")
    wanted = Wanted(
        object_type=kind,
        object_id=number,
        unit_code=unit,
        since=since.date() if since else None,
        until=until.date() if until else None,
    )
    lines = export_lines(all_entries(wanted), form.value)
    if out is None:
        sys.stdout.writelines(lines)
        return
    with out.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)
