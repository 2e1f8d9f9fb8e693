"""``thongsuot demo``: the whole cycle on real letters, without a browser (chạy thử trọn vòng)."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Annotated

import typer

SUFFIXES = {".txt", ".docx", ".doc", ".odt", ".pdf"}
CHECKOUT = Path(__file__).resolve().parents[4]


def demo(
    *,
    out: Annotated[Path, typer.Option(help="Thư mục nhận kết quả.")],
    seeds: Annotated[
        Path, typer.Option(help="Thư mục văn bản mẫu; mặc định là văn bản trong mã nguồn.")
    ] = CHECKOUT / "tests/seeds",
) -> None:
    """Chạy thử trọn vòng trên các văn bản mẫu, với danh bạ và số liệu minh họa, rồi để lại mọi kết quả.

    Dùng một cơ sở dữ liệu tạm, không đụng đến dữ liệu đang có.
    """
    letters = sorted(path for path in seeds.glob("*") if path.is_file() and path.suffix in SUFFIXES)
    if not letters:
        print(f"Không có văn bản nào trong {seeds}. Hãy chỉ thư mục khác bằng --seeds.")
        raise typer.Exit(2)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="thongsuot-demo-") as data:
        os.environ |= {"THONGSUOT_DATA": data, "THONGSUOT_JOBS_IMMEDIATE": "1", "DATABASE_URL": ""}
        _run(out, letters)
    print(f"Xong. Mọi kết quả ở {out}; xem {out / 'doc-truoc.txt'}.")


def _run(out: Path, letters: list[Path]) -> None:
    from django.core.management import call_command

    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()
    call_command("migrate", interactive=False, verbosity=0)

    from thongsuot.cli.demo.cycle import run_cycle

    run_cycle(out, letters)
