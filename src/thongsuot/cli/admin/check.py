"""``thongsuot admin check``: whether somebody can let others in (có quản trị hay chưa)."""

from __future__ import annotations

import sys

import typer


def check() -> None:
    """Cho biết đã có quản trị hệ thống nào vào được chưa. Mã thoát 0: có; 1: chưa."""
    from django.db import OperationalError, ProgrammingError

    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()

    from thongsuot.domain.organisations.people import has_any_admin

    try:
        found = has_any_admin()
    except (OperationalError, ProgrammingError):
        # the tables are not there yet
        found = False
    if found:
        return
    print(
        "Chưa có quản trị hệ thống nào, nên chưa ai đăng nhập được. Hãy lập người đầu tiên:\n"
        '  thongsuot admin create TÊN-ĐĂNG-NHẬP --name "Họ và tên" --unit-name "Tên đơn vị"',
        file=sys.stderr,
    )
    raise typer.Exit(1)
