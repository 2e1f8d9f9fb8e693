"""Registers the app "campaigns" with Django."""

from django.apps import AppConfig


class CampaignsConfig(AppConfig):
    """The app "campaigns" (Đợt triển khai)."""

    name = "thongsuot.domain.campaigns"
    label = "campaigns"
    verbose_name = "Đợt triển khai"

    def ready(self) -> None:
        """Take part in what moves when units are reorganised; models load after the apps."""
        from thongsuot.domain.campaigns.handover import OpenTasks
        from thongsuot.domain.organisations.handover import register

        register("campaigns", OpenTasks())
