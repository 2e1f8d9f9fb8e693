"""Registers the app "journal" with Django."""

from django.apps import AppConfig


class JournalConfig(AppConfig):
    """The app "journal" (Nhật ký)."""

    name = "thongsuot.domain.journal"
    label = "journal"
    verbose_name = "Nhật ký"
