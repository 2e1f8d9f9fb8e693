"""Passkeys (khóa truy cập): questions and answers as JSON for the little script ``passkeys.js``.

The library behind them is heavy and most people sign in without it: it is loaded by the first who asks.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from thongsuot.domain.errors import DomainError, InvalidError
from thongsuot.domain.organisations.actor import Actor
from thongsuot.web.entering import complete, enter, half_way
from thongsuot.web.notices import good
from thongsuot.web.pages.account import CODES_KEY
from thongsuot.web.signed_in import signed_in

if TYPE_CHECKING:
    from thongsuot.domain.organisations.sign_in import passkeys

_CHALLENGE = "passkey-challenge"


@require_POST
@signed_in
def passkey_question(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Ask the browser to make a passkey."""
    from thongsuot.domain.organisations.sign_in import passkeys

    return _asked(request, passkeys.ask_for_new(actor, site_of(request)))


@require_POST
@signed_in
def add_passkey(request: HttpRequest, actor: Actor) -> HttpResponseBase:
    """Keep the passkey that the browser made."""
    from thongsuot.domain.organisations.sign_in import passkeys

    try:
        given = _given(request)
        codes = passkeys.keep_new(
            actor,
            site_of(request),
            challenge=request.session.pop(_CHALLENGE, ""),
            answer=given,
            name=str(given.get("name", "")),
        )
    except DomainError as error:
        return _refused(error)
    good(request, _("Đã thêm khóa truy cập."))
    if codes:
        request.session[CODES_KEY] = codes
    return JsonResponse({"next": reverse("account")})


@never_cache
@require_POST
def sign_in_question(request: HttpRequest) -> HttpResponseBase:
    """Ask the browser for a passkey: of whoever is half-way in, else of anybody."""
    from thongsuot.domain.organisations.sign_in import passkeys

    return _asked(request, passkeys.ask_for_known(site_of(request), half_way(request)))


@never_cache
@require_POST
def sign_in_by_passkey(request: HttpRequest) -> HttpResponseBase:
    """Let in whose passkey answers."""
    from thongsuot.domain.organisations.sign_in import passkeys

    expected = half_way(request)
    try:
        account = passkeys.use_passkey(
            site_of(request),
            challenge=request.session.pop(_CHALLENGE, ""),
            answer=_given(request),
            account=expected,
        )
    except DomainError as error:
        return _refused(error)
    if expected:
        return JsonResponse({"next": complete(request, account, by="passkey")})
    way_on = request.GET.get("next", "")
    return JsonResponse({"next": enter(request, account, by="passkey", way_on=way_on)})


def site_of(request: HttpRequest) -> passkeys.Site:
    """Give where the browser is, as passkeys know it."""
    from thongsuot.domain.organisations.sign_in import passkeys

    host = request.get_host()
    return passkeys.Site(
        host.rsplit(":", 1)[0] if ":" in host else host, f"{request.scheme}://{host}"
    )


def _asked(request: HttpRequest, question: passkeys.Question) -> JsonResponse:
    request.session[_CHALLENGE] = question.challenge
    return JsonResponse(question.options)


def _given(request: HttpRequest) -> dict[str, Any]:
    given = None
    if request.content_type == "application/json":
        with suppress(ValueError):
            given = json.loads(request.body)
    if not isinstance(given, dict):
        raise InvalidError(_("Yêu cầu gửi lên thiếu dữ liệu. Hãy tải lại trang rồi làm lại."))
    return given


def _refused(error: DomainError) -> JsonResponse:
    return JsonResponse({"error": error.message}, status=400)
