"""Keeps each session to its device (thiết bị): signed out elsewhere, it ends with the next page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.signals import user_logged_in, user_logged_out
from django.dispatch import receiver
from django.http import HttpRequest, HttpResponseBase

from thongsuot.domain.organisations.models import Account
from thongsuot.domain.organisations.sign_in.devices import (
    begin_device,
    forget_device,
    still_signed_in,
)

DEVICE_KEY = "device"
"""Where the session keeps the number of its device."""


class DeviceMiddleware:
    """Signs out whose device was signed out; a session of before gets its device now."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer the request."""
        if isinstance(request.user, Account):
            number = request.session.get(DEVICE_KEY)
            if number is None:
                request.session[DEVICE_KEY] = begin_device(request.user)
            elif not still_signed_in(request.user.pk, number):
                logout(request)
        return self._get_response(request)


@receiver(user_logged_in)
def _begin(request: HttpRequest, user: Account, **_others: Any) -> None:  # noqa: ANN401 - Django's signature
    request.session[DEVICE_KEY] = begin_device(user)


@receiver(user_logged_out)
def _end(request: HttpRequest, **_others: Any) -> None:  # noqa: ANN401 - Django's signature
    number = request.session.get(DEVICE_KEY)
    if number is not None:
        forget_device(number)
