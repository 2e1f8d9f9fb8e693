"""``thongsuot units install``: the country's units into the tables of this site (cài danh mục)."""

from __future__ import annotations

import sys
import time
from typing import Annotated

import typer


def install(
    *,
    province: Annotated[
        str,
        typer.Option(
            metavar="MÃ",
            help="Mã tỉnh, thành phố từ 01/7/2025, ví dụ 31; bỏ trống là cả nước.",
        ),
    ] = "",
    commune_bodies: Annotated[
        bool,
        typer.Option(
            "--commune-bodies",
            help="Cả các cơ quan của từng xã, phường, đặc khu (một tỉnh thì luôn có).",
        ),
    ] = False,
) -> None:
    """Cài danh mục đơn vị của cả nước hoặc một tỉnh, kèm lịch sử; chạy lại thì bổ sung và sửa chỗ khác.

    Đơn vị do nơi sử dụng tự thêm được giữ nguyên. Mã thoát 0: xong. 1: mã tỉnh không có.
    """
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()
    install_and_tell(province, commune_bodies=commune_bodies)


def install_and_tell(province: str, *, commune_bodies: bool) -> None:
    """Install and say what came of it; Django is ready."""
    from thongsuot.domain.errors import InvalidError
    from thongsuot.domain.organisations.actions.install_registry import install_registry

    begin = time.perf_counter()
    try:
        done = install_registry(province=province or None, commune_bodies=commune_bodies)
    except InvalidError as error:
        print(error.message, file=sys.stderr)
        raise typer.Exit(1) from None
    seconds = f"{time.perf_counter() - begin:.1f}".replace(".", ",")
    print(
        f"Danh mục: {done.units} đơn vị; thêm {done.added}, sửa {done.mended}, trong {seconds} giây."
    )
