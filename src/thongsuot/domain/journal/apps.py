"""Registers the app "journal" with Django."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class JournalConfig(AppConfig):
    """The app "journal" (Nhật ký)."""

    name = "thongsuot.domain.journal"
    label = "journal"
    verbose_name = "Nhật ký"

    def ready(self) -> None:
        """Have the triggers put in place after each migration."""
        from thongsuot.domain.journal.append_only import after_migration

        post_migrate.connect(after_migration, sender=self)
