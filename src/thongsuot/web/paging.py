"""Pages of a long list (phân trang)."""

from __future__ import annotations

from typing import Any

from django.core.paginator import Page, Paginator
from django.http import HttpRequest


def page_of(request: HttpRequest, paginator: Paginator[Any]) -> Page[Any]:
    """Give the page that ``?trang=`` asks for, the nearest one where there is no such page."""
    return paginator.get_page(request.GET.get("trang"))


def query_without_page(request: HttpRequest) -> str:
    """Give the rest of the query, ready to be followed by ``trang=``."""
    rest = request.GET.copy()
    rest.pop("trang", None)
    return f"{rest.urlencode()}&" if rest else ""
