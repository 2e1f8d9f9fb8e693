"""The link of an invitation, shown once to whoever hands it over (liên kết để trao tay)."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import reverse

from thongsuot.domain.organisations.models import Account

_KEY = "link-shown"


def show_link(request: HttpRequest, account: Account, secret: str) -> None:
    """Keep the link for the next page about the person."""
    address = request.build_absolute_uri(reverse("use_link", args=[secret]))
    request.session[_KEY] = {"account": account.pk, "address": address}


def take_link(request: HttpRequest, account: Account) -> str:
    """Give the link that was kept for this person, once; nothing where there is none."""
    kept = request.session.get(_KEY)
    if not kept or kept["account"] != account.pk:
        return ""
    del request.session[_KEY]
    return str(kept["address"])
