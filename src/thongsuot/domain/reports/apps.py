"""Registers the app "reports" with Django."""

from django.apps import AppConfig


class ReportsConfig(AppConfig):
    """The app "reports" (Báo cáo)."""

    name = "thongsuot.domain.reports"
    label = "reports"
    verbose_name = "Báo cáo"
