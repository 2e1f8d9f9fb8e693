"""``thongsuot check``: documents in, findings out (kiểm tra văn bản)."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"


def check(
    paths: Annotated[list[Path], typer.Argument(metavar="TỆP…", help="Các tệp cần kiểm tra.")],
    *,
    against: Annotated[
        Path | None,
        typer.Option(metavar="TỆP", help="Văn bản cấp trên, để so văn bản này với nó."),
    ] = None,
    select: Annotated[
        str, typer.Option(metavar="MÃ,…", help="Chỉ chạy các quy tắc có mã bắt đầu như vậy.")
    ] = "",
    ignore: Annotated[
        str, typer.Option(metavar="MÃ,…", help="Bỏ qua các quy tắc có mã bắt đầu như vậy.")
    ] = "",
    preview: Annotated[
        bool, typer.Option("--preview", help="Chạy cả các quy tắc đang thử nghiệm.")
    ] = False,
    format_: Annotated[Format, typer.Option("--format", help="Dạng kết quả.")] = Format.TEXT,
    config: Annotated[
        Path | None,
        typer.Option(metavar="TỆP", help="Tệp thongsuot.toml của cơ quan, mục [kiem_tra]."),
    ] = None,
) -> None:
    """Kiểm tra thể thức, căn cứ, nhiệm vụ, thời hạn, ngôn ngữ của văn bản.

    Mã thoát 0: không phát hiện gì. 1: có phát hiện. 2: có tệp không đọc được, hoặc lệnh sai.
    """
    from thongsuot.cli.checking import Settings, check_files

    settings = Settings(
        against=against,
        select=_codes(select),
        ignore=_codes(ignore),
        preview=preview,
        config=config,
    )
    raise typer.Exit(check_files(paths, settings, format_.value))


def _codes(words: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in words.split(",") if code.strip())
