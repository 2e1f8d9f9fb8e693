"""Registers the app "campaigns" with Django."""

from django.apps import AppConfig


class CampaignsConfig(AppConfig):
    """The app "campaigns" (Đợt triển khai)."""

    name = "thongsuot.domain.campaigns"
    label = "campaigns"
    verbose_name = "Đợt triển khai"
