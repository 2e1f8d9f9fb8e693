"""Makes Django ready for the commands that work on the database."""

from __future__ import annotations

import os


def make_django_ready() -> None:
    """Load the settings and the apps; do nothing where that was done."""
    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thongsuot.config.settings")
    django.setup()
