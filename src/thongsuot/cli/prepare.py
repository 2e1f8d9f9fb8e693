"""``thongsuot prepare``: tables and sample data (chuẩn bị cơ sở dữ liệu)."""

from __future__ import annotations

from typing import Annotated

import typer


def prepare(
    *,
    sample: Annotated[
        bool, typer.Option("--sample", help="Nạp dữ liệu minh họa nếu chưa có.")
    ] = False,
    country: Annotated[
        bool, typer.Option("--country", help="Cài danh mục đơn vị của cả nước.")
    ] = False,
    province: Annotated[
        str, typer.Option(metavar="MÃ", help="Chỉ cài danh mục của tỉnh, thành phố này.")
    ] = "",
) -> None:
    """Tạo hoặc nâng cấp cơ sở dữ liệu; chạy lại bao nhiêu lần cũng được."""
    from django.core.management import call_command

    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()
    call_command("migrate", interactive=False, verbosity=0)
    if country or province:
        from thongsuot.cli.units.install import install_and_tell

        install_and_tell(province, commune_bodies=False)
    if sample:
        _load_sample()


def _load_sample() -> None:
    from django.conf import settings

    from thongsuot.cli.sample_password import sample_password
    from thongsuot.domain.organisations.actions.load_sample import load_sample

    password = sample_password(settings.SAMPLE_PASSWORD, settings.DATA)
    summary = load_sample(password=password)
    print(f"Dữ liệu minh họa: {summary.units} đơn vị. Tài khoản, mật khẩu chung {password}")
    for username, name in summary.accounts:
        print(f"  {username:<24}{name}")
