"""The web door as a Django app, so that its templates, tags and static files are found."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Names the app."""

    name = "thongsuot.web"
    label = "web"
