"""Entering (vào hệ thống): from a right password or passkey to a session, by way of the second step."""

from __future__ import annotations

import time

from django.contrib.auth import login
from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from thongsuot.domain.organisations import access
from thongsuot.domain.organisations.actions.note_sign_in import note_sign_in
from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.people import account_by_number
from thongsuot.domain.organisations.sign_in.factors import factors_of

_HALF = "half-way"
_SECONDS = 300
_BACKEND = "django.contrib.auth.backends.ModelBackend"


def enter(request: HttpRequest, account: Account, *, by: str, way_on: str) -> str:
    """Begin the session, or keep that only the second step is missing; give where to go next."""
    if by != "passkey" and factors_of(account).exists():
        request.session.cycle_key()
        request.session[_HALF] = {
            "account": account.pk,
            "at": time.time(),
            "by": by,
            "next": way_on,
        }
        return reverse("second_step")
    return _begin(request, account, by, way_on)


def half_way(request: HttpRequest) -> Account | None:
    """Give whose password was right a moment ago and whose second step is missing."""
    kept = request.session.get(_HALF)
    if not kept or not 0 <= time.time() - kept["at"] < _SECONDS:
        return None
    return account_by_number(kept["account"])


def complete(request: HttpRequest, account: Account, *, by: str) -> str:
    """Begin the session after the second step; give where to go next."""
    kept = request.session.pop(_HALF, {})
    return _begin(request, account, by, kept.get("next", ""))


def safe_way_on(request: HttpRequest, url: str) -> str:
    """Give where to go on: only a page of ours."""
    if url_has_allowed_host_and_scheme(url, allowed_hosts={request.get_host()}):
        return url
    return reverse("desk")


def _begin(request: HttpRequest, account: Account, by: str, way_on: str) -> str:
    login(request, account, backend=_BACKEND)
    note_sign_in(account, by=by)
    url = safe_way_on(request, way_on)
    if len(access.current_posts(account)) > 1:
        return f"{reverse('choose_post')}?next={url}"
    return url
