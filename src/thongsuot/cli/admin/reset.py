"""``thongsuot admin reset``: a new password for an administrator who forgot it (đặt lại mật khẩu)."""

from __future__ import annotations

import sys
from typing import Annotated

import typer


def reset(username: Annotated[str, typer.Argument(help="Tên đăng nhập.")]) -> None:
    """Đặt lại mật khẩu tại máy chủ, khi không còn quản trị nào vào được; mật khẩu được hỏi."""
    from thongsuot.cli.admin.asked_password import asked_password
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()

    from thongsuot.domain.errors import DomainError
    from thongsuot.domain.organisations.actions.set_password import reset_at_the_server

    try:
        reset_at_the_server(username, password=asked_password())
    except DomainError as error:
        told = [error.message, *getattr(error, "fields", {}).values()]
        print(" ".join(told), file=sys.stderr)
        raise typer.Exit(1) from error
    print(f"Đã đặt mật khẩu mới cho {username}; các phiên đăng nhập cũ đã kết thúc.")
