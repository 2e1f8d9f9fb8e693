"""``thongsuot journal verify``: proves that nothing in the journal was changed, taken out or cut off."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from thongsuot.domain.journal.verify import Head, Verdict

_NOTED = re.compile(r"(\d{1,18}):([0-9a-f]{64})")
_WHY = {
    "changed": "nội dung đã bị sửa",
    "missing_before": "có mục ngay trước mục này đã bị lấy đi, chèn vào hoặc sửa",
    "end_missing": "Các mục cuối của nhật ký đã bị cắt.",
    "noted_missing": "Mục đã ghi lại bằng --noted không còn: nhật ký đã bị cắt.",
    "noted_differs": "Mục đã ghi lại bằng --noted nay khác: nhật ký đã bị viết lại.",
}


def verify(
    *,
    noted: Annotated[
        str,
        typer.Option(
            help="Đầu chuỗi đã ghi lại lần trước, dạng SỐ:MÃ; chứng tỏ từ đó đến nay không mất mục nào."
        ),
    ] = "",
) -> None:
    """Kiểm tra chuỗi mã băm của nhật ký. Mã thoát 0: nguyên vẹn; 1: bị sửa; 2: sai tham số."""
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()

    from django.db import OperationalError

    from thongsuot.domain.journal.note_verified import note_verified
    from thongsuot.domain.journal.verify import verify_chain

    verdict = verify_chain(_head(noted))
    if verdict.why:
        print(_failure(verdict), file=sys.stderr)
        raise typer.Exit(1)
    with suppress(OperationalError):  # a copy that cannot be written to is proved all the same
        note_verified(verdict.count)
    print(f"Nhật ký nguyên vẹn: {verdict.count} mục.")
    if verdict.head:
        print(
            f"Đầu chuỗi {verdict.head.number}:{verdict.head.hash}\n"
            "Hãy ghi lại dòng này ở nơi khác và đưa vào --noted lần kiểm tra sau."
        )


def _head(noted: str) -> Head | None:
    from thongsuot.domain.journal.verify import Head

    if not noted:
        return None
    found = _NOTED.fullmatch(noted.strip())
    if not found:
        print("--noted phải có dạng SỐ:MÃ như lệnh này đã in ra.", file=sys.stderr)
        raise typer.Exit(2)
    return Head(int(found[1]), found[2])


def _failure(verdict: Verdict) -> str:
    if verdict.broken is None:
        return f"{_WHY[verdict.why]} ({verdict.count} mục trước đó nguyên vẹn)"
    entry = verdict.broken
    return (
        f"Mục {entry.pk} ({entry.at:%d/%m/%Y %H:%M:%S} UTC, {entry.verb}): {_WHY[verdict.why]}. "
        f"{verdict.count} mục trước đó nguyên vẹn."
    )
