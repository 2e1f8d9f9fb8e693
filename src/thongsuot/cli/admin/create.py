"""``thongsuot admin create``: the first administrator; asks for the password (lập quản trị đầu tiên)."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from thongsuot.domain.organisations.models import Unit


def create(
    username: Annotated[str, typer.Argument(help="Tên đăng nhập.")],
    *,
    full_name: Annotated[str, typer.Option("--name", help="Họ và tên.", prompt="Họ và tên")],
    unit: Annotated[
        str, typer.Option(help="Mã đơn vị nơi người ấy công tác; mặc định là đơn vị trên cùng.")
    ] = "",
    unit_name: Annotated[
        str, typer.Option(help="Khi danh bạ còn trống: tên đơn vị đầu tiên, sẽ được lập luôn.")
    ] = "",
) -> None:
    """Lập tài khoản quản trị hệ thống; mật khẩu được hỏi, không có mật khẩu mặc định."""
    from django.core.management import call_command

    from thongsuot.cli.admin.asked_password import asked_password
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()
    call_command("migrate", interactive=False, verbosity=0)

    from thongsuot.domain.errors import DomainError
    from thongsuot.domain.organisations.actions.add_first_admin import add_first_admin

    place = _place(unit, unit_name)
    try:
        account = add_first_admin(
            unit=place, username=username, full_name=full_name, password=asked_password()
        )
    except DomainError as error:
        told = [error.message, *getattr(error, "fields", {}).values()]
        print(" ".join(told), file=sys.stderr)
        raise typer.Exit(1) from error
    print(f"Đã lập quản trị hệ thống {account.username}. Mời đăng nhập và mời những người khác.")


def _place(code: str, name: str) -> Unit | str:
    from thongsuot.domain.organisations.queries import by_codes, roots

    if code:
        found = by_codes([code]).get(code)
        if found:
            return found
        print(f"Không có đơn vị mã {code}.", file=sys.stderr)
        raise typer.Exit(2)
    first = roots().first()
    if first:
        return first
    if name:
        return name
    print(
        "Danh bạ còn trống. Thêm --unit-name với tên đơn vị đầu tiên, ví dụ "
        '--unit-name "Ủy ban nhân dân tỉnh …".',
        file=sys.stderr,
    )
    raise typer.Exit(2)
