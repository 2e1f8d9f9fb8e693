"""Addresses of static files with a mark of their content, so that a browser may keep them for long."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from django import template
from django.contrib.staticfiles import finders
from django.templatetags.static import static

register = template.Library()


@register.simple_tag
def asset(path: str) -> str:
    """Give the address of a static file; it changes when the file does."""
    return f"{static(path)}?v={_mark(path)}"


@cache
def _mark(path: str) -> str:
    found = finders.find(path)
    if not isinstance(found, str):
        message = f"no static file {path}: were the front-end files fetched at set-up?"
        raise FileNotFoundError(message)
    return hashlib.sha256(Path(found).read_bytes()).hexdigest()[:10]
