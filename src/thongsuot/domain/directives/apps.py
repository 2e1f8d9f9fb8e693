"""Registers the app "directives" with Django."""

from django.apps import AppConfig


class DirectivesConfig(AppConfig):
    """The app "directives" (Văn bản)."""

    name = "thongsuot.domain.directives"
    label = "directives"
    verbose_name = "Văn bản"
