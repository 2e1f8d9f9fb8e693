"""``thongsuot prepare``: tables and sample data (chuẩn bị cơ sở dữ liệu)."""

from __future__ import annotations

from typing import Annotated

import typer


def prepare(
    *,
    sample: Annotated[bool, typer.Option(help="Nạp dữ liệu minh họa nếu chưa có.")] = False,
) -> None:
    """Tạo hoặc nâng cấp cơ sở dữ liệu; chạy lại bao nhiêu lần cũng được."""
    from django.core.management import call_command

    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()
    call_command("migrate", interactive=False, verbosity=0)
