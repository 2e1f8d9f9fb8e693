"""Notices (thông báo) on the next page: what was done, or what to mind."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest


def good(request: HttpRequest, words: str) -> None:
    """Say that something was done."""
    messages.add_message(request, messages.SUCCESS, words, extra_tags="good")


def calm(request: HttpRequest, words: str) -> None:
    """Say something that one may want to know."""
    messages.add_message(request, messages.INFO, words, extra_tags="calm")


def warn(request: HttpRequest, words: str) -> None:
    """Say something that one should mind."""
    messages.add_message(request, messages.WARNING, words, extra_tags="warn")


def bad(request: HttpRequest, words: str) -> None:
    """Say that something could not be done, and what to do next."""
    messages.add_message(request, messages.ERROR, words, extra_tags="bad")
