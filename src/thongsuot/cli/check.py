"""``thongsuot check``: documents in, findings out (kiểm tra văn bản)."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How findings are given."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    HTML = "html"
    DOCX = "docx"


class Least(StrEnum):
    """The least severity that is told of."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


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
    severity: Annotated[
        Least, typer.Option(help="Chỉ báo từ mức này trở lên: error, warning, note.")
    ] = Least.NOTE,
    format_: Annotated[
        Format,
        typer.Option(
            "--format", help="Dạng kết quả; docx: bản sao tên.gop-y.docx có nhận xét ở từng chỗ."
        ),
    ] = Format.TEXT,
    fix: Annotated[
        bool,
        typer.Option(
            "--fix",
            help="Ghi bản đã sửa những lỗi sửa chắc chắn (tên.sua.docx, .txt); với docx: thay đổi có theo dõi.",
        ),
    ] = False,
    fix_unsafe: Annotated[
        bool, typer.Option("--fix-unsafe", help="Sửa cả những chỗ cần người đọc lại.")
    ] = False,
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="TỆP",
            help="Tệp thongsuot.toml của cơ quan; không ghi thì tìm từ thư mục của văn bản trở lên.",
        ),
    ] = None,
) -> None:
    """Kiểm tra thể thức, căn cứ, nhiệm vụ, thời hạn, ngôn ngữ của văn bản.

    Mã thoát 0: không phát hiện gì. 1: có phát hiện. 2: có tệp không đọc được, hoặc lệnh sai.
    """
    from thongsuot.cli.checking import Wanted, check_files

    wanted = Wanted(
        against=against,
        select=_codes(select),
        ignore=_codes(ignore),
        preview=preview,
        least=severity.value,
        config=config,
        format=format_.value,
        fixes=fix or fix_unsafe,
        unsafe=fix_unsafe,
    )
    raise typer.Exit(check_files(paths, wanted))


def _codes(words: str) -> tuple[str, ...]:
    return tuple(code.strip() for code in words.split(",") if code.strip())
