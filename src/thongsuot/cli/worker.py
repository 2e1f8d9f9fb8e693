"""``thongsuot worker``: the process that works on jobs (việc nền)."""

from __future__ import annotations


def worker() -> None:
    """Chạy tiến trình làm việc nền: đọc văn bản, lập báo cáo. Dừng bằng Ctrl-C."""
    from thongsuot.cli.django_ready import make_django_ready

    make_django_ready()

    from thongsuot.domain.worker import run_worker

    run_worker()
