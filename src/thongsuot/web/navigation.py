"""Navigation (thực đơn chính): the places that a person can go to, by the rights of the post."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actor import Actor

_ALSO = {"documents": ("drafts", "rules")}
"""Pages that are reached from a place and lie beside it, by the place."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry; ``current`` where the page lies in it."""

    name: str
    url: str
    icon: str
    current: bool


def places(request: HttpRequest, actor: Actor) -> list[Place]:
    """Give the entries that the actor may open, in the order of the work."""
    offered = [
        (_("Bàn làm việc"), "desk", "layout-dashboard", None),
        (_("Văn bản"), "documents", "file-text", "directives.view"),
        (_("Đợt triển khai"), "campaigns", "flag", "campaigns.view"),
        (_("Nhiệm vụ"), "assignments", "checklist", "campaigns.view"),
        (_("Báo cáo"), "reports", "report", "reports.view"),
        (_("Đơn vị"), "units", "sitemap", None),
        (_("Nhật ký"), "journal", "history", "journal.view"),
    ]
    return [
        Place(name, reverse(view), icon, current=_is_at(request.path, view))
        for name, view, icon, right in offered
        if right is None or access.may(actor, right)
    ]


def _is_at(path: str, view: str) -> bool:
    urls = [reverse(name) for name in (view, *_ALSO.get(view, ()))]
    return any(path == url if url == "/" else path.startswith(url) for url in urls)
