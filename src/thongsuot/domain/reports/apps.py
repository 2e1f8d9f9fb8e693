"""Registers the app "reports" with Django."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """The app "reports" (Báo cáo)."""

    name = "thongsuot.domain.reports"
    label = "reports"
    verbose_name = "Báo cáo"

    def ready(self) -> None:
        """Take part in what moves when units are reorganised; models load after the apps."""
        from thongsuot.domain.organisations.handover import register
        from thongsuot.domain.reports.handover import WaitingReports

        register("reports", WaitingReports())
