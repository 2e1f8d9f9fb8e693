"""Registers the app "organisations" with Django."""

from django.apps import AppConfig


class OrganisationsConfig(AppConfig):
    """The app "organisations" (Đơn vị và người dùng)."""

    name = "thongsuot.domain.organisations"
    label = "organisations"
    verbose_name = "Đơn vị và người dùng"
